import Wording

/// The objectives of a plan in the order in which they are settled: each is made as good as it can be while those before it keep
/// what they have. This is the only place that states the order.
public struct ObjectiveOrder: Sendable, Equatable {
    /// One objective.
    public enum Level: Sendable, Hashable {
        /// The number of delegates.
        case seats
        /// The number of those selected whom the plan keeps.
        case kept
        /// The weighted shortfall of the targets of a priority.
        case shortfall(priority: Int)
        /// The sum of the points.
        case merit
        /// The sum of the lottery numbers, which decides among selections still equal.
        case lottery
    }

    /// The objectives, the first to be settled first; the lottery is the last.
    public let levels: [Level]

    /// The objectives of `plan` where there are targets of `priorities`, in ascending order.
    /// - Parameter hasMerit: whether anybody has points; where nobody has, merit settles nothing.
    package init(_ plan: Plan, priorities: [Int], hasMerit: Bool = true) {
        let seats = [Level.seats]
        let kept: [Level] = plan.keeping == nil ? [] : [.kept]
        let targets = priorities.map { Level.shortfall(priority: $0) }
        let filled = plan.seats.fill == .first ? seats + kept + targets : kept + targets + seats
        levels = filled + (hasMerit ? [.merit] : []) + [.lottery]
    }

    /// The objectives that a search by `plan` over `pool` settles one after the other.
    /// - Complexity: O(distinct values of the columns of merit).
    package init(searched plan: Plan, over pool: Pool) {
        let ranks = plan.kinds.flatMap { $0.entries(of: plan) }.compactMap(\.priority?.rank)
        let hasMerit = plan.merit.contains { term in
            Merit.points(of: term, pool.column(term.column)).contains { $0 != .zero }
        }
        self.init(plan, priorities: Set(ranks).sorted(), hasMerit: hasMerit)
    }
}
