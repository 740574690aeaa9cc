import DelegateSelection
import SelectionStore

/// A nominee: the cells, where they were read, what the review changed; correcting and deleting on request.
enum NomineePersonPage {
    static let routes: [PageRoute] = [
        .get("/c/:conference/nominees/person/:id", .signedIn, show),
        .post("/c/:conference/nominees/person/:id/correct", .office, correct),
        .get("/c/:conference/nominees/person/:id/delete", .office, askDelete),
        .post("/c/:conference/nominees/person/:id/delete", .office, delete).evenWhenClosed,
    ]

    private static func found(
        _ visit: Visit
    ) async throws -> (conference: StoredConference, lists: NomineeLists, person: StoredNominee) {
        let conference = try await visit.conference()
        let lists = try await visit.office.nominees.lists(of: conference.id)
        guard let person = lists.table.nominee(visit.parameters["id"] ?? "", unit: visit.ownUnit) else {
            throw Refusal.notFound
        }
        return (conference, lists, person)
    }

    /// The address of a nominee's page.
    /// - Parameter list: the filters of the list that it was opened from.
    static func address(_ conference: StoredConference, _ person: StoredNominee, from list: String = "") -> String {
        "/c/\(conference.id)/nominees/person/" + FormFields.encoded(person.id)
            + (list.isEmpty ? "" : "?from=" + FormFields.encoded(list))
    }

    /// The list that the page was opened from, with its filters.
    private static func list(_ visit: Visit, _ conference: StoredConference) -> String {
        let filters = FormFields.encoded(from(visit)).replacing("%3D", with: "=").replacing("%26", with: "&")
            .replacing("%25", with: "%")
        return "/c/\(conference.id)/nominees" + (filters.isEmpty ? "" : "?" + filters)
    }

    /// The filters of the list, as the address or a form has them.
    private static func from(_ visit: Visit) -> String { visit.query["from"] ?? visit.form["from"] ?? "" }

    private static func show(_ visit: Visit) async throws -> Answer {
        try await show(visit, NomineeCorrection(heading: visit.query["correct"]))
    }

    private static func show(_ visit: Visit, _ correction: NomineeCorrection) async throws -> Answer {
        let (conference, lists, person) = try await found(visit)
        func words(_ message: NomineeReviewMessage) -> String { visit.words(message) }
        let table = lists.table
        let showsSensitive =
            visit.visitor.role == .unit || NomineesPage.maySeeSensitive(visit) && visit.query["sensitive"] == "1"
        let columns = columns(visit, table, showsSensitive)
        if showsSensitive, !table.sensitive.isEmpty {
            try await visit.store.note(
                LoggedAct(.sensitiveRead, conference: conference.id, subject: person.id), by: visit.author)
        }
        var content = [NomineesFrame.parts(visit, conference, lists, "/person")]
        if visit.query["saved"] != nil { content.append(.notice(visit.words(NomineesMessage.saved))) }
        content.append(
            .element("p", [:], [.link("← " + visit.words(NomineesMessage.backToList), to: list(visit, conference))]))
        let rows = columns.map { column in
            Markup.element(
                "tr", [:],
                [.element("th", ["scope": "row"], table.headings[column]), .element("td", person.cells[column])])
        }
        content.append(
            .section(words(.cells)) {
                NomineesFrame.table(words(.cells), [words(.heading), words(.value)], rows)
                if visit.visitor.role != .council {
                    Markup.element(
                        "p", words(.source) + ": " + (person.source.isEmpty ? words(.sourceUnknown) : person.source))
                }
                if NomineesPage.maySeeSensitive(visit), !showsSensitive, !table.sensitive.isEmpty {
                    Markup.link(
                        visit.words(NomineesMessage.showSensitive),
                        to: "/c/\(conference.id)/nominees/person/\(FormFields.encoded(person.id))?sensitive=1&from="
                            + FormFields.encoded(from(visit)), classes: "button quiet")
                }
            })
        if visit.visitor.role != .council {
            content += changes(visit, lists, person, columns)
        }
        if visit.mayChange {
            content.append(
                correction.markup(
                    visit, lists, person, address: address(conference, person), from: from(visit), shown: columns))
            content.append(
                .section(words(.delete)) {
                    Markup.link(
                        words(.delete),
                        to: address(conference, person) + "/delete?from=" + FormFields.encoded(from(visit)),
                        classes: "button quiet")
                })
        }
        var page = NomineesFrame.page(
            visit, conference, title: words(.personTitle) + ": " + table.text(.name, of: person), content)
        if correction.fault != nil { page.status = .unprocessableContent }
        if correction.conflict != nil { page.status = .conflict }
        return .page(page)
    }

