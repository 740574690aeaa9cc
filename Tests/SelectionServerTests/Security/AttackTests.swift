import Foundation
import HTTPTypes
import SelectionStore
import Testing

@testable import SelectionServer

/// Attacks by their names, each with the answer it gets.
@Suite struct AttackTests {
    private static let urlencoded = "application/x-www-form-urlencoded"

    /// The headers of a form, and another.
    private static func headers(named name: String, _ value: String) -> HTTPFields {
        var headers: HTTPFields = [.contentType: urlencoded]
        headers[named: name] = value
        return headers
    }

    @Test func `cross-site requests: a form without its token, with another's, or from another page is not taken`()
        async throws
    {
        let office = try await OfficeFixture(conference: nil)
        let (browser, other) = (try await office.openedBrowser(), try await office.openedBrowser())
        _ = try await browser.get("/users")
        _ = try await other.get("/users")
        let fields = "name=hoa&full-name=Hoa&role=office"
        for csrf in ["", "csrf=", "csrf=" + String(repeating: "0", count: 64), "csrf=" + other.csrf] {
            let reply = try await browser.send(
                .post, "/users", headers: [.contentType: AttackTests.urlencoded],
                body: Array((csrf + "&" + fields).utf8))
            #expect(reply.status == 403)
        }
        let body = Array("csrf=\(browser.csrf)&\(fields)".utf8)
        for origin in ["null", "https://127.0.0.1:8080", "http://evil.example", "http://127.0.0.1:80", ""] {
            let reply = try await browser.send(
                .post, "/users", headers: [.contentType: AttackTests.urlencoded, .origin: origin], body: body)
            #expect(reply.status == 421)
        }
        for site in ["cross-site", "same-site"] {
            let reply = try await browser.send(
                .post, "/users", headers: AttackTests.headers(named: "Sec-Fetch-Site", site), body: body)
            #expect(reply.status == 421)
        }
        #expect(try await office.store.invitations().isEmpty)
    }

    @Test(arguments: [
        "..", "%2e%2e", "%252e%252e%252fetc", "..%2f..%2fetc%2fpasswd", "%00", "a%00.csv", "..%5c..%5c", "%ff", "%",
        "%c0%ae%c0%ae", "1%0d%0aSet-Cookie:%20x=1", "999999999999999999999999", "-1", "1'--",
    ])
    func `path traversal and odd parameters: there is no such page`(part: String) async throws {
        let office = try await OfficeFixture(conference: nil)
        let browser = try await office.openedBrowser()
        for route in Site.routes where route.method == .get && route.path.contains(where: { $0.hasPrefix(":") }) {
            let path = "/" + route.path.map { $0.hasPrefix(":") ? part : $0 }.joined(separator: "/")
            let reply = try await browser.send(.get, path)
            #expect([404, 303, 400].contains(reply.status), "\(path): \(reply.status)")
            #expect(reply.headers[values: .setCookie].allSatisfy { !$0.hasPrefix("x=") })
        }
    }

    @Test(arguments: [
        "//evil.example", "/\\evil.example", "https://evil.example", "/a\r\nSet-Cookie: x=1", "javascript:1",
    ])
    func `open redirect and header injection: back leads to the start`(back: String) async throws {
        let office = try await OfficeFixture(conference: nil)
        let browser = try await office.openedBrowser()
        _ = try await browser.get("/users")
        let reply = try await browser.postOnce("/language", ["to": "en", "back": back])
        #expect(reply.location == "/")
        #expect(reply.headers[values: .setCookie].isEmpty)
    }

    @Test func `oversize and malformed bodies are refused`() async throws {
        let office = try await OfficeFixture(conference: nil)
        let browser = try await office.openedBrowser()
        func status(_ type: String, _ body: [UInt8], _ path: String = "/users") async throws -> Int {
            try await browser.send(.post, path, headers: [.contentType: type], body: body).status
        }
        #expect(try await status(AttackTests.urlencoded, Array(repeating: 0x61, count: 300_000)) == 413)
        let declared = try await browser.send(
            .post, "/users", headers: [.contentType: AttackTests.urlencoded, .contentLength: "99999999999"])
        #expect(declared.status == 413)
        for body in ["a=%", "a=%zz", "a=%00", "a=%ff"] {
            #expect(try await status(AttackTests.urlencoded, Array(body.utf8)) == 400)
        }
        #expect(try await status("text/plain", Array("a=b".utf8)) == 415)
        #expect(try await status(AttackTests.urlencoded, Array("a=b".utf8), "/conferences") == 415)
        for body in ["", "--x", "--x\r\n\r\n", "--x\r\nContent-Disposition: form-data\r\n\r\na\r\n--x--"] {
            #expect(try await status("multipart/form-data; boundary=x", Array(body.utf8), "/conferences") == 400)
        }
    }

