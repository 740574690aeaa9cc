import DelegateSelection
import SelectionStore

/// The answer to a withdrawal: who enters in whose place, and the new list, which can be published; or why there is none, and what
/// can be done.
enum ReplacementPage {
    static let routes: [PageRoute] = [
        .get("/c/:conference/withdrawals/:run", .reviewers, show),
        .post("/c/:conference/withdrawals/:run/publish", .office, publish),
        .post("/c/:conference/withdrawals/:run/take-back", .office, takeBack),
        .post("/c/:conference/withdrawals/:run/again", .office, again),
    ]

    private typealias Found = (conference: StoredConference, run: StoredRun, withdrawal: StoredWithdrawal)

    private static func found(_ visit: Visit) async throws -> Found {
        let conference = try await visit.conference()
        let run = try await visit.store.run(try visit.number("run"), in: conference.id)
        let all = try await visit.store.withdrawals(of: conference.id)
        guard let withdrawal = all.first(where: { $0.run == run.id }) else { throw Refusal.notFound }
        return (conference, run, withdrawal)
    }

    private static func address(_ found: Found) -> String {
        "/c/\(found.conference.id)/withdrawals/\(found.run.id)"
    }

    private static func show(_ visit: Visit) async throws -> Answer {
        let found = try await found(visit)
        let run = found.run
        var page = Page(
            visit.words(WithdrawalPageMessage.replacement(run: "\(run.id)")), conference: found.conference.frame,
            section: .withdrawals, [])
        guard run.isOver else {
            if !visit.query.has("part") { page.content = [try await facts(visit, found)] + forms(visit, found) }
            let isUnderWay = await visit.office.queue.place(of: run.id) == 0
            return AnswerParts.waiting(
                visit, page, address: visit.path, isUnderWay ? .working(done: 0, all: 0) : .waiting)
        }
        if visit.query.has("part") { return .over }
        page.content = try await [facts(visit, found)] + said(visit, found) + forms(visit, found)
        page.content += try await report(visit, found)
        page.content.append(
            .element(
                "p", ["class": "actions"],
                [
                    .link(visit.words(WithdrawalPageMessage.open), to: run.address),
                    .link(
                        visit.words(WithdrawalPageMessage.back), to: "/c/\(found.conference.id)/withdrawals"),
                ]))
        return .page(page)
    }

    /// Who withdraws, who wrote it down, and why for those who may know.
    private static func facts(_ visit: Visit, _ found: Found) async throws -> Markup {
        func words(_ message: WithdrawalPageMessage) -> String { visit.words(message) }
        let withdrawal = found.withdrawal
        let people = try await people(visit, found)
        var facts: [(WithdrawalPageMessage, String)] = [
            (.withdrawn, people),
            (.who, visit.words(LogMessage.actor(withdrawal.author)) + ", " + visit.time(withdrawal.decided)),
        ]
        if WithdrawalsPage.maySeeReasons(visit) { facts.insert((.reason, withdrawal.reason), at: 1) }
        return .element(
            "dl", ["class": "facts"], facts.flatMap { [Markup.element("dt", words($0.0)), Markup.element("dd", $0.1)] })
    }

    /// Those who withdraw, by name and id.
    private static func people(_ visit: Visit, _ found: Found) async throws -> String {
        var names: [String: String] = [:]
        do {
            let list = try await visit.office.inputs.material(of: found.withdrawal.list, in: found.conference.id)
            names = WithdrawalsPage.names(of: found.withdrawal.delegates, list)
        } catch is InputRejection {
            // The files of the list cannot be read any more: ids are enough.
            names = [:]
        }
        return found.withdrawal.delegates.map { WithdrawalsPage.told($0, names) }.joined(separator: ", ")
    }

    /// How far it is, in a sentence, and the way out where nothing follows.
    private static func said(_ visit: Visit, _ found: Found) async throws -> [Markup] {
        func words(_ message: WithdrawalPageMessage) -> String { visit.words(message) }
        switch found.withdrawal.state {
        case .searching, .found: return []
        case .published: return [.notice(words(.publishedNow))]
        case .takenBack: return [.notice(words(.isTakenBack), isProblem: true)]
        case .superseded:
            return [Markup.notice(words(.earlier), isProblem: true)] + wayOut(visit, [.wayAgainNewList, .wayTakeBack])
        case .none:
            let isImpossible = found.run.status == Outcome.Status.infeasible.rawValue
            let sentence: WithdrawalPageMessage =
                found.run.state == .cancelled ? .cancelled : isImpossible ? .notReplaced : .notFound
            var pieces = [Markup.notice(words(sentence), isProblem: true)]
            if found.run.state == .failed, found.run.fault == SolveJob.rejected {
                let folder = try await visit.store.folder(ofRun: found.run.id)
                let list = try await SolveJob.list(of: found.run.question, visit.store)
                let question = found.run.question
                pieces.append(
                    .problems(
                        try await visit.office.work.run { SolveJob.problems(question, folder, list) }, visit.language))
            }
            return pieces
                + wayOut(visit, isImpossible ? [.wayPlan, .wayNewList, .wayTakeBack] : [.wayAgain, .wayTakeBack])
        }
    }

