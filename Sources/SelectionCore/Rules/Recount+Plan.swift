import ExactArithmetic

extension Recount {
    /// Counts `selection` (rows of the pool, ascending) again, from the pool and in exact numbers.
    /// - Complexity: O(nominees + selected × rules).
    package init(_ selection: [Int], _ plan: Plan, _ pool: Pool) {
        let chosen = Set(selection)
        let set = RuleSet(plan, pool)
        let counts = set.constraints.flatMap { $0.counts(in: selection) }
        let objective = Objective(
            seats: selection.count, kept: plan.keeping.map { pool.rows(of: $0).count(where: chosen.contains) },
            shortfalls: Recount.shortfalls(counts, plan),
            merit: Recount.merit(selection, plan, pool),
            lottery: selection.reduce(0) { $0 + Lottery(seed: plan.lotterySeed, pool: pool).number(round: 0, row: $1) })
        self.init(objective: objective, rules: counts)
        for constraint in set.constraints { constraint.noteBreaches(by: chosen, in: &self) }
        cost = plan.cost?.sum(of: selection, set.groups.memberships)
    }

    /// The weighted shortfall of every priority that the plan uses.
    private static func shortfalls(_ counts: [RuleCount], _ plan: Plan) -> [Objective.Shortfall] {
        var sums: [Int: Rational] = [:]
        for count in counts {
            if let priority = count.priority { sums[priority, default: .zero] += count.weight * count.shortfall }
        }
        return sums.keys.sorted().map { Objective.Shortfall(priority: $0, value: sums[$0] ?? .zero) }
    }

    private static func merit(_ selection: [Int], _ plan: Plan, _ pool: Pool) -> Rational {
        plan.merit.reduce(.zero) { sum, term in
            let column = pool.column(term.column)
            let points = Merit.points(of: term, column)
            return selection.reduce(sum) { $0 + points[column.packed[$1]] }
        }
    }
}
