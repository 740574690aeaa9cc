import DelegateSelection
import SelectionStore

/// What stands around every page: the office's bar, the parts of the conference, the language, whoever is signed in.
struct PageFrame: Sendable {
    let visitor: Visitor
    /// The address of the page, to come back to.
    let path: String
    /// True where visitors sign in.
    let asksSignIn: Bool

    private var language: Language { visitor.language }

    /// The text of a page.
    func text(_ page: Page) -> String {
        let body: [Markup] = [
            .element("a", ["class": "skip", "href": "#content"], words(.skipToContent)),
            .element("header", ["class": "bar"], bar(page)),
            .element(
                "div", ["class": page.isWide ? "frame wide" : "frame"],
                navigation(page) + [.element("main", ["id": "content", "tabindex": "-1"], content(page))]),
            .element("div", ["id": "live", "class": "unseen", "role": "status", "aria-live": "polite"]),
        ]
        let root = Markup.element(
            "html", ["lang": language.rawValue, "xmlns": "http://www.w3.org/1999/xhtml"],
            [.element("head", [:], head(page)), .element("body", [:], body)])
        return Markup.page(root)
    }

    private func head(_ page: Page) -> [Markup] {
        let title = [page.title, page.conference?.name].compactMap(\.self).joined(separator: " – ")
        let refresh = page.refresh.map { seconds in
            Markup.element(
                "noscript", [:], [.element("meta", ["http-equiv": "refresh", "content": "\(seconds)"])])
        }
        return [
            .element("meta", ["charset": "utf-8"]),
            .element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
            .element("title", title),
            .element("link", ["rel": "icon", "href": "data:,"]),
            .element("link", ["rel": "stylesheet", "href": "/style.css?v=" + Assets.version]),
            .element("script", ["src": "/script.js?v=" + Assets.version, "defer": "defer"]),
        ] + [refresh].compactMap(\.self)
    }

    private func bar(_ page: Page) -> [Markup] {
        var pieces: [Markup] = [.element("a", ["class": "home", "href": "/"], words(.product))]
        if let conference = page.conference {
            pieces.append(.element("a", ["class": "name", "href": conference.address(.conference)], conference.name))
        }
        pieces.append(.element("div", ["class": "end"], offices + [languageSwitch] + account))
        return pieces
    }

    /// The pages of the whole office that the visitor's role has.
    private var offices: [Markup] {
        guard let role = visitor.role else { return [] }
        var links: [Markup] = []
        if role == .office { links.append(.link(words(.users), to: "/users")) }
        if role == .office || role == .auditor { links.append(.link(words(.wholeLog), to: "/log")) }
        return links
    }

    private var languageSwitch: Markup {
        let other: Language = language == .vietnamese ? .english : .vietnamese
        let name = other == .english ? "English" : "Tiếng Việt"
        guard visitor.role != nil else {
            // An invitation is read in either language; from anywhere else somebody who is not signed in goes there first.
            let page = path.hasPrefix("/invitation/") ? String(path.prefix { $0 != "?" }) : "/sign-in"
            return .element("a", ["href": page + "?lang=" + other.rawValue, "lang": other.rawValue], name)
        }
        return Form(to: "/language", visitor, classes: "inline") {
            Markup.element("input", ["type": "hidden", "name": "to", "value": other.rawValue])
            Markup.element("input", ["type": "hidden", "name": "back", "value": path])
            Markup.element("button", ["class": "link", "lang": other.rawValue], name)
        }.markup
    }

    private var account: [Markup] {
        guard asksSignIn, let user = visitor.user else { return [] }
        return [
            .element("a", ["href": "/account"], user.fullName),
            Form(to: "/sign-out", visitor, classes: "inline") {
                Markup.element("button", ["class": "link"], words(.signOut))
            }.markup,
        ]
    }

    private func navigation(_ page: Page) -> [Markup] {
        guard let conference = page.conference, let role = visitor.role else { return [] }
        let sections = Section.allCases.filter { $0.isFor(role) }
        let entries = sections.map { section in
            Markup.element(
                "li", [:],
                [
                    .element(
                        "a",
                        [
                            "href": conference.address(section),
                            "aria-current": section == page.section ? "page" : nil,
                        ], section.title.text(language))
                ])
        }
        return [
            .element("nav", ["aria-label": words(.partsOfConference)], [.element("ul", [:], entries)])
        ]
    }

    private func content(_ page: Page) -> [Markup] {
        let closed = page.conference?.closed.map { closed in
            Markup.element(
                "p", ["class": "notice warning", "role": "status"], words(.closedSince(ServerTime.text(closed))))
        }
        return [.element("h1", page.title)] + [closed].compactMap(\.self) + page.content
    }

    private func words(_ message: FrameMessage) -> String { message.words.text(language) }
}

extension Section {
    /// True for a part that a role sees.
    func isFor(_ role: Role) -> Bool {
        switch role {
        case .office: true
        case .auditor: self != .settings
        case .council: ![.log, .settings, .units].contains(self)
        case .unit: [.conference, .nominees].contains(self)
        }
    }

    /// Its title.
    var title: Words { FrameMessage.section(self).words }
}
