import DelegateSelection
import SelectionStore

/// The table of who came: its form, what stands against what was sent, and keeping it.
struct AttendanceForm {
    /// What is wrong with the form; nil where nothing is.
    var fault: DocumentPageMessage?
    /// What is wrong with the table.
    var problems: [Diagnostic] = []
    /// The table that was not saved, as somebody else saved one meanwhile; nil where nobody did.
    var conflict: TableCells?

    /// True where nothing stands against what was sent.
    var isFine: Bool { fault == nil && problems.isEmpty && conflict == nil }

    /// The last version of the table; nil where there was none.
    private static func last(_ visit: Visit, _ conference: StoredConference) async throws -> StoredDocument? {
        try await visit.store.history(of: PaperOrder.attendance, in: conference.id).first
    }

    private static func table(_ text: String) throws -> TableCells {
        try TableCells.read(InputFile(name: PaperOrder.attendance, bytes: Array(text.utf8), limits: .office))
    }

    /// The form.
    func markup(_ visit: Visit, _ conference: StoredConference, _ order: PaperOrder) async throws -> Markup {
        func words(_ message: DocumentPageMessage) -> String { visit.words(message) }
        let last = try await AttendanceForm.last(visit, conference)
        let address = "/c/\(conference.id)/documents/attendance"
        func form(_ content: [Markup]) -> Markup {
            Form(to: address, visit.visitor, hasFiles: true) {
                Markup.hidden("kind", order.kind.rawValue)
                Markup.hidden("run", "\(order.run.id)")
                Markup.hidden("version", "\(last?.version ?? 0)")
                content
            }.markup
        }
        let other = try conflict.map { mine -> [Markup] in
            let theirs = try last?.text.map { try AttendanceForm.table($0) } ?? TableCells(headings: [], rows: [])
            let said = OvertakenMessage.attendance(
                by: last.map { visit.words(LogMessage.doer($0.author)) } ?? "–",
                when: last.map { visit.time($0.saved) } ?? "–")
            let page = "/c/\(conference.id)/documents/paper?" + order.query()
            return [
                .notice(visit.words(said), isProblem: true), UnitsFrame.differences(visit, theirs, mine, to: page),
                form([kept(mine), .button(visit.words(OvertakenMessage.keepMine))]),
            ]
        }
        return .section(words(.attendance), id: "attendance") {
            other ?? []
            form(field(visit) + [.button(words(.upload), classes: conflict == nil ? nil : "quiet")])
        }
    }

    /// A table that goes with a form as it was sent: lines of a text stay lines.
    private func kept(_ table: TableCells) -> Markup {
        .element(
            "textarea", ["name": "text", "class": "unseen-text", "hidden": "hidden", "aria-hidden": "true"],
            OfficeStore.text(table))
    }

    private func field(_ visit: Visit) -> [Markup] {
        func words(_ message: DocumentPageMessage) -> String { visit.words(message) }
        let told = fault.map { [Markup.element("p", words($0))] } ?? []
        let lines: [Markup] = told + (problems.isEmpty ? [] : [.problems(problems, visit.language)])
        let isWrong = !lines.isEmpty
        let input = Markup.element(
            "input",
            [
                "type": "file", "id": "f-file", "name": "file", "accept": ".csv,.xlsx,.ods",
                "aria-describedby": isWrong ? "f-file-hint f-file-fault" : "f-file-hint",
                "aria-invalid": isWrong ? "true" : nil,
            ])
        return [
            .element(
                "div", ["class": "field"],
                [
                    .element("label", ["for": "f-file"], words(.attendance)), input,
                    .element("p", ["class": "hint", "id": "f-file-hint"], words(.attendanceHint)),
                ] + (isWrong ? [.element("div", ["class": "fault", "id": "f-file-fault"], lines)] : []))
        ]
    }

    /// The file that a form sends: chosen, or the one that was sent before and not saved.
    private static func file(_ visit: Visit) -> (name: String, bytes: [UInt8])? {
        if let file = visit.files.first(where: { $0.field == "file" }), !file.bytes.isEmpty {
            return (file.name, file.bytes)
        }
        return visit.form.text("text").map { (PaperOrder.attendance, Array($0.utf8)) }
    }

    /// Keeps who came, unless somebody else kept a table since the form was made.
    static func take(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        let order = try await PaperOrder(visit.form, visit, conference)
        guard let file = file(visit) else {
            return try await PaperPages.show(visit, conference, order, AttendanceForm(fault: .fileNeeded))
        }
        let table: TableCells
        do {
            table = try await visit.office.work.runLong {
                let input = InputFile(name: file.name, bytes: file.bytes, limits: .office)
                _ = try AttendanceReader.read(input)
                return try TableCells.read(input)
            }
        } catch let rejection as InputRejection {
            return try await PaperPages.show(
                visit, conference, order, AttendanceForm(problems: rejection.diagnostics))
        }
        do {
            try await visit.store.save(
                OfficeStore.text(table), as: PaperOrder.attendance, in: conference.id,
                after: visit.form["version"].flatMap { Int($0) }, by: visit.author)
        } catch StoreFault.changedMeanwhile {
            return try await PaperPages.show(visit, conference, order, AttendanceForm(conflict: table))
        }
        return .redirect("/c/\(conference.id)/documents/paper?kind=credentials&run=\(order.run.id)")
    }
}
