extension CountingConflict {
    /// Everything that counting alone shows to be impossible, in the order seats, composition, quotas, rules, conflicts.
    /// - Complexity: O(nominees × rules).
    package static func found(in plan: Plan, _ pool: Pool) -> [CountingConflict] {
        let limits = CountingLimits(plan, pool)
        return RuleSet(plan, pool).constraints.flatMap { $0.countingConflicts(limits) }
    }
}
