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

    private static func show(_ visit: Visit) async throws -> Answer {
        .page(try await page(visit, WithdrawalDraft(visit.query)))
    }

    private static func page(_ visit: Visit, _ draft: WithdrawalDraft) async throws -> Page {
        let conference = try await visit.conference()
        func words(_ message: WithdrawalPageMessage) -> String { visit.words(message) }
        let withdrawals = try await visit.store.withdrawals(of: conference.id)
        var content: [Markup] = []
        if visit.query.has("taken-back") { content.append(.notice(words(.takenBackNow))) }
        var material: RunMaterial?
        if let run = try await visit.store.lastPublished(in: conference.id) {
            let held = try await visit.office.inputs.material(of: run.id, in: conference.id)
            material = held
            content += [published(visit, conference, run, held), reserves(visit, conference)]
            if visit.mayChange {
                content.append(
                    WithdrawalForm(visit: visit, conference: conference, material: held, withdrawals: withdrawals)
                        .markup(draft))
            }
        } else {
            content.append(.notice(words(.noList)))
            let runs = visit.words(FrameMessage.section(.runs))
            content.append(.element("p", [:], [.link(runs, to: conference.frame.address(.runs))]))
        }
        content.append(history(visit, conference, withdrawals, material))
        var page = Page(
            visit.words(FrameMessage.section(.withdrawals)), conference: conference.frame, section: .withdrawals,
            content)
        page.status = draft.status
        return page
    }

    private static func published(
        _ visit: Visit, _ conference: StoredConference, _ run: StoredRun, _ material: RunMaterial
    ) -> Markup {
        let count = NumberStyle(visit.language).text(material.outcome?.selected.count ?? 0)
        let day = visit.time(run.published ?? "")
        return .section(visit.words(WithdrawalPageMessage.published)) {
            Markup.element(
                "p", [:],
                [
                    .words(visit.words(WithdrawalPageMessage.list(run: "\(run.id)", day: day, count: count)) + " "),
                    .link(visit.words(WithdrawalPageMessage.open), to: "/c/\(conference.id)/runs/\(run.id)"),
                ])
        }
    }

    private static func reserves(_ visit: Visit, _ conference: StoredConference) -> Markup {
        let address = "/c/\(conference.id)/withdrawals/reserves"
        return .element(
            "p", [:],
            [
                .link(visit.words(WithdrawalPageMessage.reserves), to: address, classes: "button quiet"),
                .element("span", ["class": "hint"], " " + visit.words(WithdrawalPageMessage.reservesHint)),
            ])
    }

    // MARK: Withdrawing

    private static func withdraw(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        var draft = WithdrawalDraft(visit.form)
        // The button of the filter keeps what was ticked and written.
        if visit.form.has("filter") { return .page(try await page(visit, draft)) }
        guard let list = visit.form["list"].flatMap({ Int($0) }), let seen = visit.form["seen"].flatMap({ Int($0) }),
            let run = try await visit.store.lastPublished(in: conference.id)
        else { throw Refusal.malformed }
        let withdrawals = try await visit.store.withdrawals(of: conference.id)
        let material = try await visit.office.inputs.material(of: run.id, in: conference.id)
        draft.check(ListedPerson.all(of: material), withdrawals)
        if run.id != list {
            draft.conflict = .listChanged(run: "\(run.id)")
        } else if let last = withdrawals.first, last.id != seen {
            draft.conflict = othersWithdrew(visit, last)
        }
        guard draft.isFine else { return .page(try await page(visit, draft)) }
        draft.problems = try await problems(visit, conference, run, draft.chosen)
        guard draft.isFine else { return .page(try await page(visit, draft)) }
        do {
            let next = try await visit.store.withdraw(
                draft.chosen.sorted(), from: list, because: draft.reason, after: seen, in: conference.id,
                by: visit.author)
            await visit.office.queue.add(next)
            return .redirect("/c/\(conference.id)/withdrawals/\(next.id)")
        } catch StoreFault.changedMeanwhile {
            // Between our look and the change somebody else was quicker.
            guard let last = try await visit.store.withdrawals(of: conference.id).first, last.id != seen else {
                throw StoreFault.changedMeanwhile
            }
            draft.conflict = othersWithdrew(visit, last)
            return .page(try await page(visit, draft))
        }
    }

    private static func othersWithdrew(_ visit: Visit, _ last: StoredWithdrawal) -> WithdrawalPageMessage {
        .othersWithdrew(run: "\(last.run)", author: visit.words(LogMessage.doer(last.author)))
    }

    /// Everything for which the list that follows cannot be asked for.
    static func problems(
        _ visit: Visit, _ conference: StoredConference, _ run: StoredRun, _ withdrawn: [String]
    ) async throws -> [Diagnostic] {
        let selection = try await visit.store.selection(of: run.id) ?? ""
        do {
            let inputs = try await visit.office.inputs.inputs(of: conference, scenario: run.question.scenario)
            return try await visit.office.work.run {
                do throws(InputRejection) {
                    let request = ReplacementRequest(
                        list: .text(selection, name: "selection.json"), withdrawn: withdrawn.sorted())
                    _ = try DelegateSelector.asking(request, of: inputs)
                    return []
                } catch {
                    return error.diagnostics
                }
            }
        } catch let rejection as InputRejection {
            return rejection.diagnostics
        }
    }

    // MARK: History

    /// True for those who read why somebody withdraws: a reason may be an illness.
    static func maySeeReasons(_ visit: Visit) -> Bool { Access.readers.admits(visit.visitor) }

    private static func history(
        _ visit: Visit, _ conference: StoredConference, _ withdrawals: [StoredWithdrawal], _ material: RunMaterial?
    ) -> Markup {
        func words(_ message: WithdrawalPageMessage) -> String { visit.words(message) }
        guard !withdrawals.isEmpty else {
            return .section(words(.history), id: "history") { Markup.element("p", words(.noHistory)) }
        }
        let names = names(of: withdrawals.flatMap(\.delegates), material)
        let showsReasons = maySeeReasons(visit)
        let heads: [WithdrawalPageMessage] =
            [.day, .withdrawn] + (showsReasons ? [.reason] : []) + [.who, .answer, .state]
        let rows = withdrawals.map { withdrawal -> Markup in
            let people = withdrawal.delegates.map { told($0, names) }
            let run = Markup.link(
                words(.replacement(run: "\(withdrawal.run)")),
                to: "/c/\(conference.id)/withdrawals/\(withdrawal.run)")
            var cells = [visit.time(withdrawal.decided), people.joined(separator: ", ")]
            if showsReasons { cells.append(withdrawal.reason) }
            cells.append(visit.words(LogMessage.actor(withdrawal.author)))
            var row = cells.map { Markup.element("td", $0) }
            row.append(.element("td", [:], [run]))
            row.append(.element("td", words(.stateOf(withdrawal.state))))
            return Markup.element("tr", [:], row)
        }
        return .section(words(.history), id: "history") {
            NomineesFrame.table(words(.history), heads.map(words), rows)
        }
    }

    /// Somebody by name and id.
    static func told(_ id: String, _ names: [String: String]) -> String { names[id].map { "\($0) (\(id))" } ?? id }

    /// The names of people in the list of nominees, by their ids.
    static func names(of ids: [String], _ material: RunMaterial?) -> [String: String] {
        guard var pool = material?.inputs.pool else { return [:] }
        return pool.findRows(ofIDs: ids).compactMapValues { pool.name($0) }
    }
}
