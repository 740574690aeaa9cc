import DelegateSelection
import Foundation
import HTTPTypes
import SelectionStore

/// The plan: every rule with its sentence and how far it can be moved, beside its text.
enum PlanPage {
    static let routes: [PageRoute] = [
        .get("/c/:conference/plan", .reviewers, show),
        .post("/c/:conference/plan", .office, body: .form(limit: 2 << 20), act).mendingPlan,
        .get("/c/:conference/plan/room", .reviewers, storedRoom),
        .post("/c/:conference/plan/room", .office, body: .form(limit: 2 << 20), room).evenWhenClosed,
    ]

    private static func show(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        var draft = try await stored(conference, visit)
        var notice: [Markup] = []
        if let version = visit.query["saved"].flatMap({ Int($0) }) {
            notice = [.notice(visit.words(PlanPageMessage.saved(version: "\(version)")))]
        }
        if let version = visit.query["version"].flatMap({ Int($0) }), visit.mayChange {
            let history = try await visit.store.history(of: DocumentName.plan, in: conference.id)
            guard let text = history.first(where: { $0.version == version })?.text else { throw Refusal.notFound }
            draft.text = text
            (draft.isStored, draft.isUnsaved) = (false, true)
            draft.readDocument()
            notice = [.notice(visit.words(PlanPageMessage.takenBack))]
        }
        draft = try await known(draft, conference, visit)
        return try await page(PlanForm(visit: visit, conference: conference, draft: draft), notice)
    }

    private static func stored(_ conference: StoredConference, _ visit: Visit) async throws -> PlanDraft {
        let documents = try await visit.store.documents(of: conference.id)
        return PlanDraft(documents.first { $0.name == DocumentName.plan }, documents)
    }

    /// The draft as a form has it.
    private static func typed(_ conference: StoredConference, _ visit: Visit) async throws -> PlanDraft {
        let stored = try await stored(conference, visit)
        let (form, language) = (visit.form, visit.language)
        return try await visit.office.work.run {
            var draft = stored
            try draft.take(form, stored.text, language) { $0.words.text(language) }
            return draft
        }
    }

    /// The longest search of one visit. Chosen: a page has to be there at once, and goes on by itself.
    private static let searchLimit = Duration.milliseconds(150)

    /// The draft with what the readers and the search say of it. What is stored is read once for all who look at it, and searched on
    /// together.
    private static func known(
        _ draft: PlanDraft, _ conference: StoredConference, _ visit: Visit
    ) async throws -> PlanDraft {
        guard draft.isStored else { return try await readAgain(draft, conference, visit) }
        do {
            let inputs = try await visit.office.inputs.inputs(of: conference)
            var read = draft
            read.take(inputs)
            read.placeProblems(visit.language)
            guard read.inputs != nil else { return read }
            let known = try await visit.office.talks.standing(of: inputs, conference: conference, within: searchLimit)
            (read.room, read.isRoomOpen) = (known.room, known.isOpen)
            return read
        } catch is InputRejection {
            // Which of the two has errors, and where, is told of each by itself.
            return try await readAgain(draft, conference, visit)
        }
    }

    private static func readAgain(
        _ draft: PlanDraft, _ conference: StoredConference, _ visit: Visit
    ) async throws -> PlanDraft {
        let folder = try await visit.store.folder(of: conference.id)
        let language = visit.language
        var read = try await visit.office.work.run { () -> PlanDraft in
            var read = draft
            if read.document != nil { read.read(folder) }
            read.placeProblems(language)
            return read
        }
        if let inputs = read.inputs {
            let known = try await visit.office.talks.room(
                of: inputs, text: read.text + read.tables.sorted { $0.key < $1.key }.map(\.value.text).joined(),
                visitor: visit.visitor.token ?? visit.author.name, conference: conference, reading: read.skeleton,
                within: searchLimit)
            (read.room, read.isRoomOpen) = (known.room, known.isOpen)
        }
        return read
    }

    /// A part of the page with what is known of a form, for the script.
    private static func room(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        let draft = try await known(try await typed(conference, visit), conference, visit)
        return .fragment(.list(PlanForm(visit: visit, conference: conference, draft: draft).changing))
    }

    /// The same of the plan as it is stored, for whoever reads it.
    private static func storedRoom(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        let draft = try await known(try await stored(conference, visit), conference, visit)
        let form = PlanForm(visit: visit, conference: conference, draft: draft)
        return .fragment(.list([form.standing] + form.rowsKnown))
    }

