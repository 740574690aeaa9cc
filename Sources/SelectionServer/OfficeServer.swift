import DelegateSelection
import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import NIOCore
import NIOSSL
import SelectionStore

/// Serves the page until it is told to end.
package struct OfficeServer: Sendable {
    private let office: Office

    /// A server of an office.
    package init(_ office: Office) { self.office = office }

    /// Serves until SIGINT or SIGTERM; then ends the search under way, which is begun again the next time.
    /// - Parameter ready: called with the address once requests are answered.
    /// - Throws: where the address or the port cannot be listened on.
    package func run(ready: @escaping @Sendable (String) async -> Void) async throws {
        try await office.queue.resume()
        let keeper = Keeper(office)
        let application = try application { port in
            office.note(port: port)
            await ready(office.address)
        }
        let keeping = Task { await keeper.keep() }
        defer { keeping.cancel() }
        do {
            try await application.runService()
        } catch {
            await office.shut()
            throw error
        }
        await office.shut()
        try office.store.close()
    }

    /// The application: the one that tests ask, too.
    func application(
        ready: @escaping @Sendable (Int) async -> Void = { _ in }
    ) throws -> Application<SiteResponder> {
        Application(
            responder: SiteResponder(office: office), server: try server,
            configuration: ApplicationConfiguration(
                address: .hostname(office.configuration.host, port: office.configuration.port),
                availableConnectionsDelegate: MaximumAvailableConnections(OfficeServer.mostConnections)),
            onServerRunning: { await ready($0.localAddress?.port ?? 0) }, logger: office.logger)
    }

    /// The most connections at once; others wait until one ends. Chosen: 50 officers have six each at most, and a process has 1,024
    /// files by default.
    private static let mostConnections = 600

    private var server: HTTPServerBuilder {
        get throws {
            let plain = HTTPServerBuilder.http1(
                configuration: .init(
                    additionalChannelHandlers: [ConnectionGateHandler(office.connections)],
                    idleTimeout: .seconds(office.configuration.idleSeconds)))
            guard case .certificate(let chain, let key) = office.configuration.reach else { return plain }
            var tls = TLSConfiguration.makeServerConfiguration(
                certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(key))
            tls.minimumTLSVersion = .tlsv12
            return try .tls(plain, tlsConfiguration: tls)
        }
    }
}

/// What the server does by itself, now and then.
private struct Keeper {
    private let office: Office

    init(_ office: Office) { self.office = office }

    /// Drops what has ended, and blanks data whose time is over: at once, and then every hour.
    func keep() async {
        while !Task.isCancelled {
            do {
                try await office.queue.resume()
                try await office.store.dropEnded()
                let days = try await office.store.setting(Retention.setting).flatMap { Int($0) } ?? Retention.days
                let retention = try await office.store.applyRetention(days: days, by: .server)
                for conference in retention.refused {
                    office.logger.error(
                        "nothing was blanked: no version of the plan can be read; correct it on the page of the plan",
                        metadata: ["conference": "\(conference)"])
                }
                try await Task.sleep(for: .seconds(3_600))
            } catch is CancellationError {
                return
            } catch StoreFault.fileGone {
                office.tellFileGone()
                do { try await Task.sleep(for: .seconds(60)) } catch { return }
            } catch {
                office.logger.error("the hourly work failed", metadata: ["error": "\(type(of: error))"])
                do { try await Task.sleep(for: .seconds(60)) } catch { return }
            }
        }
    }
}
