import DelegateSelection
import SelectionStore

/// The lists that came: sending them, what was understood of them, taking them out.
enum NomineeFilesPage {
    static let routes: [PageRoute] = [
        .get("/c/:conference/nominees/files", .roles([.office, .auditor, .unit]), show),
        .post("/c/:conference/nominees/files", .roles([.office, .unit]), body: .upload, receive),
        .post("/c/:conference/nominees/files/:upload/remove", .roles([.office, .unit]), remove),
        .get("/c/:conference/nominees/files/:upload", .roles([.office, .auditor, .unit]), download),
    ]

    private static func show(_ visit: Visit) async throws -> Answer {
        try await page(visit, fault: nil, diagnostics: [])
    }

    /// The page after something was sent.
    /// - Parameter partly: what is said where some files were received and others not.
    private static func page(
        _ visit: Visit, fault: String?, diagnostics: [Diagnostic], partly: NomineesMessage? = nil
    ) async throws -> Answer {
        let conference = try await visit.conference()
        let lists = try await visit.office.nominees.lists(of: conference.id)
        let uploads = own(visit, lists.state.uploads)
        var content = [NomineesFrame.parts(visit, conference, lists, "/files")]
        if lists.lacksUnits { content.append(withoutUnits(visit, conference)) }
        if let fault { content.append(.notice(fault, isProblem: true)) }
        if !diagnostics.isEmpty {
            let said = partly.map { visit.words($0) } ?? visit.words(NomineesMessage.noneReceived)
            content.append(.notice(said, isProblem: true))
            content += problems(visit, diagnostics)
        }
        if fault == nil, diagnostics.isEmpty, visit.query["saved"] != nil {
            content.append(.notice(visit.words(NomineesMessage.saved)))
        }
        if visit.visitor.role != .auditor { content.append(sending(visit, conference, lists)) }
        if visit.mayChange {
            content.append(
                .element(
                    "p", [:],
                    [.link(visit.words(ImportMapMessage.mapLink), to: ImportMapPage.address(conference.id))]))
        }
        content.append(received(visit, conference, uploads))
        if !uploads.isEmpty, let imported = lists.imported {
            content += understood(visit, conference, imported, Set(uploads.map(\.name)))
        }
        var page = NomineesFrame.page(visit, conference, content)
        if fault != nil || !diagnostics.isEmpty, partly == nil { page.status = .unprocessableContent }
        return .page(page)
    }

    /// The errors, and below them, folded, the notes that came with them.
    private static func problems(_ visit: Visit, _ diagnostics: [Diagnostic]) -> [Markup] {
        let errors = diagnostics.filter { $0.severity == .error }
        let notes = diagnostics.filter { $0.severity != .error }
        let onPage = errors.map { problem in
            var problem = problem
            // Whoever reads a page has no options to give: it is said what to click.
            problem.advice = problem.advice.map {
                guard $0 == Message(ImportMessage.headingsInMap) else { return $0 }
                return Message(visit.mayChange ? ImportMapMessage.headingsOnPage : .headingsByOffice)
            }
            return problem
        }
        var parts = errors.isEmpty ? [] : [Markup.problems(onPage, visit.language)]
        if onPage != errors, visit.mayChange, let conference = visit.parameters["conference"].flatMap({ Int($0) }) {
            parts.append(
                .element(
                    "p", [:],
                    [
                        .link(
                            visit.words(ImportMapMessage.addHeadings),
                            to: ImportMapPage.address(conference) + "#headings", classes: "button quiet")
                    ]))
        }
        if !notes.isEmpty {
            parts.append(
                .element(
                    "details", [:],
                    [
                        .element("summary", visit.words(NomineesMessage.notes(count: notes.count))),
                        .problems(notes, visit.language),
                    ]))
        }
        return parts
    }

    /// Says once that no unit is known yet, and where units are entered.
    private static func withoutUnits(_ visit: Visit, _ conference: StoredConference) -> Markup {
        var said: [Markup] = [.words(visit.words(ImportMapMessage.unitsMissing) + " ")]
        if visit.mayChange {
            said.append(.link(visit.words(ImportMapMessage.enterUnits), to: conference.frame.address(.units)))
        }
        return .element("p", ["class": "notice warning"], said)
    }

