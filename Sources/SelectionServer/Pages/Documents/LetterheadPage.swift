import DelegateSelection
import Foundation
import SelectionStore

/// The letterhead of papers as a form, and as its file.
enum LetterheadPage {
    static let routes: [PageRoute] = [
        .get("/c/:conference/documents/letterhead", .office, show),
        .post("/c/:conference/documents/letterhead", .office, save),
        .post("/c/:conference/documents/letterhead/file", .office, saveFile),
    ]

    /// What the page shows: the form's values, the file's text, and what is wrong with them.
    private struct Draft {
        var values: [String: String] = [:]
        var text = ""
        var version = 0
        var faults: [String: String] = [:]
        var problems: [Diagnostic] = []
    }

    private static func stored(_ visit: Visit, _ conference: StoredConference) async throws -> Draft {
        let document = try await visit.store.document(DocumentName.letterhead, of: conference.id)
        var draft = Draft(text: document?.text ?? "", version: document?.version ?? 0)
        if document == nil {
            // A file that was removed has versions before.
            draft.version =
                try await visit.store.history(of: DocumentName.letterhead, in: conference.id).first?.version ?? 0
            return draft
        }
        do throws(InputRejection) {
            draft.values = LetterheadText.values(of: try LetterheadReader.read(file(draft.text)).letterhead)
        } catch {
            draft.problems = error.diagnostics
        }
        return draft
    }

    private static func file(_ text: String) -> InputFile { InputFile(name: DocumentName.letterhead, bytes: text.utf8) }

    private static func show(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        return .page(page(visit, conference, try await stored(visit, conference)))
    }

    private static func page(_ visit: Visit, _ conference: StoredConference, _ draft: Draft) -> Page {
        func words(_ message: DocumentPageMessage) -> String { visit.words(message) }
        let hints = Dictionary(
            InputDocuments.letterhead.root.keys.map { ($0.name, $0.summary.text(visit.language)) },
            uniquingKeysWith: { first, _ in first })
        let fields = LetterheadText.keys.map { key -> Markup in
            let value = draft.values[key] ?? ""
            let label = words(.field(key))
            guard LetterheadText.lists.contains(key) else {
                return Field(
                    name: key, label: label, value: value,
                    type: key == "date" && draft.faults[key] == nil ? "date" : "text",
                    hint: hints[key], fault: draft.faults[key]
                ).markup
            }
            let hint = [hints[key], words(.otherLines)].compactMap(\.self).joined(separator: " – ")
            return TextArea(name: key, label: label, value: value, hint: hint, fault: draft.faults[key], rows: 3).markup
        }
        let address = "/c/\(conference.id)/documents/letterhead"
        var content: [Markup] = []
        if visit.query.has("saved") { content.append(.notice(words(.saved))) }
        if !draft.problems.isEmpty { content += AnswerParts.rejected(visit, draft.problems) }
        content += [
            Form(to: address, visit.visitor) {
                Markup.hidden("version", "\(draft.version)")
                fields
                Markup.button(words(.save))
            }.markup,
            .element(
                "details", ["open": visit.path.hasSuffix("/file") ? "open" : nil],
                [
                    .element("summary", words(.editYAML)),
                    Form(to: address + "/file", visit.visitor) {
                        Markup.hidden("version", "\(draft.version)")
                        TextArea(name: "text", label: words(.yaml), value: draft.text, hint: words(.yamlHint), rows: 16)
                            .markup
                        Markup.button(words(.save))
                    }.markup,
                ]),
            .element("p", [:], [.link(words(.back), to: "/c/\(conference.id)/documents")]),
        ]
        var page = Page(words(.letterhead), conference: conference.frame, section: .documents, content)
        if !draft.problems.isEmpty || !draft.faults.isEmpty, !visit.form.fields.isEmpty {
            page.status = .unprocessableContent
        }
        return page
    }

    /// Takes over the fields that differ from the file; the others stay as they are written there.
    private static func save(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        let old = try await stored(visit, conference)
        var draft = old
        draft.problems = []
        draft.version = visit.form["version"].flatMap { Int($0) } ?? 0
        var text = LetterheadText(old.values.isEmpty ? "" : old.text)
        for key in LetterheadText.keys {
            let value = (visit.form[key] ?? "").replacing("\r\n", with: "\n")
            draft.values[key] = value
            if value != old.values[key] ?? "" { text.set(key, to: value) }
        }
        for key in ["issuer", "place"] where draft.values[key]?.isEmpty ?? true {
            draft.faults[key] = visit.words(DocumentPageMessage.issuerNeeded)
        }
        let problems = try await problems(text.text, visit, conference)
        for problem in problems {
            guard let line = problem.location?.line, let key = text.key(ofLine: line) else { continue }
            let said = ([problem.problem] + problem.advice).map { $0.textOnPage(visit.language) }.joined(
                separator: "; ")
            draft.faults[key] = [draft.faults[key], said].compactMap(\.self).joined(separator: "; ")
        }
        guard problems.isEmpty, draft.faults.isEmpty else {
            draft.problems = problems.filter { problem in
                problem.location.flatMap { text.key(ofLine: $0.line) } == nil && draft.faults.isEmpty
            }
            return .page(page(visit, conference, draft))
        }
        return try await keep(text.text, draft.version, visit, conference)
    }

    private static func saveFile(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        var draft = try await stored(visit, conference)
        draft.text = (visit.form.text("text") ?? "").replacing("\r\n", with: "\n")
        draft.version = visit.form["version"].flatMap { Int($0) } ?? 0
        draft.problems = try await problems(draft.text, visit, conference)
        guard draft.problems.isEmpty else { return .page(page(visit, conference, draft)) }
        return try await keep(draft.text, draft.version, visit, conference)
    }

    private static func keep(
        _ text: String, _ version: Int, _ visit: Visit, _ conference: StoredConference
    ) async throws -> Answer {
        try await visit.store.save(
            text, as: DocumentName.letterhead, in: conference.id, after: version, by: visit.author)
        return .redirect("/c/\(conference.id)/documents/letterhead?saved=1")
    }

    /// Every problem of a letterhead: of the file itself, and of columns that the list of nominees does not have.
    private static func problems(
        _ text: String, _ visit: Visit, _ conference: StoredConference
    ) async throws -> [Diagnostic] {
        do {
            let letterhead = try LetterheadReader.read(file(text)).letterhead
            guard let run = try await visit.store.lastPublished(in: conference.id),
                let selection = try await visit.store.selection(of: run.id)
            else { return [] }
            let inputs = try await visit.office.inputs.material(of: run.id, in: conference.id).inputs
            let material = ExportMaterial(
                inputs, delegates: [],
                selection: try StatedSelection(InputFile(name: "selection.json", bytes: selection.utf8)),
                language: visit.language)
            _ = try material.check(columnsOf: letterhead)
            return []
        } catch let rejection as InputRejection {
            return rejection.diagnostics
        }
    }
}
