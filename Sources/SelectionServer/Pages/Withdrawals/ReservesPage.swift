import DelegateSelection
import SelectionStore

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
                let report = AlternatesReport(
                    answer.list, answer.alternates, unserved: answer.chains, answer.inputs.seen(by: visit))
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
