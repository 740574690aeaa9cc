import DelegateSelection
import SelectionStore

/// The office's accounts: who may sign in, and as what.
enum UsersPage {
    static let routes: [PageRoute] = [
        .get("/users", .office) { visit in .page(try await list(visit)) },
        .post("/users", .office, invite).once, .post("/users/withdraw", .office, withdraw),
        .get("/users/:user", .office) { visit in .page(try await one(visit)) },
        .post("/users/:user/role", .office, setRole), .post("/users/:user/state", .office, setState),
        .post("/users/:user/reset", .office, reset).once,
    ]

    private static func list(_ visit: Visit, fault: UserMessage? = nil, isTaken: Bool = false) async throws -> Page {
        func words(_ message: UserMessage) -> String { visit.words(message) }
        let users = try await visit.store.users()
        let places = try await places(visit)
        var content: [Markup] = []
        if users.isEmpty {
            content.append(.element("p", words(.none)))
            content.append(.notice(words(.firstHint)))
        } else {
            content.append(table(users, visit, places))
        }
        let open = try await visit.store.invitations()
        if !open.isEmpty { content.append(.section(words(.invitations)) { invitations(open, visit) }) }
        content.append(
            .section(words(.invite), id: "invite") {
                Form(to: "/users", visit.visitor, makesOnce: true) {
                    if let fault { Markup.notice(words(fault), isProblem: true) }
                    Field(
                        name: "name", label: words(.name), value: visit.form["name"] ?? "", hint: words(.nameHint),
                        fault: isTaken ? visit.words(FrameMessage.nameTaken) : nil, isRequired: true,
                        autocomplete: "off"
                    ).markup
                    Field(
                        name: "full-name", label: words(.fullName), value: visit.form["full-name"] ?? "",
                        isRequired: true, autocomplete: "off"
                    ).markup
                    roleFields(visit, Role(rawValue: visit.form["role"] ?? ""), visit.form["place"] ?? "", places)
                    Markup.button(words(.inviteButton))
                }.markup
            })
        var page = Page(words(.title), content)
        if fault != nil || isTaken { page.status = .unprocessableContent }
        return page
    }

    private static func table(_ users: [StoredUser], _ visit: Visit, _ places: [(value: String, words: String)])
        -> Markup
    {
        func words(_ message: UserMessage) -> String { visit.words(message) }
        let rows = users.map { user in
            let state = user.isDisabled ? UserMessage.disabled : .active
            let cells = [
                user.fullName, words(.roleName(user.role)), place(user, places), words(state),
                words(user.hasOneTimePassword ? .yes : .no),
            ]
            return Markup.element(
                "tr", [:],
                [.element("th", ["scope": "row"], [.link(user.name, to: "/users/\(user.id)")])]
                    + cells.map { .element("td", $0) })
        }
        let headings: [UserMessage] = [.name, .fullName, .role, .place, .state, .oneTime]
        return sheet(words(.title), headings.map(words), rows)
    }

