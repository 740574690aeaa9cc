import DelegateSelection
import SelectionStore
import Testing

@testable import SelectionServer

/// The review of lists, as officers answer it.
@Suite struct NomineeReviewTests {
    private static let review = "/c/1/nominees/review"

    /// An office with a list in which three values are in doubt.
    private static func office() async throws -> (OfficeFixture, Browser) {
        let office = try await ConferenceOfThreeUnits.office()
        let browser = try await office.openedBrowser()
        _ = try await browser.get("/c/1/nominees/files")
        _ = try await browser.upload(
            "/c/1/nominees/files", [:],
            files: [
                ConferenceOfThreeUnits.list(
                    "ds.csv", "Nông Thị Hà,Phường Chi Lăng,Cơ sở,Nữ,Tay,33,Lao động tiên tiến",
                    "Vi Văn Lan,Phường Chi Lăng,Cơ sở,Nam,Nung,29,Lao động tiên tiến",
                    "Lê Văn Bình,Xã Mai Pha,Khách mời,Nam,Tay,51,Lao động tiên tiến")
            ])
        return (office, browser)
    }

    /// The keys of the questions on a page.
    private static func keys(_ page: Reply) -> [String] {
        page.text.matches(of: #/name="q\d+-key" value="([0-9a-f]+)"/#).map { String($0.1) }
    }

    @Test func `answers are given one by one, accepted, refused, corrected, left open and taken back`() async throws {
        let (office, browser) = try await NomineeReviewTests.office()
        let page = try await browser.get(NomineeReviewTests.review)
        let keys = NomineeReviewTests.keys(page)
        try #require(keys.count == 3)
        // Each question says whom it is about.
        for name in ["Nông Thị Hà", "Vi Văn Lan", "Lê Văn Bình"] { #expect(page.text.contains(name), "\(name)") }
        let saved = try await browser.post(
            NomineeReviewTests.review,
            [
                "q0-key": keys[0], "q0-answer": "yes", "q0-after": "Tày", "q1-key": keys[1], "q1-answer": "no",
                "q1-after": "Nùng", "q2-key": keys[2], "q2-answer": "", "q2-after": "Tày",
            ])
        #expect(saved.status == 200)
        #expect(NomineeReviewTests.keys(saved).count == 1)
        #expect(try await office.column("Dân tộc").first == "Tày")
        // The conference's page says that something waits, and where.
        let standing = try await browser.get("/c/1")
        #expect(standing.text.contains("href=\"/c/1/nominees/review\""))
        let last = NomineeReviewTests.keys(saved)[0]
        _ = try await browser.post(
            NomineeReviewTests.review, ["q0-key": last, "q0-answer": "yes", "q0-after": "Kinh"])
        #expect(try await office.column("Dân tộc").last == "Kinh")
        let after = try await browser.get("/c/1").text
        #expect(!after.contains("href=\"/c/1/nominees/review\""))
        let back = try await browser.post(NomineeReviewTests.review, ["back": keys[0]])
        #expect(NomineeReviewTests.keys(back) == [keys[0]])
        #expect(try await browser.post(NomineeReviewTests.review, ["back": keys[0]]).status == 409)
        let malformed = try await browser.post(NomineeReviewTests.review, ["q0-key": keys[0], "q0-answer": "maybe"])
        #expect(malformed.status == 400)
    }

    @Test func `the later of two officers is told, and nothing of either is lost`() async throws {
        let (office, first) = try await NomineeReviewTests.office()
        let keys = NomineeReviewTests.keys(try await first.get(NomineeReviewTests.review))
        try #require(keys.count == 3)
        _ = try await first.post(NomineeReviewTests.review, ["q0-key": keys[0], "q0-answer": "yes", "q0-after": "Tày"])
        let second = try await office.signedInBrowser(.office)
        _ = try await second.get("/c/1")
        let later = try await second.post(
            NomineeReviewTests.review,
            [
                "q0-key": keys[0], "q0-answer": "no", "q0-after": "Tày", "q1-key": keys[1], "q1-answer": "yes",
                "q1-after": "Nùng", "q2-key": "00", "q2-answer": "yes", "q2-after": "x",
            ])
        #expect(later.status == 409)
        #expect(later.text.contains("ds.csv"))
        let answers = try await office.store.answers(of: 1)
        #expect(answers.count == 2)
        #expect(!answers.contains { !$0.agreed })
        let ethnicities = try await office.column("Dân tộc")
        #expect(ethnicities.prefix(2) == ["Tày", "Nùng"])
        // The same answer again says nothing new.
        let same = try await second.post(
            NomineeReviewTests.review, ["q0-key": keys[1], "q0-answer": "yes", "q0-after": "Nùng"])
        #expect(same.status == 200)
    }

    @Test func `a kind of question is answered for all of it`() async throws {
        let (office, browser) = try await NomineeReviewTests.office()
        let page = try await browser.get(NomineeReviewTests.review)
        let rule = try #require(page.text.firstMatch(of: #/name="rule" value="([a-zA-Z]+)"/#))
        let all = try await browser.post(NomineeReviewTests.review, ["rule": String(rule.1), "all": "yes"])
        #expect(NomineeReviewTests.keys(all).isEmpty)
        #expect(try await office.column("Dân tộc") == ["Tày", "Nùng", "Tày"])
        #expect(try await browser.post(NomineeReviewTests.review, ["rule": "<b>", "all": "yes"]).status == 400)
    }
}
