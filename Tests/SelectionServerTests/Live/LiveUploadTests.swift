import Foundation
import SelectionStore
import Testing

@testable import SelectionServer

/// Files that are sent slowly, on purpose or not: nobody keeps others from sending theirs.
@Suite struct LiveUploadTests {
    @Test func `a body is slow where a span of time brought too little of it`() {
        let start = ContinuousClock.now
        let pace = BodyPace(seconds: 10, at: start)
        pace.add(1)
        #expect(!pace.isSlow(at: start + .seconds(9)))
        #expect(pace.isSlow(at: start + .seconds(10)))
        pace.add(20_480)
        #expect(!pace.isSlow(at: start + .seconds(20)))
        pace.rest()
        #expect(!pace.isSlow(at: start + .seconds(100)), "whoever waits for a place is not slow")
        pace.goOn(at: start + .seconds(100))
        #expect(!pace.isSlow(at: start + .seconds(109)))
        #expect(pace.isSlow(at: start + .seconds(110)))
    }

    @Test(.timeLimit(.minutes(5))) func `everybody has one turn at a time`() async {
        let turns = OwnTurn()
        #expect(await turns.enter("a"))
        #expect(await turns.enter("b"))
        let second = Task { await turns.enter("a") }
        turns.leave("a")
        #expect(await second.value)
        turns.leave("a")
        turns.leave("b")
        #expect(await turns.enter("a"))
    }

    /// Somebody at the page of lists, with a session of their own.
    private struct Sender {
        let port: Int
        let cookies: String
        let csrf: String

        init(_ office: Office, _ port: Int) async throws {
            self.port = port
            cookies = String(try await office.newSession(user: nil, language: nil).prefix { $0 != ";" })
            let head = ["GET /c/1/nominees/files HTTP/1.1", "Host: 127.0.0.1:\(port)", "Cookie: \(cookies)"]
            csrf = try await Wire(port: port).ask(head).csrf
        }

        /// A form with a list, whose notes are so many bytes.
        func body(padding: Int) -> String {
            """
            --grenze\r\nContent-Disposition: form-data; name="csrf"\r\n\r\n\(csrf)\r\n\
            --grenze\r\nContent-Disposition: form-data; name="lists"; filename="a.csv"\r\n\r\n\
            \(ConferenceOfThreeUnits.heading)\
            Nông Thị Hà,Phường Chi Lăng,Cơ sở,Nữ,Tày,33,Lao động tiên tiến\n\(String(repeating: "\n", count: padding))\
            \r\n--grenze--\r\n
            """
        }

        /// Begins to send.
        /// - Parameter sent: the bytes that come; nil for all.
        func begin(_ body: String, sent: Int? = nil) async throws -> Wire {
            let wire = try Wire(port: port)
            let head = [
                "POST /c/1/nominees/files HTTP/1.1", "Host: 127.0.0.1:\(port)", "Cookie: \(cookies)",
                "Content-Type: multipart/form-data; boundary=grenze", "Content-Length: \(body.utf8.count)",
            ]
            let bytes = String(decoding: body.utf8.prefix(sent ?? body.utf8.count), as: UTF8.self)
            try await wire.put(head.joined(separator: "\r\n") + "\r\n\r\n" + bytes)
            return wire
        }
    }

    @Test(.timeLimit(.minutes(5)))
    func `those who stop in the middle of large files are dropped, and others' files are received`() async throws {
        var options = ServingOptions(port: 0)
        // Long enough for a process that is busy with other tests: nobody else may seem to be slow.
        options.paceSeconds = 12
        let office = try await ConferenceOfThreeUnits.office(configuration: options)
        let (ports, found) = AsyncStream.makeStream(of: Int.self)
        let application = try OfficeServer(office.office).application { port in
            office.office.note(port: port)
            found.yield(port)
        }
        // Before whatever else the tests do: a server that waits for a thread would take its senders for slow ones.
        let serving = Task(priority: .userInitiated) { try await application.runService(gracefulShutdownSignals: []) }
        defer { serving.cancel() }
        var iterator = ports.makeAsyncIterator()
        let port = try #require(await iterator.next())
        try await Task(priority: .userInitiated) { try await send(office.office, port) }.value
        #expect(try await office.store.uploads(of: 1).map(\.name) == ["a.csv"])
    }

    /// Four who stop in the middle, and two who do not.
    private func send(_ office: Office, _ port: Int) async throws {
        var slow: [Wire] = []
        for _ in 0..<2 {
            let sender = try await Sender(office, port)
            // Twice each: the second waits until the first is dropped, and is dropped in its turn.
            for _ in 0..<2 {
                do {
                    slow.append(try await sender.begin(sender.body(padding: 3_000_000), sent: 1_200_000))
                } catch is Wire.Broken {
                    // Dropped while it was sending.
                }
            }
        }
        let small = try await Sender(office, port)
        let received = try await small.begin(small.body(padding: 0)).reply()
        #expect(received?.status == 303, "a small file waits for nobody")
        let large = try await Sender(office, port)
        let other = try await large.begin(large.body(padding: 1_500_000)).reply()
        #expect(other?.status == 303, "a large one as soon as those who are slow are dropped")
        for wire in slow { #expect(try await !wire.rest().contains(" 303 ")) }
    }
}
