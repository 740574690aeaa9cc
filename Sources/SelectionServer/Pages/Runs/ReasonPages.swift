import DelegateSelection
import SelectionStore

/// What an officer asks when a plan cannot be kept: which rules cannot hold together and the ways out, who is missing; and the
/// whole proof of a run.
enum ReasonPages {
    static let routes: [PageRoute] = [
        .get("/c/:conference/runs/:run/conflicts", .reviewers) { try await show($0, .conflicts) },
        .get("/c/:conference/runs/:run/supply", .reviewers) { try await show($0, .supply) },
        .get("/c/:conference/runs/:run/proof", .readers, proof),
    ]

    /// What is asked about a run.
    private enum Question: String, Sendable {
        case conflicts, supply

        var title: RunsMessage { self == .conflicts ? .conflicts : .supply }

        var request: ExplanationRequest {
            var request = ExplanationRequest()
            if self == .conflicts { request.conflicts = ReasonPages.mostSets } else { request.supply = SupplyLimits() }
            return request
        }
    }

    /// The most sets of rules that are listed. Chosen: as the command does.
    private static let mostSets = 10

    private static func show(_ visit: Visit, _ question: Question) async throws -> Answer {
        let conference = try await visit.conference()
        let material = try await visit.office.inputs.material(of: try visit.number("run"), in: conference.id)
        guard let list = material.list, let outcome = material.outcome, material.inputs.replacement == nil else {
            throw Refusal.notFound
        }
        let address = material.run.address + "/" + question.rawValue
        let key = key(question.rawValue, material, address)
        let state = try await AnswerParts.state(key, visit, mayAsk: visit.visitor.role != .council) {
            control throws(InputRejection) in
            var request = question.request
            request.published = list
            var explanation = try DelegateSelector.explain(
                material.inputs, request, options: control.options, progress: { control.report($0, $1) })
            // What is known of the run is not said a second time.
            (explanation.base, explanation.base.relaxation, explanation.base.supply) = (outcome, nil, nil)
            return .explanation(explanation, material.inputs)
        }
        var page = page(visit, conference, material, question.title)
        switch state {
        case nil: return AnswerParts.absent(visit, page.adding(AnswerParts.notAsked(visit)))
        case .held(let held):
            if visit.query.has("part") { return .over }
            switch held {
            case .explanation(let explanation, let inputs):
                let (language, work, seen) = (visit.language, visit.office.work, inputs.seen(by: visit))
                let document = try await work.run {
                    var document = ExplanationReport(explanation, seen).document(language)
                    document.sections = document.sections.suffix(explanation.sections)
                    return document
                }
                page.content.append(.report(document))
            case .rejected(let rejection): page.content += AnswerParts.rejected(visit, rejection.diagnostics)
            default: throw Refusal.notFound
            }
            return .page(page)
        case .some(let state):
            let ticket = await visit.office.answers.ticket(key)
            return AnswerParts.waiting(visit, page, address: address, state, ticket: ticket)
        }
    }

    private static func key(_ question: String, _ material: RunMaterial, _ address: String) -> Answers.Key {
        let parts = [question, "run \(material.run.id)", material.folder.digest(), Digest.of(material.selection ?? "")]
        return Answers.Key(
            conference: material.run.conference, sort: .search, question: parts.joined(separator: " "),
            address: address)
    }

    private static func page(
        _ visit: Visit, _ conference: StoredConference, _ material: RunMaterial, _ title: RunsMessage
    ) -> Page {
        let back = Markup.element("p", [:], [.link(visit.words(RunsMessage.backToRun), to: material.run.address)])
        return Page(
            visit.words(title) + " – " + visit.words(RunsMessage.run("\(material.run.id)")),
            conference: conference.frame, section: .runs, [back])
    }

    // MARK: Reasons

