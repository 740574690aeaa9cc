import DelegateSelection
import SelectionStore

/// The form of the units and their seats, and its answers.
struct UnitsMarkup {
    let visit: Visit
    let address: String
    let answer: AllotmentAnswer
    /// The file that the plan reads; nil where it reads none.
    let target: QuotaTarget?
    /// The number of people that each unit nominated.
    let nominated: [String: Int]
    /// True where it has what is not saved yet: whoever leaves the page is asked.
    var isUnsaved = false

    var form: AllotmentForm { answer.question.form }
    private var faults: [AllotmentQuestion.Fault] { answer.question.faults }

    func words(_ message: UnitsMessage) -> String { visit.words(message) }

    /// The whole form; its answer is in it, so that its buttons send what is typed.
    var whole: Markup {
        .element(
            "form",
            [
                "method": "post", "action": address + "/try", "id": "units-form", "data-live": address + "/live",
                "data-again": "", "data-unsaved": isUnsaved ? "" : nil,
            ],
            [
                .hidden("csrf", visit.visitor.csrf), .hidden("was", form.was ?? ""),
                // Return in a field recalculates, and nothing else.
                .element(
                    "button", ["type": "submit", "class": "unseen", "tabindex": "-1", "aria-hidden": "true"],
                    words(.again)), table,
                settings,
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
        let headings = form.table.headings.enumerated().map { index, heading in
            let drop: [Markup] =
                index == 0 ? [] : [SheetControls.deed("drop.\(index)", "×", words(.drop(name: heading)))]
            return Markup.element(
                "th", ["scope": "col"],
                [input("h", value: heading, label: words(.columnName(number: "\(index + 1)")), isNumber: false)] + drop)
        }
        let rows = (form.table.rows + [form.table.headings.map { _ in "" }]).enumerated().map(row)
        return .section(words(.tableTitle)) {
            Markup.element(
                "div", ["class": "scroll tall", "tabindex": "0", "role": "group", "aria-label": words(.tableTitle)],
                [
                    .element(
                        "table", ["class": "sheet"],
                        [
                            .element("caption", words(.tableCaption)),
                            .element(
                                "thead", [:],
                                [.element("tr", [:], headings + [.element("th", ["scope": "col"], words(.deeds))])]),
                            .element("tbody", [:], rows),
                        ])
                ])
            Markup.element(
                "div", ["class": "actions"],
                [
                    SheetControls.deed("add", words(.addRow)), SheetControls.deed("column", words(.addColumn)),
                    SheetControls.deed("count", words(.fromNominees)),
                ])
            Markup.element("div", ["id": "sheet-remarks", "aria-live": "polite"], remarks)
        }
    }

    private func row(_ index: Int, _ cells: [String]) -> Markup {
        let inputs = cells.enumerated().map { column, cell in
            let heading = form.table.headings[column]
            return Markup.element(
                "td", [:],
                [
                    input(
                        "r.\(index).\(column)", value: cell, label: words(.cell(row: "\(index + 1)", heading: heading)),
                        isNumber: column > 0)
                ])
        }
        guard index < form.table.rows.count else { return .element("tr", [:], inputs + [.element("td", "")]) }
        let deeds = [
            SheetControls.deed("up.\(index)", "↑", words(.up(name: cells[0]))),
            SheetControls.deed("down.\(index)", "↓", words(.down(name: cells[0]))),
            SheetControls.deed("remove.\(index)", "×", words(.remove(name: cells[0]))),
        ]
        return .element("tr", [:], inputs + [.element("td", ["class": "deeds"], deeds)])
    }

    private func input(_ name: String, value: String, label: String, isNumber: Bool) -> Markup {
        SheetControls.input(
            name, value: value, label: label, isNumber: isNumber, fault: faults.firstIndex { $0.field == name })
    }

    private var settings: Markup {
        let methods = ApportionmentMethod.allCases.map { (value: $0.rawValue, words: $0.name(visit.language)) }
        let weights = columns(none: words(.equalParts))
        return .section(words(.settings)) {
            Markup.element(
                "div", ["class": "row"],
                [
                    field("seats", .seats, isNumber: true),
                    Choice(name: "method", label: words(.method), options: methods, value: form["method"]).markup,
                    Choice(name: "weight", label: words(.weight), options: weights, value: form["weight"]).markup,
                    field("factor", .factor),
                ])
            Markup.element(
                "details", ["open": hasMore ? "open" : nil],
                [.element("summary", words(.more))] + further)
        }
    }

    /// True where something is used that is not shown at first.
    private var hasMore: Bool {
        AllotmentForm.names.dropFirst(4).contains { !form[$0].isEmpty } || !form.compared.isEmpty
            || !form.comparedWeights.isEmpty
    }

    private var further: [Markup] {
        func choice(_ name: String, _ label: UnitsMessage) -> Markup {
            Choice(name: name, label: words(label), options: columns(none: words(.none)), value: form[name]).markup
        }
        let methods = ApportionmentMethod.allCases.map { method in
            tick("compare", method.rawValue, method.name(visit.language), form.compared)
        }
        let weights = (columns(none: words(.none)).dropFirst() + [("1", words(.equalParts))]).map { weight in
            tick("compareWeight", weight.0, weight.1, form.comparedWeights)
        }
        return [
            .element(
                "div", ["class": "row"],
                [
                    choice("weight2", .weight2), field("factor2", .factor2), choice("weight3", .weight3),
                    field("factor3", .factor3), field("base", .base, isNumber: true),
                    field("min", .min, hint: .boundHint), field("max", .max, hint: .boundHint),
                    choice("bonus", .bonus), choice("fixed", .fixed), choice("available", .available),
                    field("threshold", .threshold, hint: .thresholdHint),
                    field("from", .from, isNumber: true), field("to", .to, isNumber: true),
                ]),
            .element("fieldset", [:], [.element("legend", words(.compare))] + methods),
            .element("fieldset", [:], [.element("legend", words(.compareWeights))] + weights),
        ]
    }

    private func tick(_ name: String, _ value: String, _ label: String, _ ticked: [String]) -> Markup {
        .element(
            "label", ["class": "tick"],
            [
                .element(
                    "input",
                    [
                        "type": "checkbox", "name": name, "value": value,
                        "checked": ticked.contains(value) ? "checked" : nil,
                    ]), .words(" " + label),
            ])
    }

    private func field(
        _ name: String, _ label: UnitsMessage, hint: UnitsMessage? = nil, isNumber: Bool = false
    ) -> Markup {
        // That seats are not typed yet is told calmly below.
        let fault = name == "seats" && form[name].isEmpty ? nil : faults.first { $0.field == name }
        return Field(
            name: name, label: words(label), value: form[name], type: isNumber ? "number" : "text",
            hint: hint.map(words), fault: fault?.words.textOnPage(visit.language),
            minimum: isNumber ? "0" : nil
        ).markup
    }

    private func columns(none: String) -> [(value: String, words: String)] {
        [("", none)] + form.table.headings.dropFirst().filter { !$0.isEmpty }.map { ($0, $0) }
    }

    /// What came of the form, with what is said of the sheet, which the script puts below it.
    var live: [Markup] { [.element("div", ["data-beside": "sheet-remarks"], remarks)] + result }

    /// What came of the form.
    var result: [Markup] {
        var pieces = [Markup.element("h2", words(.result))]
        if !faults.isEmpty {
            // A new conference has neither units nor seats: that is told calmly.
            let isBlank = form.table.rows.isEmpty || form["seats"].isEmpty
            if isBlank { pieces.append(.notice(words(.notYet))) }
            let lines = faults.enumerated().map { index, fault in
                Markup.element(
                    "li", ["id": "fault-\(index)", "data-field": fault.field, "class": isBlank ? "note" : "error"],
                    fault.words.textOnPage(visit.language))
            }
            pieces.append(.element("ul", ["class": "problems"], lines))
        }
        if !answer.question.warnings.isEmpty { pieces.append(.problems(answer.question.warnings, visit.language)) }
        if let fault = answer.fault { pieces.append(.notice(words(fault), isProblem: true)) }
        if let main = answer.main {
            pieces += report(main)
            if visit.mayChange { pieces += deeds }
        }
        if !answer.others.isEmpty {
            pieces.append(.element("h2", words(.differs)))
            pieces += answer.others.flatMap(report)
        }
        return pieces
    }

    private func report(_ answer: AllocationAnswer) -> [Markup] {
        let report = self.answer.report(answer, lot: form.lot, equalParts: words(.equalParts))
        return report.map { [.report($0.document(visit.language))] } ?? []
    }

    /// Drawing, and taking over.
    private var deeds: [Markup] {
        guard let allocation = answer.allocation else { return [] }
        if let tie = allocation.tie {
            let names = tie.units.map { allocation.problem.units[$0].name }.joined(separator: ", ")
            return [
                .element("h2", words(.tieTitle)), .element("p", ["class": "notice warning"], names),
                .element("p", ["class": "hint"], words(.tieHint)),
                Field(name: "seed", label: words(.seed), hint: words(.seedHint), autocomplete: "off").markup,
                .element("button", ["type": "submit", "formaction": address + "/draw"], words(.draw)),
                .element("p", ["class": "hint"], words(.takeTieFirst)),
            ]
        }
        var pieces = [Markup.element("h2", words(.takeOver))]
        if let lot = form.lot, !allocation.draws.isEmpty { pieces.append(.notice(words(.drawn(seed: lot)))) }
        guard let target else { return pieces + [.notice(words(.noQuotaFile), isProblem: true)] }
        let edits = QuotaEdits(allocation, form)
        if target.changes(to: allocation).isEmpty { pieces.append(.notice(words(.noChange))) }
        if edits.isOutdated, form.hasEdits { pieces.append(.notice(words(.editsGone))) }
        pieces.append(.element("p", words(.takeOverHint(file: target.name))))
        pieces +=
            QuotaTableMarkup(
                visit: visit, edits: edits, target: target, allocation: allocation, nominated: nominated
            ).markup
        return pieces + [
            .element("button", ["type": "submit", "formaction": address + "/take-over"], words(.takeOver))
        ]
    }
}

extension ApportionmentMethod {
    /// The method as people call it.
    func name(_ language: Language) -> String {
        let message: AllocationMessage =
            switch self {
            case .hamilton: .methodHamilton
            case .droop: .methodDroop
            case .adams: .methodAdams
            case .dean: .methodDean
            case .huntingtonHill: .methodHuntingtonHill
            case .webster: .methodWebster
            case .modifiedSainteLague: .methodModified
            case .jefferson: .methodJefferson
            case .balinskiYoung: .methodBalinskiYoung
            }
        return message.words.text(language)
    }
}