    private static func act(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        var draft = try await typed(conference, visit)
        let action = visit.form["do"] ?? "calculate"
        if action == "theirs" || action == "merge" { return try await settle(action, draft, conference, visit) }
        var actions = PlanActions(visit: visit)
        if action == "add-conflict" { actions.pool = try await pool(conference, visit) }
        actions.apply(action, to: &draft)
        let stored = try await visit.store.document(DocumentName.plan, of: conference.id)
        let isAsked = action == "save" && draft.isRemarkNew
        draft.remark(after: stored?.text ?? "", shown: nil)
        draft = try await known(draft, conference, visit)
        if isAsked, draft.isValid {
            let form = PlanForm(visit: visit, conference: conference, draft: draft)
            return try await page(
                form, [.notice(visit.words(PlanPageMessage.sharesAsked), isProblem: true)], .unprocessableContent)
        }
        if action == "save" { return try await save(draft, conference, visit) }
        var form = PlanForm(visit: visit, conference: conference, draft: draft)
        if action == "find", let inputs = draft.inputs {
            form.found = PlanActions.people(visit.form["person"] ?? "", in: inputs.pool)
        }
        let message: PlanPageMessage = stored?.text == draft.text ? .sameAsSaved : .unsaved
        return try await page(form, [.notice(visit.words(message))])
    }

    /// The nominees as they are stored; nil where they cannot be read.
    private static func pool(_ conference: StoredConference, _ visit: Visit) async throws -> Pool? {
        do {
            return try await visit.office.inputs.inputs(of: conference).pool
        } catch is InputRejection {
            return nil
        }
    }

    private static func save(
        _ draft: PlanDraft, _ conference: StoredConference, _ visit: Visit
    ) async throws -> Answer {
        let form = PlanForm(visit: visit, conference: conference, draft: draft)
        guard draft.isValid else {
            let message: PlanPageMessage = PlanMerge.hasMarks(draft.text) ? .marksLeft : .notSaved
            return try await page(form, [.notice(visit.words(message), isProblem: true)], .unprocessableContent)
        }
        let before = try await visit.store.document(DocumentName.plan, of: conference.id)
        do {
            var drafts = [DocumentDraft(name: DocumentName.plan, text: draft.text, after: draft.version)]
            for (name, table) in draft.tables.sorted(by: { $0.key < $1.key }) {
                drafts.append(DocumentDraft(name: name, text: table.text, after: draft.tableVersions[name] ?? 0))
            }
            try await visit.store.save(drafts, in: conference.id, by: visit.author)
        } catch StoreFault.changedMeanwhile {
            return try await conflict(draft, conference, visit)
        }
        for pin in PlanActions.changedPins(from: before?.text, to: draft.plan) {
            try await visit.store.decide(
                .pinned, subject: pin.id, detail: pin.detail, in: conference.id, by: visit.author)
        }
        let saved = try await visit.store.document(DocumentName.plan, of: conference.id)
        return .redirect("/c/\(conference.id)/plan?saved=\(saved?.version ?? 0)")
    }

    /// Both plans where somebody else saved one meanwhile; what was typed stays in the form.
    private static func conflict(
        _ draft: PlanDraft, _ conference: StoredConference, _ visit: Visit
    ) async throws -> Answer {
        let documents = try await visit.store.documents(of: conference.id)
        var draft = draft
        guard let stored = documents.first(where: { $0.name == DocumentName.plan }) else {
            throw StoreFault.changedMeanwhile
        }
        draft.begun = draft.begun ?? draft.version
        draft.version = stored.version
        for document in documents where draft.tableVersions[document.name] != nil {
            draft.tableVersions[document.name] = document.version
        }
        let message = PlanPageMessage.changedMeanwhile(
            version: "\(stored.version)", author: visit.words(LogMessage.actor(stored.author)))
        var notices: [Markup] = [
            .notice(visit.words(message), isProblem: true),
            .section(visit.words(PlanPageMessage.theirs)) {
                LineDifference(from: stored.text ?? "", to: draft.text).markup(visit)
            },
        ]
        for document in documents where draft.tables[document.name].map({ $0.text != document.text }) ?? false {
            let own = draft.tables[document.name]?.text ?? ""
            notices.append(
                .section(document.name) { LineDifference(from: document.text ?? "", to: own).markup(visit) })
        }
        // The buttons belong to the form below by its id.
        func choice(_ message: PlanPageMessage, _ action: String) -> Markup {
            .element(
                "button",
                ["type": "submit", "form": "plan-form", "name": "do", "value": action, "class": "quiet"],
                visit.words(message))
        }
        notices.append(
            .element(
                "div", ["class": "actions"],
                [choice(.takeMine, "save"), choice(.takeTheirs, "theirs"), choice(.mergeByHand, "merge")]))
        return try await page(PlanForm(visit: visit, conference: conference, draft: draft), notices, .conflict)
    }

