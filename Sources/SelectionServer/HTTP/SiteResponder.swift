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

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        peer = source.channel.remoteAddress?.ipAddress
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
        var visitor = Visitor(language: office.configuration.language)
        do {
            try gate.checkOrigin(request)
            visitor = try await gate.visitor(request)
            try gate.count(request, visitor, context)
            if let opened = try await gate.openByToken(request) { return opened.response(frame(visitor, request)) }
            return try await answer(request, visitor).response(frame(visitor, request))
        } catch let refusal as Refusal {
            return RefusalPage.answer(refusal, visitor, path: request.uri.path).response(frame(visitor, request))
        } catch let rejection as InputRejection {
            return RefusalPage.answer(rejection, visitor).response(frame(visitor, request))
        } catch let fault as StoreFault {
            return RefusalPage.answer(fault, visitor).response(frame(visitor, request))
        } catch {
            // What failed may name people: the kind of error alone is told.
            office.logger.error("a page failed", metadata: ["error": "\(type(of: error))"])
            return RefusalPage.failure(visitor).response(frame(visitor, request))
        }
    }

    private func frame(_ visitor: Visitor, _ request: Request) -> PageFrame {
        PageFrame(visitor: visitor, path: request.uri.string, asksSignIn: !office.opensDirectly)
    }

    private func answer(_ request: Request, _ visitor: Visitor) async throws -> Answer {
        let path = try SiteResponder.parts(request.uri.path)
        let matching = routes.compactMap { route in route.parameters(of: path).map { (route, $0) } }
        guard !matching.isEmpty else { throw visitor.role == nil ? Refusal.signInNeeded : .notFound }
        let method = request.method == .head ? HTTPRequest.Method.get : request.method
        guard let (route, parameters) = matching.first(where: { $0.0.method == method }) else {
            throw Refusal.methodNotAllowed(allowed: matching.map(\.0.method.rawValue))
        }
        guard route.access.admits(visitor) else { throw visitor.role == nil ? Refusal.signInNeeded : .forbidden }
        guard let query = FormFields(request.uri.query ?? "") else { throw Refusal.malformed }
        let (form, files) = try await RequestBodies.read(request, as: route.body, office)
        if method != .get { try gate.checkForm(form, request, visitor) }
        return try await route.answer(
            Visit(
                office: office, visitor: visitor, path: request.uri.path, parameters: parameters, query: query,
                form: form, files: files))
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
