import DelegateSelection
import SelectionStore

/// The form of units and categories, and its answer.
struct MatrixMarkup {
    let visit: Visit
    let address: String
    let answer: MatrixAnswer
    /// What nominees can be counted by.
    let fields: [PersonField]
    /// True where the form says something else than what is saved.
    var isUnsaved = false

    private var form: MatrixForm { answer.form }
    private var faults: [AllotmentQuestion.Fault] { answer.faults }

    private func own(_ message: MatrixMessage) -> String { visit.words(message) }

    private func words(_ message: UnitsMessage) -> String { visit.words(message) }

    /// The whole form; its answer is in it, so that its buttons send what is typed.
    var whole: Markup {
        .element(
            "form",
            [
                "method": "post", "action": address + "/try", "id": "units-form", "data-live": address + "/live",
                "data-again": "", "data-unsaved": isUnsaved ? "" : nil,
            ],
            [
                .hidden("csrf", visit.visitor.csrf), .hidden("was", answer.form.units.was ?? ""), .hidden("h", "unit"),
                .hidden("h", "seats"),
                // Return in a field recalculates, and nothing else.
                .element(
                    "button", ["type": "submit", "class": "unseen", "tabindex": "-1", "aria-hidden": "true"],
                    words(.again)),
                .section(own(.title)) {
                    table
                    deeds
                }, method,
                .element(
                    "div", ["class": "actions"],
                    [
                        .button(words(.again)),
                        .element("button", ["type": "submit", "formaction": address, "class": "quiet"], words(.save)),
                    ]),
                .element("div", ["id": "allotment"], result),
            ])
    }

    private var table: Markup {
        let fixed = [own(.unit), own(.seats)].map { Markup.element("th", ["scope": "col"], $0) }
        let named = form.categories.enumerated().map { index, name in
            Markup.element(
                "th", ["scope": "col"],
                [
                    input("h", value: name, label: own(.categoryName(number: "\(index + 1)")), isNumber: false),
                    SheetControls.deed("drop.\(index + 2)", "×", words(.drop(name: name))),
                ])
        }
        let head = Markup.element("tr", [:], fixed + named + [.element("th", ["scope": "col"], words(.deeds))])
        let seats = form.seats.enumerated().map { index, text in
            Markup.element(
                "td", [:],
                [
                    input(
                        "c.\(index)", value: text,
                        label: own(.cellOf(unit: own(.categorySeats), category: form.categories[index])),
                        isNumber: true)
                ])
        }
        let first = Markup.element(
            "tr", ["class": "total"],
            [.element("th", ["scope": "row"], own(.categorySeats)), .element("td", "")] + seats
                + [.element("td", "")])
        let rows = (form.rows + [form.units.table.headings.map { _ in "" }]).enumerated().map(row)
        return .element(
            "div", ["class": "scroll tall", "tabindex": "0", "role": "group", "aria-label": own(.title)],
            [
                .element(
                    "table", ["class": "sheet"],
                    [
                        .element("caption", own(.caption)), .element("thead", [:], [head]),
                        .element("tbody", [:], [first] + rows),
                    ])
            ])
    }

    private func row(_ index: Int, _ cells: [String]) -> Markup {
        let headings = [own(.unit), own(.seats)] + form.categories
        let inputs = zip(cells, headings).enumerated().map { column, pair in
            Markup.element(
                "td", [:],
                [
                    input(
                        "r.\(index).\(column)", value: pair.0,
                        label: words(.cell(row: "\(index + 1)", heading: pair.1)), isNumber: column > 0)
                ])
        }
        let isNew = index >= form.rows.count
        let remove = isNew ? [] : [SheetControls.deed("remove.\(index)", "×", words(.remove(name: cells[0])))]
        return .element("tr", [:], inputs + [.element("td", ["class": "deeds"], remove)])
    }

    private var deeds: Markup {
        var pieces = [
            SheetControls.deed("add", words(.addRow)), SheetControls.deed("column", own(.addCategory)),
            SheetControls.deed("take", own(.fromUnits)),
        ]
        if !fields.isEmpty {
            let options = fields.map { (value: $0.rawValue, words: visit.words(NomineesMessage.field($0))) }
            pieces.append(
                .element(
                    "span", ["class": "row"],
                    [
                        Choice(
                            name: "by", label: own(.countBy), options: options, value: PersonField.class.rawValue
                        ).markup, SheetControls.deed("count", own(.count)),
                    ]))
        }
        return .element("div", ["class": "actions"], pieces)
    }

    private var method: Markup {
        let methods = ApportionmentMethod.allCases.filter { $0.divisorMethod != nil }.map {
            (value: $0.rawValue, words: $0.name(visit.language))
        }
        return Choice(name: "method", label: words(.method), options: methods, value: form.method).markup
    }

    private func input(_ name: String, value: String, label: String, isNumber: Bool) -> Markup {
        SheetControls.input(
            name, value: value, label: label, isNumber: isNumber, fault: faults.firstIndex { $0.field == name })
    }

    /// What came of the form.
    var result: [Markup] {
        var pieces = [Markup.element("h2", words(.result))]
        if !faults.isEmpty {
            // A new table has neither seats nor weights: that is told calmly.
            let isBlank = form.rows.isEmpty || form.categories.isEmpty || form.seats.allSatisfy(\.isEmpty)
            if isBlank { pieces.append(.notice(own(.notYet))) }
            let lines = faults.enumerated().map { index, fault in
                Markup.element(
                    "li", ["id": "fault-\(index)", "data-field": fault.field, "class": isBlank ? "note" : "error"],
                    fault.words.textOnPage(visit.language))
            }
            pieces.append(.element("ul", ["class": "problems"], lines))
        }
        if !answer.warnings.isEmpty { pieces.append(.problems(answer.warnings, visit.language)) }
        if let report = answer.report { pieces.append(.report(report.document(visit.language))) }
        let tied = answer.tied { own($0) }
        if !tied.isEmpty, visit.mayChange {
            pieces += [
                .element("h2", words(.tieTitle)), .element("p", ["class": "hint"], own(.tieHint)),
                .element("ul", ["class": "notice warning"], tied.map { .element("li", $0) }),
                Field(name: "seed", label: words(.seed), hint: words(.seedHint), autocomplete: "off").markup,
                .element("button", ["type": "submit", "formaction": address + "/draw"], words(.draw)),
            ]
        }
        if let lot = form.lot, answer.allocation?.drawn.isEmpty == false {
            pieces.append(.notice(words(.drawn(seed: lot))))
        }
        return pieces
    }
}
