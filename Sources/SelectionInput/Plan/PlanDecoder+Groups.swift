import CalendarDays
import SelectionCore
import Wording

extension PlanDecoder {
    /// `groups: { women: { label: Đại biểu nữ, gender: Nữ } }`.
    mutating func decodeGroups(_ node: DocumentNode) {
        for entry in map(node, as: PlanKeys.groups.name)?.entries ?? [] {
            if GroupKeys.reserved.contains(entry.key) {
                problems.error(at: entry.location, Message(.reservedGroup(group: entry.key)))
                continue
            }
            var group = Group(name: entry.key, conditions: [], location: entry.location)
            var entries = map(entry.value, as: entry.key)?.entries ?? []
            if let index = entries.firstIndex(where: isLabel) {
                let label = entries.remove(at: index)
                group.label = text(label.value, as: label.key)
                requirements.labels.append((group.name, label.location))
            }
            group.conditions = decodeConditions(entries)
            if group.label != nil, entries.isEmpty {
                problems.warning(at: entry.location, Message(.labelAlone(group: group.name.quotable)))
            }
            plan.groups.append(group)
        }
    }

    /// True for `label: Đại biểu nữ`, unless the plan has a column of that name.
    private func isLabel(_ entry: DocumentNode.Entry) -> Bool {
        entry.key == GroupKeys.label.name && entry.value.text != nil && plan.headers[entry.key] == nil
    }

    /// Conditions, all of which must hold.
    mutating func decodeConditions(_ entries: [DocumentNode.Entry]) -> [Condition] {
        entries.flatMap { entry in isAlternatives(entry) ? [decodeAlternatives(entry)] : decodeCondition(entry) }
    }

    /// True for `any: [{ award: A }, { title: B }]` and `any: { award: A, title: B }`, unless the plan has a column of that name
    /// or the value reads as a condition on one.
    private func isAlternatives(_ entry: DocumentNode.Entry) -> Bool {
        guard entry.key == GroupKeys.any.name, plan.headers[entry.key] == nil else { return false }
        if let items = entry.value.list { return items.isEmpty || items.contains { $0.entries != nil } }
        let keys = Set(ConditionKeys.map.names + AgeKeys.map.names)
        return entry.value.entries.map { $0.isEmpty || !$0.allSatisfy { keys.contains($0.key) } } ?? false
    }

    /// The conditions of each map of a list are an alternative; of a single map each condition is one.
    private mutating func decodeAlternatives(_ entry: DocumentNode.Entry) -> Condition {
        var alternatives: [[Condition]] = []
        if entry.value.list?.isEmpty ?? entry.value.entries?.isEmpty ?? false {
            problems.error(at: entry.value.location, Message(.emptyAlternative))
        }
        if let items = entry.value.list {
            for item in items {
                guard let fields = map(item, as: entry.key) else { continue }
                if fields.entries.isEmpty, fields.unfilled.isEmpty {
                    problems.error(at: item.location, Message(.emptyAlternative))
                }
                alternatives.append(decodeConditions(fields.entries))
            }
        } else {
            for field in map(entry.value, as: entry.key)?.entries ?? [] {
                alternatives.append(decodeConditions([field]))
            }
        }
        derivedConditions += 1
        // No column has such a name: names are trimmed.
        return Condition(
            column: " \(GroupKeys.any.name) \(derivedConditions)", test: .any(alternatives), location: entry.location)
    }

