import DelegateSelection
import Foundation
import SelectionStore
import Synchronization
import Testing

@testable import SelectionServer

/// Answers that take long: asked once, held, cancelled by whoever may, bounded, and ended with the process.
@Suite struct AnswersTests {
    private func key(_ question: String, in conference: Int = 1) -> Answers.Key {
        Answers.Key(
            conference: conference, sort: .search, question: question, address: "/c/\(conference)/x", title: "x")
    }

    /// Work that ends when it is told to, and not before.
    private static func endless(_ control: Answers.Control) -> Answers.Held {
        while !control.interruption.isRequested { sched_yield() }
        return .certificate(nil)
    }

    private func visitor(_ name: String, _ role: Role) async throws -> (OfficeFixture, Visitor) {
        let office = try await OfficeFixture(conference: nil)
        let user = try await office.store.makeUser(
            name, fullName: name, role: role, password: OfficeFixture.password, conference: nil, unit: nil, by: .command
        )
        return (office, Visitor(user: user, role: role, language: .vietnamese))
    }

    @Test func `whoever asked cancels, and the office; others do not`() async throws {
        let (_, auditor) = try await visitor("kiem-toan", .auditor)
        let (_, other) = try await visitor("nguoi-khac", .auditor)
        let (_, officer) = try await visitor("can-bo", .office)
        let answers = Answers()
        for canceller in [auditor, officer] {
            let key = key(canceller.author.name)
            _ = try await answers.ask(key, by: auditor.author, waiting: .zero) { AnswersTests.endless($0) }
            let ticket = try #require(await answers.ticket(key))
            #expect(ticket.asker == "kiem-toan")
            await #expect(throws: Refusal.forbidden) { try await answers.cancel(ticket.number, in: 1, by: other) }
            // A number of another conference's is nobody's here.
            try await answers.cancel(ticket.number, in: 2, by: canceller)
            #expect(await answers.ticket(key) != nil)
            try await answers.cancel(ticket.number, in: 1, by: canceller)
            // It is gone at once, and can be asked anew while the work is still ending.
            #expect(await answers.state(key) == nil)
            _ = try await answers.ask(key, waiting: .zero) { _ in .certificate([1]) }
            while true {
                if case .held(.certificate([1]))? = await answers.state(key) { break }
                await Task.yield()
            }
        }
        await answers.shut()
    }

    @Test func `what waits is bounded, forgotten when cancelled, and the end ends everything`() async throws {
        let answers = Answers()
        for number in 1...8 {
            _ = try await answers.ask(key("\(number)"), waiting: .zero) { AnswersTests.endless($0) }
        }
        await #expect(throws: Refusal.tooMany) {
            try await answers.ask(key("9"), waiting: .zero) { AnswersTests.endless($0) }
        }
        let (_, officer) = try await visitor("can-bo", .office)
        let ticket = try #require(await answers.ticket(key("8")))
        try await answers.cancel(ticket.number, in: 1, by: officer)
        #expect(await answers.state(key("8")) == nil)
        await answers.shut()
        for number in 1...7 { #expect(await answers.state(key("\(number)")) == nil, "\(number)") }
        await #expect(throws: Refusal.tooMany) {
            try await answers.ask(key("10"), waiting: .zero) { AnswersTests.endless($0) }
        }
    }

    private struct Broken: Error {}

    @Test func `work that fails is told to whoever asked, and can be asked for anew`() async throws {
        let answers = Answers()
        for _ in 1...2 {
            await #expect(throws: Broken.self) {
                try await answers.ask(key("one"), waiting: .seconds(60)) { _ in throw Broken() }
            }
            #expect(await answers.state(key("one")) == nil)
        }
        let state = try await answers.ask(key("one"), waiting: .seconds(60)) { _ in throw InputRejection([]) }
        guard case .held(.rejected) = state else {
            Issue.record("\(state)")
            return
        }
    }

    @Test func `whoever waits is waked though others before were cancelled meanwhile`() async throws {
        let answers = Answers()
        let (_, officer) = try await visitor("can-bo", .office)
        _ = try await answers.ask(key("first"), waiting: .zero) { AnswersTests.endless($0) }
        async let second = answers.ask(key("second"), waiting: .milliseconds(300)) { AnswersTests.endless($0) }
        while await answers.ticket(key("second")) == nil { await Task.yield() }
        let first = try #require(await answers.ticket(key("first")))
        try await answers.cancel(first.number, in: 1, by: officer)
        if case .held = try await second { Issue.record("endless work has no answer") }
        await answers.shut()
    }

    @Test func `an answer is worked out once, and only so many are held`() async throws {
        let answers = Answers()
        let shared = CountHolder()
        for _ in 1...3 {
            _ = try await answers.ask(key("one"), waiting: .seconds(60)) { _ in
                shared.add()
                return .certificate(nil)
            }
        }
        #expect(shared.value == 1)
        for number in 1...13 {
            _ = try await answers.ask(key("n\(number)"), waiting: .seconds(60)) { _ in .certificate(nil) }
        }
        #expect(await answers.state(key("one")) == nil)
        #expect(await answers.keys(of: 1, .search).count == 12)
        #expect(await answers.keys(of: 2, .search).isEmpty)
    }
}

/// A number that threads count up.
private final class CountHolder: Sendable {
    private let count = Mutex(0)

    var value: Int { count.withLock { $0 } }

    func add() { count.withLock { $0 += 1 } }
}
