import IntegerProgramming

/// What a tree search did, step by step, so that it can be followed with whole-number sums only (`TreeCheck`).
///
/// Branches are taken depth first: the first side is followed until it is closed, then the second one in its place.
package struct TreeProof: Sendable, Equatable, Codable {
    /// One step.
    package enum Step: Sendable, Equatable {
        /// The column's values are split in two.
        case branch(column: Int, first: ClosedRange<Int>, second: ClosedRange<Int>)
        /// These multipliers give this bound, in units of 1 / `scale`: below the target it closes the node, otherwise its
        /// reduced costs fix columns.
        case bounded(Int128, scale: Int, multipliers: [Int])
        /// These multipliers give this bound without an objective: below 0 it shows that the node holds no solution.
        case infeasible(Int128, scale: Int, multipliers: [Int])
        /// A solution that reaches the target, and raises it.
        case solution([Int])
        /// All columns are fixed, at nothing that reaches the target.
        case leaf
        /// All columns in which solutions can differ are fixed at the best one.
        case known
    }

    /// What solutions had to be worth at first, in the units of the kernel's programme; nil where any would do.
    package var target: Int?
    /// The steps in order.
    package var steps: [Step]
}

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
