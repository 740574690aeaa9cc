import Foundation
import HTTPTypes
import SelectionStore
import Synchronization
import Testing

@testable import SelectionServer

/// A clock that a test sets.
final class TestClock: Sendable {
    private let date = Mutex(Date(timeIntervalSince1970: 1_750_000_000))

    var now: Date { date.withLock { $0 } }

    /// Lets time pass.
    func pass(_ seconds: Double) { date.withLock { $0 += seconds } }
}

/// Accounts as attackers see them: sessions, invitations, one-time passwords, locks and limits.
@Suite struct AccountTests {
    private static let urlencoded = "application/x-www-form-urlencoded"
    private static let proxy = ServingOptions(reach: .proxy(name: "daibieu.example.vn"))

    /// Tries to sign in behind a proxy, from an address that the client writes and one that the proxy adds.
    private func trySignIn(
        _ office: OfficeFixture, _ name: String, _ password: String, forwarded: String?,
        host: String = "daibieu.example.vn"
    ) async throws -> Reply {
        let csrf = String(repeating: "c", count: 64)
        var headers: HTTPFields = [
            .contentType: AccountTests.urlencoded,
            .cookie: "\(office.office.cookieName(RequestGate.formCookie))=\(csrf)",
        ]
        headers[named: HeaderName.forwardedFor] = forwarded
        let fields = [("csrf", csrf), ("name", name), ("password", password)]
        return try await office.respond(
            .post, "/sign-in", headers: headers, host: host, body: Crawler.urlencoded(fields).1)
    }

    @Test(arguments: [nil, "1.2.3.4, 9.9.9.9", "9.9.9.9", "'; DROP TABLE--, 9.9.9.9"])
    func `who writes X-Forwarded-For is counted by what the proxy adds last`(first: String?) async throws {
        let limits = RateLimits(pages: (1_000, 1_000), signIns: (0.000_001, 3))
        let office = try await OfficeFixture(conference: nil, configuration: AccountTests.proxy, limits: limits)
        _ = try await office.store.makeUser(
            "lan", fullName: "Lan", role: .office, password: OfficeFixture.password, by: .command)
        for number in 0..<3 {
            // The client writes another address each time.
            let forwarded = first.map { "\(number).7.7.7, " + $0 }
            #expect(try await trySignIn(office, "ai", "sai", forwarded: forwarded).status == 401)
        }
        let refused = try await trySignIn(office, "ai", "sai", forwarded: first.map { "8.8.8.8, " + $0 })
        #expect(refused.status == 429)
        #expect(refused.headers[.retryAfter] == "60")
        #expect(refused.text.contains("Hãy đợi một phút rồi thử lại."))
        #expect(try await trySignIn(office, "ai", "sai", forwarded: "9.9.9.8").status == 401, "others go on")
    }

    @Test func `without a proxy nobody is believed who writes an address`() async throws {
        let limits = RateLimits(pages: (1_000, 1_000), signIns: (0.000_001, 3))
        let office = try await OfficeFixture(conference: nil, limits: limits)
        _ = try await office.store.makeUser(
            "lan", fullName: "Lan", role: .office, password: OfficeFixture.password, by: .command)
        var statuses: [Int] = []
        for number in 0..<4 {
            statuses.append(
                try await trySignIn(office, "ai", "sai", forwarded: "1.1.1.\(number)", host: "127.0.0.1:8080").status)
        }
        #expect(statuses == [401, 401, 401, 429])
    }

    @Test func `a name stays locked from wherever it is tried, and opens by itself`() async throws {
        let clock = TestClock()
        let office = try await OfficeFixture(
            conference: nil, configuration: AccountTests.proxy, clock: { clock.now })
        _ = try await office.store.makeUser(
            "lan", fullName: "Lan", role: .office, password: OfficeFixture.password, by: .command)
        for number in 0..<5 {
            #expect(try await trySignIn(office, "lan", "sai", forwarded: "10.0.0.\(number)").status == 401)
        }
        let locked = try await trySignIn(office, "lan", OfficeFixture.password, forwarded: "10.9.9.9")
        #expect(locked.status == 401 && locked.text.contains("Hãy thử lại sau 15 phút."))
        clock.pass(OfficeStore.lockSeconds + 1)
        #expect(try await trySignIn(office, "lan", OfficeFixture.password, forwarded: "10.9.9.9").status == 303)
    }

