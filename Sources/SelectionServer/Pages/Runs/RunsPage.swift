import DelegateSelection
import SelectionStore

/// The runs of a conference: starting one, and the list of them.
enum RunsPage {
    static let routes: [PageRoute] = [
        .get("/c/:conference/runs", .reviewers, show), .post("/c/:conference/runs", .office, start).once,
    ]

    private static func show(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        let runs = try await visit.store.runs(of: conference.id)
        let names = try await scenarios(visit, conference.id)
        var rows: [Markup] = []
        for run in runs { rows.append(await row(run, names, visit)) }
        var content: [Markup] = []
        if visit.mayChange { content.append(form(names, conference, try await unanswered(visit, conference), visit)) }
        content.append(
            .section(visit.words(RunsMessage.runs)) {
                if runs.isEmpty { Markup.element("p", visit.words(RunsMessage.noRuns)) } else { table(rows, visit) }
            })
        var page = Page(visit.words(RunsMessage.title), conference: conference.frame, section: .runs, content)
        if runs.contains(where: { !$0.isOver }) { page.refresh = 5 }
        return .page(page)
    }

    /// The names of a conference's scenarios by their files.
    static func scenarios(_ visit: Visit, _ conference: Int) async throws -> [String: String] {
        let documents = try await visit.store.documents(of: conference).filter(WhatIfPage.isScenario)
        return Dictionary(
            documents.map { ($0.name, $0.text.flatMap { ScenarioText.name(in: $0) } ?? $0.name) },
            uniquingKeysWith: { first, _ in first })
    }

    /// The number of the review's changes that wait for an answer.
    private static func unanswered(_ visit: Visit, _ conference: StoredConference) async throws -> Int {
        do {
            return try await visit.office.nominees.lists(of: conference.id).waiting
        } catch is InputRejection {
            // The pages of the conference and of nominees tell what is wrong; a run tells it as well.
            return 0
        } catch Refusal.rejected {
            // There is no plan to read lists by: nothing can be asked about them.
            return 0
        }
    }

    private static func form(
        _ names: [String: String], _ conference: StoredConference, _ unanswered: Int, _ visit: Visit
    ) -> Markup {
        .section(visit.words(RunsMessage.start)) {
            Form(to: "/c/\(conference.id)/runs", visit.visitor, makesOnce: true) {
                Choice(
                    name: "scenario", label: visit.words(RunsMessage.choice),
                    options: [("", visit.words(RunsMessage.byPlan))]
                        + names.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map { ($0.key, $0.value) },
                    value: visit.query["scenario"] ?? ""
                ).markup
                if unanswered > 0 {
                    Markup.element(
                        "p", ["class": "notice warning"],
                        [
                            .link(
                                visit.words(RunsMessage.unanswered("\(unanswered)")),
                                to: "/c/\(conference.id)/nominees/review")
                        ])
                }
                Markup.element("p", ["class": "hint"], visit.words(RunsMessage.startHint))
                Markup.button(visit.words(RunsMessage.start))
            }.markup
        }
    }

    private static func table(_ rows: [Markup], _ visit: Visit) -> Markup {
        let headings: [RunsMessage] = [.number, .question, .stateHeading, .seats, .merit, .queued, .author, .published]
        let numbers: [RunsMessage] = [.seats, .merit]
        let head = headings.map { heading in
            let isNumber = numbers.contains { visit.words($0) == visit.words(heading) }
            return Markup.element(
                "th", ["scope": "col", "class": isNumber ? "number" : nil], visit.words(heading))
        }
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

    private static func row(_ run: StoredRun, _ names: [String: String], _ visit: Visit) async -> Markup {
        let place = run.isOver ? nil : await visit.office.queue.place(of: run.id)
        let numbers = NumberStyle(visit.language)
        func cell(_ text: String, _ classes: String? = nil) -> Markup { .element("td", ["class": classes], text) }
        return .element(
            "tr", [:],
            [
                .element("td", [:], [.link("\(run.id)", to: run.address)]), cell(question(run, names, visit)),
                cell(state(run, place: place, visit)),
                cell(run.summary.map { numbers.text($0.seats) } ?? "–", "number"),
                cell(run.summary.map { merit($0.merit, numbers) } ?? "–", "number"), cell(visit.time(run.queued)),
                cell(visit.words(LogMessage.actor(run.author))), cell(run.published.map(visit.time) ?? "–"),
            ])
    }

    /// The points as reports write them; as they stand where they are no number.
    private static func merit(_ text: String, _ numbers: NumberStyle) -> String {
        let parts = text.split(separator: "/").compactMap { Int($0) }
        switch parts.count {
        case 1: return numbers.text(parts[0])
        case 2 where parts[1] > 0: return numbers.text(Rational(parts[0], parts[1]))
        default: return text
        }
    }

    /// What a run was asked, in words.
    /// - Parameter names: the names of scenarios by their files.
    static func question(_ run: StoredRun, _ names: [String: String], _ visit: Visit) -> String {
        let plan = run.planVersion.map { RunsMessage.byVersion("\($0)") } ?? .byPlan
        let basis = run.question.scenario.map { names[$0] ?? $0 } ?? visit.words(plan)
        guard let list = run.question.list else { return basis }
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
        let run = try await visit.store.queueOnce(
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
