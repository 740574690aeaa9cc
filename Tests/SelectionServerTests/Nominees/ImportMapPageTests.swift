import DelegateSelection
import Foundation
import SelectionStore
import Testing

@testable import SelectionServer

/// How lists are read, as the office edits it, and what follows of it.
@Suite struct ImportMapPageTests {
    private static let page = "/c/1/nominees/map"

    private static func office() async throws -> (OfficeFixture, Browser) {
        let office = try await ConferenceOfThreeUnits.office()
        let browser = try await office.openedBrowser()
        _ = try await browser.get("/c/1/nominees/files")
        return (office, browser)
    }

    private static func map(_ office: OfficeFixture) async throws -> String? {
        try await office.store.document(DocumentName.importMap, of: 1)?.text
    }

    @Test func `a heading and a spelling that the form adds are understood at once`() async throws {
        let (office, browser) = try await ImportMapPageTests.office()
        let list = UploadedFile(
            field: "lists", name: "ds.csv",
            bytes: Array("Người đề cử,Đơn vị,Thành phần\nNông Thị Hà,Xã Mai Pha,CS\n".utf8))
        let refused = try await browser.upload("/c/1/nominees/files", [:], files: [list])
        #expect(refused.status == 422)
        #expect(!refused.text.contains("--map"))
        #expect(refused.text.contains("href=\"/c/1/nominees/map#headings\""))
        let page = try await browser.get(ImportMapPageTests.page)
        #expect(page.text.contains("name=\"at/headings/name\""))
        let saved = try await browser.post(
            ImportMapPageTests.page,
            [
                "version": "1", "at/headings/name": "Người đề cử; \"><script>alert(1)</script>", "at/day": "2025-06-27",
                "at/ids/prefix": "N", "at/ids/digits": "3", "at/values/nowhere/x": "y", "at/pins": "z",
            ])
        #expect(saved.status == 200)
        #expect(!saved.text.contains("<script>alert"))
        let map = try #require(try await ImportMapPageTests.map(office))
        #expect(map.hasPrefix(ConferenceOfThreeUnits.map))
        #expect(!map.contains("nowhere") && !map.contains("pins"))
        #expect(try await browser.upload("/c/1/nominees/files", [:], files: [list]).status == 200)
        _ = try await browser.post(ImportMapPageTests.page, ["version": "2", "at/values/class/Cơ sở": "CS; cs2"])
        #expect(try await office.column("Thành phần") == ["Cơ sở"])
        let emptied = try await browser.post(
            ImportMapPageTests.page,
            [
                "version": "3", "at/values/class/Cơ sở": "", "at/empty/class": "CS", "new/values/award": "Bằng khen",
                "spellings/values/award": "BK; bk",
            ])
        #expect(emptied.status == 200)
        #expect(try await office.column("Thành phần") == [""])
        #expect(try await ImportMapPageTests.map(office)?.contains("[BK, bk]") == true)
        let dropped = try await browser.post(
            ImportMapPageTests.page, ["version": "4", "drop": "/values/award/Bằng khen"])
        #expect(dropped.status == 200)
        #expect(try await ImportMapPageTests.map(office)?.contains("Bằng khen") == false)
    }

    @Test func `what is wrong is told beside its field, and nothing is saved`() async throws {
        let (office, browser) = try await ImportMapPageTests.office()
        let refused = try await browser.post(
            ImportMapPageTests.page,
            ["version": "1", "at/ids/digits": "99", "at/day": "hôm qua", "at/values/ethnicity/Kinh": "Hmông"])
        #expect(refused.status == 422)
        for name in ["at/ids/digits", "at/day"] { #expect(refused.text.contains("f-\(name)-fault"), "\(name)") }
        #expect(refused.text.contains("hôm qua") && refused.text.contains("value=\"99\""))
        #expect(refused.text.contains("class=\"fault\" id=\"f-at/values/ethnicity"))
        #expect(try await ImportMapPageTests.map(office) == ConferenceOfThreeUnits.map)
        let text = try await browser.post(
            ImportMapPageTests.page + "/text", ["version": "1", "text": "hedings: { name: [x] }"])
        #expect(text.status == 422)
        #expect(text.text.contains("hedings") && text.text.contains("headings"))
        #expect(try await browser.post(ImportMapPageTests.page, ["version": "x"]).status == 400)
    }

    @Test func `the text has versions, and of two who save one is told`() async throws {
        let (office, browser) = try await ImportMapPageTests.office()
        let saved = try await browser.post(
            ImportMapPageTests.page + "/text", ["version": "1", "text": "day: 2026-01-01\r\n"])
        #expect(saved.status == 200)
        #expect(try await ImportMapPageTests.map(office) == "day: 2026-01-01\n")
        #expect(try await browser.post(ImportMapPageTests.page + "/text", ["version": "1", "text": ""]).status == 409)
        #expect(
            try await browser.post(ImportMapPageTests.page, ["version": "1", "at/day": "2027-01-01"]).status == 409)
        #expect(try await browser.get(ImportMapPageTests.page + "?version=1").text.contains("Hmông"))
        _ = try await browser.post(ImportMapPageTests.page + "/text", ["version": "2", "text": " "])
        #expect(try await ImportMapPageTests.map(office) == nil)
        let again = try await browser.post(ImportMapPageTests.page, ["version": "3", "at/ids/digits": "5"])
        #expect(again.status == 200)
        #expect(try await ImportMapPageTests.map(office) == "ids:\n  digits: 5\n")
        for role in [Role.auditor, .council, .unit] {
            let other = try await office.signedInBrowser(role, unit: role == .unit ? "Xã Mai Pha" : nil)
            #expect(try await other.get(ImportMapPageTests.page).status == 403, "\(role)")
        }
    }