    /// The outcome of an infeasible run with its reasons, which its selection file does not hold in a form that is read: found again,
    /// where the run itself was long ago; nil while they are looked for.
    static func explained(_ material: RunMaterial, _ visit: Visit) async throws -> (Outcome?, Answers.State?) {
        guard let outcome = material.outcome else { return (nil, nil) }
        guard outcome.status == .infeasible, outcome.lacksReasons else { return (outcome, nil) }
        let key = key("reasons", material, material.run.address)
        let state: Answers.State
        do {
            state = try await visit.office.answers.ask(key, by: visit.author) { control throws(InputRejection) in
                let found = try DelegateSelector.select(material.inputs, options: control.options)
                return .reasons(found.status == .infeasible ? found : outcome)
            }
        } catch Refusal.tooMany {
            // The page says what is known, and asks again.
            return (nil, .waiting)
        }
        guard case .held(let held) = state else { return (nil, state) }
        if case .reasons(let found) = held { return (found, nil) }
        return (outcome, nil)
    }

    // MARK: Proof

    /// The key of a run's proof: searched once, and held with the last answers.
    private static func proofKey(_ material: RunMaterial) -> Answers.Key {
        key("certificate", material, material.run.address + "/proof")
    }

    /// The proof of a run as it is held; nil where it is not.
    static func heldProof(_ material: RunMaterial, _ visit: Visit) async -> [UInt8]? {
        guard case .held(.certificate(let bytes)) = await visit.office.answers.state(proofKey(material)) else {
            return nil
        }
        return bytes
    }

    /// The whole proof: searched again with its trees kept, as they are too long to be stored with each run.
    private static func proof(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        let material = try await visit.office.inputs.material(of: try visit.number("run"), in: conference.id)
        guard let outcome = material.outcome, [.optimal, .infeasible].contains(outcome.status) else {
            throw Refusal.notFound
        }
        let key = proofKey(material)
        let state = try await AnswerParts.state(key, visit, mayAsk: true) { control in
            var options = control.options
            options.recordsTrees = true
            let again = try DelegateSelector.select(material.inputs, options: options)
            guard again.status == outcome.status, again.selected == outcome.selected else { return .certificate(nil) }
            return .certificate(try Certificate(again, material.inputs)?.text().utf8.map { $0 })
        }
        var page = page(visit, conference, material, .certificate)
        switch state {
        case nil: return AnswerParts.absent(visit, page.adding(AnswerParts.notAsked(visit)))
        case .held(let held):
            if visit.query.has("part") { return .over }
            if case .certificate(let bytes?) = held {
                page.content += facts(bytes, material, visit)
            } else {
                page.content.append(.notice(visit.words(RunsMessage.noCertificate), isProblem: true))
            }
            return .page(page)
        case .some(let state):
            let ticket = await visit.office.answers.ticket(key)
            return AnswerParts.waiting(visit, page, address: key.address, state, ticket: ticket)
        }
    }

    private static func facts(_ bytes: [UInt8], _ material: RunMaterial, _ visit: Visit) -> [Markup] {
        let size = NumberStyle(visit.language).text((bytes.count + 1_023) / 1_024)
        return [
            .element("p", visit.words(RunsMessage.proofMeans)),
            .element(
                "p", [:],
                [
                    .link(
                        visit.words(RunsMessage.proofFile(size)), to: material.run.address + "/certificate.json",
                        classes: "button")
                ]),
            .element("p", ["class": "hint"], "SHA-256: " + Digest.of(bytes)),
        ]
    }
}

extension Page {
    /// The page with a further piece.
    func adding(_ piece: Markup) -> Page {
        var page = self
        page.content.append(piece)
        return page
    }
}

extension Outcome {
    /// True where it says that there is no selection, and not why.
    fileprivate var lacksReasons: Bool { countingConflicts.isEmpty && conflict == nil && relaxation == nil }
}

extension Explanation {
    /// The number of its sections on conflicts, ways out and supply.
    fileprivate var sections: Int { [conflicts != nil, waysOut != nil, supply != nil].count(where: \.self) }
}
