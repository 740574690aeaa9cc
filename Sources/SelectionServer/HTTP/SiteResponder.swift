import DelegateSelection
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import SelectionStore

/// What is known of a request from its connection.
struct ConnectionContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// The address at the other end; nil in tests without a network.
    let peer: String?
    /// The connection; nil in tests without a network.
    private let channel: (any Channel)?

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        peer = source.channel.remoteAddress?.ipAddress
        channel = source.channel.remoteAddress == nil ? nil : source.channel
    }

    /// The time for the rest of a body whose answer is sent already, before its connection is closed: as long as a form has. Chosen.
    private static let secondsToClose = Int64(30)

    /// Closes the connection as soon as `isSlow`, which is asked every so many seconds, says so.
    /// - Returns: what ends the watch; nil without a connection.
    func watch(every seconds: Int64, _ isSlow: @escaping @Sendable () -> Bool) -> RepeatedTask? {
        guard let channel else { return nil }
        return channel.eventLoop.scheduleRepeatedTask(initialDelay: .seconds(seconds), delay: .seconds(seconds)) { _ in
            if isSlow() { channel.close(promise: nil) }
        }
    }

    /// Closes the connection soon: what more comes on it is not waited for.
    func closeSoon() {
        guard let channel else { return }
        channel.eventLoop.scheduleTask(in: .seconds(ConnectionContext.secondsToClose)) { channel.close(promise: nil) }
    }
}

/// Answers requests: checks where they come from, who asks and how often, reads their forms, and asks the route.
struct SiteResponder: HTTPResponder {
    let office: Office
    let routes: [PageRoute]
    let gate: RequestGate

    init(office: Office) {
        self.office = office
        routes = Site.routes
        gate = RequestGate(office)
    }

    func respond(to request: Request, context: ConnectionContext) async throws -> Response {
        var response = await answered(request, context)
        SecurityHeaders.add(to: &response, isEncrypted: office.configuration.isEncrypted)
        return request.method == .head ? response.createHeadResponse() : response
    }

    private func answered(_ request: Request, _ context: ConnectionContext) async -> Response {
        var visitor = Visitor(language: gate.language(request))
        let answer: Answer
        var headers = HTTPFields()
        var isRead = request.method == .get || request.method == .head
        do {
            try gate.checkOrigin(request)
            visitor = try await gate.visitor(request)
            try gate.count(request, visitor, context)
            if let opened = try await gate.openByToken(request) {
                answer = opened
            } else {
                answer = try await self.answer(request, visitor, context, &isRead)
            }
        } catch let refusal as Refusal {
            if case .methodNotAllowed(let allowed) = refusal { headers[.allow] = allowed.joined(separator: ", ") }
            if refusal == .tooMany { headers[.retryAfter] = SiteResponder.secondsToRetry }
            let back = request.method == .get ? request.uri.path : "/"
            answer = RefusalPage.answer(refusal, visitor, path: back)
        } catch is PasswordsBusy {
            headers[.retryAfter] = SiteResponder.secondsToRetry
            answer = RefusalPage.answer(Refusal.tooMany, visitor, path: "/")
        } catch let rejection as InputRejection {
            answer = RefusalPage.answer(rejection, visitor)
        } catch let fault as StoreFault {
            if case .fileGone = fault { office.tellFileGone() }
            answer = RefusalPage.answer(fault, visitor)
        } catch {
            // What failed may name people: the kind of error alone is told.
            office.logger.error("a page failed", metadata: ["error": "\(type(of: error))"])
            answer = RefusalPage.failure(visitor)
        }
        // A body that was not read to its end is not waited for.
        if !isRead || hasBodyOfReading(request) {
            headers[.connection] = "close"
            context.closeSoon()
        }
        var response = answer.response(frame(visitor, request))
        for header in headers { response.headers.append(header) }
        if let cookie = renewed(visitor, response) {
            response.headers.append(HTTPField(name: .setCookie, value: cookie))
        }
        return response
    }

    /// A minute, as the page of the refusal says.
    private static let secondsToRetry = "60"

    /// True for a request that asks for a page and yet sends something.
    private func hasBodyOfReading(_ request: Request) -> Bool {
        guard request.method == .get || request.method == .head else { return false }
        return request.headers[.contentLength].map { $0 != "0" } ?? (request.headers[.transferEncoding] != nil)
    }

