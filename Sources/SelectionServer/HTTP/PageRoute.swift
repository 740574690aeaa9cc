import HTTPTypes
import SelectionStore

/// Who may ask for a page.
enum Access: Sendable, Equatable {
    /// Everybody, signed in or not.
    case everyone
    /// Whoever is signed in, in one of these roles.
    case roles(Set<Role>)

    /// The office alone.
    static let office = Access.roles([.office])
    /// The office and auditors: everything that is read.
    static let readers = Access.roles([.office, .auditor])
    /// Those who see all people of a conference: the council, too.
    static let reviewers = Access.roles([.office, .auditor, .council])
    /// Everybody who is signed in.
    static let signedIn = Access.roles(Set(Role.allCases))

    func admits(_ visitor: Visitor) -> Bool {
        switch self {
        case .everyone: true
        case .roles(let roles): visitor.role.map(roles.contains) ?? false
        }
    }
}

/// The body that a route takes.
enum BodyKind: Sendable, Equatable {
    case none
    /// A form of texts, at most so many bytes.
    case form(limit: Int)
    /// A form with files.
    case upload

    /// A form as most are.
    static let smallForm = BodyKind.form(limit: 256 * 1024)
}

/// A page or an action: its address, who may ask for it, what it answers.
struct PageRoute: Sendable {
    let method: HTTPRequest.Method
    /// The parts of its path; those that begin with a colon stand for anything.
    let path: [String]
    let access: Access
    let body: BodyKind
    /// Answers a visit.
    let answer: @Sendable (Visit) async throws -> Answer
    /// True for an action that makes something new: the same form makes it once.
    private(set) var makesOnce = false
    /// True for an action that a closed conference takes, too: it changes nothing of it, or the law asks for it.
    private(set) var isForClosed = false

    /// True for the action by which a plan is mended that cannot be read: a closed conference takes it then, as nobody's data is
    /// blanked before.
    private(set) var mendsPlan = false

    /// The same action, by which a plan is mended.
    var mendingPlan: PageRoute {
        var route = self
        route.mendsPlan = true
        return route
    }

    /// The same action, which makes something new: the same form makes it once.
    var once: PageRoute {
        var route = self
        route.makesOnce = true
        return route
    }

    /// The same action, which a closed conference takes, too.
    var evenWhenClosed: PageRoute {
        var route = self
        route.isForClosed = true
        return route
    }

    /// True for an action on a conference.
    var changesConference: Bool { method == .post && path.starts(with: ["c", ":conference"]) }

    /// A page that is read.
    static func get(
        _ path: String, _ access: Access, _ answer: @escaping @Sendable (Visit) async throws -> Answer
    ) -> PageRoute {
        PageRoute(method: .get, path: parts(path), access: access, body: .none, answer: answer)
    }

    /// An action.
    static func post(
        _ path: String, _ access: Access, body: BodyKind = .smallForm,
        _ answer: @escaping @Sendable (Visit) async throws -> Answer
    ) -> PageRoute {
        PageRoute(method: .post, path: parts(path), access: access, body: body, answer: answer)
    }

    private static func parts(_ path: String) -> [String] { path.split(separator: "/").map(String.init) }

    /// The path as it is written.
    var pattern: String { "/" + path.joined(separator: "/") }

    /// The parameters of a path that is this route's; nil where it is not.
    func parameters(of parts: [String]) -> [String: String]? {
        guard parts.count == path.count else { return nil }
        var parameters: [String: String] = [:]
        for (part, own) in zip(parts, path) {
            if own.hasPrefix(":") {
                parameters[String(own.dropFirst())] = part
            } else if own != part {
                return nil
            }
        }
        return parameters
    }
}
