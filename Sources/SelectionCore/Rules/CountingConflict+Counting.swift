extension CountingConflict {
    /// Everything that counting alone shows to be impossible, in the order seats, composition, quotas, rules, conflicts.
    /// - Complexity: O(nominees × rules).
    package static func found(in plan: Plan, _ pool: Pool) -> [CountingConflict] {
        let limits = CountingLimits(plan, pool)
        let conflicts = plan.conflicts.enumerated().flatMap { index, conflict in
            ConflictConstraint(conflict, number: index + 1, pool: pool).countingConflicts(limits)
        }
        return SeatsConstraint(plan.seats).countingConflicts(limits, pins: plan.pins)
            + RuleSet(plan, pool).kinds.flatMap { $0.countingConflicts(limits) } + conflicts
    }
}
