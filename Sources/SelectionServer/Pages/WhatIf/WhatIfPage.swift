import DelegateSelection
import SelectionStore

/// Scenarios of a conference: the list, and the questions that can be asked of them.
enum WhatIfPage {
    static let routes: [PageRoute] =
        [.get("/c/:conference/what-if", .reviewers, show)] + ScenarioPages.routes + ComparisonPage.routes
        + ExplorationPage.routes

    /// The fields of the form for a new scenario as they were sent, and what is wrong with them.
    struct Draft: Sendable {
        var form = FormFields()
        var faults: [String: WhatIfPageMessage] = [:]
        var problems: [Diagnostic] = []
        /// The fields of a question as they were sent, and what is wrong with its range.
        var asked = FormFields()
        var rangeFaults: [String: WhatIfPageMessage] = [:]

        /// The form as it was sent.
        init(form: FormFields = FormFields()) { self.form = form }

        /// A question whose range cannot be taken.
        init(range fault: SweepRange.Fault, _ asked: FormFields) {
            self.asked = asked
            switch fault {
            case .missing(let part), .form(let part, _): rangeFaults[part.rawValue] = .valueFault
            case .mixedKinds: rangeFaults["step"] = .mixedFault
            case .empty: rangeFaults["to"] = .emptyFault
            case .seatsForm: rangeFaults["from"] = .seatsFault
            case .tooMany(_, let most): rangeFaults["step"] = .tooManyValues("\(most)")
            }
        }
    }

    private static func show(_ visit: Visit) async throws -> Answer { .page(try await page(visit)) }

    /// The page, with the form as it was sent.
    static func page(_ visit: Visit, _ draft: Draft = Draft()) async throws -> Page {
        let conference = try await visit.conference()
        let scenarios = try await visit.store.documents(of: conference.id).filter(isScenario)
        let runs = try await visit.store.runs(of: conference.id)
        let rules = try await rules(visit, conference)
        var content: [Markup] = [.element("p", ["class": "hint"], visit.words(WhatIfPageMessage.intro))]
        if !draft.faults.isEmpty || !draft.rangeFaults.isEmpty {
            content.append(.notice(visit.words(WhatIfPageMessage.fieldsFault), isProblem: true))
        }
        if visit.query.has("saved") { content.append(.notice(visit.words(WhatIfPageMessage.saved))) }
        if visit.query.has("removed") { content.append(.notice(visit.words(WhatIfPageMessage.removed))) }
        content.append(list(visit, conference, scenarios, runs))
        if visit.mayChange {
            if let rules {
                content += [newScenario(visit, conference, rules, draft), exploration(visit, conference, rules, draft)]
            } else {
                content.append(.notice(visit.words(WhatIfPageMessage.planNeeded), isProblem: true))
            }
        }
        content += await held(visit, conference)
        var page = Page(
            visit.words(FrameMessage.section(.whatIf)), conference: conference.frame, section: .whatIf, content)
        if !draft.faults.isEmpty || !draft.problems.isEmpty || !draft.rangeFaults.isEmpty {
            page.status = .unprocessableContent
        }
        return page
    }

    static func isScenario(_ document: StoredDocument) -> Bool {
        document.name.hasPrefix(DocumentName.scenarios)
            && (document.name.hasSuffix(".yaml") || document.name.hasSuffix(".yml"))
    }

    /// The rules of the plan by id; nil where the plan and the nominees cannot be read.
    static func rules(
        _ visit: Visit, _ conference: StoredConference
    ) async throws -> [(value: String, words: String)]? {
        do {
            let plan = try await visit.office.inputs.inputs(of: conference).plan
            return plan.rules.map { ($0.id, $0.label) }
        } catch is InputRejection {
            return nil
        }
    }

    // MARK: List

    private static func list(
        _ visit: Visit, _ conference: StoredConference, _ scenarios: [StoredDocument], _ runs: [StoredRun]
    ) -> Markup {
        guard !scenarios.isEmpty else {
            return .section(visit.words(WhatIfPageMessage.scenarios)) {
                Markup.element("p", visit.words(WhatIfPageMessage.noScenarios))
            }
        }
        let heads = [WhatIfPageMessage.scenario, .file, .lastRun, .actions].map { message in
            Markup.element("th", ["scope": "col"], visit.words(message))
        }
        let rows = scenarios.map { row(visit, conference, $0, runs) }
        let table = Markup.element(
            "div", ["class": "scroll"],
            [
                .element(
                    "table", ["class": "sheet"],
                    [
                        .element(
                            "caption", ["class": "unseen"], visit.words(WhatIfPageMessage.scenarios)),
                        .element("thead", [:], [.element("tr", [:], heads)]), .element("tbody", [:], rows),
                    ])
            ])
        return .section(visit.words(WhatIfPageMessage.scenarios)) {
            // The boxes belong to the form by its id: the buttons of rows are forms of their own.
            Form(asking: "/c/\(conference.id)/what-if/compare", id: "compare") {
                Markup.element("p", ["class": "hint"], visit.words(WhatIfPageMessage.compareHint))
            }.markup
            table
            Markup.element(
                "p", ["class": "actions"],
                [
                    .element("button", ["type": "submit", "form": "compare"], visit.words(WhatIfPageMessage.compare))
                ])
        }
    }

