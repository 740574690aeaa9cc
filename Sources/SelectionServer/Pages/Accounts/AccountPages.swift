import DelegateSelection
import SelectionStore

/// Signing in and out, and the language.
enum AccountPages {
    static let routes: [PageRoute] = [
        .get("/sign-in", .everyone, showSignIn), .post("/sign-in", .everyone, signIn),
        .post("/sign-out", .signedIn, signOut), .post("/language", .signedIn, setLanguage),
    ]

    private static func showSignIn(_ visit: Visit) async throws -> Answer {
        if visit.visitor.role != nil { return .redirect("/") }
        return try await signInPage(visit, nil)
    }

    /// The form for signing in, tied to its browser by a cookie.
    private static func signInPage(_ visit: Visit, _ fault: AccountMessage?) async throws -> Answer {
        var visitor = visit.visitor
        visitor.language = Language(rawValue: visit.query["lang"] ?? "") ?? visitor.language
        func words(_ message: AccountMessage) -> String { message.words.text(visitor.language) }
        guard visit.office.hasUsers else {
            return .page(Page(words(.signInTitle), [.notice(words(.openByAddress), isProblem: true)]))
        }
        let cookies = visit.tieForm(&visitor)
        let form = Form(to: "/sign-in?lang=" + visitor.language.rawValue, visitor) {
            if let fault { Markup.notice(words(fault), isProblem: true) }
            Markup.hidden("back", ownPath(visit.query["back"] ?? visit.form["back"]))
            Field(name: "name", label: words(.userName), isRequired: true, autocomplete: "username").markup
            Field(
                name: "password", label: words(.password), type: "password", isRequired: true,
                autocomplete: "current-password"
            ).markup
            Field(
                name: "code", label: words(.oneTimePassword), hint: words(.oneTimePasswordHint),
                autocomplete: "one-time-code"
            ).markup
            Markup.button(words(.signIn))
        }
        var page = Page(words(.signInTitle), [form.markup])
        if fault != nil { page.status = .unauthorized }
        return .with(.page(page), cookies: cookies)
    }

    private static func signIn(_ visit: Visit) async throws -> Answer {
        // Whoever is signed in already signs out first: nobody is moved into another's account.
        guard visit.visitor.role == nil else { return .redirect("/") }
        let outcome = try await visit.store.signIn(
            visit.form["name"] ?? "", password: visit.form.text("password") ?? "", oneTime: visit.form["code"])
        switch outcome {
        case .refused: return try await signInPage(visit, .wrong)
        case .locked: return try await signInPage(visit, .locked)
        case .user(let user):
            let language = Language(rawValue: visit.query["lang"] ?? "")
            return .with(
                .redirect(ownPath(visit.form["back"])), cookies: try await visit.signedIn(user, language: language))
        }
    }

    private static func signOut(_ visit: Visit) async throws -> Answer {
        if let token = visit.visitor.token { try await visit.store.endSession(token, by: visit.author) }
        return .with(
            .redirect("/sign-in"), cookies: [visit.office.cookie(RequestGate.sessionCookie, "", lasts: false)])
    }

    private static func setLanguage(_ visit: Visit) async throws -> Answer {
        guard let language = Language(rawValue: visit.form["to"] ?? ""), let token = visit.visitor.token else {
            throw Refusal.malformed
        }
        try await visit.store.setLanguage(language.rawValue, ofSession: token)
        return .redirect(ownPath(visit.form["back"]))
    }

    /// A path of these pages; an address elsewhere is not gone to.
    static func ownPath(_ path: String?) -> String {
        guard let path, path.hasPrefix("/"), !path.hasPrefix("//"), !path.contains("\\"),
            path.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value < 0x7F })
        else { return "/" }
        return path
    }
}

extension Visit {
    /// Ties the forms of somebody who is not signed in to the browser: what they send back is in a cookie, too.
    /// - Returns: the cookies to set.
    func tieForm(_ visitor: inout Visitor) -> [String] {
        guard visitor.role == nil else { return [] }
        if visitor.csrf.isEmpty { visitor.csrf = SecretToken.make() }
        return [office.cookie(RequestGate.formCookie, visitor.csrf)]
    }

    /// The cookies of somebody who is signed in now, with a new token; the visitor's session before ends.
    func signedIn(_ user: StoredUser, language: Language?) async throws -> [String] {
        [
            try await office.newSession(user: user.id, language: language, replacing: visitor.token),
            office.cookie(RequestGate.formCookie, "", lasts: false),
        ]
    }

    /// What is wrong with a new password that was typed twice; nil where it may be taken.
    static func differ(_ form: FormFields) -> AccountMessage? {
        form.text("new") == form.text("again") ? nil : .passwordsDiffer
    }
}
