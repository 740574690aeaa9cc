import DelegateSelection
import SelectionStore

extension PlanForm {
    /// The place of a statement's bounds in the text.
    static func path(of statement: Statement) -> PlanPath {
        let place = statement.place
        switch statement.kind.rawValue {
        case "composition": return PlanPath(["composition", "shares", place.value ?? ""])
        case "quota": return PlanPath(["quotas", "\(place.index)", "seats", place.value ?? ""])
        default: return PlanPath(["rules", "\(place.index)"])
        }
    }

    /// The number of seats.
    var seats: [Markup] {
        let path = PlanPath(["seats"])
        guard let node = root?[path] else { return [] }
        let fields =
            node.entries == nil
            ? [field(path, words(.most), of: words(.seats))]
            : [
                field(path.adding("min"), words(.least), of: words(.seats)),
                field(path.adding("max"), words(.most), of: words(.seats)),
                choice(path.adding("fill"), words(.fill), Seats.Fill.allCases.map(\.rawValue)),
            ]
        return part(
            words(.seats), id: "seats",
            sentence(ofKind: "seats") + [.element("div", ["class": "row"], fields)] + faults(path))
    }

    /// The classes and their shares.
    var composition: [Markup] {
        let path = PlanPath(["composition"])
        guard let node = root?[path] else { return [] }
        let entries = node["shares"]?.entries ?? []
        let rows = entries.map { entry in
            let place = path.adding("shares").adding(entry.key)
            let other = entries.count == 2 ? entries.first { $0.key != entry.key }?.key : nil
            let rest = other.map { path.adding("shares").adding($0) }
            return row(place, entry.key, [field(place, words(.share), of: entry.key, slides: 100, rest: rest)])
        }
        return part(
            words(.composition), id: "composition",
            [.element("div", ["data-part": "composition"], sentence(ofKind: "composition"))] + faults(path) + rows
                + [choice(path.adding("rounding"), words(.rounding), Composition.Rounding.allCases.map(\.rawValue))])
    }

    /// The sentences of what the plan says once.
    func sentence(ofKind kind: String) -> [Markup] {
        guard let inputs = draft.inputs else { return [] }
        let style = StatementWords(inputs.plan, visit.language, pool: inputs.pool)
        return inputs.plan.statements(Statement.Kind(rawValue: kind), over: inputs.pool).map { statement in
            var bare = statement
            bare.location = nil
            return .element("p", ["class": "sentence"], style.text(bare))
        }
    }

    /// The rules: those that are required, then targets by priority.
    var rules: [Markup] {
        let path = PlanPath(["rules"])
        let items = Array((root?[path]?.list ?? []).enumerated())
        let groups = Dictionary(grouping: items) { $0.element["priority"]?.text ?? "" }
        let keys = groups.keys.sorted { (Int($0) ?? 0, $0) < (Int($1) ?? 0, $1) }
        let parts = keys.flatMap { key in
            part(
                words(key.isEmpty ? .required : .targets(priority: key)),
                id: "rules-" + (key.isEmpty ? "required" : key),
                (groups[key] ?? []).map { rule(path.adding($0.offset), $0.element) })
        }
        return parts + addition
    }

    private func rule(_ path: PlanPath, _ node: DocumentNode) -> Markup {
        let label = node["label"]?.text ?? node["id"]?.text ?? node["group"]?.text ?? path.description
        let most = nominated(path)
        return row(
            path, label,
            [
                field(path.adding("min"), words(.least), of: label, slides: slide(node["min"], most)),
                field(path.adding("max"), words(.most), of: label, slides: slide(node["max"], most)),
                field(path.adding("priority"), words(.priority), of: label),
                node["priority"] == nil ? .list([]) : field(path.adding("weight"), words(.weight), of: label),
            ] + removal(path, words(.remove), what: words(.removeRule(label: label))))
    }

    /// How far a slider goes: to 100 for percent, else to as many as were nominated; nil for a fraction.
    private func slide(_ node: DocumentNode?, _ nominated: Int?) -> Int? {
        let text = node?.text ?? ""
        if text.hasSuffix("%") { return 100 }
        return text.contains("/") ? nil : nominated
    }

    /// How many were nominated of those that the statement in a place counts.
    func nominated(_ path: PlanPath) -> Int? {
        guard let inputs = draft.inputs, let statement = statements[path] else { return nil }
        return inputs.plan.nominated(for: statement, in: inputs.pool)
    }

    /// A counted statement: what it says, its fields, what is known of it.
    func row(_ path: PlanPath, _ label: String, _ fields: [Markup]) -> Markup {
        .element(
            "div", ["class": "rule"],
            [
                .element("div", ["class": "rule-words", "data-part": "words\(path)"], known(path, label)),
                .element("div", ["class": "row"], fields),
            ] + faults(path))
    }

    /// What is known of a counted statement.
    func known(_ path: PlanPath, _ label: String) -> [Markup] {
        guard let inputs = draft.inputs, var statement = statements[path] else { return [.element("strong", label)] }
        let room = draft.room?.rules.first { $0.statement == statement }
        statement.location = nil
        let style = StatementWords(inputs.plan, visit.language, pool: inputs.pool)
        // The sentence of the composition stands above once; a class is named alone.
        let said = statement.kind.rawValue == "composition" ? statement.place.value ?? label : style.text(statement)
        var pieces: [Markup] = [.element("strong", said)]
        if let base = statement.base, base != Group.all {
            pieces.append(.words(" (" + words(.quotaOf(group: inputs.plan.title(ofGroup: base))) + ")"))
        }
        var facts = [words(.nominated(count: numbers.text(inputs.plan.nominated(for: statement, in: inputs.pool))))]
        if let room {
            facts.append(reach(room.lowest, room.highest))
            if statement.bounds?.hasShare ?? false {
                facts += shares(room.lowestShare ?? room.lowest, room.highestShare ?? room.highest)
            }
        }
        pieces.append(.element("p", ["class": "hint"], facts.joined(separator: " · ")))
        if room?.isOutOfReach ?? false { pieces.append(.element("p", ["class": "fault"], words(.outOfReach))) }
        return pieces
    }

    /// From where to where the count goes; what was found so far is no limit, and is not said as one.
    private func reach(_ lowest: Attainable, _ highest: Attainable) -> String {
        let isProven = lowest.isProven && highest.isProven
        guard let low = lowest.count, let high = highest.count else {
            return words(isProven ? .unattainable : .calculated)
        }
        let (from, to) = (numbers.text(low), numbers.text(high))
        return words(isProven ? .attainable(lowest: from, highest: to) : .found(lowest: from, highest: to))
    }

    /// The same in percent of the base; nothing where that is not known yet.
    private func shares(_ lowest: Attainable, _ highest: Attainable) -> [String] {
        guard let from = share(lowest), let to = share(highest) else { return [] }
        let isProven = lowest.isProven && highest.isProven
        return [
            words(isProven ? .sharesAttainable(lowest: from, highest: to) : .sharesFound(lowest: from, highest: to))
        ]
    }

    private func share(_ end: Attainable) -> String? {
        guard let count = end.count, let base = end.base else { return nil }
        return numbers.percent(count, of: base).map { $0 + "%" }
    }
}
