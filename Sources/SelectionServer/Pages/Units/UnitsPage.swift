import DelegateSelection
import SelectionStore

/// The units of a conference and their seats.
enum UnitsPage {
    static let routes: [PageRoute] =
        [
            .get("/c/:conference/units", .readers, show), .post("/c/:conference/units", .office, body: form, save),
            .post("/c/:conference/units/try", .office, body: form, reckon).evenWhenClosed,
            .post("/c/:conference/units/live", .office, body: form, live).evenWhenClosed,
            .post("/c/:conference/units/draw", .office, body: form, draw),
            .post("/c/:conference/units/take-over", .office, body: form, takeOver),
            .post("/c/:conference/units/upload", .office, body: .upload, upload),
            .get("/c/:conference/units/allotment/:format", .readers, download),
        ] + MatrixPage.routes

    /// A table of some hundred units with a dozen columns.
    private static let form = BodyKind.form(limit: 2 << 20)

    private static func show(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        let notice: UnitsMessage? =
            switch visit.query["done"] {
            case "saved": .saved
            case "taken": .taken
            default: nil
            }
        let was = try await visit.store.digest(of: kept, in: conference.id)
        var form = try await stored(visit, conference)
        form.was = was
        return .page(try await page(visit, conference, form, notice: notice))
    }

    /// What this page keeps.
    private static let kept = [DocumentName.units, AllotmentForm.document]

    /// What is kept of a form, unless somebody else kept something since it was made.
    private static func keeping(_ form: AllotmentForm) -> AllotmentKeeping {
        var keeping = AllotmentKeeping(units: form.table)
        keeping.texts = [(AllotmentForm.document, form.text)]
        keeping.seen = form.was.map { (kept, $0) }
        return keeping
    }

    /// The page with what was typed where somebody else saved meanwhile; saved once more, it takes the place of theirs.
    private static func conflict(
        _ visit: Visit, _ conference: StoredConference, _ form: AllotmentForm
    ) async throws -> Answer {
        let was = try await visit.store.digest(of: kept, in: conference.id)
        let theirs = try await stored(visit, conference)
        var form = form
        form.was = was
        var page = try await page(visit, conference, form, notice: .changedByOther, isProblem: true)
        page.content.insert(
            UnitsFrame.differences(visit, theirs.table, form.table, to: conference.frame.address(.units)), at: 2)
        page.status = .conflict
        return .page(page)
    }

    /// What the store has.
    static func stored(_ visit: Visit, _ conference: StoredConference) async throws -> AllotmentForm {
        let units = try await visit.store.units(of: conference.id)
        let text = try await visit.store.document(AllotmentForm.document, of: conference.id)?.text
        return try AllotmentForm(units: units, text: text) { visit.words($0) }
    }

    /// What the form says, with the lot that was drawn for it.
    private static func typed(_ visit: Visit, _ conference: StoredConference) async throws -> AllotmentForm {
        var form = try AllotmentForm(visit.form)
        form.takeLot(of: try await stored(visit, conference))
        return form
    }

    /// A form with its answer.
    private static func markup(
        _ visit: Visit, _ conference: StoredConference, _ form: AllotmentForm
    ) async throws -> UnitsMarkup {
        UnitsMarkup(
            visit: visit, address: conference.frame.address(.units),
            answer: try await visit.office.work.run { try AllotmentAnswer(form) },
            target: try await QuotaTarget.find(conference.id, visit.store),
            nominated: try await visit.store.nomineeCounts(of: conference.id))
    }

