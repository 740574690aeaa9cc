import SelectionCore
import Wording

extension PlanDecoder {
    /// `groups: { women: { gender: Nữ } }`.
    mutating func decodeGroups(_ node: DocumentNode) {
        for entry in map(node, as: PlanKeys.groups.name)?.entries ?? [] {
            if GroupKeys.reserved.contains(entry.key) {
                problems.error(at: entry.location, Message(.reservedGroup(group: entry.key)))
                continue
            }
            let conditions = (map(entry.value, as: entry.key)?.entries ?? []).flatMap { decodeCondition($0) }
            plan.groups.append(Group(name: entry.key, conditions: conditions, location: entry.location))
        }
    }

    /// `gender: Nữ`, `occupation: [Nông dân, Công nhân]`, `ethnicity: { not: Kinh }`, `age: { max: 35 }`.
    private mutating func decodeCondition(_ entry: DocumentNode.Entry) -> [Condition] {
        requirements.read(entry.key, at: entry.location)
        guard entry.value.entries != nil else {
            return [condition(on: entry, Condition.Test.oneOf(values(entry.value, in: entry.key)))]
        }
        guard let fields = self.fields(entry.value, as: entry.key, of: ConditionKeys.map) else { return [] }
        var conditions: [Condition] = []
        if let excluded = fields[ConditionKeys.not] {
            conditions.append(condition(on: entry, .noneOf(values(excluded, in: entry.key))))
        }
        if fields[ConditionKeys.least] != nil || fields[ConditionKeys.most] != nil {
            conditions.append(range(fields, on: entry))
        }
        if conditions.isEmpty {
            problems.error(at: entry.location, Message(.emptyCondition(column: entry.key.quotable)))
        }
        return conditions
    }

    private func condition(on entry: DocumentNode.Entry, _ test: Condition.Test) -> Condition {
        Condition(column: entry.key, test: test, location: entry.location)
    }

    private mutating func values(_ node: DocumentNode, in column: String) -> [String] {
        texts(node, as: column).map { value in
            requirements.expect(value.text, in: column, at: value.location)
            return value.text
        }
    }

    private mutating func range(_ fields: DocumentFields, on entry: DocumentNode.Entry) -> Condition {
        requirements.read(entry.key, at: entry.location) { $0.isNumber = true }
        let low = value(ConditionKeys.least, of: fields)
        let high = value(ConditionKeys.most, of: fields)
        if let low, let high, low > high, let node = fields[ConditionKeys.least] {
            problems.error(
                at: node.location,
                Message(.minimumAboveMaximum(minimum: node.text ?? "", maximum: fields[ConditionKeys.most]?.text ?? ""))
            )
        }
        return condition(on: entry, .range(minimum: low, maximum: high))
    }
}
