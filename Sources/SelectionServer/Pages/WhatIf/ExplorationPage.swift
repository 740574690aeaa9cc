import DelegateSelection
import SelectionStore

/// How far a rule can go, point by point, and what each point costs; a point opens as a run of its own.
enum ExplorationPage {
    static let routes: [PageRoute] = [
        .get("/c/:conference/what-if/explore", .reviewers, show),
        .post("/c/:conference/what-if/points", .office, open),
    ]

    /// The most values of a range, and points of a frontier. Chosen: half a minute's work.
    private static let most = 60

    private static func show(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        let isSweep = visit.query["how"] == "sweep"
        let names = ["how", "of", "bound", "and", "from", "to", "step"].filter { visit.query.has($0) }
        let query = names.map { $0 + "=" + FormFields.encoded(visit.query[$0] ?? "") }.joined(separator: "&")
        let address = "/c/\(conference.id)/what-if/explore?" + query
        var sweep: SweepRequest?
        if isSweep {
            do throws(SweepRange.Fault) {
                sweep = try sweepRequest(visit)
            } catch {
                return .page(try await WhatIfPage.page(visit, WhatIfPage.Draft(range: error, visit.query)))
            }
        }
        let folder = try await visit.store.folder(of: conference.id)
        let frontier = frontierRequest(visit)
        let labels = try await WhatIfPage.rules(visit, conference) ?? []
        let subject = [visit.query["of"], visit.query["and"]].compactMap(\.self).filter { !$0.isEmpty }.map { id in
            id == "seats" ? visit.words(WhatIfPageMessage.seats) : labels.first { $0.value == id }?.words ?? id
        }
        let title = visit.words(isSweep ? WhatIfPageMessage.sweep : .frontier) + ": " + subject.joined(separator: ", ")
        let key = Answers.Key(
            conference: conference.id, sort: .search, question: query + " " + folder.digest(), address: address,
            title: title)
        let state = try await AnswerParts.state(key, visit, mayAsk: visit.mayChange) {
            [sweep] control throws(InputRejection) in
            let inputs = try folder.inputs()
            guard let sweep else {
                return .frontier(
                    try DelegateSelector.frontier(
                        inputs, frontier, options: control.options, progress: { control.report($0, $1) }), inputs)
            }
            return .sweep(
                try DelegateSelector.sweep(
                    inputs, sweep, options: control.options, progress: { control.report($0, $1) }), inputs)
        }
        var page = Page(
            visit.words(WhatIfPageMessage.explore), conference: conference.frame, section: .whatIf, [])
        page.isWide = true
        return try await answer(visit, page, key, state)
    }

    private static func frontierRequest(_ visit: Visit) -> FrontierRequest {
        let other = visit.query["and"].flatMap { $0.isEmpty ? nil : FrontierRequest.Axis($0) }
        var request = FrontierRequest(.init(visit.query["of"] ?? "", side: side(visit.query["bound"])), and: other)
        request.limit = most
        return request
    }

    private static func side(_ text: String?) -> RuleCost.Side { text == "max" ? .maximum : .minimum }

    private static func sweepRequest(_ visit: Visit) throws(SweepRange.Fault) -> SweepRequest {
        let rule = visit.query["of"]
        let isSeats = rule == "seats"
        func typed(_ name: String) -> String? {
            visit.query[name].flatMap { $0.isEmpty ? nil : $0.filter { !$0.isWhitespace } }
        }
        let range = try SweepRange(
            from: typed("from"), to: typed("to"), step: typed("step"), isSeats: isSeats, most: most)
        var request = SweepRequest(
            .init(rule: isSeats ? nil : rule, side: isSeats ? nil : side(visit.query["bound"]), values: range.values))
        request.keepsKind = true
        return request
    }