    private static func wayOut(_ visit: Visit, _ ways: [WithdrawalPageMessage]) -> [Markup] {
        guard visit.mayChange else { return [] }
        return [
            .section(visit.words(WithdrawalPageMessage.wayOut)) {
                Markup.element("ul", [:], ways.map { .element("li", visit.words($0)) })
            }
        ]
    }

    /// What can be done with it.
    private static func forms(_ visit: Visit, _ found: Found) -> [Markup] {
        guard visit.mayChange, ![.published, .takenBack].contains(found.withdrawal.state) else { return [] }
        func form(_ action: String, _ message: WithdrawalPageMessage, quiet: Bool = true) -> Markup {
            Form(to: address(found) + action, visit.visitor, classes: "inline") {
                Markup.button(visit.words(message), classes: quiet ? "quiet" : nil)
            }.markup
        }
        var forms: [Markup] = []
        if found.withdrawal.state == .found { forms.append(form("/publish", .publish, quiet: false)) }
        if [.none, .superseded].contains(found.withdrawal.state) { forms.append(form("/again", .again, quiet: false)) }
        forms.append(form("/take-back", .takeBack))
        if found.withdrawal.state == .none {
            let plan = visit.words(FrameMessage.section(.plan))
            forms.append(.link(plan, to: found.conference.frame.address(.plan), classes: "button quiet"))
        }
        return [.element("div", ["class": "actions"], forms)]
    }

    /// The report of the run, where it says something.
    private static func report(_ visit: Visit, _ found: Found) async throws -> [Markup] {
        guard found.run.state == .done else { return [] }
        do {
            let material = try await visit.office.inputs.material(of: found.run.id, in: found.conference.id)
                .seen(by: visit)
            guard let outcome = material.outcome else { return [] }
            let language = visit.language
            return [try await visit.office.work.run { Markup.report(material.document(outcome, language)) }]
        } catch let rejection as InputRejection {
            return [
                .notice(visit.words(RunsMessage.changedSince), isProblem: true),
                .problems(rejection.diagnostics, visit.language),
            ]
        }
    }

    private static func publish(_ visit: Visit) async throws -> Answer {
        let found = try await found(visit)
        func words(_ message: WithdrawalPageMessage) -> String { visit.words(message) }
        // Once it is published, asking again changes nothing.
        guard found.withdrawal.state != .published else { return .redirect(address(found)) }
        guard found.withdrawal.state == .found else { throw StoreFault.changedMeanwhile }
        guard visit.isSure else {
            return ConfirmStep(
                of: visit, title: words(.publish), question: words(.publishConfirm),
                consequences: [words(.publishInPlace(run: "\(found.withdrawal.list)")), words(.publishForGood)],
                button: words(.publish), back: address(found)
            ).page(found.conference.frame, .withdrawals)
        }
        try await visit.store.publish(found.run.id, in: found.conference.id, by: visit.author)
        return .redirect(address(found))
    }

    private static func takeBack(_ visit: Visit) async throws -> Answer {
        let found = try await found(visit)
        func words(_ message: WithdrawalPageMessage) -> String { visit.words(message) }
        guard ![.published, .takenBack].contains(found.withdrawal.state) else { throw StoreFault.changedMeanwhile }
        guard visit.isSure else {
            let people = try await people(visit, found)
            return ConfirmStep(
                of: visit, title: words(.takeBack), question: words(.takeBackConfirm(people: people)),
                consequences: [words(.takeBackStays)], button: words(.takeBack), back: address(found)
            ).page(found.conference.frame, .withdrawals)
        }
        try await visit.store.takeBackWithdrawal(run: found.run.id, in: found.conference.id, by: visit.author)
        if !found.run.isOver { try await visit.office.queue.cancel(found.run.id, by: visit.author) }
        return .redirect("/c/\(found.conference.id)/withdrawals?taken-back=1")
    }

    /// Searches once more for those who withdrew, by the plan as it is now.
    private static func again(_ visit: Visit) async throws -> Answer {
        let found = try await found(visit)
        guard [.none, .superseded].contains(found.withdrawal.state),
            let list = try await visit.store.lastPublished(in: found.conference.id)
        else { throw StoreFault.changedMeanwhile }
        let problems = try await WithdrawalsPage.problems(
            visit, found.conference, list, found.withdrawal.delegates)
        guard problems.isEmpty else { throw InputRejection(problems) }
        let next = try await visit.store.withdrawAgain(
            run: found.run.id, in: found.conference.id, by: visit.author)
        await visit.office.queue.add(next)
        return .redirect("/c/\(found.conference.id)/withdrawals/\(next.id)")
    }
}