    @Test func `every answer has the headers that browsers obey`() async throws {
        let office = try await OfficeFixture(conference: nil)
        for (path, host) in [
            ("/", "127.0.0.1:8080"), ("/", "evil.example"), ("/style.css", "127.0.0.1:8080"), ("/%", "127.0.0.1:8080"),
        ] {
            let reply = try await office.respond(.get, path, host: host)
            #expect(reply.headers[.contentSecurityPolicy]?.contains("default-src 'none'") == true)
            #expect(reply.headers[.xContentTypeOptions] == "nosniff")
            #expect(reply.headers[named: "X-Frame-Options"] == "SAMEORIGIN")
        }
    }

    @Test func `brute force: a name is locked, known or not, with the same answers`() async throws {
        let office = try await OfficeFixture(conference: nil)
        _ = try await office.signedInBrowser(.office)
        let name = try #require(try await office.store.users().first?.name)
        var answers: [[String]] = []
        for tried in [name, "khong-co-ai"] {
            let browser = Browser(office)
            _ = try await browser.get("/sign-in")
            var texts: [String] = []
            for _ in 0..<6 {
                let reply = try await browser.post("/sign-in", ["name": tried, "password": "sai hoàn toàn"])
                texts.append("\(reply.status) " + reply.text.replacing(browser.csrf, with: ""))
            }
            answers.append(texts)
        }
        #expect(answers[0] == answers[1])
    }

    @Test func `cookies are for this server's own pages alone, and a new one comes with each sign-in`() async throws {
        let configuration = ServingOptions(reach: .proxy(name: "daibieu.example.vn"))
        let office = try await OfficeFixture(conference: nil, configuration: configuration)
        let reply = try await office.respond(.get, "/?token=\(office.office.token)", host: "daibieu.example.vn")
        #expect(reply.headers[values: .setCookie].isEmpty, "behind a proxy the token opens nothing")
        let plain = try await office.respond(
            .get, "/", headers: AttackTests.headers(named: "X-Forwarded-Proto", "http"), host: "daibieu.example.vn")
        #expect(plain.status == 421)
        let cookie = office.office.cookie(RequestGate.sessionCookie, "x")
        #expect(cookie == "__Host-delegates=x; Path=/; HttpOnly; SameSite=Strict; Secure")
    }

    @Test func `once there are users the token opens nothing, and sessions of before are over`() async throws {
        let office = try await OfficeFixture(conference: nil)
        let browser = try await office.openedBrowser()
        _ = try await office.store.makeUser(
            "lan", fullName: "Lan", role: .office, password: OfficeFixture.password, by: .command)
        #expect(try await browser.send(.get, "/users").status == 303)
        #expect(try await office.respond(.get, "/?token=\(office.office.token)").headers[.setCookie] == nil)
        _ = try await browser.get("/sign-in")
        let before = browser.cookies[RequestGate.sessionCookie]
        #expect(try await browser.post("/sign-in", ["name": "lan", "password": OfficeFixture.password]).status == 200)
        #expect(browser.cookies[RequestGate.sessionCookie] != before)
    }

    @Test(arguments: ["<script>alert(1)</script>", "\"'><img src=x onerror=alert(1)>", "'; DROP TABLE user;--"])
    func `hostile names are shown as they are, or not taken`(name: String) async throws {
        let office = try await OfficeFixture(conference: nil)
        let browser = try await office.openedBrowser()
        _ = try await browser.get("/users")
        let refused = try await browser.post("/users", ["name": name, "full-name": name, "role": "office"])
        #expect(refused.status == 422 && !refused.text.contains("<script>a") && !refused.text.contains("<img"))
        _ = try await browser.post("/users", ["name": "hoa", "full-name": name, "role": "office"])
        let list = try await browser.get("/users")
        #expect(
            list.status == 200 && list.text.contains("hoa") && !list.text.contains("<script>a")
                && !list.text.contains("<img"))
    }
}