    private static func sheet(_ caption: String, _ headings: [String], _ rows: [Markup]) -> Markup {
        .element(
            "div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": caption],
            [
                .element(
                    "table", ["class": "sheet"],
                    [
                        .element("caption", ["class": "unseen"], caption),
                        .element(
                            "thead", [:],
                            [.element("tr", [:], headings.map { .element("th", ["scope": "col"], $0) })]),
                        .element("tbody", [:], rows),
                    ])
            ])
    }

    private static func place(_ user: StoredUser, _ places: [(value: String, words: String)]) -> String {
        guard let conference = user.conference else { return "" }
        let value = "\(conference)/\(user.unit ?? "")"
        return places.first { $0.value == value }?.words ?? user.unit ?? ""
    }

    private static func invitations(_ open: [StoredInvitation], _ visit: Visit) -> Markup {
        let rows = open.map { invitation in
            Markup.element(
                "tr", [:],
                [
                    .element("th", ["scope": "row"], invitation.name), .element("td", invitation.fullName),
                    .element("td", visit.words(UserMessage.roleName(invitation.role))),
                    .element("td", ServerTime.text(invitation.expires)),
                    .element(
                        "td", [:],
                        [
                            Form(to: "/users/withdraw", visit.visitor, classes: "inline") {
                                Markup.hidden("name", invitation.name)
                                Markup.button(visit.words(UserMessage.withdraw), classes: "quiet")
                            }.markup
                        ]),
                ])
        }
        let headings: [UserMessage] = [.name, .fullName, .role, .expires, .withdraw]
        return sheet(visit.words(UserMessage.invitations), headings.map { visit.words($0) }, rows)
    }

    @MarkupBuilder
    private static func roleFields(
        _ visit: Visit, _ role: Role?, _ place: String, _ places: [(value: String, words: String)]
    ) -> [Markup] {
        Choice(
            name: "role", label: visit.words(UserMessage.role),
            options: Role.allCases.map { ($0.rawValue, visit.words(UserMessage.roleName($0))) },
            value: role?.rawValue ?? Role.office.rawValue
        ).markup
        Choice(
            name: "place", label: visit.words(UserMessage.place),
            options: [("", visit.words(UserMessage.noPlace))] + places, value: place
        ).markup
        Markup.element("p", ["class": "hint"], visit.words(UserMessage.placeHint))
    }

    /// The units of all conferences.
    private static func places(_ visit: Visit) async throws -> [(value: String, words: String)] {
        var places: [(value: String, words: String)] = []
        for conference in try await visit.store.conferences() {
            for unit in try await visit.store.unitNames(of: conference.id) {
                places.append(("\(conference.id)/\(unit)", "\(unit) (\(conference.name))"))
            }
        }
        return places
    }

    /// The role of a form, with the place that it names.
    /// - Throws: `UserFault.unit` where the place is not one that there is.
    private static func role(_ visit: Visit) async throws -> (Role, conference: Int?, unit: String?) {
        guard let role = Role(rawValue: visit.form["role"] ?? "") else { throw Refusal.malformed }
        let place = visit.form.text("place") ?? ""
        guard role == .unit || !place.isEmpty else { return (role, nil, nil) }
        let parts = place.split(separator: "/", maxSplits: 1).map(String.init)
        guard role == .unit, parts.count == 2, let conference = Int(parts[0]),
            try await places(visit).contains(where: { $0.value == place })
        else { throw UserFault.unit }
        return (role, conference, parts[1])
    }

    private static func invite(_ visit: Visit) async throws -> Answer {
        do {
            let (role, conference, unit) = try await role(visit)
            let token = try await visit.store.invite(
                visit.form["name"] ?? "", fullName: visit.form["full-name"] ?? "", role: role, conference: conference,
                unit: unit, by: visit.author)
            return .page(invited(token, visit))
        } catch let fault as UserFault {
            return .page(try await list(visit, fault: .fault(fault)))
        } catch StoreFault.taken {
            return .page(try await list(visit, isTaken: true))
        }
    }

    /// The page that shows the address of an invitation, once.
    private static func invited(_ token: String, _ visit: Visit) -> Page {
        let base = visit.office.address.prefix { $0 != "?" }
        var page = Page(
            visit.words(UserMessage.invitedNow),
            [
                .notice(visit.words(UserMessage.giveAddress)),
                .element("pre", ["id": "address"], "\(base)invitation/\(token)"),
                .element("p", [:], [.link(visit.words(UserMessage.back), to: "/users")]),
            ])
        page.isDone = true
        return page
    }

    private static func withdraw(_ visit: Visit) async throws -> Answer {
        try await visit.store.withdrawInvitation(visit.form["name"] ?? "", by: visit.author)
        return .redirect("/users")
    }

    private static func one(_ visit: Visit, fault: UserFault? = nil) async throws -> Page {
        func words(_ message: UserMessage) -> String { visit.words(message) }
        let user = try await visit.store.user(try visit.number("user"))
        let places = try await places(visit)
        let address = "/users/\(user.id)"
        let place = user.conference.map { "\($0)/\(user.unit ?? "")" } ?? ""
        var content: [Markup] = []
        if let fault { content.append(.notice(words(.fault(fault)), isProblem: true)) }
        content.append(table([user], visit, places))
        content.append(
            .section(words(.changeRole)) {
                Form(to: address + "/role", visit.visitor) {
                    roleFields(visit, user.role, place, places)
                    Markup.button(words(.changeRole))
                }.markup
            })
        content.append(
            .section(words(.reset)) {
                Markup.element("p", words(.resetHint))
                Form(to: address + "/reset", visit.visitor, makesOnce: true) {
                    Markup.button(words(.reset), classes: "danger")
                }.markup
            })
        content.append(
            .section(words(.state)) {
                Form(to: address + "/state", visit.visitor) {
                    Markup.hidden("disabled", user.isDisabled ? "no" : "yes")
                    Markup.button(words(user.isDisabled ? .enable : .disable), classes: "danger")
                }.markup
            })
        content.append(.element("p", [:], [.link(words(.back), to: "/users")]))
        var page = Page(user.fullName, content)
        if fault != nil { page.status = .unprocessableContent }
        return page
    }

    private static func setRole(_ visit: Visit) async throws -> Answer {
        try await changed(visit) { id in
            let (role, conference, unit) = try await role(visit)
            try await visit.store.setRole(role, conference: conference, unit: unit, of: id, by: visit.author)
        }
    }

    private static func setState(_ visit: Visit) async throws -> Answer {
        try await changed(visit) { id in
            try await visit.store.setDisabled(visit.form["disabled"] == "yes", user: id, by: visit.author)
        }
    }

    /// Changes a user, and shows the list, or what stands against it.
    private static func changed(_ visit: Visit, _ change: (Int) async throws -> Void) async throws -> Answer {
        do {
            try await change(try visit.number("user"))
            return .redirect("/users")
        } catch let fault as UserFault {
            return .page(try await one(visit, fault: fault))
        }
    }

    private static func reset(_ visit: Visit) async throws -> Answer {
        do {
            return .page(invited(try await visit.store.reset(try visit.number("user"), by: visit.author), visit))
        } catch let fault as UserFault {
            return .page(try await one(visit, fault: fault))
        }
    }
}
