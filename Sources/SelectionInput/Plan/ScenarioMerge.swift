import SelectionCore
import Wording

/// Edits a plan's tree by a scenario's: maps merge, `cost` down to its amounts; rules replace by id, quotas by column and
/// base; `remove` drops rules.
///
/// Every node keeps the place it came from, so a problem is reported in the file that has to be changed.
struct ScenarioMerge {
    /// The plan's entries, edited.
    private(set) var entries: [DocumentNode.Entry]
    var problems = ProblemList()

    init(plan: [DocumentNode.Entry], scenario: [DocumentNode.Entry]) {
        entries = plan
        for entry in scenario where entry.key != ScenarioKeys.name.name && entry.key != ScenarioKeys.remove.name {
            merge(entry)
        }
        if let removed = scenario.first(where: { $0.key == ScenarioKeys.remove.name })?.value { remove(removed) }
    }

    private mutating func merge(_ entry: DocumentNode.Entry) {
        guard let index = entries.firstIndex(where: { $0.key == entry.key }) else {
            entries.append(entry)
            if entry.key == PlanKeys.rules.name { reportRepeats(entry.value) }
            return
        }
        let (old, new) = (entries[index].value, entry.value)
        if entry.key == PlanKeys.rules.name, let old = ScenarioMerge.items(old), let rules = ScenarioMerge.items(new) {
            reportRepeats(new)
            entries[index].value.content = .list(ScenarioMerge.rules(old, edited: rules))
        } else if entry.key == PlanKeys.quotas.name, let old = ScenarioMerge.items(old),
            let quotas = ScenarioMerge.items(new)
        {
            entries[index].value.content = .list(ScenarioMerge.quotas(old, edited: quotas))
        } else if let old = old.entries, let new = new.entries {
            entries[index].value.content = .map(merged(old, edited: new, under: entry.key))
        } else {
            entries[index] = entry
        }
    }

    /// The items of a list; a map stands for a list of one.
    private static func items(_ node: DocumentNode) -> [DocumentNode]? {
        node.list ?? (node.entries == nil ? nil : [node])
    }

    private func merged(
        _ old: [DocumentNode.Entry], edited new: [DocumentNode.Entry], under key: String
    ) -> [DocumentNode.Entry] {
        let edited = key == PlanKeys.groups.name && !hasLabelColumn ? labelled(new, like: old) : new
        return ScenarioMerge.map(old, edited: edited, isDeep: key == PlanKeys.cost.name)
    }

    /// True where the plan has a column called `label`, so that the key is a condition.
    private var hasLabelColumn: Bool {
        entries.first { $0.key == PlanKeys.columns.name }?.value[GroupKeys.label.name] != nil
    }

    /// Groups that replace others keep the label where they state none; one that states a label alone keeps the conditions.
    private func labelled(_ groups: [DocumentNode.Entry], like old: [DocumentNode.Entry]) -> [DocumentNode.Entry] {
        groups.map { group in
            guard let before = old.first(where: { $0.key == group.key })?.value.entries, let own = group.value.entries
            else { return group }
            func isLabel(_ entry: DocumentNode.Entry) -> Bool {
                entry.key == GroupKeys.label.name && entry.value.text != nil
            }
            var edited = group
            if own.count == 1, own.contains(where: isLabel) {
                edited.value.content = .map(own + before.filter { !isLabel($0) })
            } else if !own.contains(where: isLabel) {
                edited.value.content = .map(own + before.filter(isLabel))
            }
            return edited
        }
    }

    private static func map(
        _ old: [DocumentNode.Entry], edited new: [DocumentNode.Entry], isDeep: Bool = false
    ) -> [DocumentNode.Entry] {
        var merged = old
        var places = Dictionary(old.enumerated().map { ($1.key, $0) }, uniquingKeysWith: min)
        for entry in new {
            guard let index = places[entry.key] else {
                places[entry.key] = merged.count
                merged.append(entry)
                continue
            }
            if isDeep, let old = merged[index].value.entries, let new = entry.value.entries {
                merged[index].value.content = .map(map(old, edited: new))
            } else {
                merged[index] = entry
            }
        }
        return merged
    }