    private static func row(
        _ visit: Visit, _ conference: StoredConference, _ scenario: StoredDocument, _ runs: [StoredRun]
    ) -> Markup {
        let file = String(scenario.name.dropFirst(DocumentName.scenarios.count))
        let address = "/c/\(conference.id)/what-if/scenarios/\(FormFields.encoded(file))"
        let name = scenario.text.flatMap { ScenarioText.name(in: $0) } ?? file
        let run = runs.first { $0.question.scenario == scenario.name && $0.question.list == nil }
        let box = Markup.element(
            "label", [:],
            [
                .element("input", ["type": "checkbox", "name": "with", "value": scenario.name, "form": "compare"]),
                .words(" " + name),
            ])
        var actions: [Markup] = [.link(visit.words(WhatIfPageMessage.edit), to: address, classes: "button quiet")]
        if visit.mayChange {
            actions.append(
                Form(to: address + "/run", visit.visitor, classes: "inline", makesOnce: true) {
                    Markup.button(visit.words(WhatIfPageMessage.run), classes: "quiet")
                }.markup)
        }
        return .element(
            "tr", [:],
            [
                .element("th", ["scope": "row"], [box]), .element("td", file),
                .element("td", [:], run.map { [.link("\($0.id)", to: "/c/\(conference.id)/runs/\($0.id)")] } ?? []),
                .element("td", [:], [.element("span", ["class": "row"], actions)]),
            ])
    }

    /// The answers that are there, for whoever may not ask, and for whoever comes back.
    private static func held(_ visit: Visit, _ conference: StoredConference) async -> [Markup] {
        let keys = await visit.office.answers.keys(of: conference.id, .search).filter { !$0.title.isEmpty }
        guard !keys.isEmpty else { return [] }
        return [
            .section(visit.words(WhatIfPageMessage.held)) {
                Markup.element(
                    "ul", [:], keys.map { .element("li", [:], [.link($0.title, to: $0.address)]) })
            }
        ]
    }

    // MARK: Forms

    private static func newScenario(
        _ visit: Visit, _ conference: StoredConference, _ rules: [(value: String, words: String)], _ draft: Draft
    ) -> Markup {
        func words(_ message: WhatIfPageMessage) -> String { visit.words(message) }
        func field(_ name: String, _ label: WhatIfPageMessage, _ hint: WhatIfPageMessage) -> Markup {
            Field(
                name: name, label: words(label), value: draft.form[name] ?? "", hint: words(hint),
                fault: draft.faults[name].map(words)
            ).markup
        }
        return .section(words(.newScenario), id: "new") {
            if !draft.problems.isEmpty { AnswerParts.rejected(visit, draft.problems) }
            Form(to: "/c/\(conference.id)/what-if/scenarios", visit.visitor, makesOnce: true) {
                field("name", .name, .nameHint)
                Choice(
                    name: "rule", label: words(.rule), options: rules + [("", words(.seats))],
                    value: draft.form["rule"] ?? rules.first?.value ?? ""
                ).markup
                Choice(
                    name: "side", label: words(.side), options: [("min", words(.minimum)), ("max", words(.maximum))],
                    value: draft.form["side"] ?? "min"
                ).markup
                field("value", .value, .valueHint)
                Markup.element(
                    "p", ["class": "field"],
                    [
                        .element(
                            "label", [:],
                            [
                                .element(
                                    "input",
                                    [
                                        "type": "checkbox", "name": "required", "value": "1",
                                        "checked": draft.form.has("required") ? "checked" : nil,
                                    ]), .words(" " + words(.makeRequired)),
                            ])
                    ])
                Markup.button(words(.make))
            }.markup
        }
    }

    private static func exploration(
        _ visit: Visit, _ conference: StoredConference, _ rules: [(value: String, words: String)], _ draft: Draft
    ) -> Markup {
        func words(_ message: WhatIfPageMessage) -> String { visit.words(message) }
        func sent(_ name: String) -> String { draft.asked[name] ?? "" }
        func end(_ name: String, _ label: WhatIfPageMessage) -> Markup {
            Field(
                name: name, label: words(label), value: sent(name), fault: draft.rangeFaults[name].map(words)
            ).markup
        }
        return .section(words(.explore), id: "explore") {
            Markup.element("p", ["class": "hint"], words(.exploreHint))
            Form(asking: "/c/\(conference.id)/what-if/explore") {
                Choice(
                    name: "how", label: words(.how),
                    options: [("frontier", words(.frontier)), ("sweep", words(.sweep))], value: sent("how")
                ).markup
                Choice(
                    name: "of", label: words(.rule), options: rules + [("seats", words(.seats))], value: sent("of")
                ).markup
                Choice(
                    name: "bound", label: words(.side),
                    options: [("min", words(.minimum)), ("max", words(.maximum))], value: sent("bound")
                ).markup
                Choice(name: "and", label: words(.secondRule), options: [("", words(.none))] + rules).markup
                Markup.element(
                    "div", ["class": "row"],
                    [end("from", .from), end("to", .to), end("step", .step)])
                Markup.element("p", ["class": "hint"], words(.rangeHint))
                Markup.button(words(.ask))
            }.markup
        }
    }
}
