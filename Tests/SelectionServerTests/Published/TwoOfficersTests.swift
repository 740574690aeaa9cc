import DelegateSelection
import Foundation
import SelectionStore
import Testing

@testable import SelectionServer
@testable import SelectionStore

/// Two officers, or two clicks of one: nobody's work is lost, nothing is done twice, and what stands on a page is so.
@Suite struct TwoOfficersTests {
    private static let units = [
        ("h", "Đơn vị"), ("h", "Cán bộ"), ("r.0.0", "Phường A"), ("r.0.1", "10"), ("r.1.0", "Phường B"),
        ("r.1.1", "20"),
        ("seats", "3"), ("method", "webster"), ("weight", "Cán bộ"),
    ]
    private static let matrix = [
        ("h", "unit"), ("h", "seats"), ("h", "Nam"), ("r.0.0", "Phường A"), ("r.0.1", "2"), ("r.0.2", "10"),
        ("c.0", "2"),
        ("method", "webster"),
    ]

    private static func digest(_ page: Reply) throws -> String {
        String(try #require(page.text.firstMatch(of: #/name="was" value="([0-9a-f]{64})"/#)).1)
    }

    private static func with(_ fields: [(String, String)], _ changed: [String: String]) -> [(String, String)] {
        fields.map { ($0.0, changed[$0.0] ?? $0.1) }
    }

    @Test(arguments: [("/c/1/units", units, "r.0.1", "r.1.1"), ("/c/1/units/matrix", matrix, "r.0.2", "r.0.1")])
    func `whoever saves seats that somebody else saved meanwhile sees both, and decides`(
        path: String, fields: [(String, String)], mine: String, theirs: String
    ) async throws {
        let office = try await OfficeFixture(conference: nil)
        let browser = try await office.openedBrowser()
        _ = try await browser.upload("/conferences", ["name": "Hội nghị mới", "from": "template"], files: [])
        let first = try TwoOfficersTests.digest(try await browser.get(path))
        #expect(try await browser.send(path, fields + [("was", first)]).status == 303)
        let opened = try TwoOfficersTests.digest(try await browser.get(path))
        let one = TwoOfficersTests.with(fields, [mine: "7"]) + [("was", opened)]
        let other = TwoOfficersTests.with(fields, [theirs: "8"]) + [("was", opened)]
        #expect(try await browser.send(path, one).status == 303)
        let before = try await office.store.digest(of: ["units.csv", "allotment.csv", "matrix-units.csv"], in: 1)
        let refused = try await browser.send(path, other)
        #expect(refused.status == 409)
        #expect(refused.text.contains("Người khác vừa lưu danh sách đơn vị"))
        #expect(refused.text.contains("bản đã lưu là “7”, của bạn là “10”"), "what the other changed is told")
        #expect(refused.text.contains("name=\"\(theirs)\" value=\"8\""), "what was typed stays")
        #expect(try await office.store.digest(of: ["units.csv", "allotment.csv", "matrix-units.csv"], in: 1) == before)
        let again = TwoOfficersTests.with(fields, [theirs: "8"]) + [("was", try TwoOfficersTests.digest(refused))]
        #expect(try await browser.send(path, again).status == 303)
        #expect(try await browser.get(path).text.contains("name=\"\(theirs)\" value=\"8\""))
    }

    @Test func `two clicks issue one paper and begin one search`() async throws {
        let published = try await PublishedOffice()
        let browser = try await published.office.openedBrowser()
        _ = try await browser.get("/c/1/documents")
        let fields: KeyValuePairs = ["kind": "delegates", "run": "1", "format": "html"]
        #expect(try await browser.post("/c/1/documents/issue", fields).status == 200)
        let again = try await browser.post("/c/1/documents/issue", fields)
        #expect(again.text.contains("name=\"sure\" value=\"1\""))
        // Both clicks saw no paper; the second is refused in the store itself.
        let paper = try #require(try await published.office.store.papers(of: 1).first)
        await #expect(throws: StoreFault.changedMeanwhile) {
            try await published.office.store.issue(
                [0], kind: paper.kind, format: paper.format, name: paper.name, isPublic: paper.isPublic, run: 1, in: 1,
                after: 0, by: .local)
        }
        #expect(try await published.office.store.papers(of: 1).count == 1)
        // What is asked anew on purpose is issued anew.
        _ = try await browser.post(
            "/c/1/documents/issue", ["kind": "delegates", "run": "1", "format": "html", "sure": "1"])
        #expect(try await published.office.store.papers(of: 1).count == 2)
        let store = published.office.store
        let runs = try await [
            store.queueOnce(RunQuestion(), in: 1, by: .local), store.queueOnce(RunQuestion(), in: 1, by: .local),
        ]
        #expect(runs[0].id == runs[1].id)
        try await store.save("a,b\n", as: "quotas.csv", in: 1, by: .local)
        #expect(
            try await store.queueOnce(RunQuestion(), in: 1, by: .local).id == runs[0].id + 1, "other files, another run"
        )
    }

    @Test func `the list that was published last holds, whatever the clock says`() async throws {
        let published = try await PublishedOffice()
        let store = published.office.store
        try await store.pool.write { database in
            try database.execute(sql: "UPDATE run SET published = '2999-01-01T00:00:00.000Z' WHERE id = 1")
        }
        let (run, _) = try await PublishedOffice.publish(in: published.office)
        #expect(try await store.lastPublished(in: 1)?.id == run.id)
        let (third, _) = try await PublishedOffice.publish(in: published.office)
        #expect(try await store.lastPublished(in: 1)?.id == third.id)
        await #expect(throws: StoreFault.publishedBefore(run: 1)) { try await store.publish(1, in: 1, by: .local) }
    }

    @Test func `a list is published once, and whoever asks again is told which one holds`() async throws {
        let published = try await PublishedOffice()
        let browser = try await published.office.openedBrowser()
        _ = try await browser.get("/c/1/runs/1")
        let same = try await browser.post("/c/1/runs/1/publish", ["sure": "1"])
        #expect(same.status == 409)
        #expect(same.text.contains("đang có hiệu lực"))
        let first = try await published.office.store.run(1, in: 1).published
        let (run, _) = try await PublishedOffice.publish(in: published.office)
        let earlier = try await browser.post("/c/1/runs/1/publish", [:])
        #expect(earlier.status == 409)
        #expect(earlier.text.contains("danh sách của lựa chọn số \(run.id) đã thay thế"))
        #expect(try await published.office.store.run(1, in: 1).published == first)
        #expect(try await published.office.store.lastPublished(in: 1)?.id == run.id)
    }

    /// Forms that make something, and how many of it there are.
    private static let making: [(page: String, path: String, fields: [(String, String)])] = [
        ("/c/1/runs/1", "/c/1/runs/1/comments", [("text", "Đã xem")]),
        ("/users", "/users", [("name", "hoa"), ("full-name", "Hoa"), ("role", "office"), ("place", "")]),
        (
            "/c/1/documents/paper?kind=delegates&run=1", "/c/1/documents/issue",
            [("kind", "delegates"), ("run", "1"), ("format", "html")]
        ),
    ]

    @Test(arguments: making) func `a form that is sent twice makes one thing, and both clicks get the same answer`(
        page: String, path: String, fields: [(String, String)]
    ) async throws {
        let published = try await PublishedOffice()
        let office = published.office
        let browser = try await office.openedBrowser()
        func once() async throws -> String {
            let reply = try await PublishedOffice.answered(page, browser)
            let form = try #require(reply.text.components(separatedBy: "action=\"\(path)\"").dropFirst().first)
            return String(try #require(form.firstMatch(of: #/name="once" value="([0-9a-f]+)"/#)).1)
        }
        func count() async throws -> Int {
            let acts = try await office.store.logEntries(limit: 1_000).map(\.act)
            return acts.count { ["commented", "user-invited", "paper-issued"].contains($0) }
        }
        let key = try await once()
        let answers = try await [
            browser.postPairs(path, fields + [("once", key)]), browser.postPairs(path, fields + [("once", key)]),
        ]
        #expect(answers.allSatisfy { $0.status == 200 })
        #expect(
            answers[0].text.matches(of: #/invitation\/[0-9a-f]+/#).map { String($0.0) }
                == answers[1].text.matches(of: #/invitation\/[0-9a-f]+/#).map { String($0.0) })
        #expect(try await count() == 1)
        // Another form makes another thing; a paper is asked about first.
        let another = fields + [("once", try await once()), ("sure", "1")]
        _ = try await browser.postPairs(path, another)
        #expect(try await count() == 2)
        // Somebody else with the same key is somebody else.
        let other = try await office.openedBrowser()
        _ = try await other.get("/c/1/runs/1")
        _ = try await other.postPairs(path, another)
        #expect(try await count() == 3)
    }

    @Test func `a form with a fault is told of it each time, and what is mended is made`() async throws {
        let office = try await PublishedOffice().office
        let browser = try await office.openedBrowser()
        _ = try await browser.get("/c/1/runs/1")
        let path = "/c/1/runs/1/comments"
        for _ in 1...2 { #expect(try await browser.postPairs(path, [("text", ""), ("once", "ab")]).status == 422) }
        #expect(try await browser.postPairs(path, [("text", "Một"), ("once", "ab")]).status == 200)
        #expect(try await browser.postPairs(path, [("text", "Hai"), ("once", "ab")]).status == 200)
        #expect(try await office.store.comments(of: 1).map(\.text).sorted() == ["Hai", "Một"])
    }

    @Test func `a replacement that was taken back waits for nothing, and another paper is not the list`() async throws {
        let published = try await PublishedOffice()
        let browser = try await published.office.openedBrowser()
        _ = try await browser.get("/c/1/withdrawals")
        _ = try await browser.post(
            "/c/1/withdrawals",
            ["withdraw": published.delegates[0], "reason": "Bận", "list": "1", "seen": "0"])
        _ = try await published.ended(2)
        #expect(try await browser.get("/c/1").text.contains("Đã có danh sách thay thế"))
        try await published.office.store.takeBackWithdrawal(run: 2, in: 1, by: .local)
        #expect(try await !browser.get("/c/1").text.contains("Đã có danh sách thay thế"))
        let waits = ConferencePageMessage.papersWait.words.text(.vietnamese)
        #expect(try await browser.get("/c/1").text.contains(waits))
        func issue(_ kind: PaperKind, _ run: Int) async throws {
            _ = try await published.office.store.issue(
                Array("x".utf8), kind: kind.rawValue, format: "html", name: "a.html", isPublic: false, run: run, in: 1,
                by: .local)
        }
        try await issue(.budget, 1)
        #expect(try await browser.get("/c/1").text.contains(waits))
        try await issue(.delegates, 1)
        #expect(try await !browser.get("/c/1").text.contains(waits))
        _ = try await PublishedOffice.publish(in: published.office)
        #expect(try await browser.get("/c/1").text.contains(waits), "another list holds now")
    }
}
