import DelegateSelection
import SelectionStore

/// A person of a run: why selected or not, who could sit in whose place, and what each exchange costs.
enum PersonPage {
    static let routes: [PageRoute] = [.get("/c/:conference/runs/:run/person/:id", .reviewers, show)]

    /// The longest search for one person. Chosen: a page that takes longer is left.
    private static let limit = Duration.seconds(8)

    private static func show(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        let material = try await visit.office.inputs.material(of: try visit.number("run"), in: conference.id)
            .seen(by: visit)
        guard let id = visit.parameters["id"], let list = material.list, let exchanges = material.exchanges else {
            throw Refusal.notFound
        }
        var pool = material.inputs.pool
        guard let row = pool.findRows(ofIDs: [id.normalized])[id.normalized] else { throw Refusal.notFound }
        let document = try await visit.office.work.run {
            var request = ExplanationRequest()
            (request.ids, request.published) = ([id], list)
            var options = SelectionOptions()
            options.timeLimit = limit
            var explanation = try DelegateSelector.explain(material.inputs, request, options: options)
            // Reports tell what whoever asks may know.
            explanation.exchanges = [NomineeExchanges(exchanges.answer(row))]
            let name = visit.words(RunsMessage.run("\(material.run.id)"))
            return ExplanationReport(explanation, material.inputs, published: name).document(visit.language)
        }
        try await material.noteRead(visit, "run \(material.run.id) \(material.inputs.pool.id(row))")
        let content: [Markup] =
            [.element("p", [:], [.link(visit.words(RunsMessage.backToRun), to: material.run.address + "#people")])]
            + document.subtitles.map { .element("p", ["class": "hint"], $0) } + [.report(document)]
        let title = material.inputs.pool.name(row) ?? id
        return .page(Page(title, conference: conference.frame, section: .runs, content))
    }
}
