import DelegateSelection
import SelectionStore

/// A run: its progress while it waits or searches, then what came of it.
enum RunPage {
    static let routes: [PageRoute] = [
        .get("/c/:conference/runs/:run", .reviewers, show),
        .get("/c/:conference/runs/:run/progress", .reviewers, progress),
        .get("/c/:conference/runs/:run/reasons", .reviewers, reasons),
        .post("/c/:conference/runs/:run/cancel", .office, cancel).evenWhenClosed,
        .post("/c/:conference/runs/:run/publish", .office, publish),
        .post("/c/:conference/runs/:run/comments", .roles([.office, .council]), comment).once,
    ]

    private static func show(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        let run = try await visit.store.run(try visit.number("run"), in: conference.id)
        var page = Page(visit.words(RunsMessage.run("\(run.id)")), conference: conference.frame, section: .runs, [])
        page.content = [facts(run, try await RunsPage.scenarios(visit, conference.id), visit)]
        guard run.isOver else {
            page.content += [waiting(run, await RunProgress.words(of: run, visit), visit)]
            page.refresh = 3
            return .page(page)
        }
        if run.summary != nil {
            let last = try await visit.store.lastPublished(in: conference.id)
            if let changed = try await ChangedInputs(since: run, published: last, visit) {
                page.content.append(changed.markup(visit))
            }
        }
        page.content += try await result(run, visit)
        page.content.append(comments(try await visit.store.comments(of: conference.id), run, visit))
        return .page(page)
    }

    private static func facts(_ run: StoredRun, _ names: [String: String], _ visit: Visit) -> Markup {
        let facts = [
            RunsPage.question(run, names, visit), visit.words(LogMessage.actor(run.author)),
            visit.time(run.queued),
            RunsPage.state(run, place: nil, visit),
            run.published.map { visit.words(RunsMessage.publishedAt(visit.time($0))) },
        ].compactMap(\.self)
        return .element("ul", ["class": "facts"], facts.map { .element("li", $0) })
    }

    private static func waiting(_ run: StoredRun, _ words: String, _ visit: Visit) -> Markup {
        let cancel = Form(to: run.address + "/cancel", visit.visitor) {
            Markup.button(visit.words(RunsMessage.cancel), classes: "danger")
        }.markup
        return .element(
            "section", [:],
            [
                .element(
                    "div", ["data-poll": run.address + "/progress", "data-every": "1000"],
                    [.element("p", ["class": "progress"], words)])
            ] + (visit.mayChange ? [cancel] : []))
    }

    private static func progress(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        let run = try await visit.store.run(try visit.number("run"), in: conference.id)
        let words = Markup.element("p", ["class": "progress"], await RunProgress.words(of: run, visit))
        return run.isOver ? .over : .fragment(words)
    }

    /// A part of the page of a plan that cannot be kept: whether the reasons are there.
    private static func reasons(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        let material = try await visit.office.inputs.material(of: try visit.number("run"), in: conference.id)
        guard let state = try await ReasonPages.explained(material, visit).1 else {
            return visit.query.has("part") ? .over : .redirect(material.run.address)
        }
        return .fragment(.list(AnswerParts.waiting(visit, address: visit.path, state)))
    }

    private static func result(_ run: StoredRun, _ visit: Visit) async throws -> [Markup] {
        switch run.state {
        case .cancelled: return [.notice(visit.words(RunsMessage.cancelled))]
        case .failed: return try await failure(run, visit)
        case .done, .queued, .running: break
        }
        do {
            let material = try await visit.office.inputs.material(of: run.id, in: run.conference).seen(by: visit)
            let (outcome, state) = try await ReasonPages.explained(material, visit)
            var sections = ResultSections(material: material, outcome: outcome ?? material.outcome, visit: visit)
            // The verdict stands there at once; its reasons follow where they have to be found again.
            try await sections.noteRead()
            if let state { sections.reasons = AnswerParts.waiting(visit, address: run.address + "/reasons", state) }
            return sections.markup
        } catch let rejection as InputRejection {
            return [
                .notice(visit.words(RunsMessage.changedSince), isProblem: true),
                .problems(rejection.diagnostics, visit.language),
            ]
        }
    }

