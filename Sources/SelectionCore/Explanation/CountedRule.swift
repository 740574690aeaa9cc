import Wording

/// What a report counts by itself: a class of the composition, a line of a quota, a rule.
public enum CountedRule: Hashable, Sendable {
    /// The class of this index.
    case part(Int)
    /// The line of a value in the quota of this index.
    case line(quota: Int, value: String)
    /// The rule of this index.
    case rule(Int)

    /// The statement of the plan whose bounds can be moved by themselves; nil for a class, whose share is the others' too.
    public var statement: PlanRule? {
        switch self {
        case .part: nil
        case .line(let quota, let value): .quotaLine(quota: quota, value: value)
        case .rule(let index): .rule(index)
        }
    }
}

extension Plan {
    /// What is counted over a pool, in the order of `Recount.rules`: classes, lines of quotas, rules.
    public func countedRules(over pool: Pool) -> [CountedRule] {
        let parts = (composition?.parts ?? []).indices.map(CountedRule.part)
        let lines = quotas.indices.flatMap { index in
            quotas[index].lines(over: pool).map { CountedRule.line(quota: index, value: $0.value) }
        }
        return parts + lines + rules.indices.map(CountedRule.rule)
    }

    /// What reports call it: `composition:<class>`, `quota:<column>=<value>`, a rule's id.
    public func id(of rule: CountedRule) -> String {
        if case .part(let index) = rule { return "composition:\(composition?.parts[index].value ?? "")" }
        return rule.statement.map { id(of: $0) } ?? ""
    }

    /// Where the plan, or its quota file, states it.
    public func location(of rule: CountedRule) -> SourceLocation? {
        if case .part(let index) = rule { return composition?.parts[index].location ?? composition?.location }
        return rule.statement.flatMap { location(of: $0) }
    }

    /// Who is counted, as the conditions of a group, and within which base group.
    func counted(by rule: CountedRule) -> (conditions: [Condition], base: String) {
        switch rule {
        case .part(let index):
            guard let composition else { return ([], Group.all) }
            let test = Condition.Test.oneOf([composition.parts[index].value])
            return ([Condition(column: composition.column, test: test)], Group.all)
        case .line(let quota, let value):
            return ([Condition(column: quotas[quota].column, test: .oneOf([value]))], quotas[quota].base)
        case .rule(let index):
            let conditions = groups.first { $0.name == rules[index].group }?.conditions ?? []
            return (conditions, rules[index].base)
        }
    }

    /// How many nominees of `pool` it can count, pinned out or not.
    /// - Complexity: O(nominees).
    public func nominated(for rule: CountedRule, in pool: Pool) -> Int {
        let counted = counted(by: rule)
        let base = groups.first { $0.name == counted.base }?.conditions ?? []
        let members = Membership(counted.conditions + base, in: pool)
        return (0..<pool.count).count { members.contains($0) }
    }
}
