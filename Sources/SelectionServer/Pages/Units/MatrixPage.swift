import DelegateSelection
import SelectionStore

/// Seats of units and categories at once.
enum MatrixPage {
    static let routes: [PageRoute] = [
        .get("/c/:conference/units/matrix", .readers, show),
        .post("/c/:conference/units/matrix", .office, body: form, save),
        .post("/c/:conference/units/matrix/try", .office, body: form, reckon).evenWhenClosed,
        .post("/c/:conference/units/matrix/live", .office, body: form, live).evenWhenClosed,
        .post("/c/:conference/units/matrix/draw", .office, body: form, draw),
        .get("/c/:conference/units/matrix/allotment/:format", .readers, download),
    ]

    /// A table of some hundred units with a dozen columns.
    private static let form = BodyKind.form(limit: 2 << 20)

    private static func show(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        let notice: UnitsMessage? = visit.query["done"] == "saved" ? .saved : nil
        let was = try await visit.store.digest(of: kept, in: conference.id)
        var form = try await stored(visit, conference)
        form.units.was = was
        return .page(try await page(visit, conference, form, notice: notice))
    }

    /// What this page keeps.
    private static let kept = [MatrixForm.unitsFile, MatrixForm.categoriesFile, MatrixForm.settingsFile]

    /// Keeps a form, unless somebody else kept something since it was made: then the page with what was typed.
    private static func keep(
        _ form: MatrixForm, _ visit: Visit, _ conference: StoredConference,
        decisions: [AllotmentKeeping.Decision] = [], leadingTo place: String
    ) async throws -> Answer {
        var keeping = AllotmentKeeping()
        (keeping.texts, keeping.decisions) = (form.texts, decisions)
        keeping.seen = form.units.was.map { (kept, $0) }
        do {
            try await visit.store.keep(keeping, in: conference.id, by: visit.author)
            return .redirect(address(conference) + place)
        } catch StoreFault.changedMeanwhile {
            let was = try await visit.store.digest(of: kept, in: conference.id)
            let theirs = try await stored(visit, conference)
            var typed = try await typed(visit, conference)
            typed.units.was = was
            var page = try await page(visit, conference, typed, notice: .changedByOther, isProblem: true)
            page.content.insert(
                UnitsFrame.differences(visit, theirs.units.table, typed.units.table, to: address(conference)), at: 2)
            page.status = .conflict
            return .page(page)
        }
    }

    private static func stored(_ visit: Visit, _ conference: StoredConference) async throws -> MatrixForm {
        let documents = try await visit.store.documents(of: conference.id)
        return try MatrixForm { name in documents.first { $0.name == name }?.text }
    }

    /// What the form says, with the lot that was drawn for it.
    private static func typed(_ visit: Visit, _ conference: StoredConference) async throws -> MatrixForm {
        var form = try MatrixForm(visit.form)
        form.takeLot(of: try await stored(visit, conference))
        return form
    }

    private static func address(_ conference: StoredConference) -> String {
        conference.frame.address(.units) + "/matrix"
    }

    private static func page(
        _ visit: Visit, _ conference: StoredConference, _ form: MatrixForm, notice: UnitsMessage? = nil,
        isProblem: Bool = false
    ) async throws -> Page {
        let answer = try await visit.office.work.run { try MatrixAnswer(form) }
        let fields = try await visit.office.nominees.lists(of: conference.id).table.columns
        let saved = try await stored(visit, conference)
        var markup = MatrixMarkup(
            visit: visit, address: address(conference), answer: answer,
            fields: NomineeTableView.filters.filter { fields[$0] != nil && $0 != .unit })
        markup.isUnsaved = saved.texts.map(\.text) != form.texts.map(\.text)
        var content = [UnitsFrame.parts(visit, conference, "/matrix")]
        if let notice { content.append(.notice(visit.words(notice), isProblem: isProblem)) }
        content.append(.element("p", visit.words(MatrixMessage.what)))
        if visit.mayChange {
            content.append(markup.whole)
        } else {
            content += [UnitsFrame.plain(form.units.table, visit)] + markup.result
        }
        if answer.allocation != nil {
            content.append(UnitsFrame.downloads(visit, address(conference) + "/allotment/"))
        }
        var page = Page(
            visit.words(FrameMessage.section(.units)), conference: conference.frame, section: .units, content)
        if isProblem { page.status = .unprocessableContent }
        return page
    }