    private static func answer(
        _ visit: Visit, _ page: Page, _ key: Answers.Key, _ state: Answers.State?
    ) async throws -> Answer {
        var page = page
        let back = Markup.element(
            "p", [:],
            [.link(visit.words(WhatIfPageMessage.back), to: page.conference.map { $0.address(.whatIf) } ?? "/")])
        let (language, work) = (visit.language, visit.office.work)
        switch state {
        case nil:
            page.content = [AnswerParts.notAsked(visit), back]
            return AnswerParts.absent(visit, page)
        case .held(let held):
            if visit.query.has("part") { return .over }
            switch held {
            case .frontier(let frontier, let inputs):
                let seen = inputs.seen(by: visit)
                let report = try await work.run { FrontierReport(frontier, seen, language).document(language) }
                page.content = [back, .report(report), ExplorationPoints(visit, inputs).markup(frontier)]
            case .sweep(let sweep, let inputs):
                let seen = inputs.seen(by: visit)
                let report = try await work.run { SweepReport(sweep, seen, language).document(language) }
                page.content = [back, .report(report), ExplorationPoints(visit, inputs).markup(sweep)]
            case .rejected(let rejection):
                page.content = AnswerParts.rejected(visit, rejection.diagnostics) + [back]
                page.status = .unprocessableContent
            default: throw Refusal.notFound
            }
        case .some(let state):
            let ticket = await visit.office.answers.ticket(key)
            return AnswerParts.waiting(visit, page, address: key.address, state, ticket: ticket)
        }
        return .page(page)
    }

    /// The list of a point: the run of its scenario, which is made where there is none yet.
    private static func open(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        let isRequired = visit.form.has("required")
        let plan = try await visit.office.inputs.inputs(of: conference).plan
        var moves = zip(zip(visit.form.all("rule"), visit.form.all("side")), visit.form.all("value")).compactMap {
            pair, value in
            ScenarioText.bound(value).map { bound in
                ScenarioText.Move(
                    rule: pair.0 == "seats" ? nil : pair.0, side: side(pair.1), value: bound, isRequired: isRequired)
            }
        }
        guard !moves.isEmpty, moves.count <= 2 else { throw Refusal.malformed }
        let name = visit.form["name"].flatMap { $0.isEmpty || $0.count > 300 ? nil : $0 }
        guard let name else { throw Refusal.malformed }
        if isRequired { moves = moves.map { setApart($0, moves, plan) } }
        let text = ScenarioText.yaml(name: name, moves)
        let documents = try await visit.store.documents(of: conference.id)
        if let same = documents.first(where: { WhatIfPage.isScenario($0) && $0.text == text }) {
            if let run = try await run(of: same.name, visit, conference) { return .redirect(run.address) }
            return try await ScenarioPages.run(same.name, visit, conference)
        }
        let file = ScenarioText.fileName(for: name, besides: Set(documents.map(\.name)))
        let problems = try await ScenarioPages.problems(of: text, as: file, visit, conference)
        guard problems.isEmpty else { throw InputRejection(problems) }
        try await visit.store.save(text, as: file, in: conference.id, after: 0, by: visit.author)
        return try await ScenarioPages.run(file, visit, conference)
    }

    /// A frontier moves one side alone: the other side of a rule stays a target, unless it is moved, too.
    private static func setApart(
        _ move: ScenarioText.Move, _ moves: [ScenarioText.Move], _ plan: Plan
    ) -> ScenarioText.Move {
        guard let rule = plan.rules.first(where: { $0.id == move.rule }), rule.priority != nil else { return move }
        let other = move.side == .minimum ? rule.bounds.maximum : rule.bounds.minimum
        let isMovedToo = moves.contains { $0.rule == move.rule && $0.side != move.side }
        guard other != nil, !isMovedToo else { return move }
        var apart = move
        apart.apart = rule
        return apart
    }

    /// The run of a scenario whose files are those of the conference as it is now; nil where there is none.
    private static func run(
        of scenario: String, _ visit: Visit, _ conference: StoredConference
    ) async throws -> StoredRun? {
        let now = try await visit.store.folder(of: conference.id).digest(besides: [scenario])
        for run in try await visit.store.runs(of: conference.id)
        where run.question == RunQuestion(scenario: scenario) && [.queued, .running, .done].contains(run.state) {
            let then = try await visit.store.folder(ofRun: run.id).digest(besides: [scenario])
            return then == now ? run : nil
        }
        return nil
    }
}
