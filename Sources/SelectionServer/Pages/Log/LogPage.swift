import DelegateSelection
import SelectionStore

/// The log: of a conference, and of the whole office; and its verification.
enum LogPage {
    static let routes: [PageRoute] = [
        .get("/log", .readers) { try await show(LogView($0)) },
        .get("/log/csv", .readers) { try await download(LogView($0)) },
        .post("/log/verification", .readers) { try await verify(LogView($0)) },
        .get("/c/:conference/log", .readers) { try await show(LogView($0, try await $0.conference())) },
        .get("/c/:conference/log/csv", .readers) { try await download(LogView($0, try await $0.conference())) },
        .post("/c/:conference/log/verification", .readers) {
            try await verify(LogView($0, try await $0.conference()))
        }.evenWhenClosed,
    ]

    /// The lines of a page, and of a piece of a file.
    private static let (pageLines, fileLines) = (100, 2_000)

    /// One verification at a time: it reads everything.
    private static let turn = Turnstile(1)

    private static func show(_ view: LogView) async throws -> Answer {
        .page(
            view.page(
                [lines(view, try await view.entries(view.before, pageLines + 1), try await view.contents())]
                    + [try await verification(view)]))
    }

    private static func lines(
        _ view: LogView, _ found: [LogEntry], _ contents: (authors: [String], acts: [String])
    ) -> Markup {
        let shown = Array(found.prefix(pageLines))
        var pieces: [Markup] = [
            filter(view, contents), .element("p", ["class": "hint"], view.words(.zone(name: ServerTime.zoneName()))),
        ]
        pieces.append(shown.isEmpty ? .element("p", view.words(.none)) : table(view, shown))
        var links: [Markup] = []
        if found.count > pageLines, let last = shown.last {
            links.append(.link(view.words(.older), to: view.address(before: last.sequence)))
        }
        if view.before != nil { links.append(.link(view.words(.newest), to: view.address(before: nil))) }
        links.append(.link(view.words(.download), to: view.address(before: nil, at: view.path + "/csv")))
        pieces.append(.element("p", ["class": "actions"], links))
        return .list(pieces)
    }

    private static func filter(_ view: LogView, _ contents: (authors: [String], acts: [String])) -> Markup {
        let acts = contents.acts.map { ($0, view.act($0)) }
        let authors = contents.authors.map { ($0, view.words(.actor($0))) }
        return Form(asking: view.path, classes: "row") {
            Choice(
                name: "author", label: view.words(.author), options: [("", view.words(.all))] + authors,
                value: view.author ?? ""
            ).markup
            Choice(
                name: "act", label: view.words(.act), options: [("", view.words(.all))] + acts,
                value: view.actFilter ?? ""
            ).markup
            Markup.button(view.words(.filter), classes: "quiet")
        }.markup
    }