    /// The lists that a visitor sees: a unit's people those that they sent themselves.
    private static func own(_ visit: Visit, _ uploads: [StoredUpload]) -> [StoredUpload] {
        guard let unit = visit.ownUnit else { return uploads }
        return uploads.filter { $0.unit == unit }
    }

    private static func sending(
        _ visit: Visit, _ conference: StoredConference, _ lists: NomineeLists
    ) -> Markup {
        .section(visit.words(NomineesMessage.upload)) {
            Form(to: "/c/\(conference.id)/nominees/files", visit.visitor, hasFiles: true) {
                Markup.element(
                    "div", ["class": "field"],
                    [
                        .element("label", ["for": "f-lists"], visit.words(NomineesMessage.files)),
                        .element(
                            "input",
                            [
                                "type": "file", "id": "f-lists", "name": "lists", "multiple": "multiple",
                                "required": "required", "accept": ".xlsx,.ods,.csv",
                                "aria-describedby": "f-lists-hint",
                            ]),
                        .element("p", ["class": "hint", "id": "f-lists-hint"], visit.words(NomineesMessage.filesHint)),
                    ])
                if lists.unlisted > 0, visit.mayChange {
                    Markup.element(
                        "div", ["class": "notice warning"],
                        [
                            .element("p", visit.words(NomineesMessage.replacesPool(count: lists.unlisted))),
                            .element(
                                "label", [:],
                                [
                                    .element("input", ["type": "checkbox", "name": "replace", "value": "1"]),
                                    .words(" " + visit.words(NomineesMessage.confirmReplace)),
                                ]),
                        ])
                }
                Markup.button(visit.words(NomineesMessage.send))
            }.markup
        }
    }

    private static func received(_ visit: Visit, _ conference: StoredConference, _ uploads: [StoredUpload]) -> Markup {
        func words(_ message: NomineesMessage) -> String { visit.words(message) }
        guard !uploads.isEmpty else {
            return .section(words(.lists)) { Markup.element("p", words(.noLists)) }
        }
        let rows = uploads.map { upload in
            let address = "/c/\(conference.id)/nominees/files/\(upload.id)"
            var cells: [Markup] = [
                .element("th", ["scope": "row"], [.link(upload.name, to: address)]),
                .element("td", upload.unit ?? words(.office)),
                .element("td", ServerTime.text(upload.received)),
                .element("td", "\(upload.size)"),
            ]
            if visit.visitor.role != .auditor {
                let form = Form(to: address + "/remove", visit.visitor, classes: "inline") {
                    Markup.element(
                        "button",
                        [
                            "type": "submit", "class": "quiet", "aria-label": words(.remove) + ": " + upload.name,
                        ], words(.remove))
                }
                cells.append(.element("td", [:], [form.markup]))
            }
            return Markup.element("tr", [:], cells)
        }
        let header = [words(.files), words(.sentBy), words(.received), words(.size)]
        return .section(words(.lists)) {
            NomineesFrame.table(
                words(.lists), header + (visit.visitor.role == .auditor ? [] : [words(.remove)]), rows)
        }
    }

    /// What was read of lists, and what should be looked at in them.
    private static func understood(
        _ visit: Visit, _ conference: StoredConference, _ result: ImportResult, _ names: Set<String>
    ) -> [Markup] {
        func words(_ message: ImportReportMessage) -> String { visit.words(message) }
        let rows = result.files.filter { names.contains($0.file) }.map { file in
            NomineesFrame.row([
                file.file, file.sheet ?? "–", file.header.map { "\($0)" } ?? "–", "\(file.nominees)", "\(file.leftOut)",
            ])
        }
        // Whoever sees the review is asked there what values mean; units are told of theirs.
        let areAsked = Access.readers.admits(visit.visitor)
        let asked = areAsked ? result.unknown.count : 0
        let remarks = result.remarks.filter { remark in
            if areAsked && UnknownValue.isTold(by: remark) || remark.problem == Message(ImportMessage.noUnitsKnown) {
                return false
            }
            return visit.ownUnit == nil || remark.location.map { names.contains($0.file) } ?? false
        }
        let title = visit.words(NomineesMessage.understood)
        return [
            .section(title) {
                NomineesFrame.table(
                    title,
                    [words(.file), words(.sheet), words(.headerRow), words(.nomineesColumn), words(.leftOut)], rows)
            },
            .section(visit.words(NomineesMessage.remarks)) {
                if asked > 0 {
                    Markup.element(
                        "p", ["class": "notice warning"],
                        [
                            .words(visit.words(ImportMapMessage.unknownHere(count: asked)) + " "),
                            .link(
                                visit.words(ImportMapMessage.answerThem),
                                to: "/c/\(conference.id)/nominees/review#unknown"),
                        ])
                }
                if remarks.isEmpty {
                    if asked == 0 { Markup.element("p", visit.words(NomineesMessage.noRemarks)) }
                } else {
                    Markup.problems(remarks, visit.language)
                }
            },
        ]
    }

