import DelegateSelection
import SelectionStore

/// The papers of a conference: those that can be made, and those that were issued.
enum DocumentsPage {
    static let routes: [PageRoute] =
        [.get("/c/:conference/documents", .reviewers, show)] + PaperPages.routes + LetterheadPage.routes

    private static func show(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        func words(_ message: DocumentPageMessage) -> String { visit.words(message) }
        var content: [Markup] = []
        if let number = visit.query["issued"].flatMap({ Int($0) }) {
            content.append(.notice(words(.issuedNow(number: "\(number)"))))
        }
        if visit.mayChange {
            content += try await making(visit, conference)
            content.append(
                .section(words(.letterhead)) {
                    Markup.element("p", ["class": "hint"], words(.letterheadHint))
                    Markup.element(
                        "p", [:],
                        [
                            .link(
                                words(.letterhead), to: "/c/\(conference.id)/documents/letterhead",
                                classes: "button quiet")
                        ])
                })
        }
        content.append(try await issued(visit, conference))
        return .page(
            Page(
                visit.words(FrameMessage.section(.documents)), conference: conference.frame, section: .documents,
                content)
        )
    }

    // MARK: What can be made

    private static func making(_ visit: Visit, _ conference: StoredConference) async throws -> [Markup] {
        func words(_ message: DocumentPageMessage) -> String { visit.words(message) }
        let runs = try await visit.store.runs(of: conference.id).filter { $0.summary != nil }
        let published = try await visit.store.lastPublished(in: conference.id)
        let asked = visit.query["run"].flatMap { Int($0) }
        guard let run = runs.first(where: { $0.id == asked }) ?? published ?? runs.first else {
            return [.notice(words(.noRun))]
        }
        let choice = Form(asking: "/c/\(conference.id)/documents", classes: "row") {
            Choice(
                name: "run", label: words(.ofRun),
                options: runs.map {
                    ("\($0.id)", words($0.published == nil ? .run("\($0.id)") : .publishedRun("\($0.id)")))
                },
                value: "\(run.id)"
            ).markup
            Markup.button(words(.show), classes: "quiet")
        }.markup
        let documents = Set(try await visit.store.documents(of: conference.id).map(\.name))
        let rows = PaperKind.allCases.map { row(visit, conference, $0, run, documents) }
        let heads = [DocumentPageMessage.document, .note].map { Markup.element("th", ["scope": "col"], words($0)) }
        let table = Markup.element(
            "div", ["class": "scroll"],
            [
                .element(
                    "table", ["class": "sheet"],
                    [
                        .element("caption", ["class": "unseen"], words(.kinds)),
                        .element("thead", [:], [.element("tr", [:], heads)]), .element("tbody", [:], rows),
                    ])
            ])
        return [
            choice,
            .section(words(.kinds)) { table },
        ]
    }

    private static func row(
        _ visit: Visit, _ conference: StoredConference, _ kind: PaperKind, _ run: StoredRun, _ documents: Set<String>
    ) -> Markup {
        let missing: DocumentPageMessage? =
            switch kind {
            case .replacements: run.question.list == nil ? .needsPrevious : nil
            case .progress: documents.contains(DocumentName.conferences) ? nil : .needsConferences
            default: nil
            }
        let note: DocumentPageMessage =
            switch kind {
            case .credentials: documents.contains(PaperOrder.attendance) ? .hasAttendance : .takesAttendance
            case .budget: .takesRates
            case .passedOn: .takesSeatsAbove
            default: .ready
            }
        let name = visit.words(DocumentPageMessage.kind(kind))
        let address = "/c/\(conference.id)/documents/paper?kind=\(kind.rawValue)&run=\(run.id)"
        return .element(
            "tr", [:],
            [
                .element("th", ["scope": "row"], [missing == nil ? .link(name, to: address) : .words(name)]),
                .element("td", visit.words(missing ?? note)),
            ])
    }

    // MARK: What was issued

    private static func issued(_ visit: Visit, _ conference: StoredConference) async throws -> Markup {
        func words(_ message: DocumentPageMessage) -> String { visit.words(message) }
        let isCouncil = visit.visitor.role == .council
        let papers = try await visit.store.papers(of: conference.id).filter { $0.isPublic || !isCouncil }
        guard !papers.isEmpty else {
            return .section(words(.issued)) { Markup.element("p", words(.noIssued)) }
        }
        let heads = [DocumentPageMessage.number, .document, .ofRun, .format, .publicVersion, .day, .who, .digest].map {
            message in
            Markup.element("th", ["scope": "col"], words(message))
        }
        let rows = papers.map { paper in
            let kind = PaperKind(rawValue: paper.kind)
            let name = kind.map { words(.kind($0)) } ?? paper.kind
            return Markup.element(
                "tr", [:],
                [
                    .element("td", "\(paper.id)"),
                    .element(
                        "th", ["scope": "row"],
                        paper.isKept
                            ? [.link(name, to: "/c/\(conference.id)/documents/issued/\(paper.id)")]
                            : [.words(name), .element("p", ["class": "hint"], words(.gone))]),
                    .element("td", words(.run("\(paper.run)"))), .element("td", paper.format.uppercased()),
                    .element("td", words(paper.isPublic ? .isPublic : .internalOnly)),
                    .element("td", visit.time(paper.issued)),
                    .element("td", visit.words(LogMessage.actor(paper.author))),
                    .element("td", [:], [digest(paper.sha256)]),
                ])
        }
        return .section(words(.issued), id: "issued") {
            Markup.element(
                "div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": words(.issued)],
                [
                    .element(
                        "table", ["class": "sheet"],
                        [
                            .element("caption", ["class": "unseen"], words(.issued)),
                            .element("thead", [:], [.element("tr", [:], heads)]), .element("tbody", [:], rows),
                        ])
                ])
        }
    }

    /// A digest, short, with the whole of it to unfold.
    private static func digest(_ sha256: String) -> Markup {
        .element(
            "details", [:],
            [
                .element("summary", [:], [.element("code", String(sha256.prefix(12)) + "…")]),
                .element("code", ["class": "secret"], sha256),
            ])
    }
}
