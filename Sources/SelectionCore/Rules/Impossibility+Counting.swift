extension Impossibility {
    /// Everything that counting alone shows to be impossible, in the order seats, composition, quotas, rules, conflicts.
    /// - Complexity: O(nominees × rules).
    public static func found(in plan: Plan, _ pool: Pool) -> [Impossibility] {
        let limits = CountingLimits(plan, pool)
        let conflicts = plan.conflicts.enumerated().flatMap { index, conflict in
            ConflictConstraint(conflict, number: index + 1, pool: pool).impossibilities(limits)
        }
        return SeatsConstraint(plan.seats).impossibilities(limits, pins: plan.pins)
            + Roster(plan, pool).kinds.flatMap { $0.impossibilities(limits) } + conflicts
    }
}
