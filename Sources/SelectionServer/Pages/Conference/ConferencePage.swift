import DelegateSelection
import SelectionStore

/// A conference at a glance.
enum ConferencePage {
    static let routes: [PageRoute] =
        [
            .get("/c/:conference", .signedIn, show), .get("/c/:conference/calendar.ics", .signedIn, calendarFile),
            .post("/c/:conference/comments", .roles([.council]), write).once,
        ] + CalendarPage.routes

    private static func show(_ visit: Visit) async throws -> Answer { .page(try await page(visit)) }

    private static func page(_ visit: Visit, fault: ConferencePageMessage? = nil) async throws -> Page {
        let conference = try await visit.conference()
        let calendar = try await question(visit, conference)
        var content: [Markup] = []
        if let unit = visit.ownUnit {
            content.append(try await own(unit, visit, conference))
        } else {
            content += try await ConferenceSteps.parts(visit, conference, calendar)
        }
        content.append(calendarSection(visit, conference, calendar))
        if visit.ownUnit == nil { content.append(try await comments(visit, conference, fault)) }
        var page = Page(
            visit.words(FrameMessage.section(.conference)), conference: conference.frame, section: .conference, content)
        if fault != nil { page.status = .unprocessableContent }
        return page
    }

    /// The day in Việt Nam, seven hours ahead, as it is written.
    private static func today(_ visit: Visit) -> String {
        String(visit.store.now.adding(seconds: 7 * 3600).description.prefix(10))
    }

    /// The calendar as it was read, or what is wrong with it; nil where there is none.
    typealias Calendar = Result<ConferenceQuestion, InputRejection>

    private static func question(_ visit: Visit, _ conference: StoredConference) async throws -> Calendar? {
        guard let text = try await visit.store.document(DocumentName.conferences, of: conference.id)?.text else {
            return nil
        }
        var request = ConferencesRequest(.text(text, name: DocumentName.conferences))
        request.asOf = visit.query.has("as-of") ? visit.query["as-of"] : today(visit)
        return try await visit.office.work.run { [request] () -> Calendar in
            do throws(InputRejection) {
                return .success(try DelegateSelector.conferences(request).question)
            } catch {
                return .failure(error)
            }
        }
    }

    /// What a unit sees: its own people, and how complete they are.
    private static func own(
        _ unit: String, _ visit: Visit, _ conference: StoredConference
    ) async throws -> Markup {
        let (headings, nominees) = try await visit.store.storedNominees(of: conference.id, unit: unit)
        let seats = try await QuotaTarget.find(conference.id, visit.store)?.bounds(of: unit)
        let blanks = headings.enumerated().compactMap { index, heading -> ConferencePageMessage? in
            let count = nominees.count { $0.cells.indices.contains(index) && $0.cells[index].isEmpty }
            return count == 0 ? nil : .blank(heading: heading, count: "\(count)")
        }
        let facts: [ConferencePageMessage] =
            [.ownNominees(count: "\(nominees.count)")] + (seats.map { [.ownSeats(seats: $0)] } ?? [])
            + (nominees.isEmpty ? [] : blanks.isEmpty ? [.complete] : blanks)
        return .section(visit.words(ConferencePageMessage.ownUnit(unit: unit))) {
            Markup.element("ul", [:], facts.map { .element("li", visit.words($0)) })
            Markup.element(
                "p", [:],
                [
                    .link(
                        visit.words(ConferencePageMessage.goNominees), to: conference.frame.address(.nominees),
                        classes: "button")
                ])
        }
    }

