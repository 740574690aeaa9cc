import ExactArithmetic

extension Plan {
    /// An end of a count's range.
    public enum Extreme: Sendable, CaseIterable {
        case highest, lowest
    }

    /// The plan with its required rules, and nothing aimed at but as many, or as few, of those that `rule` counts as can be.
    /// - Parameters:
    ///   - nominated: how many nominees the rule can count.
    ///   - seats: exactly this many delegates; nil for any number that the plan allows.
    ///   - beyond: a share of the base group that has to be reached, or not to be exceeded.
    ///   - needsBase: whether somebody of the base group has to be selected.
    package func aiming(
        at extreme: Extreme, of rule: Statement, nominated: Int, seats exactly: Int?, beyond share: Rational? = nil,
        needsBase: Bool = false
    ) -> Plan {
        let counted = kind(rule.kind).counted(by: rule, in: self)
        var plan = requirements
        if let exactly { (plan.seats.minimum, plan.seats.maximum) = (exactly, exactly) }
        let name = unusedName
        plan.groups.append(Group(name: name, conditions: counted.conditions))
        func add(_ id: String, group: String, base: String, _ bounds: Bounds, _ priority: Priority? = nil) {
            plan.rules.append(Rule(id: name + id, group: group, base: base, bounds: bounds, priority: priority))
        }
        let aim =
            extreme == .highest
            ? Bounds(minimum: .count(Rational(nominated))) : Bounds(maximum: .count(.zero))
        add("-aim", group: name, base: counted.base, aim, Priority(rank: 1))
        if let share {
            let bounds = extreme == .highest ? Bounds(minimum: .share(share)) : Bounds(maximum: .share(share))
            add("-share", group: name, base: counted.base, bounds)
        }
        if needsBase {
            add("-base", group: counted.base, base: Group.all, Bounds(minimum: .count(1)))
        }
        return plan
    }

    /// The number of nominees of `pool` that a counted statement can count, pinned out or not.
    /// - Complexity: O(nominees).
    package func nominated(for rule: Statement, in pool: Pool) -> Int {
        let counted = kind(rule.kind).counted(by: rule, in: self)
        let base = groups.first { $0.name == counted.base }?.conditions ?? []
        let members = Membership(counted.conditions + base, in: pool)
        return (0..<pool.count).count { members.contains($0) }
    }

    /// A name that no group and no rule of the plan begins with.
    var unusedName: String {
        let taken = groups.map(\.name) + rules.map(\.id)
        var name = "counted"
        while taken.contains(where: { $0.hasPrefix(name) }) { name += "'" }
        return name
    }
}

extension Rational {
    /// The smallest fraction above this one, 1 at most, whose denominator is at most `limit`; nil where there is none.
    /// - Complexity: O(limit).
    package func next(denominatorAtMost limit: Int) -> Rational? {
        guard self < 1, limit > 0 else { return nil }
        return (1...limit).map { Rational((self * Rational($0)).floor + 1, $0) }.min().flatMap { $0 <= 1 ? $0 : nil }
    }

    /// The largest fraction below this one, 0 at least, whose denominator is at most `limit`; nil where there is none.
    /// - Complexity: O(limit).
    package func previous(denominatorAtMost limit: Int) -> Rational? {
        guard self > .zero, limit > 0 else { return nil }
        return (1...limit).map { Rational((self * Rational($0)).ceiling - 1, $0) }.max()
    }
}
