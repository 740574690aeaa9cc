import DelegateSelection
import SelectionStore

/// The six steps of a conference, and what is to be seen to.
enum ConferenceSteps {
    /// The steps, then what waits for a decision, then what is late.
    static func parts(
        _ visit: Visit, _ conference: StoredConference, _ calendar: ConferencePage.Calendar?
    ) async throws -> [Markup] {
        func words(_ message: ConferencePageMessage) -> String { visit.words(message) }
        var days = ConferenceStanding.Days()
        var (overdue, undecided): ([String], [String]) = ([], [])
        if case .success(let question) = calendar {
            let report = ConferenceReport(on: question)
            (overdue, undecided) = (report.overdue(visit.language), report.decisions(visit.language))
            days = ConferenceStanding.Days(question)
        }
        var (reviewed, isReading) = (0, false)
        var unread: [Diagnostic] = []
        do {
            // The page shows what is known: it does not wait for an import that is under way.
            let lists = try await visit.office.nominees.listsWithoutWaiting(of: conference.id)
            (reviewed, isReading) = (lists?.waiting ?? 0, lists == nil)
        } catch let rejection as InputRejection {
            unread = rejection.diagnostics
        } catch Refusal.rejected {
            // There is no plan to read lists by, which the page of nominees tells.
        }
        let allotment = try await UnitsPage.stored(visit, conference)
        let isTied = try await visit.office.work.run { try AllotmentAnswer(allotment).allocation?.tie != nil }
        let standing = try await ConferenceStanding(
            conference.id, visit.store, days: days, waiting: reviewed, isTied: isTied)
        let changed = try await ChangedInputs.all(of: conference.id, visit)
        let items = standing.steps.map { step(visit, conference, $0) }
        return [
            .section(words(.steps)) { Markup.element("ol", ["class": "steps"], items) },
            .section(words(.toSee), id: "to-see") {
                if isReading { Markup.notice(words(.reading)) }
                if !unread.isEmpty {
                    Markup.notice(words(.unread), isProblem: true)
                    Markup.problems(unread, visit.language)
                }
                changed.map { $0.markup(visit) }
                toDecide(visit, conference, standing.decisions, undecided)
                late(visit, overdue)
                if !isReading, unread.isEmpty, changed.isEmpty, overdue.isEmpty, undecided.isEmpty,
                    standing.decisions.isEmpty
                {
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
