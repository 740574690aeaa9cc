import DelegateSelection
import SelectionStore

/// The first page: the office's conferences.
enum HomePage {
    static let routes: [PageRoute] = [
        .get("/", .signedIn, show), .post("/conferences", .office, body: .upload, make).once,
    ]

    private static func show(_ visit: Visit) async throws -> Answer {
        let conferences = try await visit.store.conferences()
        if visit.visitor.role == .unit { return .redirect("/c/\(visit.visitor.user?.conference ?? 0)") }
        func words(_ message: HomeMessage) -> String { visit.words(message) }
        let cards = conferences.map { conference in
            Markup.element(
                "li", ["class": "card"],
                [.element("h2", [:], [.link(conference.name, to: "/c/\(conference.id)")])])
        }
        var content: [Markup] = []
        if conferences.isEmpty { content.append(.element("p", words(.noConferences))) }
        content.append(.element("ul", ["class": "cards"], cards))
        if visit.mayChange {
            content.append(
                .section(words(.newConference)) {
                    Form(to: "/conferences", visit.visitor, hasFiles: true, makesOnce: true) {
                        Field(name: "name", label: words(.name), isRequired: true).markup
                        Field(
                            name: "issuer", label: words(.issuer), hint: words(.issuerHint), autocomplete: "off"
                        ).markup
                        Choice(
                            name: "from", label: words(.beginWith),
                            options: [("template", words(.template))]
                                + conferences.map { ("\($0.id)", $0.name) } + [("files", words(.ownFiles))]
                        ).markup
                        Markup.element(
                            "div", ["class": "field"],
                            [
                                .element("label", ["for": "f-files"], words(.files)),
                                .element(
                                    "input",
                                    [
                                        "type": "file", "id": "f-files", "name": "files", "multiple": "multiple",
                                        "accept": ".yaml,.yml,.csv", "aria-describedby": "f-files-hint",
                                    ]),
                                .element("p", ["class": "hint", "id": "f-files-hint"], words(.filesHint)),
                            ])
                        Markup.button(words(.make))
                    }.markup
                })
        }
        return .page(Page(words(.title), content))
    }

    /// Makes a conference: with the plan that Lạng Sơn's was, with that of another conference, or with files.
    private static func make(_ visit: Visit) async throws -> Answer {
        guard let name = visit.form["name"], !name.isEmpty, name.count <= 200 else {
            throw Refusal.rejected(Message(HomeMessage.nameNeeded))
        }
        let issuer = visit.form["issuer"] ?? ""
        guard issuer.count <= 200 else { throw Refusal.rejected(Message(HomeMessage.nameNeeded)) }
        let files = try await folder(visit)
        let folder = ConferenceIssuer(named: issuer, of: name).folder(files)
        let conference = try await visit.store.importConference(folder, name: name, by: visit.author)
        return .redirect("/c/\(conference.id)")
    }

    private static func folder(_ visit: Visit) async throws -> ConferenceFolder {
        switch visit.form["from"] {
        case "files":
            let files = visit.files.filter { $0.field == "files" }
            let foreign = files.map(\.name).filter {
                !DocumentName.isAllowed($0) && $0 != DocumentName.nominees && $0 != DocumentName.units
            }
            guard foreign.isEmpty else {
                throw Refusal.rejected(Message(HomeMessage.foreignFiles(names: foreign.joined(separator: ", "))))
            }
            return ConferenceFolder(files.map { .init(name: $0.name, bytes: $0.bytes) })
        case let other? where Int(other) != nil:
            // The plan and its texts; not the people of another conference, nor what happened there: days, papers that units sent,
            // who came.
            let folder = try await visit.store.folder(of: Int(other) ?? 0)
            let own: Set = [DocumentName.nominees, DocumentName.conferences, PaperOrder.attendance]
            return ConferenceFolder(folder.files.filter { !own.contains($0.name) })
        default: return Template.folder
        }
    }
}

/// The plan and the texts that a new conference begins with: nobody is in it, and no unit has seats.
enum Template {
    static let folder = ConferenceFolder([
        .init(name: DocumentName.plan, bytes: PackageResources.template_plan_yaml),
        .init(name: DocumentName.importMap, bytes: PackageResources.template_import_yaml),
        .init(name: DocumentName.letterhead, bytes: PackageResources.template_letterhead_yaml),
        .init(name: DocumentName.quotas, bytes: PackageResources.template_quotas_csv),
    ])
}
