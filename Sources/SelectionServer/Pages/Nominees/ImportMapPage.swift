import DelegateSelection
import SelectionStore

/// How lists are read: the office's other names of columns and spellings of values, as a form, and as the text with its versions.
enum ImportMapPage {
    static let routes: [PageRoute] = [
        .get("/c/:conference/nominees/map", .office, show),
        .post("/c/:conference/nominees/map", .office, body: .form(limit: 4 << 20), save),
        .post("/c/:conference/nominees/map/text", .office, body: .form(limit: 4 << 20), saveText),
    ]

    /// What the page shows.
    private struct Draft: Sendable {
        /// The text, and the version that it began with.
        var text = ""
        var version = 0
        var history: [StoredDocument] = []
        /// The form; nil where the text cannot be read.
        var form: ImportMapForm?
        /// What is wrong with the text, fields aside.
        var problems: [Diagnostic] = []
        /// What is wrong, in a sentence.
        var fault: ImportMapMessage?
    }

    /// The address of the page.
    static func address(_ conference: Int) -> String { "/c/\(conference)/nominees/map" }

    private static func stored(_ visit: Visit, _ conference: StoredConference) async throws -> Draft {
        var draft = Draft()
        draft.history = try await visit.store.history(of: DocumentName.importMap, in: conference.id)
        (draft.text, draft.version) = (draft.history.first?.text ?? "", draft.history.first?.version ?? 0)
        do {
            let lists = try await visit.office.nominees.lists(of: conference.id)
            draft.form = try ImportMapForm(lists, draft.text)
        } catch let rejection as InputRejection {
            draft.problems = rejection.diagnostics
        } catch is PlanText.Fault {
            draft.fault = .layout
        }
        return draft
    }

    private static func show(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        let draft = try await stored(visit, conference)
        return .page(page(visit, conference, draft, shown: older(visit, draft)))
    }

    /// The earlier version that is asked for.
    private static func older(_ visit: Visit, _ draft: Draft) -> StoredDocument? {
        let number = visit.query["version"].flatMap { Int($0) }
        return number.flatMap { number in draft.history.first { $0.version == number } }
    }

    /// - Parameter shown: an earlier version, whose text is shown to be taken back.
    private static func page(
        _ visit: Visit, _ conference: StoredConference, _ draft: Draft, shown: StoredDocument? = nil
    ) -> Page {
        func words(_ message: ImportMapMessage) -> String { visit.words(message) }
        let address = address(conference.id)
        var content: [Markup] = [
            .element("p", [:], [.link("← " + words(.backToFiles), to: "/c/\(conference.id)/nominees/files")]),
            .element("p", words(.mapHint)),
        ]
        if visit.query.has("saved") { content.append(.notice(words(.mapSaved))) }
        if let fault = draft.fault { content.append(.notice(words(fault), isProblem: true)) }
        if !draft.problems.isEmpty { content += AnswerParts.rejected(visit, draft.problems) }
        if let form = draft.form {
            content.append(
                Form(to: address, visit.visitor) {
                    Markup.hidden("version", "\(draft.version)")
                    form.markup(visit)
                    Markup.button(words(.saveMap))
                }.markup)
        }
        content.append(
            .element(
                "details", ["open": draft.form == nil || shown != nil || visit.path.hasSuffix("/text") ? "open" : nil],
                [
                    .element("summary", words(.mapText)),
                    Form(to: address + "/text", visit.visitor) {
                        Markup.hidden("version", "\(draft.version)")
                        if let shown { Markup.notice(words(.olderShown(version: "\(shown.version)"))) }
                        TextArea(
                            name: "text", label: DocumentName.importMap,
                            value: shown.map { $0.text ?? "" } ?? draft.text,
                            hint: words(.mapTextHint), rows: 24
                        ).markup
                        Markup.button(words(.saveMap))
                    }.markup,
                    versions(visit, draft, address),
                ]))
        return NomineesFrame.page(visit, conference, title: words(.mapTitle), content)
    }

    private static func versions(_ visit: Visit, _ draft: Draft, _ address: String) -> Markup {
        func words(_ message: ImportMapMessage) -> String { visit.words(message) }
        guard !draft.history.isEmpty else { return .list([]) }
        let rows = draft.history.map { document in
            Markup.element(
                "tr", [:],
                [
                    .element("th", ["scope": "row"], "\(document.version)"),
                    .element("td", ServerTime.text(document.saved)), .element("td", document.author),
                    .element("td", [:], [.link(words(.showVersion), to: address + "?version=\(document.version)")]),
                ])
        }
        return NomineesFrame.table(
            words(.versions), [words(.version), words(.savedAt), words(.savedBy), words(.showVersion)], rows)
    }

    /// Takes over the fields that differ from the text; everything else stays as it is written there.
    private static func save(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        var draft = try await stored(visit, conference)
        guard let version = visit.form["version"].flatMap({ Int($0) }) else { throw Refusal.malformed }
        guard version == draft.version else { throw StoreFault.changedMeanwhile }
        guard var form = draft.form else { throw StoreFault.changedMeanwhile }
        (form, draft) = try await visit.office.work.run { [form, draft] in
            var (form, draft) = (form, draft)
            do throws(PlanText.Fault) {
                if let text = try form.take(visit.form) { draft.text = text } else { draft.fault = .tooMany }
            } catch {
                draft.fault = .layout
            }
            return (form, draft)
        }
        draft.form = form
        guard draft.fault == nil else { return refused(visit, conference, draft) }
        draft.problems = try await keep(draft, visit, conference)
        guard !draft.problems.isEmpty else { return .redirect(address(conference.id) + "?saved=1") }
        draft.problems = form.place(draft.problems, in: draft.text, visit.language)
        draft.form = form
        return refused(visit, conference, draft)
    }

    private static func saveText(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        var draft = try await stored(visit, conference)
        guard let version = visit.form["version"].flatMap({ Int($0) }) else { throw Refusal.malformed }
        guard version == draft.version else { throw StoreFault.changedMeanwhile }
        draft.text = PlanDraft.own(visit.form.text("text") ?? "", draft.text)
        draft.problems = try await keep(draft, visit, conference)
        guard !draft.problems.isEmpty else { return .redirect(address(conference.id) + "?saved=1") }
        (draft.form, draft.fault) = (nil, nil)
        return refused(visit, conference, draft)
    }

    private static func refused(_ visit: Visit, _ conference: StoredConference, _ draft: Draft) -> Answer {
        var page = page(visit, conference, draft)
        page.status = .unprocessableContent
        return .page(page)
    }

    /// Keeps the text, and reads the lists by it; a blank one is taken away.
    /// - Returns: every problem; nothing is kept where there is one.
    private static func keep(
        _ draft: Draft, _ visit: Visit, _ conference: StoredConference
    ) async throws -> [Diagnostic] {
        let isBlank = draft.text.allSatisfy(\.isWhitespace)
        do {
            try await visit.office.nominees.change(
                importMap: isBlank ? nil : draft.text, after: draft.version, of: conference.id, by: visit.author)
            return []
        } catch let rejection as InputRejection {
            return rejection.diagnostics
        }
    }
}
