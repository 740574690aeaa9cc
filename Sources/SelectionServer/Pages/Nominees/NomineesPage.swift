import DelegateSelection
import SelectionStore

/// The list of nominees: filters, a search without tone marks, columns by role, downloads.
enum NomineesPage {
    static let routes: [PageRoute] =
        [
            .get("/c/:conference/nominees", .signedIn, show),
            .get("/c/:conference/nominees/pool.csv", .office, downloadCSV),
            .get("/c/:conference/nominees/pool.xlsx", .office, downloadXLSX),
        ] + NomineeFilesPage.routes + NomineeCompletenessPage.routes

    /// People on a page. Chosen: what a screen's scrolling bears.
    static let pageLength = 100

    private static func show(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        let lists = try await visit.office.nominees.lists(of: conference.id)
        let table = lists.table
        let values = filters(visit, table)
        let found = table.found(unit: visit.ownUnit, words: visit.query["q"] ?? "", values: values)
        let showsSensitive = visit.query["sensitive"] == "1" && maySeeSensitive(visit) && !table.sensitive.isEmpty
        let last = max(1, (found.count + pageLength - 1) / pageLength)
        let number = min(last, max(1, visit.query["page"].flatMap { Int($0) } ?? 1))
        let people = Array(found.dropFirst((number - 1) * pageLength).prefix(pageLength))
        if showsSensitive, !people.isEmpty {
            try await visit.store.note(
                LoggedAct(.sensitiveRead, conference: conference.id, subject: people.map(\.id).joined(separator: " ")),
                by: visit.author)
        }
        let all = table.nominees.count { visit.ownUnit == nil || $0.unit == visit.ownUnit }
        let content: [Markup] =
            [NomineesFrame.parts(visit, conference, lists, "")]
            + [form(visit, table, values, conference).markup]
            + [.element("p", ["role": "status"], visit.words(NomineesMessage.found(count: found.count, all: all)))]
            + actions(visit, table, conference, showsSensitive)
            + [
                people.isEmpty
                    ? .element("p", visit.words(NomineesMessage.nobody))
                    : listed(visit, conference, table, people, showsSensitive)
            ]
            + (last > 1 ? [pages(visit, number, last)] : [])
        return .page(NomineesFrame.page(visit, conference, content, isWide: showsSensitive))
    }

    /// True for those who see sensitive columns when they ask for them.
    static func maySeeSensitive(_ visit: Visit) -> Bool {
        visit.visitor.role == .office || visit.visitor.role == .auditor
    }

    private static func fields(_ visit: Visit) -> [PersonField] {
        visit.visitor.role == .council ? NomineeTableView.councilListed : NomineeTableView.listed
    }

    private static func filters(_ visit: Visit, _ table: NomineeTableView) -> [PersonField: String] {
        var values: [PersonField: String] = [:]
        for field in filtered(visit, table) {
            if let value = visit.query[field.rawValue], !value.isEmpty { values[field] = value }
        }
        return values
    }

    /// The columns that a visitor filters by: none that they do not see.
    private static func filtered(_ visit: Visit, _ table: NomineeTableView) -> [PersonField] {
        NomineeTableView.filters.filter { field in
            table.columns[field] != nil
                && (visit.visitor.role != .council || NomineeTableView.councilListed.contains(field))
                && (field != .unit || visit.ownUnit == nil)
        }
    }

    private static func form(
        _ visit: Visit, _ table: NomineeTableView, _ values: [PersonField: String], _ conference: StoredConference
    ) -> Form {
        Form(asking: "/c/\(conference.id)/nominees", classes: "row filters") {
            Field(
                name: "q", label: visit.words(NomineesMessage.search), value: visit.query["q"] ?? "", type: "search",
                hint: visit.words(NomineesMessage.searchHint)
            ).markup
            for field in filtered(visit, table) {
                Choice(
                    name: field.rawValue, label: visit.words(NomineesMessage.field(field)),
                    options: [("", visit.words(NomineesMessage.anyValue))]
                        + table.values(field, unit: visit.ownUnit).sorted().map { ($0, $0) },
                    value: values[field] ?? ""
                ).markup
            }
            if visit.query["sensitive"] == "1", maySeeSensitive(visit) { Markup.hidden("sensitive", "1") }
            Markup.element("div", ["class": "field"], [.button(visit.words(NomineesMessage.show))])
        }
    }

    private static func address(_ visit: Visit, _ changes: KeyValuePairs<String, String?>) -> String {
        var parts = visit.query.fields.filter { field in !changes.contains { $0.key == field.name } }
        for (name, value) in changes { if let value { parts.append((name, value)) } }
        return visit.path + "?"
            + parts.map { FormFields.encoded($0.name) + "=" + FormFields.encoded($0.value) }.joined(separator: "&")
    }

    private static func actions(
        _ visit: Visit, _ table: NomineeTableView, _ conference: StoredConference, _ showsSensitive: Bool
    ) -> [Markup] {
        var links: [Markup] = []
        if maySeeSensitive(visit), !table.sensitive.isEmpty {
            links.append(
                .link(
                    visit.words(showsSensitive ? NomineesMessage.hideSensitive : .showSensitive),
                    to: address(visit, ["sensitive": showsSensitive ? nil : "1"]), classes: "button quiet"))
        }
        if visit.mayChange, !table.nominees.isEmpty {
            let base = "/c/\(conference.id)/nominees/pool."
            links.append(.link(visit.words(NomineesMessage.downloadCSV), to: base + "csv"))
            if SheetBook.isAvailable {
                links.append(.link(visit.words(NomineesMessage.downloadXLSX), to: base + "xlsx"))
            }
        }
        return (showsSensitive ? [.notice(visit.words(NomineesMessage.sensitiveLogged))] : [])
            + (links.isEmpty ? [] : [.element("div", ["class": "actions"], links)])
    }