    @Test func `units that are not entered yet are told once, with the way to enter them`() async throws {
        let office = try await OfficeFixture(conference: nil)
        let plan = ConferenceOfThreeUnits.plan.replacing(/quotas:\n.*\n.*\n/, with: "")
        _ = try await office.store.importConference(
            ConferenceFolder([.init(name: DocumentName.plan, bytes: Array(plan.utf8))]), name: "Thử", by: .command)
        let browser = try await office.openedBrowser()
        #expect(try await browser.get("/c/1/nominees/files").text.contains("href=\"/c/1/units\">Nhập"))
        let sent = try await browser.upload(
            "/c/1/nominees/files", [:],
            files: [
                ConferenceOfThreeUnits.list(
                    "a.csv", "Nông Thị Hà,Phường Một,Cơ sở,Nữ,Kinh,33,Lao động tiên tiến",
                    "Lê Văn Bình,Phường Hai,Cơ sở,Nam,Kinh,51,Lao động tiên tiến")
            ])
        #expect(sent.text.matches(of: /Chưa nhập danh sách đơn vị/).count == 1)
        #expect(!sent.text.contains("Phường Một"))
        #expect(try await office.column("Đơn vị") == ["Phường Một", "Phường Hai"])
        let review = try await browser.get("/c/1/nominees/review")
        #expect(!review.text.contains("Phường Một"))
    }
}

/// What is corrected on request, and duplicates.
@Suite struct NomineeCorrectionTests {
    @Test func `a column of known values is corrected to one of them alone`() async throws {
        let pool = ConferenceOfThreeUnits.pool.replacing(
            "N002,Lê Văn Bình,Xã Mai Pha,Khách mời", with: "N002,Lê Văn Bình,Xã Mai Pha,CSS")
        let office = try await ConferenceOfThreeUnits.office(pool: pool)
        let browser = try await office.openedBrowser()
        let person = "/c/1/nominees/person/N002"
        let form = try await browser.get(person + "?correct=" + FormFields.encoded("Thành phần"))
        for value in ["=CSS", "=Cơ sở", "=Khách mời", "blank"] {
            #expect(form.text.contains("value=\"\(value)\""), "\(value)")
        }
        for fields: KeyValuePairs<String, String> in [
            ["heading": "Thành phần", "value": "CSX"], ["heading": "Thành phần", "choice": "=<script>"],
            ["heading": "Dân tộc", "choice": ""],
        ] {
            let refused = try await browser.post(person + "/correct", fields)
            #expect(refused.status == 422)
            #expect(refused.text.contains("id=\"f-choice-fault\"") && !refused.text.contains("<script>\""))
        }
        #expect(try await office.column("Thành phần")[1] == "CSS")
        _ = try await browser.post(person + "/correct", ["heading": "Thành phần", "choice": "=CSS"])
        _ = try await browser.post(person + "/correct", ["heading": "Thành phần", "choice": "=Cơ sở"])
        _ = try await browser.post(person + "/correct", ["heading": "Dân tộc", "choice": "blank"])
        _ = try await browser.post(person + "/correct", ["heading": "Ghi chú", "value": "bất kỳ"])
        #expect(try await office.column("Thành phần")[1] == "Cơ sở")
        #expect(try await office.column("Dân tộc")[1] == "")
        #expect(try await office.column("Ghi chú")[1] == "bất kỳ")
        // What is sensitive is not told by the form either, unless it is shown and on record.
        let hidden = try await browser.get("/c/1/nominees/person/N001?correct=" + FormFields.encoded("Dân tộc"))
        #expect(!hidden.text.contains("selected\">Tày") && !hidden.text.contains("hiện nay"))
        #expect(try await browser.post(person + "/correct", ["heading": "Mã", "value": "x"]).status == 422)
    }

    @Test func `both rows of one person stand side by side, and reading them is on record`() async throws {
        let office = try await ConferenceOfThreeUnits.office()
        let browser = try await office.openedBrowser()
        _ = try await browser.get("/c/1/nominees/files")
        let list = """
            Họ và tên,Ngày sinh,Đơn vị,Thành phần,Giới tính,Dân tộc
            Trần Thị Bình,12/5/1985,Xã Mai Pha,Cơ sở,Nữ,Kinh
            TRẦN THỊ BÌNH,1985,Xã Mai Pha,Khách mời,Nữ,Kinh

            """
        _ = try await browser.upload(
            "/c/1/nominees/files", [:], files: [UploadedFile(field: "lists", name: "ds.csv", bytes: Array(list.utf8))])
        let page = try await browser.get("/c/1/nominees/review").text
        let table = try #require(page.firstMatch(of: /<table class="sheet both">.*?<\/table>/.dotMatchesNewlines()))
            .output
        for text in ["Trần Thị Bình", "TRẦN THỊ BÌNH", "Cơ sở", "Khách mời", "ds.csv:A2", "ds.csv:A3"] {
            #expect(table.contains(text), "\(text)")
        }
        // The name, the class, the age that only one of them has, and the birth date that told them apart.
        for text in ["12/05/1985", ">1985<"] { #expect(table.contains(text), "\(text)") }
        #expect(table.matches(of: /≠/).count == 4)
        let ids = try await office.column("Mã")
        let reads = try await office.store.logEntries(conference: 1, act: "sensitive-read", limit: 10)
        #expect(reads.contains { Set(ids).isSubset(of: Set($0.subject.split(separator: " ").map(String.init))) })
    }
}
