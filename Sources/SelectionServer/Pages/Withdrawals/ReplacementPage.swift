import DelegateSelection
import SelectionStore

/// The answer to a withdrawal: who enters in whose place, and the new list, which can be published.
enum ReplacementPage {
    static let routes: [PageRoute] = [
        .get("/c/:conference/withdrawals/:run", .reviewers, show),
        .post("/c/:conference/withdrawals/:run/publish", .office, publish),
    ]

    private static func run(_ visit: Visit, _ conference: StoredConference) async throws -> StoredRun {
        let run = try await visit.store.run(try visit.number("run"), in: conference.id)
        guard run.question.list != nil else { throw Refusal.notFound }
        return run
    }

    private static func show(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        let run = try await run(visit, conference)
        var page = Page(
            visit.words(WithdrawalPageMessage.replacement(run: "№ \(run.id)")), conference: conference.frame,
            section: .withdrawals, [])
        guard run.isOver else {
            let isUnderWay = await visit.office.queue.place(of: run.id) == 0
            return AnswerParts.waiting(
                visit, page, address: visit.path, isUnderWay ? .working(done: 0, all: 0) : .waiting)
        }
        if visit.query.has("part") { return .over }
        page.content = try await content(visit, conference, run)
        return .page(page)
    }

    private static func content(
        _ visit: Visit, _ conference: StoredConference, _ run: StoredRun
    ) async throws -> [Markup] {
        func words(_ message: WithdrawalPageMessage) -> String { visit.words(message) }
        var content: [Markup] = []
        let later = try await visit.store.lastPublished(in: conference.id)
        if run.published != nil {
            content.append(.notice(words(.publishedNow)))
        } else if run.summary != nil, later?.id != run.question.list {
            content.append(.notice(words(.earlier), isProblem: true))
        } else if run.summary != nil, visit.mayChange {
            content.append(
                Form(to: visit.path + "/publish", visit.visitor) {
                    Markup.element(
                        "button", ["type": "submit", "data-confirm": words(.publishConfirm)], words(.publish))
                }.markup)
        }
        if run.state == .cancelled { content.append(.notice(words(.cancelled), isProblem: true)) }
        if let fault = run.fault { content.append(.notice(fault, isProblem: true)) }
        if run.state == .done {
            let material = try await visit.office.inputs.material(of: run.id, in: conference.id)
            if let outcome = material.outcome, let question = material.inputs.replacement {
                let report = ReplacementReport(
                    outcome, material.inputs, answering: question, listName: "№ \(run.question.list ?? 0)")
                let language = visit.language
                content.append(try await visit.office.work.run { .report(report.document(language)) })
            } else {
                content.append(.notice(words(.notReplaced), isProblem: true))
            }
        }
        content.append(
            .element(
                "p", ["class": "actions"],
                [
                    .link(words(.open), to: "/c/\(conference.id)/runs/\(run.id)"),
                    .link(words(.back), to: "/c/\(conference.id)/withdrawals"),
                ]))
        return content
    }

    private static func publish(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        let run = try await run(visit, conference)
        guard try await visit.store.lastPublished(in: conference.id)?.id == run.question.list else {
            throw StoreFault.changedMeanwhile
        }
        try await visit.store.publish(run.id, in: conference.id, by: visit.author)
        return .redirect("/c/\(conference.id)/withdrawals/\(run.id)")
    }
}

/// The reserves of the published list in order.
enum ReservesPage {
    /// The most reserves that are shown, as many as `delegates alternates` gives by itself.
    private static let most = 30

    static func show(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        guard let run = try await visit.store.lastPublished(in: conference.id) else { throw Refusal.notFound }
        let address = "/c/\(conference.id)/withdrawals/reserves"
        var page = Page(
            visit.words(WithdrawalPageMessage.reserves), conference: conference.frame, section: .withdrawals, [])
        let folder = try await visit.store.folder(ofRun: run.id)
        let selection = try await visit.store.selection(of: run.id) ?? ""
        let key = Answers.Key(
            conference: conference.id, sort: .search,
            question: "reserves \(run.id) \(Digest.of(selection)) " + folder.digest(), address: address)
        let scenario = run.question.scenario
        let state =
            visit.mayChange
            ? try await visit.office.answers.ask(key) { control throws(InputRejection) in
                let inputs = try folder.inputs(scenario: scenario)
                let list = InputSource.text(selection, name: "selection.json")
                return .reserves(
                    try DelegateSelector.alternates(of: list, count: most, inputs, options: control.options))
            } : await visit.office.answers.state(key)
        let back = Markup.element(
            "p", [:], [.link(visit.words(WithdrawalPageMessage.back), to: "/c/\(conference.id)/withdrawals")])
        switch state {
        case nil: page.content = [AnswerParts.notAsked(visit), back]
        case .held(let held):
            if visit.query.has("part") { return .over }
            switch held {
            case .reserves(let answer):
                let report = AlternatesReport(answer.list, answer.alternates, unserved: answer.chains, answer.inputs)
                let language = visit.language
                page.content = [back, try await visit.office.work.run { .report(report.document(language)) }]
            case .rejected(let rejection):
                page.content = AnswerParts.rejected(visit, rejection.diagnostics) + [back]
                page.status = .unprocessableContent
            default: throw Refusal.notFound
            }
        case .some(let state): return AnswerParts.waiting(visit, page, address: address, state)
        }
        return .page(page)
    }
}