    /// Goes on from a conflict: with what somebody else saved, what was typed kept beside; or with both in one text, to be merged.
    private static func settle(
        _ action: String, _ typed: PlanDraft, _ conference: StoredConference, _ visit: Visit
    ) async throws -> Answer {
        let documents = try await visit.store.documents(of: conference.id)
        let theirs = documents.first { $0.name == DocumentName.plan }
        var draft = PlanDraft(theirs, documents)
        // The version that the visitor began with, which the page of the conflict carries on.
        let begun = visit.form["begun"].flatMap { Int($0) } ?? typed.version
        (draft.isStored, draft.isUnsaved) = (false, true)
        draft.mine = typed.mine ?? typed.text
        if action == "merge" {
            let name = visit.words(
                PlanPageMessage.theirMark(
                    version: "\(draft.version)", author: visit.words(LogMessage.actor(theirs?.author ?? ""))))
            draft.tables = typed.tables
            let history = try await visit.store.history(of: DocumentName.plan, in: conference.id)
            let base = history.first { $0.version == begun }?.text ?? draft.text
            draft.text = PlanMerge.merged(
                base, (draft.text, name), (typed.text, visit.words(PlanPageMessage.myMark)))
            draft.readDocument()
        }
        draft = try await known(draft, conference, visit)
        let merged: PlanPageMessage = PlanMerge.hasMarks(draft.text) ? .mergeNow : .mergedAll
        let message = action == "merge" ? merged : .tookTheirs
        return try await page(
            PlanForm(visit: visit, conference: conference, draft: draft), [.notice(visit.words(message))])
    }

    private static func page(
        _ form: PlanForm, _ notices: [Markup], _ status: HTTPResponse.Status = .ok
    ) async throws -> Answer {
        let visit = form.visit
        func words(_ message: PlanPageMessage) -> String { visit.words(message) }
        var content = notices
        if form.draft.text.isEmpty { content.append(.notice(words(.noPlan))) }
        content.append(form.problems)
        if form.root == nil, !form.draft.text.isEmpty { content.append(.element("p", words(.noDocument))) }
        content.append(form.markup)
        content.append(
            .element(
                "p", [:],
                [.link(words(.history), to: "/c/\(form.conference.id)/plan/history")]
                    + (visit.mayChange
                        ? [.words(" · "), .link(words(.settingsLink), to: "/c/\(form.conference.id)/settings")] : [])))
        var page = Page(words(.title), conference: form.conference.frame, section: .plan, content)
        page.isWide = true
        page.status = status
        return .page(page)
    }
}

extension PlanForm {
    /// Everything that is said of the plan, at the top.
    var problems: Markup {
        let told = draft.problems.filter { $0.severity != .note }
        guard !told.isEmpty else { return .element("div", ["data-part": "problems"]) }
        return .element(
            "div", ["data-part": "problems"],
            [.element("h2", words(.problemsTitle)), .problems(told, visit.language)])
    }

    /// The parts that change while a form is edited; the script puts them in their places.
    var changing: [Markup] {
        let faults = draft.faults.sorted { $0.key.description < $1.key.description }.map { path, words in
            Markup.element("div", ["data-part": "fault\(path)"], words.joined(separator: " "))
        }
        let remarks = draft.remarks.sorted { $0.key.description < $1.key.description }.map { path, remark in
            Markup.element("div", ["data-part": "remark\(path)"], said(remark))
        }
        let composed = Markup.element("div", ["data-part": "composition"], sentence(ofKind: "composition"))
        return [standing, problems, composed] + rowsKnown + faults + remarks + [
            .element("pre", ["data-part": "yaml"], draft.text)
        ]
    }

    /// What is known of every counted statement.
    var rowsKnown: [Markup] {
        statements.sorted { $0.key.description < $1.key.description }.map { path, statement in
            Markup.element("div", ["data-part": "words\(path)"], known(path, statement.label ?? statement.id))
        }
    }
}
