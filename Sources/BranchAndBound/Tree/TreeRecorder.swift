import IntegerProgramming

/// Writes down the steps of a tree search.
final class TreeRecorder {
    private(set) var steps: [TreeProof.Step] = []

    func branch(_ column: Int, _ first: ClosedRange<Double>, _ second: ClosedRange<Double>) {
        steps.append(.branch(column: column, first: whole(first), second: whole(second)))
    }

    func bounded(_ bound: NodeBound) {
        steps.append(.bounded(bound.scaled, scale: bound.scale, multipliers: bound.multipliers))
    }

    func infeasible(_ bound: NodeBound) {
        steps.append(.infeasible(bound.scaled, scale: bound.scale, multipliers: bound.multipliers))
    }

    func solution(_ values: [Int]) { steps.append(.solution(values)) }
    func leaf() { steps.append(.leaf) }
    func known() { steps.append(.known) }

    private func whole(_ range: ClosedRange<Double>) -> ClosedRange<Int> {
        Int(range.lowerBound)...Int(range.upperBound)
    }
}
