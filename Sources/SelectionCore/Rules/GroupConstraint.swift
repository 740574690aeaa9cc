import ExactArithmetic
import SelectionModel
import Wording

/// A rule: bounds on a group within a base group.
struct GroupConstraint: RuleKind {
    private let rule: Rule
    /// Which of the plan's rules it is.
    private let index: Int
    private let members: Membership
    private let base: Membership
    private let pool: Pool

    init(_ rule: Rule, index: Int, group: Membership, base: Membership, _ pool: Pool) {
        self.rule = rule
        self.index = index
        self.base = base
        self.pool = pool
        members = group.intersection(base)
    }

    func addRows(to builder: inout FormulationBuilder) {
        var shares: [CountedGroup.Share] = []
        for bound in BoundRow.rows(rule.bounds, isRequired: rule.priority == nil) {
            let row = builder.addRow(of: .rule(index), lower: bound.range.lower, upper: bound.range.upper)
            if let priority = rule.priority { builder.aim(at: row, priority, scale: bound.scale) }
            builder.feed(Family(row: row, bound: bound, members: members, base: base, pool: pool))
            if let share = bound.share(in: row) { shares.append(share) }
        }
        let columns = Set(members.columns + base.columns).sorted()
        builder.refer(to: base, in: shares, reading: columns, multipleOf: rule.bounds.multipleOfBase)
    }

    /// One row, fed by the members and, for a share, by the base group.
    private struct Family: RowFamily {
        let row: Int
        let bound: BoundRow
        let members: Membership
        let base: Membership
        let pool: Pool

        var columns: [String] { Set(members.columns + (bound.baseCoefficient == 0 ? [] : base.columns)).sorted() }

        func classes(of column: String) -> [Int] {
            let count = pool.column(column).values.count
            let pairs = zip(members.allowed(column, count: count), base.allowed(column, count: count))
            return denseClasses(pairs.map { [$0, $1] })
        }

        func entries(of nominee: Int) -> [RowEntry] {
            let coefficient =
                (members.contains(nominee) ? bound.memberCoefficient : 0)
                + (base.contains(nominee) ? bound.baseCoefficient : 0)
            return coefficient == 0 ? [] : [RowEntry(row: Int32(row), coefficient: coefficient)]
        }
    }

    func counts(in selection: [Int]) -> [Recount.RuleCount] {
        let baseCount = selection.count(where: base.contains)
        return [
            Recount.RuleCount(
                id: rule.id, label: rule.label, kind: .rule, base: rule.base, required: rule.priority == nil,
                priority: rule.priority?.rank, weight: rule.priority?.weight ?? 1,
                count: selection.count(where: members.contains), baseCount: baseCount,
                minimum: rule.bounds.minimum?.people(ofBase: baseCount),
                maximum: rule.bounds.maximum?.people(ofBase: baseCount))
        ]
    }

    func countingConflicts(_ limits: CountingLimits) -> [CountingConflict] {
        guard rule.priority == nil, rule.bounds.countsPeople else { return [] }
        let tally = limits.tally(of: rule.group, within: rule.base, members.contains)
        var found: [CountingConflict] = []
        if case .count(let minimum)? = rule.bounds.minimum, minimum.ceiling > tally.available {
            found.append(impossibility(.ruleNeedsMore, "\(minimum.ceiling)", "\(tally.available)"))
        }
        if case .count(let maximum)? = rule.bounds.maximum, maximum.floor < tally.included {
            found.append(impossibility(.ruleAllowsFewer, "\(maximum.floor)", "\(tally.included)"))
        }
        return found
    }

    private func impossibility(_ code: CountingMessage, _ bound: String, _ count: String) -> CountingConflict {
        CountingConflict(rules: [rule.id], message: Message(code, rule.label, bound, count), location: rule.location)
    }
}
