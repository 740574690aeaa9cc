import DelegateSelection
import Foundation
import HTTPTypes
import SelectionStore
import Testing

@testable import SelectionServer

/// Pages that refuse: each says why, and what to do next, in both languages, and nothing of anybody.
@Suite struct RefusalTests {
    private static let refusals: [(Refusal, Int)] = [
        (.notFound, 404), (.methodNotAllowed(allowed: ["GET"]), 405), (.forbidden, 403), (.formExpired, 403),
        (.foreignOrigin, 421), (.tooLarge, 413), (.tooSlow, 408), (.malformed, 400), (.unsupportedType, 415),
        (.tooMany, 429),
    ]
    private static let faults: [(StoreFault, Int)] = [
        (.unknown("nominee LS0001"), 404), (.changedMeanwhile, 409), (.taken("lan"), 409),
        (.unwritable("/var/lib/x"), 500), (.fileGone("/var/lib/x"), 503),
    ]
    private static let next: [Language: [String]] = [
        .vietnamese: ["hãy ", "Hãy "],
        .english: ["Check ", "Go back", "Ask ", "Open ", "Try ", "Send ", "Use ", "Wait ", "Choose ", " tell "],
    ]

    private func check(_ answer: Answer, _ status: Int, _ language: Language, _ name: String) {
        let frame = PageFrame(visitor: Visitor(language: language), path: "/", asksSignIn: true)
        guard case .page(let page) = answer else {
            Issue.record("\(name) is no page")
            return
        }
        #expect(page.status.code == status)
        let text = frame.text(page)
        let notice = text.firstMatch(of: #/role="alert">([^<]*)</#).map { String($0.1) } ?? ""
        let isTold = RefusalTests.next[language]?.contains { notice.contains($0) } ?? false
        #expect(isTold, "\(name): \(notice)")
        #expect(text.contains("href=\"/\""), "\(name) leads back")
        for secret in ["LS0001", "/var/lib", "lan."] { #expect(!text.contains(secret), "\(name)") }
        #expect(ReadPage(text).dangers == [])
    }

    @Test(arguments: [Language.vietnamese, .english])
    func `every refusal says what to do next`(language: Language) {
        let visitor = Visitor(language: language)
        for (refusal, status) in RefusalTests.refusals {
            check(RefusalPage.answer(refusal, visitor, path: "/"), status, language, "\(refusal)")
        }
        for (fault, status) in RefusalTests.faults {
            check(RefusalPage.answer(fault, visitor), status, language, "\(fault)")
        }
        check(RefusalPage.failure(visitor), 500, language, "failure")
    }

    @Test func `nothing is confirmed once the file of the store is gone`() async throws {
        let office = try await ConferenceOfThreeUnits.office()
        let browser = try await office.openedBrowser()
        _ = try await browser.get("/c/1/settings")
        try FileManager.default.removeItem(atPath: office.store.path)
        let reply = try await browser.post("/c/1/settings/name", ["name": "Tên khác"])
        #expect(reply.status == 503)
        #expect(reply.text.contains("đã bị xóa hoặc thay bằng tệp khác") && reply.text.contains("dừng máy chủ"))
        #expect(!reply.text.contains(office.store.path))
    }

    @Test func `requests get the refusals that they earn`() async throws {
        let office = try await OfficeFixture(conference: nil)
        let browser = try await office.signedInBrowser(.office)
        let council = try await office.signedInBrowser(.council)
        _ = try await browser.get("/users")
        let form = "application/x-www-form-urlencoded"
        let csrf = "csrf=" + browser.csrf
        func post(_ path: String, _ type: String, _ body: String) async throws -> Reply {
            try await browser.send(.post, path, headers: [.contentType: type], body: Array(body.utf8))
        }
        let long = csrf + "&a=" + String(repeating: "a", count: 300_000)
        let replies: [(Reply, Int, FrameMessage)] = [
            (try await browser.send(.get, "/nirgendwo"), 404, .notFound),
            (try await browser.send(.get, "/c/7"), 404, .notFound),
            (try await browser.send(.delete, "/users"), 405, .methodNotAllowed),
            (try await council.send(.get, "/users"), 403, .forbidden),
            (try await post("/users", form, "csrf=x"), 403, .formExpired),
            (try await post("/users", form, long), 413, .tooLarge),
            (try await post("/users", form, csrf + "&a=%"), 400, .malformed),
            (try await post("/users", "application/json", "{}"), 415, .unsupportedType),
            (try await office.respond(.get, "/", host: "evil.example"), 421, .foreignOrigin),
        ]
        for (reply, status, message) in replies {
            #expect(reply.status == status)
            #expect(reply.text.contains(Markup.words(message.words.text(.vietnamese)).text), "\(message)")
        }
        #expect(replies[2].0.headers[.allow] == "GET, HEAD, POST")
        #expect(replies[5].0.headers[.connection] == "close", "what is not read is not waited for")
        #expect(replies[0].0.headers[.connection] == nil)
    }
}
