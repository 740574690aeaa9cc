import DelegateSelection
import SelectionStore

/// The settings of a conference with their sentences, its name, how long data is kept, its end.
enum SettingsPage {
    static let routes: [PageRoute] = [
        .get("/c/:conference/settings", .office) { try await show($0) },
        .post("/c/:conference/settings/name", .office, rename),
        .post("/c/:conference/settings/retention", .office, keep).evenWhenClosed,
        .post("/c/:conference/settings/close", .office, close).evenWhenClosed,
        .post("/c/:conference/settings/reopen", .office, reopen).evenWhenClosed,
    ]

    /// What is wrong with a form, by its field.
    private typealias Faults = [String: SettingsPageMessage]

    private static func show(
        _ visit: Visit, _ faults: Faults = [:], conflict: String? = nil
    ) async throws -> Answer {
        let conference = try await visit.conference()
        func words(_ message: SettingsPageMessage) -> String { visit.words(message) }
        var content: [Markup] = visit.query.has("saved") ? [.notice(words(.renamed))] : []
        if let conflict { content.append(.notice(conflict, isProblem: true)) }
        content.append(
            .section(words(.name), id: "name") {
                Form(to: "/c/\(conference.id)/settings/name", visit.visitor) {
                    Markup.hidden("was", visit.office.mark(of: conference.name))
                    Field(
                        name: "name", label: words(.name), value: visit.form.text("name") ?? conference.name,
                        fault: faults["name"].map(words), isRequired: true
                    ).markup
                    Markup.button(words(.rename), classes: "quiet")
                }.markup
            })
        let days = try await days(visit)
        content.append(
            .section(words(.retention), id: "retention") {
                Form(to: "/c/\(conference.id)/settings/retention", visit.visitor) {
                    Markup.hidden("was", visit.office.mark(of: days))
                    Field(
                        name: "days", label: words(.retention), value: visit.form.text("days") ?? days,
                        hint: words(.retentionHint), fault: faults["days"].map(words), isRequired: true
                    ).markup
                    Markup.button(words(.keep), classes: "quiet")
                }.markup
            })
        content += try await settings(conference, visit)
        content.append(try await closing(conference, visit, faults))
        var page = Page(
            visit.words(FrameMessage.section(.settings)), conference: conference.frame, section: .settings, content)
        page.isWide = true
        if !faults.isEmpty { page.status = .unprocessableContent }
        if conflict != nil { page.status = .conflict }
        return .page(page)
    }

    /// The days that personal data is kept, as the field has them.
    private static func days(_ visit: Visit) async throws -> String {
        try await visit.store.setting(Retention.setting) ?? "\(Retention.days)"
    }

    /// The settings with their sentences, and the way to the fields that change them.
    private static func settings(_ conference: StoredConference, _ visit: Visit) async throws -> [Markup] {
        func words(_ message: SettingsPageMessage) -> String { visit.words(message) }
        do {
            let inputs = try await visit.office.inputs.inputs(of: conference)
            let plan = conference.frame.address(.plan)
            let links = Setting.all(inputs).filter { $0.source == .plan || $0.source == .preset }.map { setting in
                Markup.element(
                    "li", [:],
                    [
                        .link(
                            "\(setting.id): \(Message(setting.question).text(visit.language))",
                            to: plan + (anchors[setting.number].map { "#" + $0 } ?? ""))
                    ])
            }
            return [
                .section(words(.settings)) {
                    Markup.report(SettingsReport(inputs).document(visit.language))
                    Markup.element("h3", words(.toField))
                    Markup.element("ul", [:], links)
                }
            ]
        } catch let rejection as InputRejection {
            return [
                .section(words(.settings)) {
                    Markup.notice(words(.unread), isProblem: true)
                    Markup.problems(rejection.diagnostics, visit.language)
                }
            ]
        }
    }

    /// The parts of the plan's form, by the numbers of settings.
    private static let anchors = [
        2: "composition", 3: "composition", 4: "seats", 5: "composition", 6: "composition", 9: "composition",
        12: "quota-2", 16: "conflicts",
    ]

    private static func closing(
        _ conference: StoredConference, _ visit: Visit, _ faults: Faults
    ) async throws -> Markup {
        func words(_ message: SettingsPageMessage) -> String { visit.words(message) }
        let act = try await visit.store.lastAct(.conferenceClosed, on: "", in: conference.id)
        return .section(words(.closing), id: "close") {
            if let closed = conference.closed {
                Markup.notice(
                    words(
                        .closed(
                            when: ServerTime.text(closed),
                            by: visit.words(LogMessage.actor(act?.author ?? Author.server.name)))))
                Markup.element("p", words(.reopeningHint))
                Form(to: "/c/\(conference.id)/settings/reopen", visit.visitor) {
                    Markup.button(words(.reopen), classes: "quiet")
                }.markup
            } else {
                Markup.element("p", words(.closingHint))
                Form(to: "/c/\(conference.id)/settings/close", visit.visitor) {
                    Markup.element(
                        "p", [:],
                        [
                            .element("input", ["type": "checkbox", "id": "f-sure", "name": "sure", "value": "1"]),
                            .words(" "), .element("label", ["for": "f-sure"], words(.sure)),
                        ])
                    if let fault = faults["sure"] {
                        Markup.element("p", ["class": "fault", "role": "alert"], words(fault))
                    }
                    Markup.button(words(.closeIt), classes: "danger")
                }.markup
            }
        }
    }

    private static func rename(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        guard let name = visit.form["name"], !name.isEmpty, name.count <= 200 else {
            return try await show(visit, ["name": .nameNeeded])
        }
        do {
            let isSeen = visit.isSeen
            try await visit.store.rename(conference.id, to: name, where: isSeen, by: visit.author)
        } catch StoreFault.changedMeanwhile {
            let act = try await visit.store.lastAct(.settingChanged, on: "name", in: conference.id)
            return try await show(visit, conflict: visit.conflict(try await visit.conference().name, act))
        }
        return .redirect("/c/\(conference.id)/settings?saved=1")
    }

    private static func keep(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        guard let days = visit.form["days"].flatMap({ Int($0) }), (1...36_500).contains(days) else {
            return try await show(visit, ["days": .daysNeeded])
        }
        do {
            let isSeen = visit.isSeen
            try await visit.store.set(
                Retention.setting, to: "\(days)", where: { isSeen($0 ?? "\(Retention.days)") }, by: visit.author)
        } catch StoreFault.changedMeanwhile {
            let act = try await visit.store.lastAct(.settingChanged, on: Retention.setting, in: nil)
            return try await show(visit, conflict: visit.conflict(try await SettingsPage.days(visit), act))
        }
        return .redirect("/c/\(conference.id)/settings?saved=1")
    }

    private static func close(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        guard visit.form.has("sure") else { return try await show(visit, ["sure": .sureNeeded]) }
        if conference.closed == nil { try await visit.store.close(conference.id, by: visit.author) }
        return .redirect("/c/\(conference.id)/settings?saved=1")
    }

    private static func reopen(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        if conference.closed != nil { try await visit.store.reopen(conference.id, by: visit.author) }
        return .redirect("/c/\(conference.id)/settings?saved=1")
    }
}
