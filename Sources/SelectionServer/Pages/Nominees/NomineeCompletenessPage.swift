import DelegateSelection
import SelectionStore

/// What is missing in the lists, per unit, and the notes that ask units for it.
enum NomineeCompletenessPage {
    static let routes: [PageRoute] = [
        .get("/c/:conference/nominees/completeness", .roles([.office, .auditor, .unit]), show),
        .get("/c/:conference/nominees/notes.xlsx", .readers, book),
        .get("/c/:conference/nominees/notes", .roles([.office, .auditor, .unit]), notes),
    ]

    private static func show(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        let lists = try await visit.office.nominees.lists(of: conference.id)
        func words(_ message: NomineeReviewMessage) -> String { visit.words(message) }
        var content = [NomineesFrame.parts(visit, conference, lists, "/completeness")]
        guard let completeness = lists.whole?.completeness else {
            return .page(
                NomineesFrame.page(visit, conference, content + [.element("p", visit.words(NomineesMessage.noLists))]))
        }
        let base = "/c/\(conference.id)/nominees/notes"
        if visit.ownUnit == nil {
            var links: [Markup] = [.link(words(.notesPage), to: base)]
            links.append(
                SheetBook.isAvailable
                    ? .link(words(.notesBook), to: base + ".xlsx")
                    : .element("span", visit.words(NomineesMessage.withoutXLSX)))
            content.append(.element("div", ["class": "actions"], links))
        }
        let units = completeness.units.filter { visit.ownUnit == nil || $0.name == visit.ownUnit }
        let lacking = completeness.headings.indices.filter { column in units.contains { $0.missing[column] > 0 } }
        let rows = units.map { unit in
            let name = unit.name ?? words(.noUnit)
            let isWhole = !unit.lacksNominees && unit.people.isEmpty
            let note = isWhole ? nil : Markup.link(words(.readNote), to: base + "?unit=" + FormFields.encoded(name))
            let state = Markup.element(
                "span", ["class": isWhole ? "state done" : "state attention"], self.state(visit, unit))
            return Markup.element(
                "tr", [:],
                [
                    .element("th", ["scope": "row"], name), .element("td", seats(unit)),
                    .element("td", "\(unit.nominees)"), .element("td", [:], [state]),
                    .element("td", [:], note.map { [$0] } ?? [.words("–")]),
                ] + lacking.map { .element("td", "\(unit.missing[$0])") })
        }
        let header =
            [visit.words(NomineesMessage.field(.unit)), words(.least), words(.nominees), words(.state), words(.notes)]
            + lacking.map { completeness.headings[$0] }
        content.append(
            .section(words(.completeness)) {
                Markup.element(
                    "p", ["class": "hint"],
                    completeness.seatsOrigin.map { visit.words($0.message) }
                        ?? words(.noSeats))
                NomineesFrame.table(words(.completeness), header, rows)
            })
        return .page(NomineesFrame.page(visit, conference, content, isWide: lacking.count > 6))
    }

    /// What a unit lacks, in words.
    private static func state(_ visit: Visit, _ unit: Completeness.Unit) -> String {
        var states: [NomineeReviewMessage] = []
        if unit.lacksNominees, let least = unit.least { states.append(.tooFew(missing: least - unit.nominees)) }
        if !unit.people.isEmpty { states.append(.gaps(count: unit.people.count)) }
        return (states.isEmpty ? [.enough] : states).map { visit.words($0) }.joined(separator: "; ")
    }

    private static func seats(_ unit: Completeness.Unit) -> String {
        switch (unit.least, unit.most) {
        case (nil, nil): "–"
        case (let least?, nil): "≥ \(least)"
        case (nil, let most?): "≤ \(most)"
        case (let least?, let most?): least == most ? "\(least)" : "\(least)–\(most)"
        }
    }

    private static func notes(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        guard let result = try await visit.office.nominees.lists(of: conference.id).whole else {
            throw Refusal.notFound
        }
        let language = visit.language
        let all = try await visit.office.work.run {
            UnitNotes.notes(result, language).map { (unit: $0.unit, document: $0.document) }
        }
        let unit = visit.ownUnit ?? visit.query["unit"]
        let wanted = all.filter { unit == nil || $0.unit == unit }
        let content = wanted.flatMap { note in
            [Markup.element("h2", note.unit), Markup.report(note.document)]
        }
        let title = visit.words(NomineeReviewMessage.notes)
        return .page(
            NomineesFrame.page(
                visit, conference, title: title,
                content.isEmpty ? [.element("p", visit.words(NomineeReviewMessage.noteMissing))] : content))
    }

    private static func book(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        guard SheetBook.isAvailable else { throw Refusal.rejected(Message(NomineesMessage.withoutXLSX)) }
        guard let result = try await visit.office.nominees.lists(of: conference.id).whole else {
            throw Refusal.notFound
        }
        let language = visit.language
        let bytes = try await visit.office.work.runLong { try ImportWorkbooks.notes(result, language).bytes() }
        return .document(bytes, name: "notes.xlsx")
    }
}