    private static func receive(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        var change = ListsChange()
        change.unit = visit.ownUnit
        // Names as reviews quote them: macOS sends letters and marks apart.
        change.received = visit.files.filter { $0.field == "lists" }.map { ($0.name.normalized, $0.bytes) }
        let state = try await visit.store.uploads(of: conference.id)
        if let fault = fault(visit, change, state) {
            return try await page(visit, fault: visit.words(fault), diagnostics: [])
        }
        // People who came with the folder stay, those of the units in the lists aside; the office may say otherwise.
        change.replacesPool = visit.mayChange && visit.form["replace"] == "1"
        let left = try await visit.office.nominees.receive(change, of: conference.id, by: visit.author)
        guard !left.diagnostics.isEmpty else { return .redirect("/c/\(conference.id)/nominees/files?saved=1") }
        // A unit sees what is wrong with its own lists; what is wrong elsewhere may name others' people.
        let names = Set(change.received.map(\.name))
        let told = left.diagnostics.filter {
            visit.ownUnit == nil || $0.location.map { names.contains($0.file) } ?? true
        }
        guard left.received > 0 else { return try await page(visit, fault: nil, diagnostics: told) }
        return try await page(
            visit, fault: nil, diagnostics: told,
            partly: .partlyReceived(count: left.received, refused: left.refused))
    }

    private static func fault(
        _ visit: Visit, _ change: ListsChange, _ uploads: [StoredUpload]
    ) -> NomineesMessage? {
        let names = change.received.map(\.name)
        guard !names.isEmpty else { return .noFiles }
        var seen: Set<String> = []
        if let twice = names.first(where: { !seen.insert($0).inserted }) { return .twice(name: twice) }
        guard let unit = visit.ownUnit else { return nil }
        let others = uploads.first { names.contains($0.name) && $0.unit != unit }
        return others.map { .otherUnit(name: $0.name) }
    }

    private static func upload(_ visit: Visit, _ conference: StoredConference) async throws -> StoredUpload {
        let id = try visit.number("upload")
        guard let upload = own(visit, try await visit.store.uploads(of: conference.id)).first(where: { $0.id == id })
        else { throw Refusal.notFound }
        return upload
    }

    private static func remove(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        let upload = try await upload(visit, conference)
        guard visit.isSure else {
            return ConfirmStep(
                of: visit, title: visit.words(NomineesMessage.remove) + ": " + upload.name,
                question: visit.words(NomineesMessage.confirmRemove), button: visit.words(NomineesMessage.remove),
                back: "/c/\(conference.id)/nominees/files", isDanger: true
            ).page(conference.frame, .nominees)
        }
        var change = ListsChange()
        change.removed = upload.id
        try await visit.office.nominees.change(change, of: conference.id, by: visit.author)
        return .redirect("/c/\(conference.id)/nominees/files?saved=1")
    }

    private static func download(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        let upload = try await upload(visit, conference)
        try await visit.store.note(
            LoggedAct(.sensitiveRead, conference: conference.id, subject: "upload \(upload.id)"), by: visit.author)
        return .document(
            try await visit.store.bytes(ofUpload: upload.id, in: conference.id).bytes, name: upload.name)
    }
}