    private static func calendarSection(
        _ visit: Visit, _ conference: StoredConference, _ calendar: Calendar?
    ) -> Markup {
        func words(_ message: ConferencePageMessage) -> String { visit.words(message) }
        let address = conference.frame.address(.conference)
        return .section(words(.calendar), id: "calendar") {
            switch calendar {
            case nil: Markup.element("p", words(.noCalendar))
            case .failure(let rejection): Markup.problems(rejection.diagnostics, visit.language)
            case .success(let question): report(question, visit)
            }
            if visit.mayChange {
                Markup.element(
                    "p", [:], [.link(words(.calendarFile), to: "/c/\(conference.id)/calendar", classes: "button quiet")]
                )
            }
            if calendar != nil {
                Form(asking: address + "#calendar", classes: "row") {
                    Field(
                        name: "as-of", label: words(.asOf), value: visit.query["as-of"] ?? today(visit), type: "date"
                    ).markup
                    Markup.button(words(.show), classes: "quiet")
                    Markup.link(words(.download), to: address + "/calendar.ics", classes: "button quiet")
                }.markup
            }
        }
    }

    /// The progress of all; of a unit its own answers alone.
    private static func report(_ question: ConferenceQuestion, _ visit: Visit) -> Markup {
        var question = question
        guard let unit = visit.ownUnit else {
            return folded(ConferenceReport(on: question).progressDocument(visit.language))
        }
        guard question.plan.conferences.contains(where: { $0.unit == unit }) else {
            return .element("p", visit.words(ConferencePageMessage.notInCalendar))
        }
        restrict(&question, to: unit)
        question.units = [unit]
        return .report(ConferenceReport(on: question).document(visit.language))
    }

    /// A long report: its first sections, the others folded under their headings.
    private static func folded(_ document: ReportDocument) -> Markup {
        func part(_ sections: some Collection<ReportSection>) -> Markup {
            var part = document
            part.sections = Array(sections)
            return .report(part)
        }
        let rest = document.sections.dropFirst(shownSections).map { section in
            Markup.element(
                "details", [:], [.element("summary", section.heading ?? document.title), part([section])])
        }
        return .list([part(document.sections.prefix(shownSections))] + rest)
    }

    /// The sections of the calendar that are not folded: the counts, and the units. Chosen: lists of everything follow.
    private static let shownSections = 2

    /// Leaves a unit's own conference and records alone.
    private static func restrict(_ question: inout ConferenceQuestion, to unit: String) {
        question.plan.conferences.removeAll { $0.unit != unit }
        question.plan.units.removeAll { $0.unit != unit }
    }

    private static func calendarFile(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        guard let calendar = try await question(visit, conference) else { throw Refusal.notFound }
        var question = try calendar.get()
        if let unit = visit.ownUnit { restrict(&question, to: unit) }
        let text = ConferenceCalendarFile.text(ConferenceReport(on: question), visit.language)
        return .document(Array(text.utf8), name: "lich-hoi-nghi.ics")
    }

    private static func comments(
        _ visit: Visit, _ conference: StoredConference, _ fault: ConferencePageMessage?
    ) async throws -> Markup {
        func words(_ message: ConferencePageMessage) -> String { visit.words(message) }
        let comments = try await visit.store.comments(of: conference.id)
        let items = comments.map { comment in
            Markup.element(
                "li", [:],
                [
                    .element("strong", comment.author), .words(" " + ServerTime.text(comment.written) + ": "),
                    .words(comment.text),
                ])
        }
        return .section(words(.comments), id: "comments") {
            if items.isEmpty { Markup.element("p", words(.noComments)) } else { Markup.element("ul", [:], items) }
            if visit.visitor.role == .council {
                Form(to: conference.frame.address(.conference) + "/comments", visit.visitor, makesOnce: true) {
                    Field(
                        name: "text", label: words(.comment), value: visit.form["text"] ?? "", fault: fault.map(words),
                        isRequired: true
                    ).markup
                    Markup.button(words(.write))
                }.markup
            }
        }
    }

    private static func write(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        guard let text = visit.form["text"], !text.isEmpty, text.count <= 4_000 else {
            return .page(try await page(visit, fault: .commentNeeded))
        }
        try await visit.store.comment(text, on: "conference", in: conference.id, by: visit.author)
        return .redirect(conference.frame.address(.conference) + "#comments")
    }
}

extension StoredConference {
    /// What pages about it say above.
    var frame: ConferenceFrame { ConferenceFrame(id: id, name: name, closed: closed) }
}
