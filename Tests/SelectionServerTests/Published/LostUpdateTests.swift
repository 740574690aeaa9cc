import DelegateSelection
import Foundation
import SelectionStore
import Testing

@testable import SelectionServer

/// Two officers have the same page open: whoever saves second sees what the first one wrote, keeps what was typed, and decides.
@Suite struct LostUpdateTests {
    private static func mark(_ page: Reply, _ field: String, in form: String) throws -> String {
        let own = try #require(ReadPage(page.text).forms.first { $0.action == form })
        return try #require(own.fields.first { $0.name == field }).value
    }

    @Test(arguments: [
        ("/c/1/settings/name", "name", "Hội nghị A", "Hội nghị B"), ("/c/1/settings/retention", "days", "400", "500"),
    ])
    func `a setting that somebody else changed meanwhile is not overwritten unseen`(
        path: String, field: String, theirs: String, mine: String
    ) async throws {
        let office = try await SmallConference.office()
        let browser = try await office.openedBrowser()
        let was = try LostUpdateTests.mark(try await browser.get("/c/1/settings"), "was", in: path)
        #expect(try await browser.postPairs(path, [("was", was), (field, theirs)]).status == 200)
        let refused = try await browser.postPairs(path, [("was", was), (field, mine)])
        #expect(refused.status == 409)
        #expect(refused.text.contains("“\(theirs)”"), "what the other wrote is told")
        #expect(refused.text.contains("name=\"\(field)\" type=\"text\" value=\"\(mine)\""), "what was typed stays")
        #expect(try await browser.get("/c/1/settings").text.contains("value=\"\(theirs)\""))
        let now = try LostUpdateTests.mark(refused, "was", in: path)
        #expect(try await browser.postPairs(path, [("was", now), (field, mine)]).status == 200)
        #expect(try await browser.get("/c/1/settings").text.contains("value=\"\(mine)\""))
    }

    @Test func `a person's cell that somebody else corrected meanwhile is not overwritten unseen`() async throws {
        let office = try await ConferenceOfThreeUnits.office(pool: ConferenceOfThreeUnits.pool)
        let browser = try await office.openedBrowser()
        let person = "/c/1/nominees/person/N001"
        let path = person + "/correct"
        func was(_ heading: String) async throws -> String {
            try LostUpdateTests.mark(
                try await browser.get(person + "?correct=" + FormFields.encoded(heading)), "was", in: path)
        }
        let opened = try await was("Tuổi")
        let column = ("heading", "Tuổi")
        #expect(try await browser.postPairs(path, [("was", opened), column, ("value", "34")]).status == 200)
        let refused = try await browser.postPairs(path, [("was", opened), column, ("value", "35")])
        #expect(refused.status == 409)
        #expect(try await office.column("Tuổi")[0] == "34")
        let now = try LostUpdateTests.mark(refused, "was", in: path)
        #expect(try await browser.postPairs(path, [("was", now), column, ("value", "35")]).status == 200)
        #expect(try await office.column("Tuổi")[0] == "35")
        // What is not sensitive is told; the value of a list stays chosen.
        let award = ("heading", "Danh hiệu")
        let seen = try await was("Danh hiệu")
        let one = try await browser.postPairs(
            path, [("was", seen), award, ("choice", "=Chiến sĩ thi đua cơ sở"), ("value", "")])
        #expect(one.status == 200)
        let other = try await browser.postPairs(
            path, [("was", seen), award, ("choice", "blank"), ("value", "")])
        #expect(other.status == 409)
        #expect(other.text.contains("“Chiến sĩ thi đua cơ sở”"))
        #expect(other.text.contains("value=\"blank\" selected=\"selected\""))
        #expect(try await office.column("Danh hiệu")[0] == "Chiến sĩ thi đua cơ sở")
        // The same by two officers is no conflict.
        let same = try await browser.postPairs(path, [("was", seen), award, ("choice", "=Chiến sĩ thi đua cơ sở")])
        #expect(same.status == 200)
        // A sensitive cell is not told to whoever did not ask to see it; its mark does not tell it either.
        let hidden = try await was("Dân tộc")
        #expect(!["Tày", "Kinh", "Nùng"].map { Digest.of($0) }.contains(hidden))
        let tribe = ("heading", "Dân tộc")
        _ = try await browser.postPairs(path, [("was", hidden), tribe, ("choice", "=Nùng")])
        let unshown = try await browser.postPairs(path, [("was", hidden), tribe, ("choice", "=Kinh")])
        #expect(unshown.status == 409)
        #expect(!unshown.text.contains("“Nùng”"))
        #expect(unshown.text.contains("value=\"=Kinh\" selected=\"selected\""))
    }

    @Test func `who came, as somebody else uploaded it meanwhile, is not overwritten unseen`() async throws {
        let published = try await PublishedOffice()
        let browser = try await published.office.openedBrowser()
        let page = "/c/1/documents/paper?kind=credentials&run=1"
        let path = "/c/1/documents/attendance"
        let version = try LostUpdateTests.mark(
            try await PublishedOffice.answered(page, browser), "version", in: path)
        let ids = published.delegates
        func table(_ came: String) -> [UploadedFile] {
            let rows = ids.map { "\($0),\($0 == ids[0] ? came : "có"),\n" }.joined()
            return [UploadedFile(field: "file", name: "di-hop.csv", bytes: Array(("id,present,reason\n" + rows).utf8))]
        }
        func send(_ version: String, _ came: String) async throws -> Reply {
            try await browser.upload(
                path, ["kind": "credentials", "run": "1", "version": version], files: table(came))
        }
        let first = try await send(version, "có")
        #expect(first.status == 200)
        let refused = try await send(version, "không")
        #expect(refused.status == 409)
        #expect(refused.text.contains("\(ids[0]), cột present: bản đã lưu là “có”, của bạn là “không”"))
        let stored = try await published.office.store.document("attendance.csv", of: 1)?.text
        #expect(stored?.contains("không") == false)
        let text = try LostUpdateTests.mark(refused, "text", in: path)
        let kept = try await browser.upload(
            path,
            [
                "kind": "credentials", "run": "1",
                "version": try LostUpdateTests.mark(refused, "version", in: path), "text": text,
            ], files: [])
        #expect(kept.status == 200)
        let now = try await published.office.store.document("attendance.csv", of: 1)?.text
        #expect(now?.contains("\(ids[0]),không") == true)
    }
}
