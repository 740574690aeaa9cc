import ExactArithmetic
import SelectionModel
import Wording

extension Statement.Kind {
    /// Bounds on a group.
    public static let rule = RuleKind.name
}

/// The plan's rules: a statement for each.
struct RuleKind: StatementKind {
    static let name = Statement.Kind(rawValue: "rule")

    func statements(of plan: Plan, over pool: Pool) -> [Statement] {
        plan.rules.enumerated().map { index, rule in
            var statement = Statement(
                .init(RuleKind.name, index: index), id: rule.id, label: rule.label, location: rule.location)
            (statement.bounds, statement.base) = (rule.bounds, rule.base)
            (statement.priority, statement.relaxation) = (rule.priority, rule.relaxation)
            return statement
        }
    }

    func counted(of plan: Plan, over pool: Pool) -> [Statement] { statements(of: plan, over: pool) }

    func entries(of plan: Plan) -> [StatementEntry] {
        plan.rules.map { .init(priority: $0.priority, relaxation: $0.relaxation, location: $0.location) }
    }

    func bounds(of place: Statement.Place, in plan: Plan) -> Bounds? { plan.rules[place.index].bounds }

    func counted(by statement: Statement, in plan: Plan) -> (conditions: [Condition], base: String) {
        let rule = plan.rules[statement.place.index]
        return (plan.groups.first { $0.name == rule.group }?.conditions ?? [], rule.base)
    }

    func constraints(_ plan: Plan, _ pool: Pool, _ groups: PlanGroups) -> [any Constraint] {
        plan.rules.enumerated().map { index, rule in
            GroupConstraint(rule, index: index, group: groups[rule.group], base: groups[rule.base], pool)
        }
    }

    func drop(_ places: Set<Statement.Place>, from plan: inout Plan, over pool: Pool) {
        for place in places { setBounds(Bounds(), of: place, in: &plan) }
    }

    func setBounds(_ bounds: Bounds, of place: Statement.Place, in plan: inout Plan) {
        plan.rules[place.index].bounds = bounds
    }

    func makeRequired(_ place: Statement.Place, in plan: inout Plan) { plan.rules[place.index].priority = nil }

    func hold(_ place: Statement.Place, in plan: inout Plan) { plan.rules[place.index].relaxation = .never }

    func releaseTargets(in plan: inout Plan) {
        for index in plan.rules.indices where plan.rules[index].priority != nil {
            plan.rules[index].bounds = Bounds()
            plan.rules[index].priority = nil
        }
    }

    func removeTargets(from plan: inout Plan) { plan.rules.removeAll { $0.priority != nil } }

    func soften(_ plan: inout Plan, nominated: Int) {
        for (index, rule) in plan.rules.enumerated() where rule.relaxation.allowsMoving {
            plan.rules[index].bounds = rule.bounds.wholePeople.aiming(atMost: nominated)
            plan.rules[index].priority = Priority(rank: 1)
            let furthest = rule.bounds.wholePeople.loosened(to: rule.relaxation.furthest)
            plan.rules.append(Rule(id: rule.id, group: rule.group, base: rule.base, bounds: furthest))
        }
    }

    func name(of statement: Statement, in plan: Plan, _ style: some StatementStyle) -> String {
        style.within(statement.label ?? statement.id, statement.base, plan)
    }
}

/// A rule: bounds on a group within a base group.
struct GroupConstraint: Constraint {
    private let rule: Rule
    /// The rule's index in the plan.
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
            let row = builder.addRow(of: .init(.rule, index: index), lower: bound.range.lower, upper: bound.range.upper)
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
                id: rule.id, label: rule.label, place: .init(.rule, index: index), base: rule.base,
                required: rule.priority == nil,
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
            found.append(
                impossibility(
                    .ruleNeedsMore(
                        rule: rule.label, bound: "\(minimum.ceiling)", qualified: "\(tally.available)")))
        }
        if case .count(let minimum)? = rule.bounds.minimum, minimum.ceiling > limits.seats.maximum {
            let seats = "\(limits.seats.maximum)"
            found.append(
                impossibility(.ruleNeedsMoreThanSeats(rule: rule.label, bound: "\(minimum.ceiling)", seats: seats)))
        }
        if case .count(let maximum)? = rule.bounds.maximum, maximum.floor < tally.included {
            found.append(
                impossibility(
                    .ruleAllowsFewer(rule: rule.label, bound: "\(maximum.floor)", pinned: "\(tally.included)")))
        }
        return found
    }

    private func impossibility(_ message: CountingMessage) -> CountingConflict {
        CountingConflict(rules: [rule.id], message: Message(message), location: rule.location)
    }

    var nomineeCounts: (any NomineeCounts)? {
        Counts(members: members, base: base, hasShare: rule.bounds.hasShare, bounds: [rule.bounds])
    }

    private struct Counts: NomineeCounts {
        let members: Membership
        let base: Membership
        let hasShare: Bool
        let bounds: [Bounds?]

        func counts(of nominee: Int) -> [Int] { members.contains(nominee) ? [0] : [] }

        func bases(of nominee: Int) -> [Int] { hasShare && base.contains(nominee) ? [0] : [] }

        func kind(of nominee: Int) -> UInt32 {
            (members.contains(nominee) ? 1 : 0) + (hasShare && base.contains(nominee) ? 2 : 0)
        }
    }

    var requiredShares: [RequiredShare] {
        guard rule.priority == nil else { return [] }
        let (least, most): (Rational, Rational)
        switch (rule.bounds.minimum, rule.bounds.maximum) {
        case (.share(let minimum)?, .share(let maximum)?): (least, most) = (minimum, maximum)
        case (.share(let minimum)?, nil): (least, most) = (minimum, 1)
        case (nil, .share(let maximum)?): (least, most) = (.zero, maximum)
        default: return []
        }
        return [
            RequiredShare(
                label: rule.label, location: rule.location, members: members, base: rule.base, baseMembers: base,
                minimum: least, maximum: most, isExact: least == most,
                least: { (least * Rational($0)).ceiling }, most: { (most * Rational($0)).floor })
        ]
    }

    func presence(among nominees: Int) -> [GroupPresence] {
        [GroupPresence(id: rule.id, count: members.count(among: nominees), base: base.count(among: nominees))]
    }
}