    /// The columns that a visitor sees: the source is told apart.
    private static func columns(_ visit: Visit, _ table: NomineeTableView, _ showsSensitive: Bool) -> [Int] {
        let all = table.headings.indices.filter { table.headings[$0] != "source" }
        if visit.visitor.role == .council {
            let seen = NomineeTableView.councilListed.compactMap { table.columns[$0] }
            return all.filter(seen.contains)
        }
        return showsSensitive ? all : all.filter { !table.sensitive.contains($0) }
    }

    /// What the review changed in the person's row, in the columns that are shown.
    private static func changes(
        _ visit: Visit, _ lists: NomineeLists, _ person: StoredNominee, _ columns: [Int]
    ) -> [Markup] {
        let digits = person.source.reversed().prefix { $0.isNumber }
        let row = String(digits.reversed())
        let shown = Set(columns.map { lists.table.headings[$0] })
        let lines = lists.review.filter { line in
            let place = [line.key.file, line.key.sheet].filter { !$0.isEmpty }.joined(separator: ":")
            let ownRow = String(line.key.cell.drop { !$0.isNumber })
            return !row.isEmpty && person.source.hasPrefix(place + ":") && ownRow == row
                && (shown.contains(line.key.column) || line.key.column.isEmpty)
        }
        guard !lines.isEmpty else { return [] }
        let title = visit.words(NomineeReviewMessage.changes)
        let header: [NomineeReviewMessage] = [.place, .column, .before, .after, .reason]
        return [
            .section(title) {
                NomineesFrame.table(
                    title, header.map { visit.words($0) },
                    lines.map { NomineesFrame.row(NomineeReviewPage.cells(visit, $0)) })
            }
        ]
    }

    private static func correct(_ visit: Visit) async throws -> Answer {
        let (conference, lists, person) = try await found(visit)
        var correction = NomineeCorrection(visit.form, lists, person)
        guard let column = correction.column(lists.table) else {
            throw Refusal.rejected(Message(NomineeReviewMessage.wrongColumn))
        }
        guard correction.fault == nil else { return try await show(visit, correction) }
        do {
            try await visit.store.correct(
                person.id, lists.table.headings[column], to: correction.value, in: conference.id, where: visit.isSeen,
                by: visit.author)
        } catch StoreFault.changedMeanwhile {
            correction.conflict = try await conflict(visit, person.id, lists.table.headings[column])
            return try await show(visit, correction)
        }
        return .redirect(address(conference, person) + "?saved=1&from=" + FormFields.encoded(from(visit)))
    }

    /// What somebody else did to a cell meanwhile. What stands there is told where the page shows it without being asked.
    private static func conflict(_ visit: Visit, _ id: String, _ heading: String) async throws -> String {
        let (conference, lists, person) = try await found(visit)
        let act = try await visit.store.lastAct(.nomineeCorrected, on: "\(id) \(heading)", in: conference.id)
        let column = lists.table.headings.firstIndex(of: heading)
        let shown = column.flatMap { lists.table.sensitive.contains($0) ? nil : person.cells[$0] }
        return visit.conflict(shown, act)
    }

    private static func askDelete(_ visit: Visit) async throws -> Answer {
        let (conference, lists, person) = try await found(visit)
        func words(_ message: NomineeReviewMessage) -> String { visit.words(message) }
        return .page(
            NomineesFrame.page(
                visit, conference, title: words(.deleteTitle),
                [
                    .element("p", lists.table.text(.name, of: person)),
                    .notice(words(.deleteWords(id: person.id)), isProblem: true),
                    Form(to: address(conference, person) + "/delete", visit.visitor) {
                        Markup.hidden("from", from(visit))
                        Markup.button(words(.deleteAgree), classes: "danger")
                        Markup.link(words(.back), to: address(conference, person, from: from(visit)))
                    }.markup,
                ]))
    }

    private static func delete(_ visit: Visit) async throws -> Answer {
        let (conference, _, person) = try await found(visit)
        try await visit.store.delete(person.id, in: conference.id, by: visit.author)
        return .redirect(list(visit, conference))
    }
}
