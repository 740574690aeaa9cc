/// What a tree search did, step by step, so that it can be followed with whole-number sums only.
///
/// Branches are taken depth first: the first side is followed until it is closed, then the second one in its place.
final class TreeProof {
    /// One step.
    enum Step: Sendable, Equatable {
        /// The column's values are split in two.
        case branch(column: Int, first: ClosedRange<Int>, second: ClosedRange<Int>)
        /// These multipliers give a bound: below the target it closes the node, otherwise its reduced costs fix columns.
        case bounded(scale: Int, multipliers: [Int])
        /// These multipliers show that the node holds no solution at all.
        case infeasible(scale: Int, multipliers: [Int])
        /// A solution that reaches the target, and raises it.
        case solution([Int])
        /// All columns are fixed, at no solution that reaches the target.
        case leaf
        /// All columns in which solutions can differ are fixed at the best one.
        case known
    }

    private(set) var steps: [Step] = []

    func branch(_ column: Int, _ first: ClosedRange<Double>, _ second: ClosedRange<Double>) {
        steps.append(.branch(column: column, first: whole(first), second: whole(second)))
    }

    func bounded(_ bound: NodeBound) {
        steps.append(.bounded(scale: bound.scale, multipliers: bound.multipliers))
    }

    func infeasible(_ bound: NodeBound) {
        steps.append(.infeasible(scale: bound.scale, multipliers: bound.multipliers))
    }

    func solution(_ values: [Int]) { steps.append(.solution(values)) }
    func leaf() { steps.append(.leaf) }
    func known() { steps.append(.known) }

    private func whole(_ range: ClosedRange<Double>) -> ClosedRange<Int> {
        Int(range.lowerBound)...Int(range.upperBound)
    }
}
