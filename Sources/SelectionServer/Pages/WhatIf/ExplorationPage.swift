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
        let sweep = isSweep ? try sweepRequest(visit) : nil
        let folder = try await visit.store.folder(of: conference.id)
        let frontier = frontierRequest(visit)
        let subject = [visit.query["of"], visit.query["and"]].compactMap(\.self).filter { !$0.isEmpty }
        let title = visit.words(isSweep ? WhatIfPageMessage.sweep : .frontier) + ": " + subject.joined(separator: ", ")
        let key = Answers.Key(
            conference: conference.id, sort: .search, question: query + " " + folder.digest(), address: address,
            title: title)
        let state =
            visit.mayChange
            ? try await visit.office.answers.ask(key) { control throws(InputRejection) in
                let inputs = try folder.inputs()
                guard let sweep else {
                    return .frontier(
                        try DelegateSelector.frontier(
                            inputs, frontier, options: control.options, progress: { control.report($0, $1) }), inputs)
                }
                return .sweep(
                    try DelegateSelector.sweep(
                        inputs, sweep, options: control.options, progress: { control.report($0, $1) }), inputs)
            } : await visit.office.answers.state(key)
        var page = Page(
            visit.words(WhatIfPageMessage.explore), conference: conference.frame, section: .whatIf, [])
        page.isWide = true
        return try await answer(visit, page, address, state)
    }

    private static func frontierRequest(_ visit: Visit) -> FrontierRequest {
        let other = visit.query["and"].flatMap { $0.isEmpty ? nil : FrontierRequest.Axis($0) }
        var request = FrontierRequest(.init(visit.query["of"] ?? "", side: side(visit.query["bound"])), and: other)
        request.limit = most
        return request
    }

    private static func side(_ text: String?) -> RuleCost.Side { text == "max" ? .maximum : .minimum }

    private static func sweepRequest(_ visit: Visit) throws -> SweepRequest {
        let parts = ["from", "to", "step"].map { ScenarioText.bound(visit.query[$0] ?? "") }
        var values: [Bound] = []
        switch (parts[0], parts[1], parts[2]) {
        case (.share(let low)?, .share(let high)?, .share(let step)?):
            values = range(low, high, step).map { .share($0) }
        case (.count(let low)?, .count(let high)?, .count(let step)?):
            values = range(low, high, step).map { .count($0) }
        default: break
        }
        guard !values.isEmpty else { throw Refusal.rejected(Message(WhatIfPageMessage.rangeFault)) }
        let rule = visit.query["of"]
        let isSeats = rule == "seats"
        if isSeats, !values.allSatisfy({ if case .count(let count) = $0 { count.isInteger } else { false } }) {
            throw Refusal.rejected(Message(WhatIfPageMessage.rangeFault))
        }
        var request = SweepRequest(
            .init(rule: isSeats ? nil : rule, side: isSeats ? nil : side(visit.query["bound"]), values: values))
        request.keepsKind = true
        return request
    }

    /// The values from `low` to `high`; none where there would be too many, or none.
    private static func range(_ low: Rational, _ high: Rational, _ step: Rational) -> [Rational] {
        guard low <= high, step > .zero, high - low <= step * Rational(most - 1) else { return [] }
        return (0...((high - low) / step).floor).map { low + step * Rational($0) }
    }

    private static func answer(
        _ visit: Visit, _ page: Page, _ address: String, _ state: Answers.State?
    ) async throws -> Answer {
        var page = page
        let back = Markup.element(
            "p", [:],
            [.link(visit.words(WhatIfPageMessage.back), to: page.conference.map { $0.address(.whatIf) } ?? "/")])
        let (language, work) = (visit.language, visit.office.work)
        switch state {
        case nil: page.content = [AnswerParts.notAsked(visit), back]
        case .held(let held):
            if visit.query.has("part") { return .over }
            switch held {
            case .frontier(let frontier, let inputs):
                let report = try await work.run { FrontierReport(frontier, inputs, language).document(language) }
                page.content = [back, .report(report), ExplorationPoints(visit, inputs).markup(frontier)]
            case .sweep(let sweep, let inputs):
                let report = try await work.run { SweepReport(sweep, inputs, language).document(language) }
                page.content = [back, .report(report), ExplorationPoints(visit, inputs).markup(sweep)]
            case .rejected(let rejection):
                page.content = AnswerParts.rejected(visit, rejection.diagnostics) + [back]
                page.status = .unprocessableContent
            default: throw Refusal.notFound
            }
        case .some(let state): return AnswerParts.waiting(visit, page, address: address, state)
        }
        return .page(page)
    }

    /// Makes a scenario of a point, and selects by it.
    private static func open(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        let moves = zip(zip(visit.form.all("rule"), visit.form.all("side")), visit.form.all("value")).compactMap {
            pair, value in
            ScenarioText.bound(value).map { bound in
                ScenarioText.Move(
                    rule: pair.0 == "seats" ? nil : pair.0, side: side(pair.1), value: bound,
                    isRequired: visit.form.has("required"))
            }
        }
        guard !moves.isEmpty, moves.count <= 2 else { throw Refusal.malformed }
        let name = visit.form["name"].flatMap { $0.isEmpty || $0.count > 300 ? nil : $0 }
        guard let name else { throw Refusal.malformed }
        let text = ScenarioText.yaml(name: name, moves)
        let documents = try await visit.store.documents(of: conference.id)
        if let same = documents.first(where: { WhatIfPage.isScenario($0) && $0.text == text }) {
            return try await ScenarioPages.run(same.name, visit, conference)
        }
        let file = ScenarioText.fileName(for: name, besides: Set(documents.map(\.name)))
        let problems = try await ScenarioPages.problems(of: text, as: file, visit, conference)
        guard problems.isEmpty else { throw InputRejection(problems) }
        try await visit.store.save(text, as: file, in: conference.id, after: 0, by: visit.author)
        return try await ScenarioPages.run(file, visit, conference)
    }
}