    @Test func `too many pages are refused with a sentence, in both languages, and when to come back`() async throws {
        let limits = RateLimits(pages: (0.000_001, 2), signIns: (1_000, 1_000))
        let office = try await OfficeFixture(conference: nil, limits: limits)
        for _ in 0..<2 { #expect(try await office.respond(.get, "/sign-in").status == 200) }
        for (path, words) in [
            ("/sign-in", "Hãy đợi một phút rồi thử lại."), ("/sign-in?lang=en", "Wait a minute, then try again."),
        ] {
            let reply = try await office.respond(.get, path)
            #expect(reply.status == 429 && reply.headers[.retryAfter] == "60" && reply.text.contains(words))
        }
    }

    @Test func `session fixation: a token that was there before opens nothing after signing in`() async throws {
        let office = try await OfficeFixture(conference: nil)
        let attacker = try await office.signedInBrowser(.auditor)
        let victim = try await office.signedInBrowser(.office)
        let name = try #require(try await office.store.users().first { $0.role == .office }?.name)
        let (planted, csrf) = (String(repeating: "a", count: 64), String(repeating: "c", count: 64))
        // The attacker's own session, one that is made up, and one that ended.
        for token in [planted, String(repeating: "0", count: 63)] {
            let fields = [("csrf", csrf), ("name", name), ("password", OfficeFixture.password)]
            let reply = try await office.respond(
                .post, "/sign-in",
                headers: [
                    .contentType: AccountTests.urlencoded,
                    .cookie: "\(RequestGate.sessionCookie)=\(token); \(RequestGate.formCookie)=\(csrf)",
                ], body: Crawler.urlencoded(fields).1)
            #expect(reply.status == 303)
            let cookie = try #require(
                reply.headers[values: .setCookie].first { $0.hasPrefix(RequestGate.sessionCookie + "=") })
            #expect(!cookie.contains(token) && cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"))
            let after = try await office.respond(
                .get, "/users", headers: [.cookie: "\(RequestGate.sessionCookie)=\(token)"])
            #expect(after.status == 303)
        }
        // Whoever is signed in is not moved into another's account.
        _ = try await attacker.get("/account")
        let moved = try await attacker.postOnce("/sign-in", ["name": name, "password": OfficeFixture.password])
        #expect(moved.location == "/" && moved.headers[values: .setCookie].isEmpty)
        #expect(try await attacker.send(.get, "/users").status == 403)
        #expect(try await victim.send(.get, "/users").status == 200)
    }

    @Test func `a new password ends all other sessions, and this one gets a new token`() async throws {
        let office = try await OfficeFixture(conference: nil)
        let browser = try await office.signedInBrowser(.office)
        let name = try #require(try await office.store.users().first?.name)
        let elsewhere = Browser(office)
        _ = try await elsewhere.get("/sign-in")
        _ = try await elsewhere.post("/sign-in", ["name": name, "password": OfficeFixture.password])
        #expect(try await elsewhere.send(.get, "/users").status == 200)
        _ = try await browser.get("/account")
        let (before, form) = (browser.cookies[RequestGate.sessionCookie], browser.csrf)
        let new = "một câu khác để thử"
        for (old, next, again) in [
            ("sai", new, new), (OfficeFixture.password, new, "khác"), (OfficeFixture.password, "ngắn", "ngắn"),
            (OfficeFixture.password, name, name),
        ] {
            let wrong = try await browser.post("/account/password", ["old": old, "new": next, "again": again])
            #expect(wrong.status == 422 && wrong.text.contains("aria-invalid=\"true\""))
            #expect(!wrong.text.contains("value=\"\(new)\""))
        }
        let fields: KeyValuePairs = ["old": OfficeFixture.password, "new": new, "again": new]
        #expect(try await browser.post("/account/password", fields).status == 200)
        #expect(browser.cookies[RequestGate.sessionCookie] != before && browser.csrf != form)
        #expect(try await elsewhere.send(.get, "/users").status == 303)
        let old = try await office.respond(
            .get, "/users", headers: [.cookie: "\(RequestGate.sessionCookie)=\(before ?? "")"])
        #expect(old.status == 303)
    }

