import DelegateSelection
import SelectionStore

/// Making, editing, removing and running scenarios.
enum ScenarioPages {
    static let routes: [PageRoute] = [
        .post("/c/:conference/what-if/scenarios", .office, make).once,
        .get("/c/:conference/what-if/scenarios/:scenario", .reviewers, show),
        .post("/c/:conference/what-if/scenarios/:scenario", .office, save),
        .post("/c/:conference/what-if/scenarios/:scenario/remove", .office, remove),
        .post("/c/:conference/what-if/scenarios/:scenario/run", .office, run).once,
    ]

    /// Every problem of the conference with a text in the place of one of its files; none where it can be used.
    static func problems(
        of text: String, as name: String, _ visit: Visit, _ conference: StoredConference
    ) async throws -> [Diagnostic] {
        let folder = try await visit.store.folder(of: conference.id)
        let edited = ConferenceFolder(
            folder.files.filter { $0.name != name } + [.init(name: name, bytes: Array(text.utf8))])
        return try await visit.office.work.run {
            do throws(InputRejection) {
                _ = try edited.inputs(scenario: name)
                return []
            } catch {
                return error.diagnostics
            }
        }
    }

    private static func make(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        var draft = WhatIfPage.Draft(form: visit.form)
        let name = visit.form["name"] ?? ""
        if name.isEmpty || name.count > 100 { draft.faults["name"] = .nameFault }
        let bound = ScenarioText.bound(visit.form["value"] ?? "")
        if bound == nil { draft.faults["value"] = .valueFault }
        guard draft.faults.isEmpty, let bound else { return .page(try await WhatIfPage.page(visit, draft)) }
        let rule = visit.form["rule"].flatMap { $0.isEmpty ? nil : $0 }
        let move = ScenarioText.Move(
            rule: rule, side: visit.form["side"] == "max" ? .maximum : .minimum, value: bound,
            isRequired: visit.form.has("required"))
        let text = ScenarioText.yaml(name: name, [move])
        let taken = Set(try await visit.store.documents(of: conference.id).map(\.name))
        let file = ScenarioText.fileName(for: name, besides: taken)
        draft.problems = try await problems(of: text, as: file, visit, conference)
        guard draft.problems.isEmpty else { return .page(try await WhatIfPage.page(visit, draft)) }
        try await visit.store.save(text, as: file, in: conference.id, after: 0, by: visit.author)
        return .redirect("/c/\(conference.id)/what-if?saved=1")
    }

    private static func document(_ visit: Visit, _ conference: StoredConference) async throws -> StoredDocument {
        let name = DocumentName.scenarios + (visit.parameters["scenario"] ?? "")
        guard let document = try await visit.store.document(name, of: conference.id),
            WhatIfPage.isScenario(document)
        else { throw Refusal.notFound }
        return document
    }

    private static func show(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        let document = try await document(visit, conference)
        return .page(page(visit, conference, document, text: document.text ?? "", problems: []))
    }

    private static func page(
        _ visit: Visit, _ conference: StoredConference, _ document: StoredDocument, text: String,
        problems: [Diagnostic], version: Int? = nil, begun: Int? = nil
    ) -> Page {
        func words(_ message: WhatIfPageMessage) -> String { visit.words(message) }
        var content: [Markup] = []
        if !problems.isEmpty { content += AnswerParts.rejected(visit, problems) }
        if visit.mayChange {
            content.append(
                Form(to: visit.path, visit.visitor, id: "scenario-form", isUnsaved: text != document.text ?? "") {
                    begun.map { [Markup.hidden("begun", "\($0)")] } ?? []
                    Markup.hidden("version", version.map { "\($0)" } ?? visit.form["version"] ?? "\(document.version)")
                    TextArea(name: "text", label: words(.yaml), value: text, hint: words(.yamlHint), rows: 18).markup
                    Markup.button(words(.save))
                }.markup)
            content.append(
                Form(to: visit.path + "/remove", visit.visitor) {
                    Markup.hidden("version", "\(document.version)")
                    Markup.button(words(.remove), classes: "danger")
                }.markup)
        } else {
            content.append(.element("pre", ["tabindex": "0"], text))
        }
        content.append(.element("p", [:], [.link(words(.back), to: "/c/\(conference.id)/what-if")]))
        let name = ScenarioText.name(in: document.text ?? "") ?? document.name
        var page = Page(name, conference: conference.frame, section: .whatIf, content)
        if !problems.isEmpty { page.status = .unprocessableContent }
        return page
    }

