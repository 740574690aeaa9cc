import DelegateSelection
import SelectionStore
import Testing

@testable import SelectionServer

/// The first page, a conference at a glance, and its settings, through forms.
@Suite struct ConferencePageTests {
    @Test func `every step is late by its day, and what waits leads to where it is decided`() async throws {
        let office = try await OfficeFixture()
        let browser = try await office.openedBrowser()
        let early = try await browser.get("/c/1?as-of=2025-01-15").text
        #expect(early.contains("Hạn: 30/04/2025."))
        #expect(!early.contains("class=\"state late\""))
        let late = try await browser.get("/c/1?as-of=2025-12-31").text
        // Seats and nominees are there; nothing was selected, published or issued.
        #expect(late.components(separatedBy: "class=\"state late\"").count == 4)
        let wrong = try await browser.get("/c/1?as-of=hôm%20nay")
        #expect(wrong.text.contains("hôm nay"))
    }

    @Test func `what the calendar leaves open is decided in its file, which is kept only where it is right`()
        async throws
    {
        let office = try await OfficeFixture()
        let browser = try await office.openedBrowser()
        let page = try await browser.get("/c/1")
        #expect(page.text.contains("href=\"/c/1/calendar\">Phường Đông Kinh"))
        _ = try await browser.get("/c/1/calendar")
        let text = try #require(try await office.store.document(DocumentName.conferences, of: 1)?.text)
        let wrong = try await browser.post(
            "/c/1/calendar", ["text": text.replacing("at: ask", with: "at: <b>"), "version": "1"])
        #expect(wrong.status == 422)
        #expect(wrong.text.contains("conferences.yaml"))
        #expect(!wrong.text.contains("at: <b>"))
        #expect(try await office.store.document(DocumentName.conferences, of: 1)?.version == 1)
        let decided = text.replacing("at: ask", with: "at: plenary")
        #expect(try await browser.post("/c/1/calendar", ["text": decided, "version": "1"]).status == 200)
        let after = try await browser.get("/c/1").text
        #expect(!after.contains("href=\"/c/1/calendar\">Phường Đông Kinh"))
        #expect(try await browser.post("/c/1/calendar", ["text": text, "version": "1"]).status == 409)
        let auditor = try await office.signedInBrowser(.auditor)
        #expect(try await auditor.get("/c/1/calendar").status == 403)
    }

    @Test func `a tie waits for its lot, and a plan that cannot be read is told`() async throws {
        let office = try await OfficeFixture(conference: nil)
        let browser = try await office.openedBrowser()
        _ = try await browser.upload("/conferences", ["name": "Hội nghị", "from": "template"], files: [])
        _ = try await browser.get("/c/1/units")
        _ = try await browser.post(
            "/c/1/units",
            [
                "h": "Đơn vị", "h": "Cán bộ", "r.0.0": "A", "r.0.1": "10", "r.1.0": "B", "r.1.1": "10", "seats": "3",
                "method": "webster", "weight": "Cán bộ",
            ])
        #expect(try await browser.get("/c/1").text.contains("href=\"/c/1/units#allotment\""))
        try await office.store.save("seats: nhiều\n", as: DocumentName.plan, in: 1, by: .command)
        let page = try await browser.get("/c/1")
        #expect(page.status == 200)
        #expect(page.text.contains("Phương án, dòng 1: "))
    }

    @Test func `a conference is made from a name alone, from another, and never from foreign files`() async throws {
        let office = try await OfficeFixture()
        let browser = try await office.openedBrowser()
        #expect(try await browser.upload("/conferences", ["name": "  "], files: []).status == 422)
        let made = try await browser.upload("/conferences", ["name": "<i>Mới</i>", "from": "1"], files: [])
        #expect(made.text.contains("&lt;i&gt;Mới&lt;/i&gt;"))
        #expect(try await office.store.nomineeCount(of: 2) == 0)
        let names = try await office.store.documents(of: 2).map(\.name)
        #expect(names.contains(DocumentName.plan) && !names.contains(DocumentName.conferences))
        let foreign = UploadedFile(field: "files", name: "../../etc/passwd", bytes: [1])
        let refused = try await browser.upload("/conferences", ["name": "Tệp", "from": "files"], files: [foreign])
        #expect(refused.status == 422)
        #expect(try await browser.upload("/conferences", ["name": "Không", "from": "99"], files: []).status == 404)
        #expect(try await office.store.conferences().count == 2)
    }

    @Test func `settings are changed, and what is wrong is told beside its field`() async throws {
        let office = try await OfficeFixture()
        let browser = try await office.openedBrowser()
        _ = try await browser.get("/c/1/settings")
        let renamed = try await browser.post("/c/1/settings/name", ["name": "Tên \"mới\" <b>"])
        #expect(renamed.text.contains("Tên &quot;mới&quot; &lt;b&gt;"))
        for (path, fields, id) in [
            ("name", ["name": " "], "f-name-fault"), ("retention", ["days": "0"], "f-days-fault"),
            ("retention", ["days": "mãi mãi"], "f-days-fault"),
        ] as [(String, KeyValuePairs<String, String>, String)] {
            let page = try await browser.post("/c/1/settings/" + path, fields)
            #expect(page.status == 422, "\(path)")
            #expect(page.text.contains("id=\"\(id)\""), "\(path)")
        }
        #expect(try await browser.post("/c/1/settings/retention", ["days": "400"]).status == 200)
        #expect(try await office.store.setting(Retention.setting) == "400")
        #expect(try await browser.post("/c/1/settings/close", [:]).status == 422)
        #expect(try await office.store.conference(1).closed == nil)
        #expect(try await browser.post("/c/1/settings/close", ["sure": "1"]).status == 200)
        #expect(try await office.store.conference(1).closed != nil)
    }

    @Test func `each page is there in English`() async throws {
        let office = try await OfficeFixture()
        let browser = try await office.openedBrowser()
        _ = try await browser.get("/")
        _ = try await browser.post("/language", ["to": "en", "back": "/c/1"])
        for (path, words) in [
            ("/", "Conferences"), ("/c/1", "Where we stand"), ("/c/1/settings", "Name of the conference"),
            ("/c/1/units", "Seats to allot"), ("/c/1/units/matrix", "Seats and weights"),
        ] {
            let page = try await browser.get(path)
            #expect(page.status == 200, "\(path)")
            #expect(page.text.contains(words), "\(path)")
        }
    }
}