    @Test func `a token is replaced now and then, and sessions end`() async throws {
        let clock = TestClock()
        let office = try await OfficeFixture(conference: nil, clock: { clock.now })
        let browser = try await office.signedInBrowser(.office)
        let first = browser.cookies[RequestGate.sessionCookie] ?? ""
        clock.pass(OfficeStore.tokenSeconds + 1)
        #expect(try await browser.get("/users").status == 200)
        #expect(browser.cookies[RequestGate.sessionCookie] != first)
        clock.pass(OfficeStore.graceSeconds + 1)
        let old = try await office.respond(.get, "/users", headers: [.cookie: "\(RequestGate.sessionCookie)=\(first)"])
        #expect(old.status == 303, "the token of before is good for nothing")
        clock.pass(OfficeStore.idleSeconds + 1)
        #expect(try await browser.send(.get, "/users").status == 303)
    }

    @Test func `an invitation is good once, and for seven days`() async throws {
        let clock = TestClock()
        let office = try await OfficeFixture(conference: nil, clock: { clock.now })
        let browser = try await office.openedBrowser()
        func invite(_ name: String) async throws -> String {
            _ = try await browser.get("/users")
            let page = try await browser.post("/users", ["name": name, "full-name": "Hoa", "role": "office"])
            return try #require(page.text.firstMatch(of: #/\/invitation\/[0-9a-f]{64}/#).map { String($0.0) })
        }
        let (late, taken) = (try await invite("hoa"), try await invite("mai"))
        let invited = Browser(office)
        let page = try await invited.get(taken)
        #expect(page.text.contains("mai") && page.text.contains("Chọn mật khẩu"))
        let wrong = try await invited.post(taken, ["new": "một hai ba bốn", "again": "khác"])
        #expect(wrong.status == 422)
        let fields: KeyValuePairs = ["new": OfficeFixture.password, "again": OfficeFixture.password]
        #expect(try await invited.post(taken, fields).status == 200)
        #expect(try await invited.send(.get, "/users").status == 200)
        let second = Browser(office)
        #expect(try await second.get(taken).status == 404)
        _ = try await second.get("/sign-in")
        #expect(try await second.postOnce(taken, fields).status == 404)
        clock.pass(OfficeStore.invitationSeconds + 1)
        #expect(try await second.get(late).status == 404)
        let gone = try await second.postOnce(late, fields)
        #expect(gone.status == 404 && gone.text.contains("đã hết hạn"))
        #expect(try await office.store.users().map(\.name) == ["mai"])
        for token in ["x", String(repeating: "0", count: 64), "%00", "..", String(repeating: "a", count: 4_000)] {
            #expect(try await second.send(.get, "/invitation/" + token).status == 404)
        }
    }

