import HTTPTypes
import Testing

@testable import SelectionServer

/// Who gets in: the token of the address, the name that is asked for, the page that a request comes from.
@Suite struct EntryTests {
    @Test func `the address with its token opens the page, once a cookie is set`() async throws {
        let office = try await OfficeFixture()
        let browser = try await office.openedBrowser()
        let page = try await browser.get("/")
        #expect(page.status == 200)
        #expect(page.text.contains("Hội nghị điển hình tiên tiến thành phố Lạng Sơn năm 2025"))
    }

    @Test(arguments: ["/", "/?token=", "/?token=0000", "/c/1", "/c/1/nominees"])
    func `nobody else sees anything`(path: String) async throws {
        let office = try await OfficeFixture()
        let reply = try await office.respond(.get, path)
        #expect(reply.status == 303)
        #expect(reply.location?.hasPrefix("/sign-in") == true)
    }

    @Test(arguments: [
        "evil.example", "evil.example:8080", "127.0.0.1", "127.0.0.1:9", "", "localhost:8080.evil.example",
    ])
    func `another name is not answered (DNS rebinding)`(host: String) async throws {
        let office = try await OfficeFixture()
        let reply = try await office.respond(.get, "/?token=\(office.office.token)", host: host)
        #expect(reply.status == 421)
        #expect(reply.headers[.setCookie] == nil)
    }
}