    /// Recalculates, or changes rows and columns; nothing is saved.
    private static func reckon(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        var form = try await typed(visit, conference)
        switch visit.form["do"] {
        case "take":
            let saved = try await UnitsPage.stored(visit, conference)
            let answer = try await visit.office.work.run { try AllotmentAnswer(saved) }
            guard let allocation = answer.allocation, allocation.tie == nil else {
                return .page(try await page(visit, conference, form, notice: .impossibleTake, isProblem: true))
            }
            form.take(allocation)
        case "count": try await count(&form, visit, conference)
        case let deed?: try form.change(deed)
        case nil: break
        }
        return .page(try await page(visit, conference, form))
    }

    private static func count(
        _ form: inout MatrixForm, _ visit: Visit, _ conference: StoredConference
    ) async throws {
        let table = try await visit.office.nominees.lists(of: conference.id).table
        guard let field = visit.form["by"].flatMap({ PersonField(rawValue: $0) }),
            NomineeTableView.filters.contains(field)
        else { throw Refusal.malformed }
        form.count(table.nominees.map { ($0.unit, table.text(field, of: $0)) })
    }

    private static func live(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        let form = try await typed(visit, conference)
        let answer = try await visit.office.work.run { try MatrixAnswer(form) }
        return .fragment(
            .list(MatrixMarkup(visit: visit, address: address(conference), answer: answer, fields: []).result))
    }

    private static func save(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        let form = try await typed(visit, conference)
        let answer = try await visit.office.work.run { try MatrixAnswer(form) }
        guard !answer.faults.contains(where: { $0.field == "h" || $0.field?.hasPrefix("r.") == true }) else {
            var page = try await page(visit, conference, form)
            page.status = .unprocessableContent
            return .page(page)
        }
        return try await keep(form, visit, conference, leadingTo: "?done=saved")
    }

    /// Draws a tie, and puts it on record with everything that it was drawn for.
    private static func draw(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        var form = try await typed(visit, conference)
        let open = try await visit.office.work.run { [form] in try MatrixAnswer(form) }
        let tied = open.tied { visit.words($0) }
        guard !tied.isEmpty else {
            return .page(try await page(visit, conference, form, notice: .notTied, isProblem: true))
        }
        let written = visit.form["seed"] ?? ""
        let seed = written.isEmpty ? String(SecretToken.make().prefix(12)) : String(written.prefix(200))
        form.draw(seed)
        let drawn = try await visit.office.work.run { [form] in try MatrixAnswer(form) }
        let seats = (drawn.allocation?.drawn ?? []).map { cell in
            let count = drawn.allocation?.seats[cell.row][cell.column] ?? 0
            return "\(form.rows[cell.row][0]), \(form.categories[cell.column]): \(count)"
        }
        let drawing = AllotmentKeeping.Decision(
            .drawn, subject: tied.joined(separator: "; "), detail: seed + ": " + seats.joined(separator: "; "))
        return try await keep(form, visit, conference, decisions: [drawing], leadingTo: "#allotment")
    }

    /// The allotment of what is saved, as a file.
    private static func download(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        let form = try await stored(visit, conference)
        let (format, language) = (visit.parameters["format"] ?? "", visit.language)
        guard UnitsFrame.formats.contains(format) else { throw Refusal.notFound }
        let bytes = try await visit.office.work.runLong { () -> [UInt8]? in
            guard let report = try MatrixAnswer(form).report else { return nil }
            return try UnitsFrame.bytes(report, format, language)
        }
        guard let bytes else { throw Refusal.notFound }
        return .document(bytes, name: "phan-bo-theo-nhom." + format)
    }
}
