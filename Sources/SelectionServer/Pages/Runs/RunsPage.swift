import DelegateSelection
import SelectionStore

/// The runs of a conference: starting one, and the list of them.
enum RunsPage {
    static let routes: [PageRoute] = [
        .get("/c/:conference/runs", .reviewers, show), .post("/c/:conference/runs", .office, start),
    ]

    private static func show(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        let runs = try await visit.store.runs(of: conference.id)
        var rows: [Markup] = []
        for run in runs { rows.append(await row(run, visit)) }
        var content: [Markup] = []
        if visit.mayChange { content.append(form(try await visit.store.folder(of: conference.id), conference, visit)) }
        content.append(
            .section(visit.words(RunsMessage.runs)) {
                if runs.isEmpty { Markup.element("p", visit.words(RunsMessage.noRuns)) } else { table(rows, visit) }
            })
        var page = Page(visit.words(RunsMessage.title), conference: conference.frame, section: .runs, content)
        if runs.contains(where: { !$0.isOver }) { page.refresh = 5 }
        return .page(page)
    }

    private static func form(_ folder: ConferenceFolder, _ conference: StoredConference, _ visit: Visit) -> Markup {
        .section(visit.words(RunsMessage.start)) {
            Form(to: "/c/\(conference.id)/runs", visit.visitor) {
                Choice(
                    name: "scenario", label: visit.words(RunsMessage.choice),
                    options: [("", visit.words(RunsMessage.byPlan))] + folder.scenarios.map { ($0, $0) }
                ).markup
                Markup.element("p", ["class": "hint"], visit.words(RunsMessage.startHint))
                Markup.button(visit.words(RunsMessage.start))
            }.markup
        }
    }

    private static func table(_ rows: [Markup], _ visit: Visit) -> Markup {
        let headings: [RunsMessage] = [.number, .question, .stateHeading, .seats, .merit, .queued, .author, .published]
        let head = headings.map { Markup.element("th", ["scope": "col"], visit.words($0)) }
        return .element(
            "div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": visit.words(RunsMessage.runs)],
            [
                .element(
                    "table", ["class": "sheet"],
                    [
                        .element("caption", ["class": "unseen"], visit.words(RunsMessage.runs)),
                        .element("thead", [:], [.element("tr", [:], head)]), .element("tbody", [:], rows),
                    ])
            ])
    }

    private static func row(_ run: StoredRun, _ visit: Visit) async -> Markup {
        let place = run.isOver ? nil : await visit.office.queue.place(of: run.id)
        let cells: [Markup] = [
            .link("\(run.id)", to: run.address), .words(question(run.question, visit)),
            .words(state(run, place: place, visit)), .words(run.summary.map { "\($0.seats)" } ?? "–"),
            .words(run.summary.map { $0.merit } ?? "–"), .words(visit.time(run.queued)), .words(run.author),
            .words(run.published.map(visit.time) ?? "–"),
        ]
        return .element("tr", [:], cells.map { .element("td", [:], [$0]) })
    }

    /// What a run was asked, in words.
    static func question(_ question: RunQuestion, _ visit: Visit) -> String {
        let basis = question.scenario ?? visit.words(RunsMessage.byPlan)
        guard let list = question.list else { return basis }
        return basis + ", " + visit.words(RunsMessage.replacing("\(list)"))
    }

    /// How far a run is, or what came of it, in words.
    static func state(_ run: StoredRun, place: Int?, _ visit: Visit) -> String {
        if let place, place > 0 { return visit.words(RunsMessage.place("\(place)")) }
        if run.state == .done, let status = run.status.flatMap(Outcome.Status.init) {
            return visit.words(RunsMessage.status(status))
        }
        return visit.words(RunsMessage.state(run.state))
    }

    private static func start(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        let scenario = visit.form["scenario"].flatMap { $0.isEmpty ? nil : $0 }
        if let scenario, try await !visit.store.folder(of: conference.id).scenarios.contains(scenario) {
            throw Refusal.rejected(Message(RunsMessage.scenarioUnknown))
        }
        let run = try await visit.store.queue(
            RunQuestion(scenario: scenario), in: conference.id, by: visit.author)
        await visit.office.queue.add(run)
        return .redirect(run.address)
    }
}

extension StoredRun {
    /// The address of its page.
    var address: String { "/c/\(conference)/runs/\(id)" }
}

extension Visit {
    /// A moment as the store writes it, to the minute, in the server's time zone.
    func time(_ text: String) -> String {
        guard let time = StoreTime(text) else { return text }
        return RunTime.text(time.date, language)
    }
}
