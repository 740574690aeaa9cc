import DelegateSelection
import HTTPTypes
import Hummingbird
import SelectionStore

/// Lets requests in: by the name they ask for, the page they come from, the visitor's session, and how many there were.
struct RequestGate: Sendable {
    private let office: Office
    private let limits: RateLimits

    init(_ office: Office) { (self.office, limits) = (office, office.limits) }

    /// The name of the session's cookie, and of the one that ties the form for signing in to its browser.
    static let sessionCookie = "delegates"
    static let formCookie = "delegates-form"

    /// Refuses requests that were made for another name (DNS rebinding), or by another's page (cross-site requests).
    /// - Throws: `Refusal.foreignOrigin`.
    func checkOrigin(_ request: Request) throws {
        // The first Host is the head's authority: one that is left is a second.
        guard request.headers[named: HeaderName.host] == nil else { throw Refusal.malformed }
        let host = (request.head.authority ?? "").lowercased()
        guard office.isOwnName(host) else { throw Refusal.foreignOrigin }
        if case .proxy = office.configuration.reach, let scheme = request.headers[named: HeaderName.forwardedProto],
            scheme != "https"
        {
            throw Refusal.foreignOrigin
        }
        guard request.method != .get, request.method != .head else { return }
        let scheme = office.configuration.isEncrypted ? "https" : "http"
        if let origin = request.headers[.origin] {
            guard origin.lowercased() == "\(scheme)://\(host)" else { throw Refusal.foreignOrigin }
        }
        if let site = request.headers[named: HeaderName.fetchSite], site != "same-origin", site != "none" {
            throw Refusal.foreignOrigin
        }
    }

    /// The language of somebody who is not signed in: the one that the address names, or the office's.
    func language(_ request: Request) -> Language {
        let named = request.uri.query.flatMap { FormFields($0) }?["lang"]
        return named.flatMap { Language(rawValue: $0) } ?? office.configuration.language
    }

    /// Whoever asks, by the session's cookie.
    func visitor(_ request: Request) async throws -> Visitor {
        var visitor = Visitor(language: language(request))
        try await office.lookForUsers()
        visitor.csrf = cookie(RequestGate.formCookie, request).flatMap { SecretToken.isOne($0) ? $0 : nil } ?? ""
        guard let token = cookie(RequestGate.sessionCookie, request), SecretToken.isOne(token),
            let session = try await office.store.session(token)
        else { return visitor }
        // Where there are users, somebody who came without signing in stays outside.
        guard session.user != nil || office.opensDirectly else { return visitor }
        visitor.token = token
        visitor.user = session.user
        visitor.role = session.user?.role ?? .office
        visitor.csrf = session.csrf
        visitor.language = Language(rawValue: session.language) ?? office.configuration.language
        if session.needsNewToken, let new = try await office.store.renewSession(token) {
            (visitor.token, visitor.hasNewToken) = (new, true)
        }
        return visitor
    }

    /// Counts a request of a visitor.
    /// - Throws: `Refusal.tooMany`.
    func count(_ request: Request, _ visitor: Visitor, _ context: ConnectionContext) throws {
        let address = peer(request, context)
        let key = visitor.token ?? address
        guard limits.pages.admits(key) else { throw Refusal.tooMany }
        let signsIn = request.method == .post && visitor.role == nil
        if signsIn || request.uri.query?.contains("token=") == true {
            guard limits.signIns.admits(address) else { throw Refusal.tooMany }
        }
    }

    /// The address at the other end; of a proxy's request the one that the proxy adds last: what stands before it anybody may have
    /// written, as anybody may who is no proxy.
    private func peer(_ request: Request, _ context: ConnectionContext) -> String {
        let peer = context.peer ?? "local"
        guard case .proxy = office.configuration.reach,
            context.peer.map(office.connections.speaksForOthers) ?? true,
            let forwarded = request.headers[named: HeaderName.forwardedFor]
        else { return peer }
        let last = (forwarded.split(separator: ",", omittingEmptySubsequences: false).last ?? "").filter { $0 != " " }
        // Whatever is no address is counted together, so that odd texts neither fill the memory nor are counted apart.
        return RequestGate.looksLikeAddress(last) ? last : "proxy"
    }

    /// True for what may be an address of IPv4 or IPv6: at most 45 characters of those that addresses have.
    private static func looksLikeAddress(_ text: String) -> Bool {
        (2...45).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || UInt8(ascii: "a")...UInt8(ascii: "f") ~= byte | 0x20
                    || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":")
            }
    }

    /// The page with a session, where the address has the token that the server printed when it began.
    func openByToken(_ request: Request) async throws -> Answer? {
        guard office.opensDirectly, request.method == .get, let query = FormFields(request.uri.query ?? ""),
            let token = query["token"]
        else { return nil }
        guard ConstantTime.equal(token, office.token) else { throw Refusal.signInNeeded }
        // A session that was there before is not gone on with: its token may be known to somebody else.
        let old = cookie(RequestGate.sessionCookie, request)
        return .with(
            .redirect("/"), cookies: [try await office.newSession(user: nil, language: nil, replacing: old)])
    }

    /// Checks that a form was made by a page of this visitor.
    /// - Throws: `Refusal.formExpired`.
    func checkForm(_ form: FormFields, _ request: Request, _ visitor: Visitor) throws {
        guard !visitor.csrf.isEmpty, let sent = form["csrf"], ConstantTime.equal(sent, visitor.csrf) else {
            throw Refusal.formExpired
        }
    }

    private func cookie(_ name: String, _ request: Request) -> String? {
        request.cookies[office.cookieName(name)].map { $0.value }
    }
}
