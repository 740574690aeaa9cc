import ExactArithmetic

/// One kind of bound: its constraint rows, its count check, and what counting alone says of it. One file for each kind.
protocol RuleKind: Sendable {
    /// Adds the rows that hold it, or that aim at it.
    func addRows(to builder: inout FormulationBuilder)
    /// How `selection` (rows of the pool) keeps it, counted from the pool.
    func counts(in selection: [Int]) -> [Recount.RuleCount]
    /// Why it cannot be kept, as far as counting tells; nothing where it is not required.
    func countingConflicts(_ limits: CountingLimits) -> [CountingConflict]
}

/// What a plan's bounds are, over a pool: the composition, then the quotas, then the rules, in the plan's order.
struct RuleSet {
    /// The kinds, in the order in which outcomes list them.
    let kinds: [any RuleKind]
    /// Who belongs to each group of the plan, `all` among them.
    let memberships: [String: Membership]

    init(_ plan: Plan, _ pool: Pool) {
        var memberships = [Group.all: Membership.everyone]
        for group in plan.groups { memberships[group.name] = Membership(group.conditions, in: pool) }
        self.memberships = memberships
        func members(_ name: String) -> Membership {
            guard let members = memberships[name] else { preconditionFailure("a checked plan has no group \(name)") }
            return members
        }
        let composition = plan.composition.map { CompositionConstraint($0, pool) }
        kinds =
            [composition].compactMap(\.self)
            + plan.quotas.enumerated().map { index, quota in
                let conditions = plan.groups.first { $0.name == quota.base }?.conditions ?? []
                let most = composition?.most(ofGroup: conditions, seats: plan.seats.maximum)
                let titles = (plan.header(for: quota.column), plan.title(ofGroup: quota.base))
                return QuotaConstraint(
                    quota, index: index, base: members(quota.base), mostOfBase: most, titles: titles, pool)
            }
            + plan.rules.enumerated().map { index, rule in
                GroupConstraint(rule, index: index, group: members(rule.group), base: members(rule.base), pool)
            }
    }
}
