import DelegateSelection
import SelectionStore

/// The published list, whoever withdraws from it, and what was replaced so far.
enum WithdrawalsPage {
    static let routes: [PageRoute] =
        [
            .get("/c/:conference/withdrawals", .reviewers, show),
            .post("/c/:conference/withdrawals", .office, withdraw),
            .get("/c/:conference/withdrawals/reserves", .reviewers, ReservesPage.show),
        ] + ReplacementPage.routes

    /// What was sent, and what is wrong with it.
    private struct Draft {
        var chosen: Set<String> = []
        var reason = ""
        var choiceFault: WithdrawalPageMessage?
        var reasonFault: WithdrawalPageMessage?
        var problems: [Diagnostic] = []
    }

    private static func show(_ visit: Visit) async throws -> Answer { .page(try await page(visit, Draft())) }

    private static func page(_ visit: Visit, _ draft: Draft) async throws -> Page {
        let conference = try await visit.conference()
        func words(_ message: WithdrawalPageMessage) -> String { visit.words(message) }
        var content: [Markup] = []
        if let run = try await visit.store.lastPublished(in: conference.id) {
            let material = try await visit.office.inputs.material(of: run.id, in: conference.id)
            content.append(published(visit, conference, run, material))
            content.append(
                .element(
                    "p", [:],
                    [
                        .link(
                            words(.reserves), to: "/c/\(conference.id)/withdrawals/reserves", classes: "button quiet"),
                        .element("span", ["class": "hint"], " " + words(.reservesHint)),
                    ]))
            if visit.mayChange { content.append(form(visit, conference, material, draft)) }
        } else {
            content.append(.notice(words(.noList)))
        }
        content.append(try await history(visit, conference))
        var page = Page(
            visit.words(FrameMessage.section(.withdrawals)), conference: conference.frame, section: .withdrawals,
            content
        )
        if draft.choiceFault != nil || draft.reasonFault != nil || !draft.problems.isEmpty {
            page.status = .unprocessableContent
        }
        return page
    }

    private static func published(
        _ visit: Visit, _ conference: StoredConference, _ run: StoredRun, _ material: RunMaterial
    ) -> Markup {
        let count = NumberStyle(visit.language).text(material.outcome?.selected.count ?? 0)
        let day = String((run.published ?? "").prefix(10))
        return .section(visit.words(WithdrawalPageMessage.published)) {
            Markup.element(
                "p", [:],
                [
                    .words(visit.words(WithdrawalPageMessage.list(run: "№ \(run.id)", day: day, count: count)) + " "),
                    .link(visit.words(WithdrawalPageMessage.open), to: "/c/\(conference.id)/runs/\(run.id)"),
                ])
        }
    }

    // MARK: Choosing

    private static func form(
        _ visit: Visit, _ conference: StoredConference, _ material: RunMaterial, _ draft: Draft
    ) -> Markup {
        func words(_ message: WithdrawalPageMessage) -> String { visit.words(message) }
        let people = ListedPerson.all(of: material)
        let units = Set(people.map(\.unit)).sorted()
        let (search, unit) = (visit.query["q"] ?? "", visit.query["unit"] ?? "")
        let shown = people.filter {
            draft.chosen.contains($0.id) || (unit.isEmpty || $0.unit == unit) && $0.has(search)
        }
        return .section(words(.choose), id: "choose") {
            Markup.element("p", ["class": "hint"], words(.chooseHint))
            if !draft.problems.isEmpty { AnswerParts.rejected(visit, draft.problems) }
            Form(asking: "/c/\(conference.id)/withdrawals", classes: "row") {
                Field(name: "q", label: words(.search), value: search, type: "search").markup
                Choice(
                    name: "unit", label: words(.unit), options: [("", words(.allUnits))] + units.map { ($0, $0) },
                    value: unit
                ).markup
                Markup.button(words(.filter), classes: "quiet")
            }.markup
            Form(to: "/c/\(conference.id)/withdrawals", visit.visitor) {
                if let fault = draft.choiceFault { Markup.notice(words(fault), isProblem: true) }
                table(visit, shown, draft)
                TextArea(
                    name: "reason", label: words(.reason), value: draft.reason, hint: words(.reasonHint),
                    fault: draft.reasonFault.map(words), rows: 2
                ).markup
                Markup.hidden("list", "\(material.run.id)")
                Markup.button(words(.ask))
            }.markup
        }
    }

    private static func table(_ visit: Visit, _ people: [ListedPerson], _ draft: Draft) -> Markup {
        let heads = [WithdrawalPageMessage.withdraw, .number, .person, .unit].map { message in
            Markup.element("th", ["scope": "col"], visit.words(message))
        }
        let rows = people.map { person in
            Markup.element(
                "tr", [:],
                [
                    .element(
                        "td", [:],
                        [
                            .element(
                                "input",
                                [
                                    "type": "checkbox", "name": "withdraw", "value": person.id,
                                    "aria-label": visit.words(WithdrawalPageMessage.withdraw) + ": " + person.name,
                                    "checked": draft.chosen.contains(person.id) ? "checked" : nil,
                                ])
                        ]),
                    .element("td", person.id), .element("th", ["scope": "row"], person.name),
                    .element("td", person.unit),
                ])
        }
        return .element(
            "div",
            [
                "class": "scroll tall", "tabindex": "0", "role": "region",
                "aria-label": visit.words(WithdrawalPageMessage.caption),
            ],
            [
                .element(
                    "table", ["class": "sheet"],
                    [
                        .element("caption", ["class": "unseen"], visit.words(WithdrawalPageMessage.caption)),
                        .element("thead", [:], [.element("tr", [:], heads)]), .element("tbody", [:], rows),
                    ])
            ])
    }

