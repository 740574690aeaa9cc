import DelegateSelection
import SelectionStore

/// A paper: its preview, its files, and issuing it.
enum PaperPages {
    static let routes: [PageRoute] = [
        .get("/c/:conference/documents/paper", .office, show),
        .get("/c/:conference/documents/preview", .office, preview),
        .get("/c/:conference/documents/file", .office, file),
        .post("/c/:conference/documents/issue", .office, issue).once,
        .post("/c/:conference/documents/attendance", .office, body: .upload, AttendanceForm.take),
        .get("/c/:conference/documents/issued/:paper", .reviewers, issued),
    ]

    private static func page(_ visit: Visit, _ conference: StoredConference, _ order: PaperOrder) -> Page {
        Page(
            visit.words(DocumentPageMessage.kind(order.kind)), conference: conference.frame, section: .documents, [])
    }

    private static func show(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        return try await show(
            visit, conference, try await PaperOrder(visit.query, visit, conference), AttendanceForm())
    }

    /// The page of a paper.
    /// - Parameter attendance: what was sent of who came, and what stands against it.
    static func show(
        _ visit: Visit, _ conference: StoredConference, _ order: PaperOrder, _ attendance: AttendanceForm
    ) async throws -> Answer {
        var order = order
        order.format = .html
        var page = page(visit, conference, order)
        // What is wrong with a form is told at once.
        let patience = Duration.milliseconds(attendance.isFine ? 700 : 10_000)
        let state = try await order.ask(visit, conference, waiting: patience)
        let back = Markup.element(
            "p", [:],
            [.link(visit.words(DocumentPageMessage.back), to: "/c/\(conference.id)/documents?run=\(order.run.id)")])
        guard case .held(let held) = state else {
            return AnswerParts.waiting(
                visit, page, address: "/c/\(conference.id)/documents/paper?" + order.query(), state)
        }
        if visit.query.has("part") { return .over }
        if !attendance.isFine { page.status = attendance.conflict == nil ? .unprocessableContent : .conflict }
        switch held {
        case .papers(let answer, _):
            let units = try await order.units(visit)
            page.content = content(visit, conference, order, answer, units)
            if order.kind == .credentials {
                page.content.append(try await attendance.markup(visit, conference, order))
            }
            page.content.append(back)
        case .rejected(let rejection):
            page.content = AnswerParts.rejected(visit, rejection.diagnostics)
            // What is wrong may be the table of who came: another one can be sent.
            if order.kind == .credentials {
                page.content.append(try await attendance.markup(visit, conference, order))
            }
            page.content.append(back)
            page.status = .unprocessableContent
        case .noFile(let fault): throw Refusal.rejected(Message(fault.message))
        default: throw Refusal.notFound
        }
        return .page(page)
    }

    private static func content(
        _ visit: Visit, _ conference: StoredConference, _ order: PaperOrder, _ answer: ExportAnswer,
        _ units: [String]
    ) -> [Markup] {
        func words(_ message: DocumentPageMessage) -> String { visit.words(message) }
        let base = "/c/\(conference.id)/documents"
        var content: [Markup] = []
        if visit.query.has("busy") { content.append(.notice(words(.stillMade), isProblem: true)) }
        if !answer.remarks.isEmpty {
            content.append(
                .element(
                    "details", ["open": "open"],
                    [.element("summary", words(.remarks)), .problems(answer.remarks, visit.language)]))
        }
        content += [
            versions(visit, base, order, units),
            .section(words(.previewTitle)) {
                Markup.element(
                    "iframe",
                    [
                        "class": "paper", "src": base + "/preview?" + order.query(), "sandbox": "allow-same-origin",
                        "title": words(.previewTitle) + ": " + words(.kind(order.kind)),
                    ])
            },
            issuing(visit, base, order),
        ]
        return content
    }

    /// The formats that this server makes, to issue and to download; those that it does not make, and why.
    private static func issuing(_ visit: Visit, _ base: String, _ order: PaperOrder) -> Markup {
        func words(_ message: DocumentPageMessage) -> String { visit.words(message) }
        let formats = PaperFormat.allCases.filter { $0.missing == nil }
        return .section(words(.issue)) {
            Markup.element("p", ["class": "hint"], words(.issueHint))
            Form(to: base + "/issue", visit.visitor, classes: "row", makesOnce: true) {
                Markup.hidden("kind", order.kind.rawValue)
                Markup.hidden("run", "\(order.run.id)")
                if order.isPublic { Markup.hidden("public", "1") }
                if let unit = order.unit { Markup.hidden("unit", unit) }
                Choice(
                    name: "format", label: words(.format),
                    options: formats.map { ($0.rawValue, $0.rawValue.uppercased()) }
                ).markup
                Markup.element("div", ["class": "field"], [.button(words(.issue))])
            }.markup
            Markup.element(
                "p", ["class": "actions"],
                [.words(words(.formats) + ": ")]
                    + formats.map {
                        .link($0.rawValue.uppercased(), to: base + "/file?" + order.query($0), classes: "button quiet")
                    })
            PaperFormat.allCases.compactMap(\.missing).map { Markup.element("p", ["class": "hint"], words($0)) }
        }
    }

