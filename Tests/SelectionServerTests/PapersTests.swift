import DelegateSelection
import SelectionStore
import Testing

@testable import SelectionServer

/// Scenarios, withdrawals and papers, as officers go through them in a browser.
@Suite struct PapersTests {
    @Test func `a scenario is made from a form, edited and removed`() async throws {
        let office = try await OfficeFixture()
        let browser = try await office.openedBrowser()
        _ = try await browser.get("/c/1/what-if")
        let made = try await browser.post(
            "/c/1/what-if/scenarios", ["name": "Nữ <b>45</b> %", "rule": "women", "side": "min", "value": "45 %"])
        #expect(made.status == 200)
        #expect(made.text.contains("Nữ &lt;b&gt;45&lt;/b&gt; %"))
        let document = try #require(try await office.store.document("scenarios/nu-b-45-b.yaml", of: 1))
        #expect(document.text == "scenario: \"Nữ <b>45</b> %\"\nrules:\n  - { id: \"women\", min: 45% }\n")
        let path = "/c/1/what-if/scenarios/nu-b-45-b.yaml"
        _ = try await browser.get(path)
        let wrong = try await browser.post(path, ["version": "1", "text": "rules:\n  - { id: womn, min: 45% }\n"])
        #expect(wrong.status == 422)
        #expect(try await office.store.document(document.name, of: 1)?.version == 1)
        let removed = try await browser.post(path + "/remove", ["version": "1", "sure": "1"])
        #expect(removed.status == 200)
        #expect(try await office.store.document(document.name, of: 1) == nil)
    }

    @Test(arguments: [("", "45%"), ("Nữ", "nhiều"), ("Nữ", "-3"), ("Nữ", "450%"), ("Nữ", "")])
    func `a wrong field of a scenario is told beside it`(name: String, value: String) async throws {
        let office = try await OfficeFixture()
        let browser = try await office.openedBrowser()
        _ = try await browser.get("/c/1/what-if")
        let before = try await office.store.documents(of: 1).count
        let answer = try await browser.post(
            "/c/1/what-if/scenarios", ["name": name, "rule": "women", "side": "min", "value": value])
        #expect(answer.status == 422)
        #expect(answer.text.contains("aria-invalid=\"true\""))
        #expect(try await office.store.documents(of: 1).count == before)
    }

    @Test func `the letterhead's form keeps what it leaves alone, and tells what is wrong beside its field`()
        async throws
    {
        let office = try await OfficeFixture()
        let browser = try await office.openedBrowser()
        _ = try await browser.get("/c/1/documents/letterhead")
        let old = try #require(try await office.store.document("letterhead.yaml", of: 1))
        let letterhead = try LetterheadReader.read(
            InputFile(name: old.name, bytes: (old.text ?? "").utf8)
        ).letterhead
        let values = LetterheadText.values(of: letterhead)
        func fields(_ signatory: String, _ date: String) -> KeyValuePairs<String, String> {
            [
                "version": "1", "superior": values["superior"] ?? "", "issuer": values["issuer"] ?? "",
                "number": values["number"] ?? "", "numbers": values["numbers"] ?? "", "place": values["place"] ?? "",
                "date": date, "signature": values["signature"] ?? "", "signatory": signatory,
                "recipients": values["recipients"] ?? "", "columns": values["columns"] ?? "",
            ]
        }
        let wrong = try await browser.post("/c/1/documents/letterhead", fields("A", "2025-02-31"))
        #expect(wrong.status == 422)
        #expect(wrong.text.contains("f-date-fault"))
        let hostile = "Nguyễn \"<script>\" '; DROP TABLE paper"
        let saved = try await browser.post("/c/1/documents/letterhead", fields(hostile, "2025-03-01"))
        #expect(saved.status == 200)
        #expect(!saved.text.contains("<script>\""))
        let text = try #require(try await office.store.document("letterhead.yaml", of: 1)?.text)
        #expect(text.hasPrefix(old.text ?? "?"))
        let now = try LetterheadReader.read(InputFile(name: old.name, bytes: text.utf8)).letterhead
        #expect(now.signatory == hostile)
        #expect(now.date != nil)
    }

    @Test(arguments: [Role.council, .auditor])
    func `those who read see the pages and change nothing`(role: Role) async throws {
        let office = try await OfficeFixture()
        let browser = try await office.signedInBrowser(role)
        for path in ["what-if", "withdrawals", "documents"] {
            let page = try await browser.get("/c/1/" + path)
            #expect(page.status == 200, "\(path)")
            #expect(!page.text.contains("method=\"post\" action=\"/c/1/"), "\(path)")
        }
        for path in ["what-if/scenarios", "what-if/points", "withdrawals", "documents/issue", "documents/letterhead"] {
            #expect(try await browser.postOnce("/c/1/" + path, [:]).status == 403, "\(path)")
        }
        #expect(try await browser.get("/c/1/documents/letterhead").status == 403)
    }

    @Test func `a unit sees none of these pages`() async throws {
        let office = try await OfficeFixture()
        let browser = try await office.signedInBrowser(.unit, unit: "Phường Hoàng Văn Thụ")
        for path in ["what-if", "what-if/compare?with=x", "withdrawals", "withdrawals/reserves", "documents"] {
            #expect(try await browser.get("/c/1/" + path).status == 403, "\(path)")
        }
    }
}