    private static func rules(_ old: [DocumentNode], edited new: [DocumentNode]) -> [DocumentNode] {
        var merged = old
        var places = Places(old) { $0[RuleKeys.id.name]?.text }
        for rule in new {
            let index = places.place(of: rule[RuleKeys.id.name]?.text)
            if let index, let fields = merged[index].entries, let edits = rule.entries {
                merged[index] = DocumentNode(.map(map(fields, edited: edits)), at: rule.location)
            } else {
                places.note(rule[RuleKeys.id.name]?.text, at: merged.count)
                merged.append(rule)
            }
        }
        return merged
    }

    /// The place of the first item of each key.
    private struct Places<Key: Hashable> {
        private var places: [Key: Int] = [:]

        init(_ items: [DocumentNode], key: (DocumentNode) -> Key?) {
            for (index, item) in items.enumerated() { note(key(item), at: index) }
        }

        func place(of key: Key?) -> Int? { key.flatMap { places[$0] } }

        mutating func note(_ key: Key?, at index: Int) {
            if let key, places[key] == nil { places[key] = index }
        }
    }

    private static func quotas(_ old: [DocumentNode], edited new: [DocumentNode]) -> [DocumentNode] {
        func key(_ quota: DocumentNode) -> [String?] {
            let base = quota[RequirementKeys.base.name].flatMap { $0.isNull ? nil : $0.text }
            let by = quota[QuotaKeys.by.name]
            return [base ?? Group.all] + (by?.list?.map(\.text) ?? [by?.text])
        }
        var merged = old
        var places = Places(old, key: key)
        for quota in new {
            if let index = places.place(of: key(quota)) {
                merged[index] = quota
            } else {
                places.note(key(quota), at: merged.count)
                merged.append(quota)
            }
        }
        return merged
    }

    /// A scenario states each rule once: a second statement would silently edit the first.
    private mutating func reportRepeats(_ rules: DocumentNode) {
        var seen: Set<String> = []
        for rule in ScenarioMerge.items(rules) ?? [] {
            guard let id = rule[RuleKeys.id.name], let name = id.text else { continue }
            if !seen.insert(name).inserted {
                problems.error(at: id.location, Message(.duplicateRule(id: name.quotable)))
            }
        }
    }

    private mutating func remove(_ node: DocumentNode) {
        if node.isNull { return }
        let rules = entries.first { $0.key == PlanKeys.rules.name }.flatMap { ScenarioMerge.items($0.value) } ?? []
        let known = Set(rules.compactMap { $0[RuleKeys.id.name]?.text } + required.map(requirementID))
        var gone: Set<String> = []
        for item in node.list ?? [node] {
            guard let id = item.text else {
                problems.error(at: item.location, Message(.expectedText(key: ScenarioKeys.remove.name)))
                continue
            }
            gone.insert(id)
            if !known.contains(id) {
                let nearest = Message.nearest(id, among: known.sorted())
                problems.error(at: item.location, Message(.unknownRule(id: id.quotable)), advice: [nearest])
            }
        }
        keepRequired(without: gone)
        guard !gone.isEmpty, let index = entries.firstIndex(where: { $0.key == PlanKeys.rules.name }) else { return }
        let kept = rules.filter { rule in !(rule[RuleKeys.id.name]?.text.map(gone.contains) ?? false) }
        entries[index].value.content = .list(kept)
    }

    /// What classes require of their delegates: rules that the composition states.
    private var required: [DocumentNode.Entry] {
        entries.first { $0.key == PlanKeys.composition.name }?.value[CompositionKeys.requires.name]?.entries ?? []
    }

    private func requirementID(_ entry: DocumentNode.Entry) -> String { Composition.requirementID(ofClass: entry.key) }

    private mutating func keepRequired(without gone: Set<String>) {
        let kept = required.filter { !gone.contains(requirementID($0)) }
        guard kept.count < required.count,
            let composition = entries.firstIndex(where: { $0.key == PlanKeys.composition.name }),
            var fields = entries[composition].value.entries,
            let place = fields.firstIndex(where: { $0.key == CompositionKeys.requires.name })
        else { return }
        fields[place].value.content = .map(kept)
        entries[composition].value.content = .map(fields)
    }
}