    private static func table(_ view: LogView, _ entries: [LogEntry]) -> Markup {
        let isWhole = view.conference == nil
        var headings: [LogMessage] = [.number, .time, .author, .act, .subject]
        if isWhole { headings.append(.conference) }
        let rows = entries.map { entry in
            var cells = [
                Markup.element("th", ["scope": "row"], "\(entry.sequence)"),
                .element("td", ServerTime.text(entry.time)), .element("td", view.words(.actor(entry.author))),
                .element("td", view.act(entry.act)), .element("td", LogSubject(view.visit).text(entry)),
            ]
            if isWhole { cells.append(.element("td", entry.conference.map { "\($0)" } ?? "")) }
            return Markup.element("tr", [:], cells)
        }
        return .element(
            "div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": view.words(.title)],
            [
                .element(
                    "table", ["class": "sheet"],
                    [
                        .element("caption", ["class": "unseen"], view.words(.title)),
                        .element(
                            "thead", [:],
                            [
                                .element(
                                    "tr", [:], headings.map { .element("th", ["scope": "col"], view.words($0)) })
                            ]),
                        .element("tbody", [:], rows),
                    ])
            ])
    }

    private static func verification(_ view: LogView, fault: LogMessage? = nil) async throws -> Markup {
        let head = try await view.visit.store.logHead()
        return .section(view.words(.verify), id: "verification") {
            Markup.element(
                "p", [:], [.words(view.words(.headNow) + ": "), .element("code", ["class": "secret"], head)])
            Markup.element("p", ["class": "hint"], view.words(.headHint))
            Form(to: view.path + "/verification", view.visit.visitor) {
                Field(
                    name: "head", label: view.words(.notedHead), value: view.visit.form["head"] ?? "",
                    hint: view.words(.notedHeadHint), fault: fault.map(view.words), autocomplete: "off"
                ).markup
                Markup.element("p", ["class": "hint"], view.words(.verifyHint))
                Markup.button(view.words(.verify))
            }.markup
        }
    }

    private static func verify(_ view: LogView) async throws -> Answer {
        let noted = (view.visit.form["head"] ?? "").lowercased()
        guard noted.isEmpty || SecretToken.isOne(noted) else {
            var page = view.page([try await verification(view, fault: .notAHead)])
            page.status = .unprocessableContent
            return .page(page)
        }
        let store = view.visit.store
        let found = try await turn.inTurn { try await store.verify(head: noted.isEmpty ? nil : noted) }
        var content: [Markup] = []
        if found.findings.isEmpty {
            content.append(.notice(view.words(.sound(lines: "\(found.lines)"))))
        } else {
            content.append(.notice(view.words(.unsound(count: "\(found.findings.count)")), isProblem: true))
            content.append(
                .element("ul", ["class": "problems"], found.findings.map { .element("li", view.words(.finding($0))) }))
        }
        content.append(try await verification(view))
        content.append(.element("p", [:], [.link(view.words(.title), to: view.path)]))
        return .page(view.page(content))
    }

    /// All lines that the filter lets through, with their hashes, so that others can follow them.
    private static func download(_ view: LogView) async throws -> Answer {
        var text = CSVRecord.line(
            ["sequence", "time", "author", "conference", "act", "subject", "digest", "hash"])
        var before: Int?
        while true {
            let entries = try await view.entries(before, fileLines)
            for entry in entries {
                text += CSVRecord.line([
                    "\(entry.sequence)", entry.time, entry.author, entry.conference.map { "\($0)" } ?? "", entry.act,
                    entry.subject, entry.digest, entry.hash,
                ])
            }
            guard entries.count == fileLines, let last = entries.last else { break }
            before = last.sequence
        }
        return .document(Array(text.utf8), name: view.conference.map { "log-\($0.id).csv" } ?? "log.csv")
    }
}

/// What of the log is looked at.
private struct LogView: Sendable {
    let visit: Visit
    let conference: StoredConference?
    /// The author and the act that are asked for alone, and the line before which is shown; nil for all.
    let author: String?
    let actFilter: String?
    let before: Int?

    init(_ visit: Visit, _ conference: StoredConference? = nil) {
        (self.visit, self.conference) = (visit, conference)
        author = visit.query.has("author") ? visit.query["author"] : nil
        actFilter = visit.query.has("act") ? visit.query["act"] : nil
        before = visit.query["before"].flatMap { Int($0) }
    }

    var path: String { conference.map { "/c/\($0.id)/log" } ?? "/log" }

    func words(_ message: LogMessage) -> String { visit.words(message) }

    /// An act in words; as it is written where a later version wrote it.
    func act(_ raw: String) -> String { LoggedAct.Kind(rawValue: raw).map { words(.kind($0)) } ?? raw }

    func page(_ content: [Markup]) -> Page {
        Page(words(.title), conference: conference?.frame, section: conference == nil ? nil : .log, content)
    }

    func entries(_ before: Int?, _ limit: Int) async throws -> [LogEntry] {
        try await visit.store.logEntries(
            conference: conference?.id, author: author, act: actFilter, before: before, limit: limit)
    }

    func contents() async throws -> (authors: [String], acts: [String]) {
        try await visit.store.logContents(conference: conference?.id)
    }

    /// The address of the same lines, before another one.
    func address(before: Int?, at path: String? = nil) -> String {
        let fields = [("author", author), ("act", actFilter), ("before", before.map { "\($0)" })]
        let query = fields.compactMap { name, value in value.map { "\(name)=\(FormFields.encoded($0))" } }
        return (path ?? self.path) + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
    }
}