    /// `gender: Nữ`, `occupation: [Nông dân, Công nhân]`, `ethnicity: { not: Kinh }`, `age: { max: 35 }`,
    /// `born: { from: 1985-01-01 }`, `age: { of: born, on: 2025-06-27, max: 35 }`, `award: { blank: true }`.
    private mutating func decodeCondition(_ entry: DocumentNode.Entry) -> [Condition] {
        let isOnAge = entry.value[AgeKeys.birth.name] != nil || entry.value[AgeKeys.day.name] != nil
        if isOnAge { return decodeAge(entry).map { [$0] } ?? [] }
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
        if fields[ConditionKeys.first] != nil || fields[ConditionKeys.last] != nil {
            conditions.append(days(fields, on: entry))
        }
        if let blank = value(ConditionKeys.blank, of: fields) {
            let others = conditions.count
            conditions.append(condition(on: entry, .blank(blank)))
            if blank, others > 0 {
                problems.error(
                    at: entry.location, Message(.blankAndMore(column: entry.key.quotable)),
                    advice: [Message(.useAny)])
            }
        }
        if conditions.isEmpty, fields.unfilled.isEmpty, fields[ConditionKeys.blank] == nil {
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
            requirements.list(value.text, in: column)
            return value.text
        }
    }

    private mutating func range(_ fields: DocumentFields, on entry: DocumentNode.Entry) -> Condition {
        let days = [(ConditionKeys.least, ConditionKeys.first.name), (ConditionKeys.most, ConditionKeys.last.name)]
        var hasDays = false
        for (key, meant) in days {
            guard let node = fields[key], let text = node.text, CellCheck.isDayText(text) else { continue }
            let advice = Message(.writeInstead(text: meant + ": " + text))
            problems.error(at: node.location, Message(.dayForNumber(text: text)), advice: [advice])
            hasDays = true
        }
        if hasDays { return condition(on: entry, .range(minimum: nil, maximum: nil)) }
        requirements.read(entry.key, at: entry.location) { ($0.isNumber, $0.isCompared) = (true, true) }
        let low = value(ConditionKeys.least, of: fields)
        let high = value(ConditionKeys.most, of: fields)
        checkOrder(low, high, fields[ConditionKeys.least], fields[ConditionKeys.most])
        return condition(on: entry, .range(minimum: low, maximum: high))
    }

    /// The first limit must not be beyond the second.
    private mutating func checkOrder<Limit: Comparable>(
        _ low: Limit?, _ high: Limit?, _ lowNode: DocumentNode?, _ highNode: DocumentNode?
    ) {
        guard let low, let high, low > high, let lowNode else { return }
        let problem = DocumentNode.crossed(lowNode, highNode, areDays: Limit.self == CalendarDay.self)
        problems.error(at: lowNode.location, problem)
    }

    private mutating func days(_ fields: DocumentFields, on entry: DocumentNode.Entry) -> Condition {
        requirements.read(entry.key, at: entry.location) { $0.isDay = true }
        let first = value(ConditionKeys.first, of: fields)?.first
        let last = value(ConditionKeys.last, of: fields)?.last
        checkOrder(first, last, fields[ConditionKeys.first], fields[ConditionKeys.last])
        return condition(on: entry, .days(first: first, last: last))
    }

    private mutating func decodeAge(_ entry: DocumentNode.Entry) -> Condition? {
        guard let fields = self.fields(entry.value, as: entry.key, of: AgeKeys.map) else { return nil }
        let column = value(AgeKeys.birth, of: fields)
        let day = value(AgeKeys.day, of: fields)
        let low = value(AgeKeys.least, of: fields)
        let high = value(AgeKeys.most, of: fields)
        checkOrder(low, high, fields[AgeKeys.least], fields[AgeKeys.most])
        if fields.lacksAlternative(of: AgeKeys.map) {
            problems.error(at: entry.location, Message(.emptyAge(name: entry.key.quotable)))
        }
        guard let column else { return nil }
        requirements.read(column, at: fields[AgeKeys.birth]?.location) { $0.isDay = true }
        guard let day else { return nil }
        return Condition(
            column: column, test: .age(on: day, minimum: low, maximum: high), location: entry.location)
    }
}

extension DocumentNode {
    /// The problem that a limit is beyond another one.
    fileprivate static func crossed(_ low: DocumentNode, _ high: DocumentNode?, areDays: Bool) -> Message {
        let texts = (low.text ?? "", high?.text ?? "")
        return areDays
            ? Message(ConferenceFileMessage.periodBackwards(first: texts.0, last: texts.1))
            : Message(.minimumAboveMaximum(minimum: texts.0, maximum: texts.1))
    }
}