    private static func withdraw(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        guard let list = visit.form["list"].flatMap({ Int($0) }),
            let run = try await visit.store.lastPublished(in: conference.id)
        else { throw Refusal.malformed }
        guard run.id == list else { throw StoreFault.changedMeanwhile }
        var draft = Draft(chosen: Set(visit.form.all("withdraw")), reason: visit.form["reason"] ?? "")
        if draft.chosen.isEmpty { draft.choiceFault = .nobody }
        if draft.reason.isEmpty || draft.reason.count > 500 { draft.reasonFault = .reasonFault }
        guard draft.choiceFault == nil, draft.reasonFault == nil else { return .page(try await page(visit, draft)) }
        let withdrawn = draft.chosen.sorted()
        let inputs = try await visit.office.inputs.inputs(of: conference, scenario: run.question.scenario)
        let selection = try await visit.store.selection(of: run.id) ?? ""
        draft.problems = try await visit.office.work.run {
            do throws(InputRejection) {
                let request = ReplacementRequest(
                    list: .text(selection, name: "selection.json"), withdrawn: withdrawn)
                _ = try DelegateSelector.asking(request, of: inputs)
                return []
            } catch {
                return error.diagnostics
            }
        }
        guard draft.problems.isEmpty else { return .page(try await page(visit, draft)) }
        let next = try await visit.store.withdraw(
            withdrawn, from: list, because: draft.reason, in: conference.id, by: visit.author)
        await visit.office.queue.add(next)
        return .redirect("/c/\(conference.id)/withdrawals/\(next.id)")
    }

    // MARK: History

    private static func history(_ visit: Visit, _ conference: StoredConference) async throws -> Markup {
        func words(_ message: WithdrawalPageMessage) -> String { visit.words(message) }
        let decisions = try await visit.store.decisions(of: conference.id).filter {
            $0.kind == StoredDecision.Kind.withdrawal.rawValue
        }
        guard !decisions.isEmpty else {
            return .section(words(.history)) { Markup.element("p", words(.noHistory)) }
        }
        let runs = try await visit.store.runs(of: conference.id)
        let heads = [WithdrawalPageMessage.day, .withdrawn, .reason, .who, .answer].map { message in
            Markup.element("th", ["scope": "col"], words(message))
        }
        let rows = decisions.map { decision in
            let isPublished = runs.first { $0.id == decision.run }?.published != nil
            let link = decision.run.map { run in
                [
                    Markup.link("№ \(run)", to: "/c/\(conference.id)/withdrawals/\(run)"),
                    .words(isPublished ? " " + words(.isPublished) : ""),
                ]
            }
            return Markup.element(
                "tr", [:],
                [
                    .element("td", String(decision.decided.prefix(10))), .element("td", decision.subject),
                    .element("td", decision.detail), .element("td", decision.author), .element("td", [:], link ?? []),
                ])
        }
        return .section(words(.history), id: "history") {
            Markup.element(
                "div", ["class": "scroll"],
                [
                    .element(
                        "table", ["class": "sheet"],
                        [
                            .element("caption", ["class": "unseen"], words(.history)),
                            .element("thead", [:], [.element("tr", [:], heads)]), .element("tbody", [:], rows),
                        ])
                ])
        }
    }
}

/// Somebody on a list, in the columns by which people are found.
struct ListedPerson: Sendable {
    var id: String
    var name: String
    var unit: String

    /// Those on the list of a run, in the pool's order.
    static func all(of material: RunMaterial) -> [ListedPerson] {
        let (pool, plan) = (material.inputs.pool, material.inputs.plan)
        let columns = PersonField.columns(in: pool.records.headers, named: plan.headers)
        func text(_ field: PersonField, _ row: Int) -> String {
            columns[field].map { pool.records.field($0, ofRow: row) } ?? ""
        }
        return (material.outcome?.selected ?? []).map { row in
            ListedPerson(id: pool.id(row), name: pool.name(row) ?? text(.name, row), unit: text(.unit, row))
        }
    }

    /// True where the words are part of the name or the id, tone marks aside.
    func has(_ words: String) -> Bool {
        let own = ListedPerson.plain(name + " " + id)
        return ListedPerson.plain(words).split(separator: " ").allSatisfy { own.contains($0) }
    }

    private static func plain(_ text: String) -> String {
        let letters = text.lowercased().replacing("đ", with: "d").decomposedStringWithCanonicalMapping.unicodeScalars
        var plain = ""
        for scalar in letters where scalar.properties.generalCategory != .nonspacingMark {
            plain.unicodeScalars.append(scalar)
        }
        return plain
    }
}