    private static func page(
        _ visit: Visit, _ conference: StoredConference, _ form: AllotmentForm, notice: UnitsMessage? = nil,
        isProblem: Bool = false
    ) async throws -> Page {
        var markup = try await markup(visit, conference, form)
        let saved = try await stored(visit, conference)
        markup.isUnsaved = saved.text != form.text || saved.table != form.table
        var content = [UnitsFrame.parts(visit, conference, "")]
        if let notice { content.append(.notice(visit.words(notice), isProblem: isProblem)) }
        if visit.mayChange {
            content += [markup.whole, uploading(visit, conference)]
        } else {
            content += [UnitsFrame.plain(form.table, visit)] + markup.remarks + markup.result
        }
        if markup.answer.allocation != nil { content.append(downloads(visit, conference)) }
        var page = Page(
            visit.words(FrameMessage.section(.units)), conference: conference.frame, section: .units, content)
        if isProblem { page.status = .unprocessableContent }
        return page
    }

    private static func uploading(_ visit: Visit, _ conference: StoredConference) -> Markup {
        .section(visit.words(UnitsMessage.upload)) {
            Form(to: conference.frame.address(.units) + "/upload", visit.visitor, hasFiles: true) {
                Field(
                    name: "file", label: visit.words(UnitsMessage.uploadFile), type: "file",
                    hint: visit.words(UnitsMessage.uploadHint)
                ).markup
                Markup.button(visit.words(UnitsMessage.send), classes: "quiet")
            }.markup
        }
    }

    private static func downloads(_ visit: Visit, _ conference: StoredConference) -> Markup {
        UnitsFrame.downloads(visit, conference.frame.address(.units) + "/allotment/")
    }

    /// Recalculates, or changes rows and columns; nothing is saved.
    private static func reckon(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        var form = try await typed(visit, conference)
        switch visit.form["do"] {
        case "count": try await count(&form, visit, conference)
        case let deed?: try form.change(deed)
        case nil: break
        }
        return .page(try await page(visit, conference, form))
    }

    private static func count(
        _ form: inout AllotmentForm, _ visit: Visit, _ conference: StoredConference
    ) async throws {
        var numbers: [(unit: String, count: Int)] = []
        for nominee in try await visit.store.storedNominees(of: conference.id).nominees where !nominee.unit.isEmpty {
            if let index = numbers.firstIndex(where: { $0.unit == nominee.unit }) {
                numbers[index].count += 1
            } else {
                numbers.append((nominee.unit, 1))
            }
        }
        form.count(numbers, heading: visit.words(UnitsMessage.nominated))
    }

    private static func live(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        let form = try await typed(visit, conference)
        return .fragment(.list(try await markup(visit, conference, form).live))
    }

    /// True where units can be kept: their names and headings are there, each once.
    private static func mayKeep(_ answer: AllotmentAnswer) -> Bool {
        !answer.question.faults.contains { $0.field == "h" || $0.field?.hasPrefix("r.") == true }
    }

    private static func save(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        let form = try await typed(visit, conference)
        let answer = try await visit.office.work.run { try AllotmentAnswer(form) }
        guard mayKeep(answer) else { return .page(try await refused(visit, conference, form)) }
        do {
            try await visit.store.keep(keeping(form), in: conference.id, by: visit.author)
        } catch StoreFault.changedMeanwhile {
            return try await conflict(visit, conference, form)
        }
        return .redirect(conference.frame.address(.units) + "?done=saved")
    }

    /// The page with what was typed, and what is wrong with it; nothing was saved.
    private static func refused(
        _ visit: Visit, _ conference: StoredConference, _ form: AllotmentForm, _ why: UnitsMessage? = nil
    ) async throws -> Page {
        var page = try await page(visit, conference, form, notice: why, isProblem: why != nil)
        page.status = .unprocessableContent
        return page
    }

