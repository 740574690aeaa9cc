import Foundation
import TestSupport
import Testing

/// `delegates serve` as a process, from its first line to its end.
struct LiveOffice {
    let running: Command.Running
    /// The address that it printed.
    let address: String
    let port: Int

    /// Does `body` while the page is served; then ends it with SIGTERM, whatever came of `body`.
    /// - Returns: how it ended.
    static func serve(
        _ command: Command, _ arguments: [String] = [], _ body: (LiveOffice) async throws -> Void
    ) async throws -> Command.Run {
        let running = try command.start(["serve", "--store", "office.sqlite", "--port", "0"] + arguments)
        do {
            var lines: [Substring] = []
            while lines.isEmpty, running.process.isRunning {
                try await Task.sleep(for: .milliseconds(20))
                lines = try running.output.split(separator: "\n")
            }
            let told = try running.errors
            let address = String(try #require(lines.first, "\(told)"))
            let port = try #require(address.firstMatch(of: #/:(\d+)\//#).flatMap { Int($0.1) })
            try await body(LiveOffice(running: running, address: address, port: port))
        } catch {
            running.process.terminate()
            _ = try running.finish()
            throw error
        }
        running.process.terminate()
        return try running.finish()
    }

    var host: String { "127.0.0.1:\(port)" }

    /// The cookies of a visit that the printed address opens.
    func open() async throws -> String {
        let token = address.split(separator: "token=").last ?? ""
        let reply = try await Wire(port: port).ask(["GET /?token=\(token) HTTP/1.1", "Host: \(host)"])
        #expect(reply.status == 303)
        return reply.cookies
    }

    /// A page.
    func get(_ path: String, _ cookies: String) async throws -> WireReply {
        try await Wire(port: port).ask(["GET \(path) HTTP/1.1", "Host: \(host)", "Cookie: \(cookies)"])
    }

    /// A form.
    func post(_ path: String, _ cookies: String, _ body: String) async throws -> WireReply {
        try await Wire(port: port).ask(
            [
                "POST \(path) HTTP/1.1", "Host: \(host)", "Cookie: \(cookies)", "Origin: http://\(host)",
                "Content-Type: application/x-www-form-urlencoded",
            ], body: body)
    }
}
