import DelegateSelection
import SelectionStore

/// Scenarios side by side.
enum ComparisonPage {
    static let routes: [PageRoute] = [.get("/c/:conference/what-if/compare", .reviewers, show)]

    /// The most scenarios of one comparison. Chosen: more columns nobody reads.
    private static let most = 10

    private static func show(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        let known = try await visit.store.documents(of: conference.id).filter(WhatIfPage.isScenario)
        let chosen = known.filter { Set(visit.query.all("with")).contains($0.name) }
        guard !chosen.isEmpty else { throw Refusal.rejected(Message(WhatIfPageMessage.chooseScenarios)) }
        guard chosen.count <= most else { throw Refusal.rejected(Message(WhatIfPageMessage.tooMany)) }
        let names = chosen.map(\.name)
        let address =
            "/c/\(conference.id)/what-if/compare?"
            + names.map { "with=" + FormFields.encoded($0) }.joined(separator: "&")
        var page = Page(visit.words(WhatIfPageMessage.comparison), conference: conference.frame, section: .whatIf, [])
        page.isWide = true
        let folder = try await visit.store.folder(of: conference.id)
        let titles = chosen.map { $0.text.flatMap { ScenarioText.name(in: $0) } ?? $0.name }
        let key = Answers.Key(
            conference: conference.id, sort: .search,
            question: "compare " + names.joined(separator: " ") + " " + folder.digest(besides: names), address: address,
            title: visit.words(WhatIfPageMessage.chosen(name: titles.joined(separator: ", "))))
        let state = try await AnswerParts.state(key, visit, mayAsk: visit.mayChange) { control throws(InputRejection) in
            let inputs = try folder.inputs(scenarios: names)
            control.report(0, inputs.count)
            let outcomes = try DelegateSelector.compare(inputs, options: control.options) {
                control.report($0, inputs.count)
            }
            return .comparison(Comparison(zip(inputs, outcomes).map { Comparison.Option($0, $1) }))
        }
        return try await answer(visit, page, key, state)
    }

    private static func answer(
        _ visit: Visit, _ page: Page, _ key: Answers.Key, _ state: Answers.State?
    ) async throws -> Answer {
        var page = page
        let back = Markup.element(
            "p", [:],
            [.link(visit.words(WhatIfPageMessage.back), to: page.conference.map { $0.address(.whatIf) } ?? "/")])
        switch state {
        case nil:
            page.content = [AnswerParts.notAsked(visit), back]
            return AnswerParts.absent(visit, page)
        case .held(let held):
            if visit.query.has("part") { return .over }
            switch held {
            case .comparison(let comparison):
                let language = visit.language
                let seen = Comparison(comparison.options.map { .init($0.inputs.seen(by: visit), $0.outcome) })
                page.content = [back, try await visit.office.work.run { .report(seen.document(language)) }]
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
}

extension ConferenceFolder {
    /// A digest of all that a selection is made from: everything but scenarios that are not chosen and the texts of papers.
    func digest(besides scenarios: [String] = []) -> String {
        let apart = [DocumentName.letterhead, DocumentName.conferences, DocumentName.importMap]
        let parts = files.filter { file in
            scenarios.contains(file.name) || file.name.hasSuffix(".csv")
                || !file.name.hasPrefix(DocumentName.scenarios) && !apart.contains(file.name)
        }
        return Digest.of(parts.map { $0.name + " " + Digest.of($0.bytes) }.joined(separator: "\n"))
    }
}
