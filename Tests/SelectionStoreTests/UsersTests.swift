import DelegateSelection
import Foundation
import Synchronization
import Testing

@testable import SelectionStore

/// Users, their sessions and invitations, by a clock that the tests move.
@Suite struct UsersTests {
    /// A store whose clock stands until it is moved.
    private final class Clocked: Sendable {
        let store: OfficeStore
        let clock = Clock()

        init() throws {
            let clock = clock
            store = try OfficeStore(
                path: FileManager.default.temporaryDirectory.appending(path: "\(UUID()).sqlite").path,
                clock: { clock.date })
        }

        func pass(_ seconds: Double) { clock.pass(seconds) }
    }

    private final class Clock: Sendable {
        private let seconds = Mutex(1_700_000_000.0)
        var date: Date { Date(timeIntervalSince1970: seconds.withLock { $0 }) }
        func pass(_ more: Double) { seconds.withLock { $0 += more } }
    }

    private static let password = "một câu dài để thử"

    private func office(_ office: Clocked, _ name: String = "lan") async throws -> StoredUser {
        try await office.store.makeUser(
            name, fullName: "Người thử", role: .office, password: UsersTests.password, by: .command)
    }

    @Test(arguments: ["lan", "khong-co-ai"])
    func `five wrong tries lock a name for a quarter of an hour, whoever's it is`(name: String) async throws {
        let clocked = try Clocked()
        _ = try await office(clocked)
        for _ in 1..<OfficeStore.mostFailures {
            #expect(try await clocked.store.signIn(name, password: "sai hoàn toàn", oneTime: nil) == .refused)
        }
        for _ in 0..<2 {
            guard case .locked = try await clocked.store.signIn(name, password: "sai hoàn toàn", oneTime: nil) else {
                Issue.record("not locked")
                return
            }
        }
        guard case .locked = try await clocked.store.signIn(name, password: UsersTests.password, oneTime: nil) else {
            Issue.record("the right password opens a locked name")
            return
        }
        clocked.pass(OfficeStore.lockSeconds + 1)
        let after = try await clocked.store.signIn(name, password: UsersTests.password, oneTime: nil)
        if case .locked = after { Issue.record("locked for ever") }
    }

    @Test func `tries at the same moment do not get round the lock`() async throws {
        let clocked = try Clocked()
        _ = try await office(clocked)
        let store = clocked.store
        let refused = try await withThrowingTaskGroup(of: SignIn.self) { group in
            for _ in 0..<9 { group.addTask { try await store.signIn("lan", password: "sai hoàn toàn", oneTime: nil) } }
            return try await group.reduce(into: 0) { $0 += $1 == .refused ? 1 : 0 }
        }
        #expect(refused < OfficeStore.mostFailures)
    }

    @Test func `a session ends after two idle hours, and after twelve in any case`() async throws {
        let clocked = try Clocked()
        let user = try await office(clocked)
        let idle = try await clocked.store.beginSession(user: user.id, language: "vi")
        clocked.pass(OfficeStore.idleSeconds + 1)
        #expect(try await clocked.store.session(idle) == nil)
        let busy = try await clocked.store.beginSession(user: user.id, language: "vi")
        for _ in 0..<11 {
            clocked.pass(3_600)
            #expect(try await clocked.store.session(busy) != nil)
        }
        clocked.pass(3_600)
        #expect(try await clocked.store.session(busy) == nil)
    }

    @Test func `a token is replaced once, and the one before is good for a minute more`() async throws {
        let clocked = try Clocked()
        let user = try await office(clocked)
        let old = try await clocked.store.beginSession(user: user.id, language: "vi")
        #expect(try await clocked.store.session(old)?.needsNewToken == false)
        clocked.pass(OfficeStore.tokenSeconds + 1)
        let before = try #require(try await clocked.store.session(old))
        #expect(before.needsNewToken)
        let new = try #require(try await clocked.store.renewSession(old))
        #expect(try await clocked.store.renewSession(old) == nil)
        #expect(try await clocked.store.session(new)?.csrf == before.csrf)
        #expect(try await clocked.store.session(old)?.needsNewToken == false)
        clocked.pass(OfficeStore.graceSeconds + 1)
        #expect(try await clocked.store.session(old) == nil)
        #expect(try await clocked.store.session(new) != nil)
    }

    @Test func `whoever is shut out is signed out at once, and the last of the office stays`() async throws {
        let clocked = try Clocked()
        let (first, second) = (try await office(clocked), try await office(clocked, "hoa"))
        let token = try await clocked.store.beginSession(user: second.id, language: "vi")
        try await clocked.store.setDisabled(true, user: second.id, by: .command)
        #expect(try await clocked.store.session(token) == nil)
        await #expect(throws: UserFault.lastOffice) {
            try await clocked.store.setDisabled(true, user: first.id, by: .command)
        }
        await #expect(throws: UserFault.lastOffice) {
            try await clocked.store.setRole(.auditor, of: first.id, by: .command)
        }
        await #expect(throws: UserFault.lastOffice) { _ = try await clocked.store.reset(first.id, by: .command) }
    }

    @Test func `an invitation is taken up once, and not after a week`() async throws {
        let clocked = try Clocked()
        await #expect(throws: UserFault.firstIsOffice) {
            _ = try await clocked.store.invite("hoa", fullName: "Hoa", role: .auditor, by: .local)
        }
        let token = try await clocked.store.invite("hoa", fullName: "Hoa", role: .office, by: .local)
        let user = try await clocked.store.takeUp(token, password: UsersTests.password)
        #expect(user.name == "hoa")
        await #expect(throws: StoreFault.self) {
            _ = try await clocked.store.takeUp(token, password: UsersTests.password)
        }
        let late = try await clocked.store.invite("mai", fullName: "Mai", role: .council, by: .local)
        clocked.pass(OfficeStore.invitationSeconds + 1)
        #expect(try await clocked.store.invitation(late) == nil)
        await #expect(throws: StoreFault.self) {
            _ = try await clocked.store.takeUp(late, password: "một câu khác hẳn")
        }
    }

    @Test(arguments: ["local", "Server", "a", "Đào", "a b", "-lan", "lan<script>", "lan\n", ""])
    func `names that mislead are not taken`(name: String) async throws {
        let clocked = try Clocked()
        await #expect(throws: UserFault.name) { _ = try await office(clocked, name) }
    }

    @Test func `a one-time password is confirmed before it is set, and taken once`() async throws {
        let clocked = try Clocked()
        let user = try await office(clocked)
        let secret = OneTimePassword.makeSecret()
        let code = try #require(OneTimePassword(secret)).password(step: OneTimePassword.step(at: clocked.clock.date))
        #expect(try await !clocked.store.setOneTimePassword(secret, confirmedBy: "12345", of: user.id, by: .local))
        #expect(try await clocked.store.setOneTimePassword(secret, confirmedBy: code, of: user.id, by: .local))
        #expect(try await clocked.store.signIn("lan", password: UsersTests.password, oneTime: code) == .refused)
        clocked.pass(60)
        let next = try #require(OneTimePassword(secret)).password(step: OneTimePassword.step(at: clocked.clock.date))
        guard case .user = try await clocked.store.signIn("lan", password: UsersTests.password, oneTime: next) else {
            Issue.record("refused")
            return
        }
        #expect(try await clocked.store.signIn("lan", password: UsersTests.password, oneTime: next) == .refused)
    }
}
