/// The steps of a tree search, recorded so that they can be followed with whole-number sums only (`TreeCheck` of
/// SelectionProof).
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

    /// The least worth of the solutions looked for at first, in the units of the programme's objective; nil where any
    /// would do.
    package var target: Int?
    /// The steps in order.
    package var steps: [Step]

    /// A tree whose solutions had to be worth `target` at first, and its steps.
    package init(target: Int?, steps: [Step]) { (self.target, self.steps) = (target, steps) }
}
