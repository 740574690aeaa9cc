import DelegateSelection
import SelectionStore

/// The file that the calendar is made from: rules, dates, what is recorded. What the calendar leaves open is decided here.
enum CalendarPage {
    static let routes: [PageRoute] = [
        .get("/c/:conference/calendar", .office, show),
        .post("/c/:conference/calendar", .office, body: .form(limit: 2 << 20), save),
    ]

    private static func show(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        let document = try await visit.store.document(DocumentName.conferences, of: conference.id)
        let text = document?.text ?? ""
        let problems = try await text.isEmpty ? [] : check(text, visit)
        return .page(page(visit, conference, text, document?.version ?? 0, problems))
    }

    private static func page(
        _ visit: Visit, _ conference: StoredConference, _ text: String, _ version: Int, _ problems: [Diagnostic]
    ) -> Page {
        func words(_ message: ConferencePageMessage) -> String { visit.words(message) }
        var content: [Markup] = [
            .element("p", [:], [.link("← " + words(.backToConference), to: conference.frame.address(.conference))])
        ]
        if visit.query.has("saved") { content.append(.notice(words(.calendarSaved))) }
        if !problems.isEmpty { content += AnswerParts.rejected(visit, problems) }
        content.append(
            Form(to: "/c/\(conference.id)/calendar", visit.visitor) {
                TextArea(
                    name: "text", label: DocumentName.conferences, value: text, hint: words(.calendarHint), rows: 30
                ).markup
                Markup.hidden("version", "\(version)")
                Markup.button(words(.saveCalendar))
            }.markup)
        return Page(words(.calendarFile), conference: conference.frame, section: .conference, content)
    }

    private static func check(_ text: String, _ visit: Visit) async throws -> [Diagnostic] {
        let request = ConferencesRequest(.text(text, name: DocumentName.conferences))
        return try await visit.office.work.run { () -> [Diagnostic] in
            do throws(InputRejection) {
                _ = try DelegateSelector.conferences(request)
                return []
            } catch {
                return error.diagnostics
            }
        }
    }

    /// Keeps the file where nothing is wrong with it; a blank one takes the calendar away.
    private static func save(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        let text = (visit.form.text("text") ?? "").replacing("\r\n", with: "\n")
        guard let version = visit.form["version"].flatMap({ Int($0) }) else { throw Refusal.malformed }
        let isBlank = text.allSatisfy(\.isWhitespace)
        let problems = try await isBlank ? [] : check(text, visit)
        guard problems.isEmpty else {
            var page = page(visit, conference, text, version, problems)
            page.status = .unprocessableContent
            return .page(page)
        }
        try await visit.store.save(
            isBlank ? nil : text, as: DocumentName.conferences, in: conference.id, after: version, by: visit.author)
        return .redirect("/c/\(conference.id)/calendar?saved=1")
    }
}
