import DelegateSelection
import SelectionStore

/// The page at which somebody who was invited chooses a password.
enum InvitationPage {
    static let routes: [PageRoute] = [
        .get("/invitation/:token", .everyone) { visit in try await show(visit) },
        .post("/invitation/:token", .everyone, takeUp),
    ]

    private static func show(
        _ visit: Visit, newFault: AccountMessage? = nil, againFault: AccountMessage? = nil
    ) async throws -> Answer {
        func words(_ message: AccountMessage) -> String { visit.words(message) }
        guard let invitation = try await visit.store.invitation(visit.parameters["token"] ?? "") else {
            var page = Page(words(.invitationTitle), [.notice(words(.invitationGone), isProblem: true)])
            page.status = .notFound
            return .page(page)
        }
        var visitor = visit.visitor
        let cookies = visit.tieForm(&visitor)
        let role = visit.words(UserMessage.roleName(invitation.role))
        let form = Form(to: visit.path + "?lang=" + visitor.language.rawValue, visitor) {
            Markup.element("p", words(.invitedAs(name: invitation.name, role: role)))
            Markup.element(
                "input",
                ["type": "hidden", "name": "username", "value": invitation.name, "autocomplete": "username"])
            Field(
                name: "new", label: words(.newPassword), type: "password", hint: words(.newPasswordHint),
                fault: newFault.map(words), isRequired: true, autocomplete: "new-password"
            ).markup
            Field(
                name: "again", label: words(.again), type: "password", fault: againFault.map(words),
                isRequired: true, autocomplete: "new-password"
            ).markup
            Markup.button(words(.takeUp))
        }
        var page = Page(words(.invitationTitle), [form.markup])
        if newFault != nil || againFault != nil { page.status = .unprocessableContent }
        return .with(.page(page), cookies: cookies)
    }

    private static func takeUp(_ visit: Visit) async throws -> Answer {
        if let fault = Visit.differ(visit.form) { return try await show(visit, againFault: fault) }
        do {
            let user = try await visit.store.takeUp(
                visit.parameters["token"] ?? "", password: visit.form.text("new") ?? "")
            visit.office.noteUsers()
            return .with(.redirect("/"), cookies: try await visit.signedIn(user, language: visit.language))
        } catch let fault as PasswordFault {
            return try await show(visit, newFault: AccountMessage.of(fault))
        } catch StoreFault.unknown {
            return try await show(visit)
        }
    }
}