    @Test func `one-time passwords: set up, wrong, used twice, lost`() async throws {
        let clock = TestClock()
        let office = try await OfficeFixture(conference: nil, clock: { clock.now })
        let administrator = try await office.signedInBrowser(.office)
        let browser = try await office.signedInBrowser(.council)
        let user = try #require(try await office.store.users().first { $0.role == .council })
        let account = ReadPage(try await browser.get("/account").text)
        let form = try #require(account.forms.first { $0.action == "/account/one-time" })
        let secret = try #require(form.fields.first { $0.name == "secret" }).value
        #expect(account.links.contains { $0.hasPrefix("otpauth://totp/") && $0.contains(secret) })
        let passwords = try #require(OneTimePassword(secret))
        let step = OneTimePassword.step(at: clock.now)
        let (code, next) = (passwords.password(step: step), passwords.password(step: step + 1))
        let wrong =
            ["000000", "999999"].first { ![code, next, passwords.password(step: step - 1)].contains($0) } ?? ""
        for (typed, password) in [(wrong, OfficeFixture.password), ("", OfficeFixture.password), (code, "sai hẳn")] {
            let refused = try await browser.post(
                "/account/one-time", ["secret": secret, "code": typed, "set-password": password])
            #expect(refused.status == 422 && refused.text.contains(secret))
        }
        let short = try await browser.post(
            "/account/one-time", ["secret": "AAAA", "code": "123456", "set-password": OfficeFixture.password])
        #expect(short.status == 422, "a secret that can be guessed is not taken")
        let before = browser.cookies[RequestGate.sessionCookie]
        let set = try await browser.post(
            "/account/one-time", ["secret": secret, "code": code, "set-password": OfficeFixture.password])
        #expect(set.status == 200 && !set.text.contains(secret))
        #expect(browser.cookies[RequestGate.sessionCookie] != before)

        func signIn(_ typed: String, _ password: String = OfficeFixture.password) async throws -> Int {
            let other = Browser(office)
            _ = try await other.get("/sign-in")
            return try await other.postOnce(
                "/sign-in", ["name": user.name, "password": password, "code": typed]
            ).status
        }
        #expect(try await signIn("") == 401)
        #expect(try await signIn(wrong) == 401)
        #expect(try await signIn(code) == 401, "the one that set it up is used")
        #expect(try await signIn(next) == 303)
        #expect(try await signIn(next) == 401, "used twice")
        // Lost: the office lets somebody choose another password; then there are none.
        _ = try await administrator.get("/users/\(user.id)")
        let reset = try await administrator.post("/users/\(user.id)/reset", [:])
        let address = try #require(reset.text.firstMatch(of: #/\/invitation\/[0-9a-f]{64}/#).map { String($0.0) })
        #expect(try await browser.send(.get, "/account").status == 303, "signed out at once")
        clock.pass(60)
        #expect(try await signIn(passwords.password(step: step + 2)) == 401, "the old password is good for nothing")
        let anew = Browser(office)
        _ = try await anew.get(address)
        #expect(try await anew.post(address, ["new": "hoàn toàn mới đây", "again": "hoàn toàn mới đây"]).status == 200)
        #expect(try await signIn("", "hoàn toàn mới đây") == 303)
    }

    @Test func `accounts' pages speak English`() async throws {
        let office = try await OfficeFixture(conference: nil)
        let browser = try await office.signedInBrowser(.office)
        _ = try await browser.get("/users")
        let invited = try await browser.post("/users", ["name": "mai", "full-name": "Mai", "role": "office"])
        let address = try #require(invited.text.firstMatch(of: #/\/invitation\/[0-9a-f]{64}/#).map { String($0.0) })
        _ = try await browser.post("/language", ["to": "en", "back": "/users"])
        let marks = try Regex("[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]")
        for path in ["/users", "/users/1", "/account", "/log"] {
            let page = try await browser.get(path)
            #expect(page.status == 200 && page.text.contains("lang=\"en\""))
            let words = page.text.replacing("Người dùng thử", with: "").replacing("Tiếng Việt", with: "")
            #expect(words.firstMatch(of: marks) == nil, "\(path)")
        }
        for path in ["/sign-in?lang=en", address + "?lang=en"] {
            let page = try await office.respond(.get, path)
            #expect(page.status == 200 && page.text.contains("<html lang=\"en\""))
            #expect(page.text.replacing("Tiếng Việt", with: "").firstMatch(of: marks) == nil, "\(path)")
        }
    }
}
