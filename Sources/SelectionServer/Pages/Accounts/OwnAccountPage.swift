import DelegateSelection
import SelectionStore

/// Somebody's own account: the password, and one-time passwords.
enum OwnAccountPage {
    static let routes: [PageRoute] = [
        .get("/account", .signedIn) { visit in .page(try await page(visit)) },
        .post("/account/password", .signedIn, changePassword),
        .post("/account/one-time", .signedIn, setOneTime),
        .post("/account/one-time/remove", .signedIn, removeOneTime),
    ]

    /// What is wrong with fields, by their ids.
    private typealias Faults = [String: AccountMessage]

    private static func page(_ visit: Visit, _ faults: Faults = [:]) async throws -> Page {
        func words(_ message: AccountMessage) -> String { visit.words(message) }
        guard let user = visit.visitor.user else {
            let link = visit.mayChange ? [Markup.element("p", [:], [.link(words(.makeAccounts), to: "/users")])] : []
            return Page(words(.account), [.notice(words(.nobodySignsIn))] + link)
        }
        var content: [Markup] = []
        let done: [String: AccountMessage] = ["password": .changed, "set": .oneTimeSet, "removed": .oneTimeRemoved]
        if let message = visit.query["done"].flatMap({ done[$0] }) { content.append(.notice(words(message))) }
        content.append(try await facts(user, visit))
        content.append(
            .section(words(.changePassword)) {
                Form(to: "/account/password", visit.visitor) {
                    password(.oldPassword, "old", visit, faults["old"], autocomplete: "current-password")
                    password(.newPassword, "new", visit, faults["new"], hint: .newPasswordHint)
                    password(.again, "again", visit, faults["again"])
                    Markup.button(words(.changePassword))
                }.markup
            })
        content.append(.section(words(.oneTimeTitle), id: "one-time") { oneTime(user, visit, faults) })
        var page = Page(words(.account), content)
        if !faults.isEmpty { page.status = .unprocessableContent }
        return page
    }

    private static func facts(_ user: StoredUser, _ visit: Visit) async throws -> Markup {
        var rows: [(AccountMessage, String)] = [
            (.signedInAs, user.name), (.fullName, user.fullName), (.role, visit.words(UserMessage.roleName(user.role))),
        ]
        if let conference = user.conference {
            rows.append((.place, "\(try await visit.store.conference(conference).name) – \(user.unit ?? "")"))
        }
        return .element(
            "dl", ["class": "facts"],
            rows.flatMap { [Markup.element("dt", visit.words($0.0)), Markup.element("dd", $0.1)] })
    }

    private static func password(
        _ label: AccountMessage, _ name: String, _ visit: Visit, _ fault: AccountMessage?,
        hint: AccountMessage? = nil, autocomplete: String = "new-password"
    ) -> Markup {
        Field(
            name: name, label: visit.words(label), type: "password", hint: hint.map { visit.words($0) },
            fault: fault.map { visit.words($0) }, isRequired: true, autocomplete: autocomplete
        ).markup
    }

    @MarkupBuilder
    private static func oneTime(_ user: StoredUser, _ visit: Visit, _ faults: Faults) -> [Markup] {
        if user.hasOneTimePassword {
            Markup.element("p", visit.words(AccountMessage.oneTimeIs))
            Form(to: "/account/one-time/remove", visit.visitor) {
                password(.oldPassword, "remove-password", visit, faults["remove"], autocomplete: "current-password")
                Markup.button(visit.words(AccountMessage.remove), classes: "danger")
            }.markup
        } else {
            setUp(user, visit, faults)
        }
    }

    @MarkupBuilder
    private static func setUp(_ user: StoredUser, _ visit: Visit, _ faults: Faults) -> [Markup] {
        let sent = visit.form["secret"].flatMap { OneTimePassword($0) == nil ? nil : $0 }
        let secret = sent ?? OneTimePassword.makeSecret()
        let address = OneTimePassword.address(
            secret: secret, name: user.name, issuer: visit.words(FrameMessage.product))
        Markup.element("p", visit.words(AccountMessage.oneTimeIsNot))
        Markup.element("p", ["class": "hint"], visit.words(AccountMessage.oneTimeHow))
        Markup.element(
            "p", [:],
            [.words(visit.words(AccountMessage.secret) + ": "), .element("code", ["class": "secret"], inFours(secret))])
        Markup.element("p", [:], [.link(visit.words(AccountMessage.address), to: address)])
        Form(to: "/account/one-time", visit.visitor) {
            Markup.hidden("secret", secret)
            Field(
                name: "code", label: visit.words(AccountMessage.codeShown),
                fault: faults["code"].map { visit.words($0) }, isRequired: true, autocomplete: "one-time-code"
            ).markup
            password(.oldPassword, "set-password", visit, faults["set"], autocomplete: "current-password")
            Markup.button(visit.words(AccountMessage.setUp))
        }.markup
    }

    /// A secret as it is read aloud.
    private static func inFours(_ secret: String) -> String {
        stride(from: 0, to: secret.count, by: 4).map { String(secret.dropFirst($0).prefix(4)) }.joined(separator: " ")
    }

    /// The user, and what is wrong with the password that was typed to confirm.
    private static func confirm(_ field: String, _ visit: Visit) async throws -> (StoredUser, AccountMessage?) {
        guard let user = visit.visitor.user else { throw Refusal.notFound }
        switch try await visit.store.confirm(visit.form.text(field) ?? "", of: user.id) {
        case .user(let user): return (user, nil)
        case .refused: return (user, .passwordWrong)
        case .locked: return (user, .locked)
        }
    }

    private static func changePassword(_ visit: Visit) async throws -> Answer {
        let (user, fault) = try await confirm("old", visit)
        var faults: Faults = [:]
        faults["old"] = fault
        faults["again"] = Visit.differ(visit.form)
        guard faults.isEmpty else { return .page(try await page(visit, faults)) }
        do {
            try await visit.store.setPassword(visit.form.text("new") ?? "", of: user.id, by: visit.author)
        } catch let fault as PasswordFault {
            return .page(try await page(visit, ["new": AccountMessage.of(fault)]))
        }
        return .with(
            .redirect("/account?done=password"), cookies: try await visit.signedIn(user, language: visit.language))
    }

    private static func setOneTime(_ visit: Visit) async throws -> Answer {
        let (user, fault) = try await confirm("set-password", visit)
        if let fault { return .page(try await page(visit, ["set": fault])) }
        let isSet = try await visit.store.setOneTimePassword(
            visit.form["secret"] ?? "", confirmedBy: visit.form["code"] ?? "", of: user.id, by: visit.author)
        guard isSet else { return .page(try await page(visit, ["code": .codeWrong])) }
        return .with(
            .redirect("/account?done=set"), cookies: try await visit.signedIn(user, language: visit.language))
    }

    private static func removeOneTime(_ visit: Visit) async throws -> Answer {
        let (user, fault) = try await confirm("remove-password", visit)
        if let fault { return .page(try await page(visit, ["remove": fault])) }
        try await visit.store.removeOneTimePassword(of: user.id, by: visit.author)
        return .redirect("/account?done=removed")
    }
}
