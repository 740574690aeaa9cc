import DelegateSelection
import SelectionStore

extension PlanForm {
    /// The quotas, their lines folded together.
    var quotas: [Markup] {
        let path = PlanPath(["quotas"])
        return (root?[path]?.list ?? []).enumerated().flatMap { quota(path.adding($0), $0, $1) }
    }

    private func quota(_ path: PlanPath, _ index: Int, _ node: DocumentNode) -> [Markup] {
        let column = node["by"]?.text ?? (node["by"]?.list ?? []).compactMap(\.text).joined(separator: ", ")
        let stated = draft.plan.flatMap { $0.quotas.indices.contains(index) ? $0.quotas[index] : nil }
        let heading = words(.quota(column: draft.plan.map { $0.header(for: stated?.column ?? column) } ?? column))
        var rows: [Markup] = (node["seats"]?.entries ?? []).map { entry in
            let place = path.adding("seats").adding(entry.key)
            return row(place, entry.key, bounds(place, entry.key))
        }
        let file = node["file"]?.text
        if let file { rows += tableRows(file, path, stated) }
        if node["each"] != nil { rows.append(row(path.adding("each"), "each", bounds(path.adding("each"), "each"))) }
        let least = (stated?.lines ?? []).reduce(Rational.zero) { sum, line in
            if case .count(let count)? = line.bounds.minimum { sum + count } else { sum }
        }
        let summary = words(
            .quotaLines(count: "\(rows.count)", least: numbers.text(least), file: file.map { " (\($0))" } ?? ""))
        var content: [Markup] = []
        if let base = stated?.base {
            content.append(
                .element(
                    "p", ["class": "hint"],
                    words(
                        .quotaOf(
                            group: base == Group.all ? words(.everybody) : draft.plan?.title(ofGroup: base) ?? base))))
        }
        content.append(
            .element("div", ["class": "row"], [field(path.adding("priority"), words(.priority), of: heading)]))
        content.append(.element("details", [:], [.element("summary", summary)] + rows))
        return part(heading, id: "quota-\(index)", content + faults(path))
    }

    private func bounds(_ path: PlanPath, _ label: String) -> [Markup] {
        [
            field(path.adding("min"), words(.least), of: label), field(path.adding("max"), words(.most), of: label),
        ]
    }

    /// The lines of a quota that stand in a file of their own.
    private func tableRows(_ file: String, _ path: PlanPath, _ quota: Quota?) -> [Markup] {
        (quota?.lines ?? []).compactMap { line in
            guard let location = line.location, location.file != DocumentName.plan, draft.tables[file] != nil else {
                return nil
            }
            let place = PlanPath([file, "\(location.line)"])
            func cell(_ column: String, _ label: String, _ bound: Bound?) -> [Markup] {
                let value = bound?.description ?? ""
                let own = place.adding(column)
                // What is not saved yet is sent beside what is: it is written into the file each time.
                let saved = draft.savedTables[file]?.cell(column, ofLine: location.line)
                let isChanged = draft.tables[file]?.cell(column, ofLine: location.line) != saved
                return [
                    field(own, label, of: line.value, kind: "file", value: value),
                    canChange ? .hidden("was-file\(own)", isChanged ? saved ?? "" : decimal(value)) : .list([]),
                ]
            }
            return row(
                path.adding("seats").adding(line.value), line.value,
                cell("min", words(.least), line.bounds.minimum) + cell("max", words(.most), line.bounds.maximum))
        }
    }

    /// Who must be in, and who must not.
    var people: [Markup] {
        let path = PlanPath(["pins"])
        let lists: [Markup] = [("include", PlanPageMessage.include), ("exclude", .exclude)].flatMap { key, title in
            let node = root?[path.adding(key)]
            let items = node.map { $0.list ?? [$0] } ?? []
            let rows = items.enumerated().map { index, item in
                let id = item.text ?? ""
                let place = node?.list == nil ? path.adding(key) : path.adding(key).adding(index)
                return Markup.element(
                    "li", [:],
                    [.words(person(id) + " ")] + removal(place, words(.remove), what: words(.unpin(id: id)))
                        + faults(place))
            }
            return rows.isEmpty ? [] : [Markup.element("h3", words(title)), .element("ul", [:], rows)]
        }
        return part(words(.pins), id: "pins", lists + (canChange ? search : []))
    }

    func person(_ id: String) -> String {
        guard let inputs = draft.inputs else { return id }
        return StatementWords(inputs.plan, visit.language, pool: inputs.pool).person(NomineeReference(id))
    }

    private var search: [Markup] {
        guard draft.inputs != nil else { return [] }
        var content: [Markup] = [
            .element(
                "div", ["class": "row"],
                [
                    Field(
                        name: "person", label: words(.person), value: visit.form["person"] ?? "",
                        hint: words(.personHint)
                    ).markup,
                    .button(words(.find), name: "do", value: "find", classes: "quiet"),
                ])
        ]
        if let found {
            if found.isEmpty { content.append(.notice(words(.nobodyFound), isProblem: true)) }
            content.append(
                .element(
                    "ul", [:],
                    found.map { person in
                        .element(
                            "li", [:],
                            [
                                .words("\(person.id) – \(person.name) "),
                                .button(
                                    words(.pinIn), name: "do", value: "include:" + person.id, classes: "quiet small"),
                                .words(" "),
                                .button(
                                    words(.pinOut), name: "do", value: "exclude:" + person.id, classes: "quiet small"),
                            ])
                    }))
        }
        return content
    }

    /// The seed of the lottery.
    var lottery: [Markup] {
        let path = PlanPath(["lottery", "seed"])
        guard root?[path] != nil else { return [] }
        return part(words(.lottery), id: "lottery", [field(path, words(.seed), of: words(.lottery))])
    }

    /// The fields of a new rule.
    var addition: [Markup] {
        guard canChange, let root else { return [] }
        let columns = (root["columns"]?.entries ?? []).map { ($0.key, $0.value.text ?? $0.key) }
            .filter { !["id", "name"].contains($0.0) }
        let groups =
            [("", words(.everybody))]
            + (root["groups"]?.entries ?? []).map { ($0.key, draft.plan?.title(ofGroup: $0.key) ?? $0.key) }
        func value(_ name: String) -> String { visit.form["new-" + name] ?? "" }
        let fields: [Markup] = [
            Field(name: "new-label", label: words(.ruleLabel), value: value("label")).markup,
            .element(
                "div", ["class": "row"],
                [
                    Choice(
                        name: "new-column", label: words(.column), options: columns.map { ($0.0, $0.1) },
                        value: value("column")
                    ).markup,
                    Field(name: "new-values", label: words(.values), value: value("values"), hint: words(.valuesHint))
                        .markup,
                    Choice(
                        name: "new-of", label: words(.within), options: groups.map { ($0.0, $0.1) }, value: value("of")
                    ).markup,
                ]),
            .element(
                "div", ["class": "row"],
                [
                    Field(name: "new-min", label: words(.least), value: value("min"), hint: words(.boundHint)).markup,
                    Field(name: "new-max", label: words(.most), value: value("max")).markup,
                    Field(name: "new-priority", label: words(.priority), value: value("priority")).markup,
                ]),
            .button(words(.add), name: "do", value: "add", classes: "quiet"),
        ]
        let isOpen = visit.form["do"] == "add" && draft.faults[PlanPath(["new"])] != nil
        return [
            .element(
                "details", ["class": "plan-part", "open": isOpen ? "open" : nil],
                [.element("summary", words(.addRule))] + faults(PlanPath(["new"])) + fields)
        ]
    }
}
