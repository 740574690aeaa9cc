import DelegateSelection
import SelectionStore

/// The correction of a cell on request: first the column is chosen, then its value, which is one of those that the column is known to
/// have where it has such.
struct NomineeCorrection {
    /// The column's heading; nil where none is chosen yet.
    var heading: String?
    /// The new value.
    var value = ""
    /// What is wrong with the value; nil where nothing is.
    var fault: NomineeReviewMessage?
    /// What somebody else did to the cell meanwhile; nil where nobody did anything.
    var conflict: String?

    /// A correction of the column with a heading, whose value is not typed yet.
    init(heading: String?) { self.heading = heading }

    /// The correction that a form asks for. What a column is not known to have is refused, unless it stands there already.
    init(_ form: FormFields, _ lists: NomineeLists, _ person: StoredNominee) {
        heading = form.text("heading") ?? ""
        value = (form["value"] ?? "").normalized
        guard let column = column(lists.table), let known = lists.imported?.known[lists.table.headings[column]] else {
            return
        }
        // A list tells “leave blank” from “not chosen”; a value that is sent by itself says what it is.
        switch form.text("choice") {
        case nil: break
        case "": fault = .notChosen
        case "blank": value = ""
        case let choice?: value = String(choice.dropFirst())
        }
        if fault == nil, !value.isEmpty, !known.contains(value), value != person.cells[column] {
            fault = .notKnown(value: value)
        }
    }

    /// The columns that are corrected: the id names the person, and the unit says whose they are.
    private static func columns(_ table: NomineeTableView) -> [Int] {
        table.headings.indices.filter {
            table.headings[$0] != "source" && $0 != table.columns[.id] && $0 != table.columns[.unit]
        }
    }

    /// The column; nil where there is none, or it is not corrected.
    func column(_ table: NomineeTableView) -> Int? {
        NomineeCorrection.columns(table).first { table.headings[$0] == heading }
    }

    /// The forms.
    /// - Parameters:
    ///   - address: the address of the person's page.
    ///   - from: the filters of the list that it was opened from.
    ///   - shown: the columns whose cells the page shows.
    func markup(
        _ visit: Visit, _ lists: NomineeLists, _ person: StoredNominee, address: String, from: String, shown: [Int]
    ) -> Markup {
        func words(_ message: NomineeReviewMessage) -> String { visit.words(message) }
        let headings = NomineeCorrection.columns(lists.table).map { lists.table.headings[$0] }
        return .section(words(.correct), id: "correct") {
            Markup.element("p", ["class": "hint"], words(.correctHint))
            Form(asking: address + "#correct", classes: "row") {
                Markup.hidden("from", from)
                if visit.query["sensitive"] == "1" { Markup.hidden("sensitive", "1") }
                Choice(name: "correct", label: words(.column), options: headings.map { ($0, $0) }, value: heading ?? "")
                    .markup
                Markup.button(words(.chooseColumn), classes: "quiet")
            }.markup
            if let column = column(lists.table) {
                if let conflict { Markup.notice(conflict, isProblem: true) }
                Form(to: address + "/correct", visit.visitor) {
                    Markup.hidden("was", visit.office.mark(of: person.cells[column]))
                    Markup.hidden("from", from)
                    Markup.hidden("heading", lists.table.headings[column])
                    field(visit, lists, person, column, isShown: shown.contains(column))
                    Markup.button(words(.saveCorrection))
                }.markup
            }
        }
    }

    /// True where somebody typed a value that was not saved.
    private var isTyped: Bool { fault != nil || conflict != nil }

    /// The field for the value of a column.
    private func field(
        _ visit: Visit, _ lists: NomineeLists, _ person: StoredNominee, _ column: Int, isShown: Bool
    ) -> Markup {
        func words(_ message: NomineeReviewMessage) -> String { visit.words(message) }
        let heading = lists.table.headings[column]
        // What a column has is sensitive where the column is, and then stands here only where the page shows it.
        let present = isShown ? person.cells[column] : nil
        let label = heading + ": " + words(.newValue)
        guard let known = lists.imported?.known[heading] else {
            return Field(
                name: "value", label: label, value: isTyped ? value : present ?? "", hint: words(.reasonHint),
                fault: fault.map(words)
            ).markup
        }
        var kept = present.map { $0.isEmpty || known.contains($0) ? [] : [$0] } ?? []
        if conflict != nil, !value.isEmpty, !(kept + known).contains(value) { kept.append(value) }
        let chosen = isTyped ? value : present
        var options: [(value: String, words: String)] = present == nil ? [("", words(.choose))] : []
        options.append(("blank", words(.leaveBlank)))
        options += (kept + known).map { ("=" + $0, $0 == present ? words(.asNow(value: $0)) : $0) }
        let selected = chosen.map { $0.isEmpty ? "blank" : "=" + $0 } ?? ""
        let described = ["f-choice-hint", fault == nil ? nil : "f-choice-fault"].compactMap(\.self)
        let select = Markup.element(
            "select",
            [
                "id": "f-choice", "name": "choice", "aria-describedby": described.joined(separator: " "),
                "aria-invalid": fault == nil ? nil : "true",
            ],
            options.map {
                .element("option", ["value": $0.value, "selected": $0.value == selected ? "selected" : nil], $0.words)
            })
        return .element(
            "div", ["class": "field"],
            [
                .element("label", ["for": "f-choice"], label), select,
                .element(
                    "p", ["class": "hint", "id": "f-choice-hint"],
                    [
                        .words(words(.reasonHint) + " " + words(.otherValues) + " "),
                        .link(
                            visit.words(ImportMapMessage.mapTitle),
                            to: ImportMapPage.address(lists.state.conference.id) + "#values"),
                    ]),
            ] + (fault.map { [.element("p", ["class": "fault", "id": "f-choice-fault"], words($0))] } ?? []))
    }
}
