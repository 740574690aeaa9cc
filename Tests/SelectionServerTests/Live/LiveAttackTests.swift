import DelegateSelection
import Foundation
import SelectionStore
import TestSupport
import Testing

@testable import SelectionServer

/// Attacks on the wire itself: what is no HTTP, or too much, or too slow. After each the server answers others as before.
@Suite struct LiveAttackTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// Requests that nobody honest sends: their heads with HOST in the place of the server's name, and the answers that are right.
    /// 0 stands for an end of the connection without an answer.
    private static let attacks: [(name: String, bytes: String, statuses: Set<Int>)] = [
        ("no Host", "GET /sign-in HTTP/1.1\r\n\r\n", [421, 400]),
        ("blank Host", "GET /sign-in HTTP/1.1\r\nHost: \r\n\r\n", [421, 400]),
        ("rebinding", "GET /sign-in HTTP/1.1\r\nHost: evil.example\r\n\r\n", [421]),
        ("rebinding with the port", "GET /sign-in HTTP/1.1\r\nHost: evil.example:PORT\r\n\r\n", [421]),
        ("another port", "GET /sign-in HTTP/1.1\r\nHost: 127.0.0.1:1\r\n\r\n", [421]),
        ("two hosts", "GET /sign-in HTTP/1.1\r\nHost: HOST\r\nHost: evil.example\r\n\r\n", [421, 400]),
        // NIO hands on the path alone: what counts is the Host beside it, which is this server's.
        (
            "a whole address", "GET http://evil.example/sign-in HTTP/1.1\r\nHost: HOST\r\n\r\n",
            [200, 303, 400, 404, 421]
        ),
        ("HTTP/0.9", "GET /sign-in\r\n\r\n", [0, 400, 421, 505]),
        ("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", [0, 400, 421, 505]),
        ("no HTTP", "\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}\r\n\r\n", [0, 400]),
        ("a zero byte", "GET /\u{0} HTTP/1.1\r\nHost: HOST\r\n\r\n", [0, 400, 404, 303]),
        ("an unknown method", "BREW /sign-in HTTP/1.1\r\nHost: HOST\r\n\r\n", [0, 400, 405, 501]),
        ("CONNECT", "CONNECT evil.example:443 HTTP/1.1\r\nHost: HOST\r\n\r\n", [0, 400, 404, 405, 421, 303]),
        ("a header too long", "GET /sign-in HTTP/1.1\r\nHost: HOST\r\nX: LONG\r\n\r\n", [0, 400, 431]),
        ("a path too long", "GET /LONG HTTP/1.1\r\nHost: HOST\r\n\r\n", [0, 400, 414, 431]),
        ("headers too many", "GET /sign-in HTTP/1.1\r\nHost: HOST\r\nMANY\r\n\r\n", [0, 400, 431]),
        ("a folded header", "GET /sign-in HTTP/1.1\r\nHost: HOST\r\nX: a\r\n b\r\n\r\n", [0, 200, 400]),
        ("a header without a name", "GET /sign-in HTTP/1.1\r\nHost: HOST\r\n: a\r\n\r\n", [0, 400]),
        ("a blank before the colon", "GET /sign-in HTTP/1.1\r\nHost : HOST\r\n\r\n", [0, 400, 421]),
        ("a negative length", "POST /users HTTP/1.1\r\nHost: HOST\r\nContent-Length: -1\r\n\r\n", [0, 400]),
        (
            "two lengths", "POST /users HTTP/1.1\r\nHost: HOST\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\na",
            [0, 400]
        ),
        (
            "length and chunks",
            "POST /users HTTP/1.1\r\nHost: HOST\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            [0, 400]
        ),
        (
            "a chunk that is none",
            "POST /users HTTP/1.1\r\nHEADS\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\na\r\n0\r\n\r\n", [0, 400]
        ),
        (
            "a chunk too large",
            "POST /users HTTP/1.1\r\nHEADS\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF1\r\na\r\n0\r\n\r\n",
            [0, 400]
        ),
        (
            "a chunk cut short", "POST /users HTTP/1.1\r\nHEADS\r\nTransfer-Encoding: chunked\r\n\r\n1\r\naXX0\r\n\r\n",
            [0, 400]
        ),
        (
            "an odd encoding", "POST /users HTTP/1.1\r\nHEADS\r\nTransfer-Encoding: gzip\r\n\r\naaaa",
            [0, 400, 403, 501]
        ),
        ("a body too large", "POST /users HTTP/1.1\r\nHEADS\r\nContent-Length: 99999999999\r\n\r\na", [413]),
        (
            "a form of another site",
            "POST /users HTTP/1.1\r\nHEADS\r\nSec-Fetch-Site: cross-site\r\nContent-Length: 0\r\n\r\n", [421]
        ),
    ]

    @Test func `what is no HTTP is refused on the wire, and neither log nor answers name anybody`() async throws {
        let command = Command(folder: folder.url)
        _ = try command.run("store", "import", "office.sqlite", OfficeFixture.langSon)
        let people = try String(contentsOfFile: OfficeFixture.langSon + "/nominees.csv", encoding: .utf8)
            .split(separator: "\n").dropFirst().map { String($0.split(separator: ",")[1]) }
        #expect(people.count > 1_000)
        let ended = try await LiveOffice.serve(command) { live in
            let cookies = try await live.open()
            for attack in LiveAttackTests.attacks {
                let heads = [
                    "Host: \(live.host)", "Cookie: \(cookies)",
                    "Content-Type: application/x-www-form-urlencoded",
                ]
                let bytes = attack.bytes.replacing("HEADS", with: heads.joined(separator: "\r\n"))
                    .replacing("HOST", with: live.host).replacing("PORT", with: "\(live.port)")
                    .replacing("LONG", with: String(repeating: "a", count: 200_000))
                    .replacing("MANY", with: (0..<3_000).map { "X-\($0): a" }.joined(separator: "\r\n"))
                let wire = try Wire(port: live.port)
                try await wire.put(bytes)
                let reply = try await wire.reply()
                #expect(attack.statuses.contains(reply?.status ?? 0), "\(attack.name): \(reply?.status ?? 0)")
                let other = try await live.get("/style.css", "")
                #expect(other.status == 200, "after \(attack.name)")
            }
            try await pipeline(live, cookies)
            for path in [
                "/c/1/nominees/person/LS0001", "/c/1/nominees/person/LS9999", "/c/1/nominees?q=Ng%E1%BB%8Dc", "/c/9",
            ] {
                let reply = try await live.get(path, cookies)
                #expect([200, 404].contains(reply.status))
                guard reply.status == 404 else { continue }
                #expect(!people.contains { reply.body.contains($0) })
            }
            let form = try await live.get("/c/1/nominees/person/LS0001", cookies)
            let wrong = try await live.post(
                "/c/1/nominees/person/LS0001/correct", cookies, "csrf=\(form.csrf)&heading=nichts&value=x")
            #expect(wrong.status == 422 && !people.contains { wrong.body.contains($0) })
        }
        #expect(ended.status == 0)
        #expect(ended.output.split(separator: "\n").count == 1, "\(ended.output)")
        for name in people { #expect(!ended.errors.contains(name)) }
        #expect(!ended.errors.contains("LS0001") && !ended.errors.contains("token="), "\(ended.errors)")
    }

    /// Requests one after another without waiting are answered in their order, each as its own.
    private func pipeline(_ live: LiveOffice, _ cookies: String) async throws {
        let wire = try Wire(port: live.port)
        let host = "Host: \(live.host)\r\n"
        try await wire.put(
            "GET /style.css HTTP/1.1\r\n\(host)\r\nGET /users HTTP/1.1\r\n\(host)\r\n"
                + "GET /users HTTP/1.1\r\n\(host)Cookie: \(cookies)\r\n\r\nGET /x HTTP/1.1\r\nHost: evil.example\r\n\r\n"
        )
        var statuses: [Int] = []
        for _ in 0..<4 { statuses.append(try await wire.reply()?.status ?? 0) }
        #expect(statuses == [200, 303, 200, 421])
    }

    /// The scenarios of the sample conference, each a question of its own.
    private static let scenarios = ["70-dung", "250-suat", "du-thanh-phan", "70-it-nhat", "15-suat-tinh"].map {
        "scenarios/\($0).yaml"
    }

    @Test func `it ends on SIGTERM while it selects, with nothing lost`() async throws {
        let command = Command(folder: folder.url)
        _ = try command.run("store", "import", "office.sqlite", OfficeFixture.langSon)
        let scenarios = [""] + LiveAttackTests.scenarios
        #expect(scenarios.count > 3)
        let ended = try await LiveOffice.serve(command) { live in
            let cookies = try await live.open()
            let csrf = try await live.get("/c/1/runs", cookies).csrf
            for scenario in scenarios {
                let name = FormFields.encoded(scenario)
                let reply = try await live.post("/c/1/runs", cookies, "csrf=\(csrf)&scenario=\(name)")
                #expect(reply.status == 303)
            }
        }
        #expect(ended.status == 0, "\(ended.errors)")
        #expect(try command.run("store", "verify", "office.sqlite").status == 0)
        #expect(!FileManager.default.fileExists(atPath: folder.path("office.sqlite-wal")))
        let store = try OfficeStore(path: folder.path("office.sqlite"), mayCreate: false)
        #expect(try await store.runs(of: 1).count == scenarios.count, "every run that was confirmed is there")
        try store.close()
    }

    @Test func `whoever sends slowly, or never ends, is dropped, and others are answered meanwhile`() async throws {
        var options = ServingOptions(port: 0)
        options.idleSeconds = 1
        let office = try await OfficeFixture(conference: nil, configuration: options)
        let (ports, found) = AsyncStream.makeStream(of: Int.self)
        let application = try OfficeServer(office.office).application { port in
            office.office.note(port: port)
            found.yield(port)
        }
        let serving = Task(priority: .userInitiated) { try await application.runService(gracefulShutdownSignals: []) }
        defer { serving.cancel() }
        var iterator = ports.makeAsyncIterator()
        let port = try #require(await iterator.next())
        let heads = "Host: 127.0.0.1:\(port)\r\nContent-Type: application/x-www-form-urlencoded\r\n"
        // Headers byte by byte that never end; a body that never comes; nothing at all.
        var slow: [Wire] = []
        for bytes in [
            "GET /sign-in HTTP/1.1\r\nHo", "POST /sign-in HTTP/1.1\r\n\(heads)Content-Length: 100\r\n\r\ncs", "",
        ] {
            let wire = try Wire(port: port)
            for byte in bytes { try await wire.put(String(byte)) }
            slow.append(wire)
        }
        let other = try await Wire(port: port).ask(["GET /style.css HTTP/1.1", "Host: 127.0.0.1:\(port)"])
        #expect(other.status == 200)
        // Each ends by itself; `rest` fails where the server waits on.
        for wire in slow { #expect(try await !wire.rest().contains("200 OK")) }
    }
}
