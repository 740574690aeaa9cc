import DelegateSelection
import Foundation
import Logging
import SelectionStore
import Synchronization

/// What pages are made from: the store, whoever selects, what is held of conferences, and how the page is reached.
package final class Office: Sendable {
    package let store: OfficeStore
    let configuration: ServingOptions
    /// Selections, one after another.
    package let queue: SolveQueue
    /// The inputs of conferences as they were read, and what is known of runs.
    let inputs: InputsCache
    /// Plans that somebody is talking about.
    let talks: PlanTalks
    /// Answers that take longer than a page may.
    let answers = Answers()
    /// The lists of nominees, and what came of importing them.
    let nominees: NomineeImports
    /// Work that takes longer than a page may.
    let work: Work
    /// Forms that were answered, so that one that is sent twice makes one thing.
    let forms = FormAnswers()
    /// Those who send much: a few at a time, as each is held in memory.
    let largeUploads = Turnstile(2)
    /// Those who send files, each one at a time until that is answered.
    let uploads = OwnTurn()
    let limits: RateLimits
    /// Who is let in, by the address at the other end of a connection.
    let connections: ConnectionGate
    let logger: Logger
    /// What the address has where nobody signs in.
    package let token = SecretToken.make()
    /// Goes into the marks of values, so that nobody finds a value by trying.
    private let seal = SecretToken.make()
    private let port: Mutex<Int>
    private let users: Mutex<Bool>
    private let isFileGoneTold = Mutex(false)

    /// An office on a store.
    /// - Parameter limits: how many requests somebody may make.
    package convenience init(store: OfficeStore, configuration: ServingOptions) async throws {
        try await self.init(store: store, configuration: configuration, limits: RateLimits())
    }

    init(store: OfficeStore, configuration: ServingOptions, limits: RateLimits) async throws {
        (self.store, self.configuration, self.limits) = (store, configuration, limits)
        var logger = Logger(label: "delegates")
        logger.logLevel = .warning
        self.logger = logger
        connections = ConnectionGate(proxies: configuration.proxies, most: limits.connections)
        work = Work()
        inputs = InputsCache(store: store, work: work)
        nominees = NomineeImports(store: store, work: work)
        talks = PlanTalks(work: work)
        queue = SolveQueue(store: store, inputs: inputs)
        port = Mutex(configuration.port)
        users = Mutex(try await !store.hasNoUsers())
    }

    /// Ends all searches, as the process is about to end; runs that are not over are begun again by the next one.
    func shut() async {
        async let answered: Void = answers.shut()
        await queue.shut()
        await answered
    }

    /// True where nobody signs in: on a loopback address, without users.
    var opensDirectly: Bool { !configuration.isReachedByOthers && !hasUsers }

    /// True where somebody may sign in.
    var hasUsers: Bool { users.withLock { $0 } }

    /// Looks whether there are users by now: the command makes them, too, while the page is served.
    func lookForUsers() async throws {
        guard !hasUsers, try await !store.hasNoUsers() else { return }
        noteUsers()
    }

    /// Logs, once, that the store's file is not the one that is open.
    func tellFileGone() {
        let isTold = isFileGoneTold.withLock { told in
            defer { told = true }
            return told
        }
        guard !isTold else { return }
        logger.critical(
            "the file of the store was removed or replaced while it is served, nothing is saved: stop the server, put it back",
            metadata: ["file": "\(store.path)"])
    }

    /// Says that there are users now.
    func noteUsers() { users.withLock { $0 = true } }

    /// Says which port is listened on, where any free one was asked for.
    package func note(port: Int) { self.port.withLock { $0 = port } }

    /// What a form says of a value that its author saw: whether it is still the same, and nothing of what it is.
    func mark(of value: String) -> String { Digest.of("\(seal) \(value)") }

    /// The address at which the page opens.
    package var address: String {
        let port = port.withLock { $0 }
        switch configuration.reach {
        case .loopback:
            let host = configuration.host.contains(":") ? "[\(configuration.host)]" : configuration.host
            return "http://\(host):\(port)/" + (opensDirectly ? "?token=\(token)" : "")
        case .proxy(let name, _): return "https://\(name)/"
        case .certificate:
            let name = configuration.names(port: port).first { !$0.hasPrefix("*") } ?? "\(configuration.host):\(port)"
            return "https://\(name)/"
        }
    }

    /// True for a name that pages are asked for by.
    func isOwnName(_ name: String) -> Bool {
        let names = configuration.names(port: port.withLock { $0 })
        return names.contains(name)
            || names.contains { own in
                own.hasPrefix("*.") && name.split(separator: ".").dropFirst().joined(separator: ".") == own.dropFirst(2)
            }
    }

    /// A new session's cookie.
    /// - Parameter old: the token that the visitor came with; its session ends.
    func newSession(user: Int?, language: Language?, replacing old: String? = nil) async throws -> String {
        let token = try await store.beginSession(
            user: user, language: (language ?? configuration.language).rawValue, replacing: old)
        return cookie(RequestGate.sessionCookie, token)
    }

    /// The name of a cookie. Where connections are encrypted, browsers take one of such a name from this very host alone, so that
    /// none of another host below the same domain can stand in its place.
    func cookieName(_ name: String) -> String { configuration.isEncrypted ? "__Host-" + name : name }

    /// A cookie that scripts do not see and other sites do not send.
    func cookie(_ name: String, _ value: String, lasts: Bool = true) -> String {
        let secure = configuration.isEncrypted ? "; Secure" : ""
        return "\(cookieName(name))=\(value); Path=/; HttpOnly; SameSite=Strict" + secure + (lasts ? "" : "; Max-Age=0")
    }
}
