import SelectionStore
import Testing

@testable import SelectionServer

/// Nominees who go once a list is published, on request or by a later list of their unit: the published list holds as it did, and can
/// still be mended when somebody withdraws.
@Suite struct DeletionAfterPublicationTests {
    /// The pages that read a run again from its files.
    private static let pages = [
        "/c/1/runs/1", "/c/1/runs/1/verification", "/c/1/runs/1/result.html", "/c/1/runs/1/person/N2",
        "/c/1/withdrawals",
        "/c/1/withdrawals/reserves?run=1", "/c/1/documents/paper?kind=delegates&run=1&format=html",
    ]

    @Test func `whoever is on no list is deleted, and the published list is read, recounted and mended as before`()
        async throws
    {
        let published = try await PublishedOffice()
        let other = try #require((1...30).first { !published.delegates.contains("N\($0)") })
        let browser = try await published.office.openedBrowser()
        let before = try await browser.get("/c/1/runs/1")
        _ = try await browser.get("/c/1/nominees/person/N\(other)/delete")
        #expect(try await browser.post("/c/1/nominees/person/N\(other)/delete", [:]).status == 200)
        #expect(try await published.office.store.nomineeCount(of: 1) == 29)
        for page in DeletionAfterPublicationTests.pages {
            let reply = try await PublishedOffice.answered(page, browser)
            #expect(reply.status == 200, "\(page)")
            #expect(!reply.text.contains("SHA-256 không phải"), "\(page)")
            #expect(!reply.text.contains("Không còn đọc được"), "\(page)")
        }
        let after = try await browser.get("/c/1/runs/1")
        func people(_ reply: Reply) -> Int { reply.text.matches(of: #/\/runs\/1\/person\//#).count }
        #expect(people(after) == people(before) && people(after) > 0)
        let recount = try await browser.get("/c/1/runs/1/verification")
        #expect(recount.text.contains("dữ liệu cá nhân của 1 người không được chọn đã được xóa"), "\(recount.text)")
        _ = try await browser.get("/c/1/withdrawals")
        _ = try await browser.post(
            "/c/1/withdrawals",
            ["withdraw": published.delegates[0], "reason": "Bận", "list": "1", "seen": "0"])
        #expect(try await published.ended(2).summary?.seats == 6)
        #expect(try await browser.post("/c/1/withdrawals/2/publish", ["sure": "1"]).status == 200)
        #expect(try await published.office.store.lastPublished(in: 1)?.id == 2)
    }

    @Test func `a delegate is deleted after withdrawing, and lists before say in words why they are not recounted`()
        async throws
    {
        let published = try await PublishedOffice()
        let store = published.office.store
        let delegate = published.delegates[0]
        let number = try #require(Int(delegate.dropFirst()))
        // A plan that counts by what is blanked; its list is run 2.
        let plan = try #require(try await store.document("plan.yaml", of: 1)?.text)
            .replacing("ethnicity: Tày }", with: "ethnicity: \(PublishedOffice.token(6, number)) }")
            .replacing("min: 3 }]", with: "min: 3 }, { id: tay, of: all, group: tay, min: 1 }]")
        try await store.save(plan, as: "plan.yaml", in: 1, by: .local)
        let (run, delegates) = try await PublishedOffice.publish(in: published.office)
        #expect(run.id == 2 && delegates.contains(delegate))
        let browser = try await published.office.openedBrowser()
        _ = try await browser.get("/c/1/nominees/person/\(delegate)/delete")
        let refused = try await browser.post("/c/1/nominees/person/\(delegate)/delete", [:])
        #expect(refused.status == 409 && refused.text.contains("có tên trong danh sách đã công bố"))
        #expect(refused.text.contains("href=\"/c/1/withdrawals\""))
        #expect(try await store.nomineeCount(of: 1) == 30)
        // Nobody else is of the group, so the plan is eased first.
        try await store.save(
            plan.replacing("group: tay, min: 1", with: "group: tay, min: 0"), as: "plan.yaml", in: 1, by: .local)
        _ = try await browser.get("/c/1/withdrawals")
        _ = try await browser.post(
            "/c/1/withdrawals", ["withdraw": delegate, "reason": "Bận", "list": "2", "seen": "0"])
        #expect(try await published.ended(3).summary?.seats == 6)
        _ = try await browser.post("/c/1/withdrawals/3/publish", ["sure": "1"])
        #expect(try await browser.post("/c/1/nominees/person/\(delegate)/delete", [:]).status == 200)
        let old = try await browser.get("/c/1/runs/2")
        #expect(old.status == 200 && old.text.contains("đã được xóa theo yêu cầu nên không kiểm đếm lại được"))
        let now = try await browser.get("/c/1/runs/3")
        #expect(now.text.contains("/runs/3/person/") && !now.text.contains("Không còn đọc được"))
        #expect(try await browser.get("/c/1/withdrawals").status == 200)
        #expect(try await browser.get("/c/1/runs/3/verification").status == 200)
    }

    /// A list of the unit of all numbers that leave the same rest by three.
    private func list(_ name: String, _ numbers: [Int]) -> UploadedFile {
        let lines = numbers.map {
            "N\($0),\(PublishedOffice.name($0)),Đơn vị \($0 % 3),\($0 % 2 == 0 ? "Nữ" : "Nam"),Cán bộ,\(40 - $0),Kinh\n"
        }
        let heading = "Mã,Họ và tên,Đơn vị,Giới tính,Chức vụ,Điểm,Dân tộc\n"
        return UploadedFile(field: "lists", name: name, bytes: Array((heading + lines.joined()).utf8))
    }

    @Test func `a list without somebody who is on the published list is refused, and lists that came with it are not`()
        async throws
    {
        let published = try await PublishedOffice()
        let browser = try await published.office.openedBrowser()
        let delegate = try #require(published.delegates.first { Int($0.dropFirst()).map { $0 % 3 == 1 } ?? false })
        let units = (0..<3).map { rest in (1...30).filter { $0 % 3 == rest } }
        _ = try await browser.get("/c/1/nominees/files")
        let short = list("thieu.csv", units[1].filter { "N\($0)" != delegate })
        let reply = try await browser.upload(
            "/c/1/nominees/files", [:], files: [list("du.csv", units[2]), short])
        #expect(reply.text.contains("1 tệp đã nhận; 1 tệp chưa nhận được"), "\(reply.text)")
        #expect(reply.text.contains("sẽ bị bỏ ra: \(delegate)."))
        #expect(try await published.office.store.uploads(of: 1).map(\.name) == ["du.csv"])
        #expect(try await published.office.store.nomineeCount(of: 1) == 30)
        let whole = try await browser.upload("/c/1/nominees/files", [:], files: [list("thieu.csv", units[1])])
        #expect(whole.status == 200)
        // Without its list a unit's people are gone, and delegates with them: it stays.
        let upload = try #require(try await published.office.store.uploads(of: 1).first { $0.name == "thieu.csv" })
        let removed = try await browser.post("/c/1/nominees/files/\(upload.id)/remove", ["sure": "1"])
        #expect(removed.status == 422)
        #expect(try await published.office.store.nomineeCount(of: 1) == 30)
    }
}
