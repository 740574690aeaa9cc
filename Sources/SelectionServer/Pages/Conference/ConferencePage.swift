import DelegateSelection
import SelectionStore

/// A conference at a glance.
enum ConferencePage {
    static let routes: [PageRoute] =
        [
            .get("/c/:conference", .signedIn, show), .get("/c/:conference/calendar.ics", .signedIn, calendarFile),
            .post("/c/:conference/comments", .roles([.council]), write),
        ] + CalendarPage.routes

    private static func show(_ visit: Visit) async throws -> Answer { .page(try await page(visit)) }

    private static func page(_ visit: Visit, fault: ConferencePageMessage? = nil) async throws -> Page {
        let conference = try await visit.conference()
        let calendar = try await question(visit, conference)
        var content: [Markup] = []
        if let unit = visit.ownUnit {
            content.append(try await own(unit, visit, conference))
        } else {
            content += try await standing(visit, conference, calendar)
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
    private typealias Calendar = Result<ConferenceQuestion, InputRejection>

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

    private static func standing(
        _ visit: Visit, _ conference: StoredConference, _ calendar: Calendar?
    ) async throws -> [Markup] {
        func words(_ message: ConferencePageMessage) -> String { visit.words(message) }
        var days = ConferenceStanding.Days()
        var (overdue, undecided): ([String], [String]) = ([], [])
        if case .success(let question) = calendar {
            let report = ConferenceReport(on: question)
            (overdue, undecided) = (report.overdue(visit.language), report.decisions(visit.language))
            days = ConferenceStanding.Days(question)
        }
        var reviewed = 0
        var unread: [Diagnostic] = []
        do {
            reviewed = try await visit.office.nominees.lists(of: conference.id).review.count(where: \.isWaiting)
        } catch let rejection as InputRejection {
            unread = rejection.diagnostics
        } catch Refusal.rejected {
            // There is no plan to read lists by, which the page of nominees tells.
        }
        let allotment = try await UnitsPage.stored(visit, conference)
        let isTied = try await visit.office.work.run { try AllotmentAnswer(allotment).allocation?.tie != nil }
        let standing = try await ConferenceStanding(
            conference.id, visit.store, days: days, waiting: reviewed, isTied: isTied)
        let items = standing.steps.map { step(visit, conference, $0) }
        return [
            .section(words(.steps)) { Markup.element("ol", ["class": "steps"], items) },
            .section(words(.toSee), id: "to-see") {
                if !unread.isEmpty {
                    Markup.notice(words(.unread), isProblem: true)
                    Markup.problems(unread, visit.language)
                }
                toDecide(visit, conference, standing.decisions, undecided)
                late(visit, overdue)
                if unread.isEmpty, overdue.isEmpty, undecided.isEmpty, standing.decisions.isEmpty {
                    Markup.element("p", words(.nothing))
                }
            },
        ]
    }

    private static func step(
        _ visit: Visit, _ conference: StoredConference, _ step: ConferenceStanding.Step
    ) -> Markup {
        let due = step.due.map { ConferencePageMessage.due(day: ConferenceReport.text($0, visit.language)) }
        return .element(
            "li", ["class": step.state == .open ? nil : step.state.rawValue],
            [
                .element("h3", visit.words(step.title)),
                .element(
                    "p", [:],
                    [
                        .element(
                            "span", ["class": "state " + step.state.rawValue],
                            step.state.sign + " " + visit.words(step.state.words)),
                        .words(
                            ". "
                                + (step.facts + (due.map { [$0] } ?? [])).map { visit.words($0) }.joined(separator: " ")
                        ),
                    ]),
            ] + link(step, visit, conference))
    }

    /// What waits for a decision, each with the way to where it is decided.
    private static func toDecide(
        _ visit: Visit, _ conference: StoredConference, _ decisions: [ConferenceStanding.Decision],
        _ undecided: [String]
    ) -> [Markup] {
        guard !decisions.isEmpty || !undecided.isEmpty else { return [] }
        let own = decisions.map { decision -> Markup in
            let words = visit.words(decision.words)
            guard let role = visit.visitor.role, decision.section.isFor(role),
                role != .council || decision.place != "/review"
            else { return .element("li", words) }
            let address = conference.frame.address(decision.section) + decision.place
            return .element("li", [:], [.link(words, to: address)])
        }
        // What the calendar leaves open is decided in its file.
        let file = visit.mayChange ? "/c/\(conference.id)/calendar" : "#calendar"
        let calendar = undecided.map { Markup.element("li", [:], [.link($0, to: file)]) }
        return [
            .element(
                "h3", visit.words(ConferencePageMessage.decisions(count: "\(decisions.count + undecided.count)"))),
            .element("ul", [:], own + calendar),
        ]
    }

    /// What is late by the calendar; a long list is folded.
    private static func late(_ visit: Visit, _ overdue: [String]) -> [Markup] {
        guard !overdue.isEmpty else { return [] }
        let items = Markup.element("ul", [:], overdue.map { .element("li", $0) })
        let heading = visit.words(ConferencePageMessage.lateWork(count: "\(overdue.count)"))
        return overdue.count <= mostShown
            ? [.element("h3", heading), items]
            : [.element("details", [:], [.element("summary", "! " + heading), items])]
    }

    /// The late things that are shown unfolded. Chosen: what a screen holds beside the steps.
    private static let mostShown = 8

    private static func link(
        _ step: ConferenceStanding.Step, _ visit: Visit, _ conference: StoredConference
    ) -> [Markup] {
        guard let role = visit.visitor.role, step.section.isFor(role) else { return [] }
        return [.element("p", [:], [.link(visit.words(step.next), to: conference.frame.address(step.section))])]
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
                Form(to: conference.frame.address(.conference) + "/comments", visit.visitor) {
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

extension ConferenceStanding.State {
    /// Its sign, so that colour does not stand alone.
    var sign: String {
        switch self {
        case .done: "✓"
        case .attention: "…"
        case .late: "!"
        case .open: "○"
        }
    }

    /// Its words.
    var words: ConferencePageMessage {
        switch self {
        case .done: .done
        case .attention: .waits
        case .late: .late
        case .open: .notBegun
        }
    }
}

extension StoredConference {
    /// What pages about it say above.
    var frame: ConferenceFrame { ConferenceFrame(id: id, name: name) }
}