    /// Draws a tie, and puts it on record with everything that it was drawn for.
    private static func draw(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        var form = try await typed(visit, conference)
        let open = try await visit.office.work.run { [form] in try AllotmentAnswer(form) }
        guard let tie = open.allocation?.tie, let problem = open.question.problem else {
            return .page(try await refused(visit, conference, form, .notTied))
        }
        let typed = visit.form["seed"] ?? ""
        let seed = typed.isEmpty ? String(SecretToken.make().prefix(12)) : String(typed.prefix(200))
        (form.settings["lot"], form.settings["drawn"]) = (seed, form.digest)
        let drawn = try await visit.office.work.run { [form] in try AllotmentAnswer(form) }
        let winners = drawn.allocation?.draws.flatMap(\.winners).map { problem.units[$0].name } ?? []
        var keeping = keeping(form)
        keeping.decisions = [
            .init(
                .drawn, subject: tie.units.map { problem.units[$0].name }.joined(separator: "; "),
                detail: seed + ": " + winners.joined(separator: "; "))
        ]
        do {
            try await visit.store.keep(keeping, in: conference.id, by: visit.author)
        } catch StoreFault.changedMeanwhile {
            return try await conflict(visit, conference, try await UnitsPage.typed(visit, conference))
        }
        return .redirect(conference.frame.address(.units) + "#allotment")
    }

    /// Writes the seats into the file that the plan reads, and puts that on record.
    private static func takeOver(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        let form = try await typed(visit, conference)
        let answer = try await visit.office.work.run { try AllotmentAnswer(form) }
        guard let allocation = answer.allocation else {
            return .page(try await refused(visit, conference, form, .impossibleTake))
        }
        guard allocation.tie == nil else { return .page(try await refused(visit, conference, form, .takeTieFirst)) }
        guard let target = try await QuotaTarget.find(conference.id, visit.store) else {
            return .page(try await refused(visit, conference, form, .noQuotaFile))
        }
        guard let seen = visit.form["after"].flatMap({ Int($0) }) else { throw Refusal.malformed }
        // What goes into the plan is what was seen: numbers that changed since are looked at first.
        let edits = QuotaEdits(allocation, form)
        guard !edits.isOutdated else { return .page(try await refused(visit, conference, form, .changedSinceSeen)) }
        guard let quotas = edits.file else { return .page(try await refused(visit, conference, form, .quotasWrong)) }
        var keeping = keeping(form)
        keeping.quotas = (target.name, quotas, seen)
        keeping.decisions = [
            .init(
                .allotted, subject: "\(target.name) \(allocation.problem.seats)", detail: edits.record)
        ]
        do {
            try await visit.store.keep(keeping, in: conference.id, by: visit.author)
        } catch StoreFault.changedMeanwhile {
            return try await conflict(visit, conference, form)
        }
        return .redirect(conference.frame.address(.units) + "?done=taken")
    }

    /// Takes the units of a file.
    private static func upload(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        var form = try await stored(visit, conference)
        guard let file = visit.files.first(where: { $0.field == "file" && !$0.name.isEmpty }) else {
            return .page(try await refused(visit, conference, form, .fileNeeded))
        }
        form.table = try await visit.office.work.runLong {
            try AllotmentForm.named(try TableCells.read(InputFile(name: file.name, bytes: file.bytes, limits: .office)))
        }
        guard form.table.headings.count <= AllotmentForm.mostColumns, form.table.rows.count <= AllotmentForm.mostRows
        else { throw Refusal.tooLarge }
        let answer = try await visit.office.work.run { [form] in try AllotmentAnswer(form) }
        guard mayKeep(answer) else { return .page(try await refused(visit, conference, form)) }
        try await visit.store.keep(AllotmentKeeping(units: form.table), in: conference.id, by: visit.author)
        return .redirect(conference.frame.address(.units) + "?done=saved")
    }

    /// The allotment of what is saved, as a file.
    private static func download(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        let form = try await stored(visit, conference)
        let (format, language) = (visit.parameters["format"] ?? "", visit.language)
        guard UnitsFrame.formats.contains(format) else { throw Refusal.notFound }
        let bytes = try await visit.office.work.runLong { () -> [UInt8]? in
            let answer = try AllotmentAnswer(form)
            guard let report = answer.main.flatMap({ answer.report($0, lot: form.lot) }) else { return nil }
            return try UnitsFrame.bytes(report, format, language)
        }
        guard let bytes else { throw Refusal.notFound }
        return .document(bytes, name: "phan-bo." + format)
    }
}