    private static func listed(
        _ visit: Visit, _ conference: StoredConference, _ table: NomineeTableView, _ people: [StoredNominee],
        _ showsSensitive: Bool
    ) -> Markup {
        let fields = fields(visit).filter { table.columns[$0] != nil || $0 == .unit }
        let more = showsSensitive ? table.sensitive : []
        let header = fields.map { visit.words(NomineesMessage.field($0)) } + more.map { table.headings[$0] }
        // The list is found again as it was left.
        let query = visit.query.fields.map { FormFields.encoded($0.name) + "=" + FormFields.encoded($0.value) }
            .joined(separator: "&")
        let rows = people.map { person in
            let cells = fields.map { field -> Markup in
                let text = table.text(field, of: person)
                guard field == .name else { return .element("td", text) }
                let address = NomineePersonPage.address(conference, person, from: query)
                return .element("th", ["scope": "row"], [.link(text.isEmpty ? "–" : text, to: address)])
            }
            return Markup.element("tr", [:], cells + more.map { .element("td", person.cells[$0]) })
        }
        return NomineesFrame.table(visit.words(NomineesMessage.caption), header, rows)
    }

    private static func pages(_ visit: Visit, _ number: Int, _ last: Int) -> Markup {
        var links: [Markup] = []
        if number > 1 {
            links.append(.link(visit.words(NomineesMessage.previous), to: address(visit, ["page": "\(number - 1)"])))
        }
        links.append(.element("span", visit.words(NomineesMessage.page(number: number, of: last))))
        if number < last {
            links.append(.link(visit.words(NomineesMessage.next), to: address(visit, ["page": "\(number + 1)"])))
        }
        return .element("div", ["class": "actions"], links)
    }

    private static func downloadCSV(_ visit: Visit) async throws -> Answer {
        let pool = try await pool(visit)
        return .document(Array(OfficeStore.text(pool).utf8), name: "nominees.csv")
    }

    private static func downloadXLSX(_ visit: Visit) async throws -> Answer {
        guard SheetBook.isAvailable else { throw Refusal.rejected(Message(NomineesMessage.withoutXLSX)) }
        let pool = try await pool(visit)
        let name = visit.words(NomineesMessage.listTab)
        let bytes = try await visit.office.work.runLong {
            var sheet = SheetBook.Sheet(name)
            sheet.rows = [SheetBook.Row(pool.headings.map { .header($0) })]
            sheet.rows += pool.rows.map { SheetBook.Row($0.map { .text($0) }) }
            sheet.frozen = 1
            return try SheetBook([sheet]).bytes()
        }
        return .document(bytes, name: "nominees.xlsx")
    }

    /// The whole pool, sensitive columns among it: the read is logged.
    private static func pool(_ visit: Visit) async throws -> TableCells {
        let conference = try await visit.conference()
        let pool = try await visit.store.nominees(of: conference.id)
        guard !pool.headings.isEmpty else { throw Refusal.notFound }
        try await visit.store.note(
            LoggedAct(.sensitiveRead, conference: conference.id, subject: DocumentName.nominees), by: visit.author)
        return pool
    }
}

/// What the pages about nominees have in common.
enum NomineesFrame {
    /// A page.
    static func page(
        _ visit: Visit, _ conference: StoredConference, title: String? = nil, _ content: [Markup], isWide: Bool = false
    ) -> Page {
        var page = Page(
            title ?? visit.words(FrameMessage.section(.nominees)), conference: conference.frame, section: .nominees,
            content)
        page.isWide = isWide
        return page
    }

    /// The links to the parts that a visitor may see.
    static func parts(
        _ visit: Visit, _ conference: StoredConference, _ lists: NomineeLists, _ current: String
    ) -> Markup {
        let waiting = lists.waiting
        var parts: [(String, NomineesMessage)] = [("", .listTab)]
        if visit.visitor.role != .council { parts.append(("/files", .filesTab)) }
        if Access.readers.admits(visit.visitor) { parts.append(("/review", .reviewTab(waiting: waiting))) }
        if visit.visitor.role != .council { parts.append(("/completeness", .completenessTab)) }
        let links = parts.map { part, words in
            Markup.element(
                "li", [:],
                [
                    .element(
                        "a",
                        [
                            "href": "/c/\(conference.id)/nominees" + part,
                            "aria-current": part == current ? "page" : nil,
                        ], visit.words(words))
                ])
        }
        return .element(
            "nav", ["class": "tabs", "aria-label": visit.words(NomineesMessage.parts)], [.element("ul", [:], links)])
    }

    /// A table with a caption that scrolls in itself.
    static func table(_ caption: String, _ header: [String], _ rows: [Markup]) -> Markup {
        let head = header.map { Markup.element("th", ["scope": "col"], $0) }
        return .element(
            "div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": caption],
            [
                .element(
                    "table", ["class": "sheet"],
                    [
                        .element("caption", ["class": "unseen"], caption),
                        .element("thead", [:], [.element("tr", [:], head)]), .element("tbody", [:], rows),
                    ])
            ])
    }

    /// A row of texts.
    static func row(_ cells: [String]) -> Markup { .element("tr", [:], cells.map { .element("td", $0) }) }
}