    private static func save(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        let document = try await document(visit, conference)
        let text = (visit.form.text("text") ?? "").replacing("\r\n", with: "\n")
        guard let version = visit.form["version"].flatMap({ Int($0) }) else { throw Refusal.malformed }
        if visit.form["do"] == "merge" { return .page(try await merged(visit, conference, document, text: text)) }
        if PlanMerge.hasMarks(text) {
            var page = page(visit, conference, document, text: text, problems: [])
            page.content.insert(.notice(visit.words(PlanPageMessage.marksLeft), isProblem: true), at: 0)
            page.status = .unprocessableContent
            return .page(page)
        }
        let problems = try await problems(of: text, as: document.name, visit, conference)
        guard problems.isEmpty else {
            return .page(page(visit, conference, document, text: text, problems: problems))
        }
        do {
            try await visit.store.save(text, as: document.name, in: conference.id, after: version, by: visit.author)
        } catch StoreFault.changedMeanwhile {
            return .page(conflict(visit, conference, document, text: text))
        }
        return .redirect("/c/\(conference.id)/what-if?saved=1")
    }

    /// Both versions where somebody else saved one meanwhile; what was typed stays in the form.
    private static func conflict(
        _ visit: Visit, _ conference: StoredConference, _ document: StoredDocument, text: String
    ) -> Page {
        // The version that the visitor began with, which the page carries on: both are merged from there.
        let begun = visit.form["begun"].flatMap { Int($0) } ?? visit.form["version"].flatMap { Int($0) }
        var page = page(
            visit, conference, document, text: text, problems: [], version: document.version, begun: begun)
        let message = PlanPageMessage.changedMeanwhile(
            version: "\(document.version)", author: visit.words(LogMessage.actor(document.author)))
        page.content.insert(.notice(visit.words(message), isProblem: true), at: 0)
        page.content.insert(
            .section(visit.words(PlanPageMessage.theirs)) {
                LineDifference(from: document.text ?? "", to: text).markup(visit)
            }, at: 1)
        // The buttons belong to the form below by its id.
        let choices: [(PlanPageMessage, String?)] = [(.takeMine, nil), (.mergeByHand, "merge")]
        let buttons = choices.map { message, action in
            Markup.element(
                "button",
                [
                    "type": "submit", "form": "scenario-form", "name": action == nil ? nil : "do", "value": action,
                    "class": "quiet",
                ], visit.words(message))
        }
        let theirs = Markup.link(visit.words(WhatIfPageMessage.takeSaved), to: visit.path, classes: "button quiet")
        page.content.insert(.element("div", ["class": "actions"], buttons + [theirs]), at: 2)
        page.status = .conflict
        return page
    }

    /// The page with both versions in one text, to be looked at and saved.
    private static func merged(
        _ visit: Visit, _ conference: StoredConference, _ document: StoredDocument, text: String
    ) async throws -> Page {
        let begun = visit.form["begun"].flatMap { Int($0) }
        let history = try await visit.store.history(of: document.name, in: conference.id)
        let base = history.first { $0.version == begun }?.text ?? document.text ?? ""
        let name = visit.words(
            PlanPageMessage.theirMark(
                version: "\(document.version)", author: visit.words(LogMessage.actor(document.author))))
        let both = PlanMerge.merged(
            base, (document.text ?? "", name), (text, visit.words(PlanPageMessage.myMark)))
        var page = page(visit, conference, document, text: both, problems: [], version: document.version)
        let message: WhatIfPageMessage = PlanMerge.hasMarks(both) ? .mergeNow : .mergedAll
        page.content.insert(.notice(visit.words(message)), at: 0)
        return page
    }

    private static func remove(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        let document = try await document(visit, conference)
        guard let version = visit.form["version"].flatMap({ Int($0) }) else { throw Refusal.malformed }
        guard version == document.version else { throw StoreFault.changedMeanwhile }
        guard visit.isSure else {
            let name = ScenarioText.name(in: document.text ?? "") ?? document.name
            return ConfirmStep(
                of: visit, title: visit.words(WhatIfPageMessage.remove) + ": " + name,
                question: visit.words(WhatIfPageMessage.removeConfirm), button: visit.words(WhatIfPageMessage.remove),
                back: "/c/\(conference.id)/what-if", isDanger: true
            ).page(conference.frame, .whatIf)
        }
        try await visit.store.save(nil, as: document.name, in: conference.id, after: version, by: visit.author)
        return .redirect("/c/\(conference.id)/what-if?removed=1")
    }

    private static func run(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        let document = try await document(visit, conference)
        return try await run(document.name, visit, conference)
    }

    /// Queues a run by a scenario, and leads to it.
    static func run(_ scenario: String, _ visit: Visit, _ conference: StoredConference) async throws -> Answer {
        let run = try await visit.store.queueOnce(
            RunQuestion(scenario: scenario), in: conference.id, by: visit.author)
        await visit.office.queue.add(run)
        return .redirect("/c/\(conference.id)/runs/\(run.id)")
    }
}
