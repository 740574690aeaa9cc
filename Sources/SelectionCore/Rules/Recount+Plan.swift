import ExactArithmetic

extension Recount {
    /// Counts `selection` (rows of the pool, ascending) again, from the pool and in exact numbers.
    /// - Complexity: O(nominees + selected × rules).
    package init(_ selection: [Int], _ plan: Plan, _ pool: Pool) {
        let chosen = Set(selection)
        let roster = RuleSet(plan, pool)
        let counts = roster.kinds.flatMap { $0.counts(in: selection) }
        rules = counts
        cost = plan.cost?.sum(of: selection, roster.memberships)
        seatsAreKept = SeatsConstraint(plan.seats).isKept(by: selection.count)
        brokenPins = Recount.brokenPins(plan.pins, chosen, pool) + Recount.outsiders(plan, chosen, pool)
        brokenConflicts = plan.conflicts.enumerated().compactMap { index, conflict in
            ConflictConstraint(conflict, number: index + 1, pool: pool).breach(by: chosen)
        }
        objective = Objective(
            seats: selection.count, kept: plan.keeping.map { pool.rows(of: $0).count(where: chosen.contains) },
            shortfalls: Recount.shortfalls(counts, plan),
            merit: Recount.merit(selection, plan, pool),
            lottery: selection.reduce(0) { $0 + Lottery(seed: plan.lotterySeed, pool: pool).number(round: 0, row: $1) })
    }

    private static func brokenPins(_ pins: Pins, _ chosen: Set<Int>, _ pool: Pool) -> [String] {
        let missing = pins.include.filter { pin in pool.row(ofPlanID: pin.id).map { !chosen.contains($0) } ?? true }
        let present = pins.exclude.filter { pin in pool.row(ofPlanID: pin.id).map(chosen.contains) ?? false }
        return (missing + present).map(\.id)
    }

    /// The ids of those who are selected and not among the only ones who may be.
    private static func outsiders(_ plan: Plan, _ chosen: Set<Int>, _ pool: Pool) -> [String] {
        guard let among = plan.among else { return [] }
        return chosen.subtracting(pool.rows(of: among)).sorted().map(pool.id)
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