    /// Why nothing was selected: found again from the files of the run, so that it is said in the visitor's language.
    private static func failure(_ run: StoredRun, _ visit: Visit) async throws -> [Markup] {
        guard run.fault == SolveJob.rejected else { return [.notice(visit.words(RunsMessage.failed), isProblem: true)] }
        let folder = try await visit.store.folder(ofRun: run.id)
        let list = try await SolveJob.list(of: run.question, visit.store)
        let problems = try await visit.office.work.run { SolveJob.problems(run.question, folder, list) }
        return [.notice(visit.words(RunsMessage.rejected), isProblem: true), .problems(problems, visit.language)]
    }

    private static func comments(_ all: [StoredComment], _ run: StoredRun, _ visit: Visit) -> Markup {
        let own = all.filter { $0.run == run.id }
        let mayComment = visit.mayChange || visit.visitor.role == .council
        return .section(visit.words(RunsMessage.comments), id: "comments") {
            if own.isEmpty { Markup.element("p", visit.words(RunsMessage.noComments)) }
            own.map { comment in
                Markup.element(
                    "div", ["class": "card"],
                    [
                        .element(
                            "p", ["class": "hint"],
                            visit.words(LogMessage.actor(comment.author)) + ", " + visit.time(comment.written)),
                        .element("p", comment.text),
                    ])
            }
            if mayComment {
                Form(to: run.address + "/comments", visit.visitor, makesOnce: true) {
                    Field(name: "text", label: visit.words(RunsMessage.commentText), isRequired: true).markup
                    Markup.button(visit.words(RunsMessage.comment))
                }.markup
            }
        }
    }

    private static func cancel(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        let run = try await visit.store.run(try visit.number("run"), in: conference.id)
        if !run.isOver { try await visit.office.queue.cancel(run.id, by: visit.author) }
        return .redirect(run.address)
    }

    private static func publish(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        let run = try await visit.store.run(try visit.number("run"), in: conference.id)
        let status = run.status.flatMap(Outcome.Status.init)
        guard run.state == .done, status == .optimal || status == .feasible else {
            throw Refusal.rejected(Message(RunsMessage.notPublishable))
        }
        if run.question.list != nil { return .redirect("/c/\(conference.id)/withdrawals/\(run.id)") }
        if let published = run.published { throw try await publishedBefore(run, published, visit) }
        guard visit.isSure else {
            let published = try await visit.store.lastPublished(in: conference.id)
            let plan = try await visit.store.document(DocumentName.plan, of: conference.id)
            var consequences = published.map { [visit.words(RunsMessage.publishInPlace("\($0.id)"))] } ?? []
            if let plan, let version = run.planVersion, version < plan.version {
                consequences.append(visit.words(RunsMessage.olderPlan(run: "\(version)", now: "\(plan.version)")))
            }
            return ConfirmStep(
                of: visit, title: visit.words(RunsMessage.publish), question: visit.words(RunsMessage.publishQuestion),
                consequences: consequences, button: visit.words(RunsMessage.publish), back: run.address
            ).page(conference.frame, .runs)
        }
        do {
            try await visit.store.publish(run.id, in: conference.id, by: visit.author)
        } catch StoreFault.publishedBefore {
            let run = try await visit.store.run(run.id, in: conference.id)
            throw try await publishedBefore(run, run.published ?? run.queued, visit)
        }
        return .redirect(run.address)
    }

    /// A list is published once: what stands against publishing it again, and what is done instead.
    private static func publishedBefore(_ run: StoredRun, _ when: String, _ visit: Visit) async throws -> Refusal {
        let last = try await visit.store.lastPublished(in: run.conference)
        let place = last.flatMap { $0.id == run.id ? nil : "\($0.id)" }
        return .taken(Message(RunsMessage.publishedBefore(when: visit.time(when), by: place)), back: run.address)
    }

    private static func comment(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        let run = try await visit.store.run(try visit.number("run"), in: conference.id)
        let text = visit.form["text"] ?? ""
        guard !text.isEmpty, text.count <= 4_000 else { throw Refusal.rejected(Message(RunsMessage.commentNeeded)) }
        try await visit.store.comment(text, on: "run", run: run.id, in: conference.id, by: visit.author)
        return .redirect(run.address + "#comments")
    }
}