    /// The cookie of a token that was replaced, unless the answer sets another.
    private func renewed(_ visitor: Visitor, _ response: Response) -> String? {
        guard visitor.hasNewToken, let token = visitor.token else { return nil }
        let name = office.cookieName(RequestGate.sessionCookie) + "="
        guard !response.headers[values: .setCookie].contains(where: { $0.hasPrefix(name) }) else { return nil }
        return office.cookie(RequestGate.sessionCookie, token)
    }

    private func frame(_ visitor: Visitor, _ request: Request) -> PageFrame {
        PageFrame(visitor: visitor, path: comeBack(request), asksSignIn: !office.opensDirectly)
    }

    /// The address of a page to come back to: after a form the nearest one above that can be read.
    private func comeBack(_ request: Request) -> String {
        guard request.method != .get, request.method != .head else { return request.uri.string }
        var parts = request.uri.path.split(separator: "/").map(String.init)
        while !parts.isEmpty {
            if routes.contains(where: { $0.method == .get && $0.parameters(of: parts) != nil }) {
                return "/" + parts.joined(separator: "/")
            }
            parts.removeLast()
        }
        return "/"
    }

    private func answer(
        _ request: Request, _ visitor: Visitor, _ context: ConnectionContext, _ isRead: inout Bool
    ) async throws -> Answer {
        let path = try SiteResponder.parts(request.uri.path)
        let matching = routes.compactMap { route in route.parameters(of: path).map { (route, $0) } }
        guard !matching.isEmpty else { throw visitor.role == nil ? Refusal.signInNeeded : .notFound }
        let method = request.method == .head ? HTTPRequest.Method.get : request.method
        guard let (route, parameters) = matching.first(where: { $0.0.method == method }) else {
            let allowed = Set(matching.map(\.0.method.rawValue))
            throw Refusal.methodNotAllowed(allowed: allowed.union(allowed.contains("GET") ? ["HEAD"] : []).sorted())
        }
        guard route.access.admits(visitor) else { throw visitor.role == nil ? Refusal.signInNeeded : .forbidden }
        guard let query = FormFields(request.uri.query ?? "") else { throw Refusal.malformed }
        // Files are held in memory until they are answered: everybody sends some once at a time.
        let sender = route.body == .upload ? SiteResponder.sender(visitor) : nil
        if let sender, await !office.uploads.enter(sender) { throw Refusal.tooMany }
        defer { if let sender { office.uploads.leave(sender) } }
        let (form, files) = try await RequestBodies.read(request, as: route.body, office, context)
        isRead = true
        if method != .get { try gate.checkForm(form, request, visitor) }
        let visit = Visit(
            office: office, visitor: visitor, path: request.uri.path, parameters: parameters, query: query,
            form: form, files: files)
        if route.changesConference, !route.isForClosed { try await checkIsOpen(visit, route) }
        guard route.makesOnce, let key = FormAnswers.Key(visit) else { return try await route.answer(visit) }
        return try await office.forms.answer(key) { try await route.answer(visit) }
    }

    /// Nothing of a closed conference is changed.
    /// - Throws: `Refusal.closed`.
    private func checkIsOpen(_ visit: Visit, _ route: PageRoute) async throws {
        let conference = try await visit.conference()
        guard let closed = conference.closed else { return }
        if route.mendsPlan, try await !office.store.hasReadablePlan(conference.id) { return }
        let act = try await office.store.lastAct(.conferenceClosed, on: "", in: conference.id)
        throw Refusal.closed(
            conference: conference.id, by: act?.author ?? Author.server.name, when: act?.time ?? closed)
    }

    /// Whoever sends files: a user in all sessions, or the one session of somebody who is none.
    private static func sender(_ visitor: Visitor) -> String {
        visitor.user.map { "user \($0.id)" } ?? visitor.token ?? ""
    }

    /// The parts of a path, decoded; none may hold a slash or lead upwards.
    private static func parts(_ path: String) throws -> [String] {
        try path.utf8.split(separator: UInt8(ascii: "/")).map { part in
            guard let decoded = FormFields.decoded(part, plusIsBlank: false), !decoded.contains("/"), decoded != "..",
                decoded != "."
            else { throw Refusal.notFound }
            return decoded
        }
    }
}
