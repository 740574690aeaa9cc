import DelegateSelection
import SelectionStore

extension PlanForm {
    // MARK: Conflicts

    /// Those of whom only some may be selected.
    var conflicts: [Markup] {
        let path = PlanPath(["conflicts"])
        let node = root?[path]
        let rows = (node.map { $0.list ?? [$0] } ?? []).enumerated().map { index, item in
            conflict(node?.list == nil ? path : path.adding(index), item)
        }
        let list: [Markup] = rows.isEmpty ? [] : [.element("ul", [:], rows)]
        return part(words(.conflicts), id: "conflicts", list + conflictAddition)
    }

    private func conflict(_ place: PlanPath, _ item: DocumentNode) -> Markup {
        let ids = (item["ids"]?.list ?? item.list ?? []).compactMap(\.text)
        let people = ids.map(person).joined(separator: ", ")
        let said = ids.isEmpty ? words(.samePerson) : words(.conflictOf(people: people, most: item["max"]?.text ?? "1"))
        let most: [Markup] =
            item["max"] == nil ? [] : [field(place.adding("max"), words(.conflictMost), of: people), .words(" ")]
        return .element(
            "li", [:],
            [.words(said + " ")] + most + removal(place, words(.remove), what: words(.remove) + ": " + said)
                + faults(place))
    }

    private var conflictAddition: [Markup] {
        guard canChange, draft.inputs != nil else { return [] }
        let faults = draft.faults[PlanActions.newConflict] ?? []
        return [
            .element(
                "details", ["open": faults.isEmpty ? nil : "open"],
                [
                    .element("summary", words(.addConflict)),
                    Field(
                        name: "new-conflict", label: words(.conflictPeople), value: typedValue("new-conflict", faults),
                        hint: words(.conflictPeopleHint), fault: faults.isEmpty ? nil : faults.joined(separator: " ")
                    ).markup,
                    Field(
                        name: "new-conflict-max", label: words(.conflictMost),
                        value: typedValue("new-conflict-max", faults, or: "1")
                    ).markup,
                    .button(words(.add), name: "do", value: "add-conflict", classes: "quiet"),
                ])
        ]
    }

    /// What was typed into a field of something that could not be added; once it is added, the field is blank again.
    private func typedValue(_ name: String, _ faults: [String], or blank: String = "") -> String {
        faults.isEmpty ? blank : visit.form[name] ?? blank
    }

    // MARK: Merit

    /// What merit is made of.
    var merit: [Markup] {
        let path = PlanPath(["merit"])
        let node = root?[path]
        let items = node.map { $0.list ?? [$0] } ?? []
        let terms = items.enumerated().flatMap { index, term in
            self.term(node?.list == nil ? path : path.adding(index), term)
        }
        return part(words(.merit), id: "merit", terms + termAddition)
    }

    private func term(_ place: PlanPath, _ term: DocumentNode) -> [Markup] {
        let column = term["column"]?.text ?? term.text ?? ""
        let title = draft.plan?.header(for: column) ?? column
        let points = (term["points"]?.entries ?? []).map { entry in
            let path = place.adding("points").adding(entry.key)
            return Markup.element(
                "div", ["class": "point"],
                [
                    .element("span", entry.key),
                    .element(
                        "span", [:],
                        [field(path, words(.points), of: entry.key), .words(" ")]
                            + removal(path, words(.remove), what: words(.remove) + ": " + entry.key)),
                ])
        }
        var content: [Markup] = [.element("h3", title)]
        if term.entries != nil {
            content.append(
                .element(
                    "div", ["class": "row"],
                    [field(place.adding("weight"), words(.weight), of: title)]
                        + removal(place, words(.remove), what: words(.remove) + ": " + title)))
        }
        if term["points"] != nil {
            let fault = draft.faults[PlanActions.newPoint(place)]
            content.append(
                .element(
                    "details", ["open": fault == nil ? nil : "open"],
                    [.element("summary", "\(words(.points)): \(points.count)")] + points
                        + pointAddition(place, column, fault ?? [])))
        }
        return content + faults(place)
    }

    /// The fields of a value that is to be given points: one of those that the column has and that have none yet.
    private func pointAddition(_ term: PlanPath, _ column: String, _ faults: [String]) -> [Markup] {
        guard canChange else { return [] }
        let place = PlanActions.newPoint(term)
        let given = Set((root?[term.adding("points")]?.entries ?? []).map(\.key))
        let texts = draft.inputs.flatMap { inputs in
            inputs.pool.texts(ofColumn: column).map { text in (0..<inputs.pool.count).map(text) }
        }
        let values = Set(texts ?? []).subtracting(given).filter { !$0.isEmpty }.sorted()
        let name = "\(place)/value"
        let value: Markup =
            values.isEmpty
            ? Field(name: name, label: words(.value), value: typedValue(name, faults)).markup
            : Choice(
                name: name, label: words(.value), options: values.map { ($0, $0) }, value: typedValue(name, faults)
            ).markup
        return [
            .element(
                "div", ["class": "row"],
                [
                    value,
                    Field(
                        name: "\(place)/points", label: words(.points), value: typedValue("\(place)/points", faults),
                        fault: faults.isEmpty ? nil : faults.joined(separator: " ")
                    ).markup,
                    .button(words(.addPoint), name: "do", value: "add-point:\(term)", classes: "quiet"),
                ])
        ]
    }

    private var termAddition: [Markup] {
        guard canChange, let columns = root?["columns"]?.entries, root?["merit"]?.text == nil else { return [] }
        let faults = draft.faults[PlanActions.newTerm] ?? []
        let options = columns.map { ($0.key, $0.value.text ?? $0.key) }.filter { !["id", "name"].contains($0.0) }
        return [
            .element(
                "details", ["open": faults.isEmpty ? nil : "open"],
                [
                    .element("summary", words(.addTerm)),
                    .element(
                        "div", ["class": "row"],
                        [
                            Choice(
                                name: "new-term-column", label: words(.column), options: options,
                                value: typedValue("new-term-column", faults)
                            ).markup,
                            Field(
                                name: "new-term-weight", label: words(.weight),
                                value: typedValue("new-term-weight", faults, or: "1"),
                                fault: faults.isEmpty ? nil : faults.joined(separator: " ")
                            ).markup,
                            .button(words(.add), name: "do", value: "add-term", classes: "quiet"),
                        ]),
                ])
        ]
    }
}
