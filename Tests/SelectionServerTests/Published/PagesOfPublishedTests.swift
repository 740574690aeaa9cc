import DelegateSelection
import SelectionStore
import Testing

@testable import SelectionServer

/// What pages make of a published list: reasons in the record, one unit's letter, what the log says, what the council sees.
@Suite struct PagesOfPublishedTests {
    private let base = "/c/1/documents"

    @Test func `the reason of a withdrawal comes from its form into the record, and into none for everybody`()
        async throws
    {
        let published = try await PublishedOffice()
        let browser = try await published.office.openedBrowser()
        _ = try await browser.get("/c/1/withdrawals")
        _ = try await browser.post(
            "/c/1/withdrawals",
            ["withdraw": "N2", "reason": "Đi công tác & họp", "list": "1", "seen": "0"])
        _ = try await published.ended(2)
        _ = try await browser.post("/c/1/withdrawals/2/publish", ["sure": "1"])
        let record = "/preview?kind=replacements&run=2"
        _ = try await PublishedOffice.answered(base + "/paper?kind=replacements&run=2", browser)
        let own = try await browser.get(base + record)
        #expect(own.status == 200)
        #expect(own.text.contains("Đi công tác &amp; họp"))
        #expect(own.text.contains(PublishedOffice.name(2)))
        _ = try await PublishedOffice.answered(base + "/paper?kind=replacements&run=2&public=1", browser)
        let open = try await browser.get(base + record + "&public=1")
        #expect(open.status == 200)
        #expect(!open.text.contains("Đi công tác"))
    }

    @Test func `one unit's letter is shown and issued by itself`() async throws {
        let published = try await PublishedOffice()
        let browser = try await published.office.openedBrowser()
        let unit = FormFields.encoded("Đơn vị 1")
        let page = try await PublishedOffice.answered(base + "/paper?kind=replies&run=1&unit=\(unit)", browser)
        #expect(page.text.contains("<option value=\"Đơn vị 1\" selected=\"selected\">"))
        let letter = try await browser.get(base + "/preview?kind=replies&run=1&unit=\(unit)")
        #expect(letter.text.contains(PublishedOffice.name(28)), "of the unit")
        #expect(!letter.text.contains(PublishedOffice.name(29)) && !letter.text.contains(PublishedOffice.name(30)))
        func issue(_ unit: String) async throws -> Reply {
            try await browser.post(
                base + "/issue", ["kind": "replies", "run": "1", "format": "html", "unit": unit])
        }
        #expect(try await issue("Đơn vị 1").text.contains("số lưu 1"))
        #expect(try await issue("Đơn vị 2").text.contains("số lưu 2"), "another unit's letter is another paper")
        #expect(try await issue("Đơn vị 1").text.contains("name=\"sure\" value=\"1\""), "the same is asked about")
        let papers = try await published.office.store.papers(of: 1)
        #expect(papers.count == 2)
        #expect(papers.contains { $0.name.contains("don-vi-1") } && papers.contains { $0.name.contains("don-vi-2") })
    }

    private static let subjects: [(LoggedAct, String, String)] = [
        (LoggedAct(.runQueued, conference: 1, subject: "7"), "Lựa chọn số 7", "Selection no. 7"),
        (LoggedAct(.paperIssued, conference: 1, subject: "9 budget"), "Văn bản, số lưu 9: ", "Issued paper no. 9: "),
        (LoggedAct(.sensitiveRead, conference: 1, subject: "paper 9"), "Văn bản, số lưu 9", "Issued paper no. 9"),
        (LoggedAct(.sensitiveRead, conference: 1, subject: "upload 8"), "Tệp số 8", "File no. 8"),
        (LoggedAct(.sensitiveRead, conference: 1, subject: "run 6 N2"), "Lựa chọn số 6, N2", "Selection no. 6, N2"),
        (
            LoggedAct(.sensitiveRead, conference: 1, subject: "nominees.csv"),
            "toàn bộ danh sách người được giới thiệu", "the whole list of nominees"
        ),
        (LoggedAct(.decided, conference: 1, subject: "drawn A; B"), "Bốc thăm: A; B", "Draw: A; B"),
        (LoggedAct(.decided, conference: 1, subject: "pinned N3"), "không xét: N3", "Named person: N3"),
        (LoggedAct(.userChanged, conference: 1, subject: "hoa reset"), "hoa: đặt lại mật khẩu", "hoa: password to be"),
        (LoggedAct(.sensitiveRead, conference: 1, subject: "<b>x"), "&lt;b&gt;x", "&lt;b&gt;x"),
    ]

    @Test func `the log says what its lines are about, in both languages`() async throws {
        let office = try await SmallConference.office()
        for (act, _, _) in PagesOfPublishedTests.subjects { try await office.store.note(act, by: .local) }
        let browser = try await office.openedBrowser()
        let vietnamese = try await browser.get("/c/1/log")
        _ = try await browser.post("/language", ["to": "en", "back": "/c/1/log"])
        let english = try await browser.get("/c/1/log")
        for (act, one, other) in PagesOfPublishedTests.subjects {
            #expect(vietnamese.text.contains(one), "\(act)")
            #expect(english.text.contains(other), "\(act)")
        }
    }

    @Test func `the council reads withdrawals and reserves, without forms and without what is sensitive`() async throws
    {
        let published = try await PublishedOffice()
        let officer = try await published.office.signedInBrowser(.office)
        let council = try await published.office.signedInBrowser(.council)
        let reserves = "/c/1/withdrawals/reserves"
        let unasked = try await council.get(reserves)
        #expect(unasked.text.contains(AnswerMessage.notAsked.words.text(.vietnamese)))
        let asked = try await PublishedOffice.answered(reserves, officer)
        #expect(asked.text.contains("Đặng Thị Hường"))
        for path in ["/c/1/withdrawals", reserves] {
            let page = try await council.get(path)
            #expect(page.status == 200, "\(path)")
            #expect(!page.text.contains("action=\"/c/1/"), "\(path)")
            #expect(PublishedOffice.tokens(in: page.bytes).isEmpty, "\(path)")
        }
        #expect(try await council.get(reserves).text.contains("Đặng Thị Hường"))
    }

    @Test
    func `a withdrawal from a list whose people are not all there is refused with the reason, and kept in the form`()
        async throws
    {
        let published = try await PublishedOffice()
        let store = published.office.store
        let browser = try await published.office.openedBrowser()
        _ = try await browser.get("/c/1/withdrawals")
        let other = try #require(published.delegates.first { $0 != "N2" })
        var pool = try await store.nominees(of: 1)
        pool.rows.removeAll { $0[0] == other }
        try await store.replaceNominees(of: 1, by: pool, idHeading: "Mã", unitHeading: "Đơn vị", by: .local)
        let refused = try await browser.post(
            "/c/1/withdrawals", ["withdraw": "N2", "reason": "Đi học", "list": "1", "seen": "0"])
        #expect(refused.status == 422)
        #expect(refused.text.contains("class=\"problems\"") && refused.text.contains(other), "\(refused.text)")
        #expect(refused.text.contains("Đi học</textarea>"))
        #expect(try await store.withdrawals(of: 1).isEmpty)
        #expect(try await store.runs(of: 1).count == 1)
    }
}
