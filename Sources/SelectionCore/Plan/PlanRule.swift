import Wording

/// One statement of a plan that binds the selection: what can be named, looked up, moved or dropped by itself.
public enum PlanRule: Hashable, Sendable {
    /// The fewest and the most delegates.
    case seats
    /// All classes' shares together.
    case composition
    /// The bounds of one value in the quota of this index; the value may be one that `each` speaks of.
    case quotaLine(quota: Int, value: String)
    /// The rule of this index.
    case rule(Int)
    /// The nominee of this index of the plan's list must be in.
    case include(Int)
    /// The nominee of this index of the plan's list must be out.
    case exclude(Int)
    /// The conflict of this index.
    case conflict(Int)
}

extension Plan {
    /// Every statement of the plan, over a pool whose values `each` speaks of: seats, composition, quotas, rules, pins,
    /// conflicts, each in the plan's order.
    public func statements(over pool: Pool) -> [PlanRule] {
        let classes: [PlanRule] = composition == nil ? [] : [.composition]
        let lines = quotas.indices.flatMap { index in
            quotas[index].lines(over: pool).map { PlanRule.quotaLine(quota: index, value: $0.value) }
        }
        return [.seats] + classes + lines + rules.indices.map(PlanRule.rule)
            + pins.include.indices.map(PlanRule.include) + pins.exclude.indices.map(PlanRule.exclude)
            + conflicts.indices.map(PlanRule.conflict)
    }

    /// What reports call the statement: a rule's id, `quota:<column>=<value>`, `composition`, `seats`, `conflict:<number>`,
    /// `pin:<id>`.
    public func id(of rule: PlanRule) -> String {
        switch rule {
        case .seats: "seats"
        case .composition: "composition"
        case .quotaLine(let quota, let value): "quota:\(quotas[quota].column)=\(value)"
        case .rule(let index): rules[index].id
        case .include(let index): "pin:\(pins.include[index].id)"
        case .exclude(let index): "pin:\(pins.exclude[index].id)"
        case .conflict(let index): "conflict:\(index + 1)"
        }
    }

    /// Where the plan, or its quota file, makes the statement.
    public func location(of rule: PlanRule) -> SourceLocation? {
        switch rule {
        case .seats: seats.location
        case .composition: composition?.location
        case .quotaLine(let quota, let value):
            quotas[quota].lines.first { $0.value == value }?.location ?? quotas[quota].location
        case .rule(let index): rules[index].location
        case .include(let index): pins.include[index].location
        case .exclude(let index): pins.exclude[index].location
        case .conflict(let index): conflicts[index].location
        }
    }

    /// How the statement ranks where it is a target; nil where it is required.
    public func priority(of rule: PlanRule) -> Priority? {
        switch rule {
        case .quotaLine(let quota, _): quotas[quota].priority
        case .rule(let index): rules[index].priority
        case .seats, .composition, .include, .exclude, .conflict: nil
        }
    }

    /// The bounds of a rule or of a quota's line; nil for every other kind of statement.
    public func bounds(of rule: PlanRule) -> Bounds? {
        switch rule {
        case .quotaLine(let quota, let value):
            quotas[quota].lines.first { $0.value == value }?.bounds ?? quotas[quota].each
        case .rule(let index): rules[index].bounds
        case .seats, .composition, .include, .exclude, .conflict: nil
        }
    }

    /// The base group of a rule or of a quota's line; nil for every other kind of statement.
    public func base(of rule: PlanRule) -> String? {
        switch rule {
        case .quotaLine(let quota, _): quotas[quota].base
        case .rule(let index): rules[index].base
        case .seats, .composition, .include, .exclude, .conflict: nil
        }
    }

    /// How far the bounds of a rule or of a quota's line may be moved; nil for every other kind of statement.
    public func relaxation(of rule: PlanRule) -> RelaxationLimits? {
        switch rule {
        case .quotaLine(let quota, _): quotas[quota].relaxation
        case .rule(let index): rules[index].relaxation
        case .seats, .composition, .include, .exclude, .conflict: nil
        }
    }

    /// Sets the bounds of a rule or of a quota's line; of other kinds of statements it changes nothing.
    public mutating func setBounds(_ bounds: Bounds, of rule: PlanRule) {
        switch rule {
        case .quotaLine(let quota, let value): quotas[quota].setBounds(bounds, ofValue: value)
        case .rule(let index): rules[index].bounds = bounds
        case .seats, .composition, .include, .exclude, .conflict: break
        }
    }

    /// The plan without some of its statements, over a pool: bounds bind nobody, pins and conflicts are gone, anyone may be
    /// selected where the seats are dropped.
    public func without(_ dropped: Set<PlanRule>, over pool: Pool) -> Plan {
        var plan = self
        for rule in dropped {
            switch rule {
            case .seats: (plan.seats.minimum, plan.seats.maximum) = (0, pool.count)
            case .composition: plan.composition = nil
            case .quotaLine, .rule: plan.setBounds(Bounds(), of: rule)
            case .include, .exclude, .conflict: break
            }
        }
        plan.pins.include = kept(pins.include) { !dropped.contains(.include($0)) }
        plan.pins.exclude = kept(pins.exclude) { !dropped.contains(.exclude($0)) }
        plan.conflicts = kept(conflicts) { !dropped.contains(.conflict($0)) }
        return plan
    }

    private func kept<Element>(_ elements: [Element], _ isKept: (Int) -> Bool) -> [Element] {
        elements.indices.filter(isKept).map { elements[$0] }
    }
}

extension Quota {
    /// The lines of the quota over a pool: those it lists, then, where it has bounds for each, one for every other value
    /// present, by value.
    func lines(over pool: Pool) -> [Line] {
        guard let each else { return lines }
        let listed = Set(lines.map(\.value))
        let others = pool.column(column).values.dropFirst().filter { !listed.contains($0) }.sorted()
        return lines + others.map { Line(value: $0, bounds: each, location: location) }
    }

    fileprivate mutating func setBounds(_ bounds: Bounds, ofValue value: String) {
        if let index = lines.firstIndex(where: { $0.value == value }) {
            lines[index].bounds = bounds
        } else {
            lines.append(Line(value: value, bounds: bounds, location: location))
        }
    }
}