    private static func versions(
        _ visit: Visit, _ base: String, _ order: PaperOrder, _ units: [String]
    ) -> Markup {
        Form(asking: base + "/paper", classes: "row") {
            Markup.hidden("kind", order.kind.rawValue)
            Markup.hidden("run", "\(order.run.id)")
            if !units.isEmpty {
                Choice(
                    name: "unit", label: visit.words(DocumentPageMessage.letterTo),
                    options: [("", visit.words(DocumentPageMessage.allUnits))] + units.map { ($0, $0) },
                    value: order.unit ?? ""
                ).markup
            }
            if order.kind != .budget {
                Markup.element(
                    "label", [:],
                    [
                        .element(
                            "input",
                            [
                                "type": "checkbox", "name": "public", "value": "1",
                                "checked": order.isPublic ? "checked" : nil, "aria-describedby": "public-hint",
                            ]),
                        .words(" " + visit.words(DocumentPageMessage.publicVersion)),
                    ])
                Markup.button(visit.words(DocumentPageMessage.show), classes: "quiet")
                Markup.element(
                    "p", ["class": "hint", "id": "public-hint"], visit.words(DocumentPageMessage.publicHint))
            }
        }.markup
    }

    /// The page that prints, for the frame.
    private static func preview(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        var order = try await PaperOrder(visit.query, visit, conference)
        order.format = .html
        guard case .held(.papers(let answer, let bytes)) = try await order.ask(visit, conference, waiting: .seconds(2))
        else { throw Refusal.notFound }
        try await order.noteRead(answer, visit)
        return .sheet(text: String(decoding: bytes, as: UTF8.self), style: PaperPage.sheet(of: answer.papers))
    }

    private static func file(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        let order = try await PaperOrder(visit.query, visit, conference)
        let state = try await order.ask(visit, conference, waiting: .milliseconds(1_500))
        guard case .held(let held) = state else {
            return AnswerParts.waiting(
                visit, page(visit, conference, order), address: visit.path + "?" + order.query(order.format), state)
        }
        if visit.query.has("part") { return .over }
        let bytes = try bytes(held)
        if case .papers(let answer, _) = held { try await order.noteRead(answer, visit) }
        return .document(bytes, name: order.name(held))
    }

    private static func bytes(_ held: Answers.Held) throws -> [UInt8] {
        switch held {
        case .papers(_, let bytes): return bytes
        case .rejected(let rejection): throw rejection
        case .noFile(let fault): throw Refusal.rejected(Message(fault.message))
        default: throw Refusal.notFound
        }
    }

    private static func issue(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        let order = try await PaperOrder(visit.form, visit, conference)
        let base = "/c/\(conference.id)/documents"
        guard case .held(let held) = try await order.ask(visit, conference, waiting: .seconds(5)) else {
            return .redirect(base + "/paper?" + order.query() + "&busy=1")
        }
        let bytes = try bytes(held)
        let seen = try await visit.store.papers(of: conference.id).first?.id ?? 0
        if !visit.isSure, let earlier = try await earlier(order, visit, conference) {
            return twice(visit, conference, order, earlier, isSame: earlier.sha256 == Digest.of(bytes))
        }
        do {
            let number = try await visit.store.issue(
                bytes, kind: order.kind.rawValue, format: order.format.rawValue, name: order.name(held),
                isPublic: order.isPublic, run: order.run.id, in: conference.id, after: seen, by: visit.author)
            return .redirect(base + "?issued=\(number)&run=\(order.run.id)")
        } catch StoreFault.changedMeanwhile {
            // Somebody clicked twice, or two officers did at once: the second is asked.
            guard let earlier = try await earlier(order, visit, conference) else { throw StoreFault.changedMeanwhile }
            return twice(visit, conference, order, earlier, isSame: earlier.sha256 == Digest.of(bytes))
        }
    }

    /// The same paper as it was issued last; nil where it was not.
    private static func earlier(
        _ order: PaperOrder, _ visit: Visit, _ conference: StoredConference
    ) async throws -> StoredPaper? {
        try await visit.store.papers(of: conference.id).first { paper in
            paper.kind == order.kind.rawValue && paper.run == order.run.id && paper.isPublic == order.isPublic
                && paper.format == order.format.rawValue
                // Of letters, those to the same unit.
                && (order.kind != .replies || FileName.title(of: paper.name) == order.title)
        }
    }

    /// The question whether a paper is to be issued once more.
    private static func twice(
        _ visit: Visit, _ conference: StoredConference, _ order: PaperOrder, _ earlier: StoredPaper, isSame: Bool
    ) -> Answer {
        func words(_ message: DocumentPageMessage) -> String { visit.words(message) }
        return ConfirmStep(
            of: visit, title: words(.kind(order.kind)),
            question: words(
                .issuedBefore(
                    number: "\(earlier.id)", day: visit.time(earlier.issued),
                    by: visit.words(LogMessage.actor(earlier.author)))),
            consequences: [words(isSame ? .issueSame : .issueOther), words(.issueStays)], button: words(.issueAgain),
            back: "/c/\(conference.id)/documents/paper?" + order.query()
        ).page(conference.frame, .documents)
    }

    /// A paper as it was issued. The council reads those for everybody alone.
    private static func issued(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        let id = try visit.number("paper")
        let papers = try await visit.store.papers(of: conference.id)
        guard let paper = papers.first(where: { $0.id == id }), paper.isPublic || visit.visitor.role != .council
        else { throw Refusal.notFound }
        guard paper.isKept else { throw Refusal.rejected(Message(DocumentPageMessage.gone)) }
        let bytes = try await visit.store.bytes(ofPaper: id, in: conference.id).bytes
        if !paper.isPublic, PaperKind(rawValue: paper.kind)?.listsPeople ?? true {
            try await visit.store.note(
                LoggedAct(.sensitiveRead, conference: conference.id, subject: "paper \(id)"), by: visit.author)
        }
        return .document(bytes, name: paper.name)
    }
}

extension PaperFormat {
    /// Why this server does not make it; nil where it does.
    var missing: DocumentPageMessage? {
        switch self {
        case .docx, .html: nil
        case .xlsx: SheetBook.isAvailable ? nil : .noWorkbooks
        case .pdf: PDFConverter.office == nil && PDFConverter.browser == nil ? .noConverter : nil
        }
    }
}
