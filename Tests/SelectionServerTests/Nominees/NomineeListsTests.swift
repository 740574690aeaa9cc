import DelegateSelection
import Foundation
import SelectionStore
import StoredArchives
import Testing

@testable import SelectionServer

/// Lists of nominees, as the office and the units send them.
@Suite struct NomineeListsTests {
    private static let files = "/c/1/nominees/files"

    @Test func `lists of several units are sent at once, as CSV and as XLSX`() async throws {
        let office = try await ConferenceOfThreeUnits.office()
        let browser = try await office.openedBrowser()
        _ = try await browser.get(NomineeListsTests.files)
        var sheet = SheetBook.Sheet("Danh sách")
        let rows = [
            ["Họ và tên", "Đơn vị", "Thành phần", "Giới tính", "Dân tộc", "Tuổi", "Danh hiệu"],
            ["Lê Văn Bình", "Xã Mai Pha", "Khách mời", "Nam", "Kinh", "51", "Chiến sĩ thi đua cơ sở"],
        ]
        sheet.rows = rows.map { SheetBook.Row($0.map { .text($0) }) }
        var files = [
            ConferenceOfThreeUnits.list(
                "chi lăng.csv", "Nông Thị Hà,Phường Chi Lăng,Cơ sở,Nữ,Tày,33,Lao động tiên tiến",
                "\"<script>alert(1)</script>\",Phường Chi Lăng,Cơ sở,Nữ,Tày,34,\"'; DROP TABLE nominee; --\"")
        ]
        if SheetBook.isAvailable {
            files.append(UploadedFile(field: "lists", name: "mai pha.xlsx", bytes: try SheetBook([sheet]).bytes()))
        }
        let reply = try await browser.upload(NomineeListsTests.files, [:], files: files)
        #expect(reply.status == 200)
        #expect(reply.text.contains("chi lăng.csv"))
        let list = try await browser.get("/c/1/nominees?q=nong+thi")
        #expect(list.text.contains("Nông Thị Hà"))
        #expect(!list.text.contains("Lê Văn Bình"))
        let all = try await browser.get("/c/1/nominees")
        #expect(!all.text.contains("<script>alert"))
        #expect(all.text.contains("&lt;script&gt;alert"))
        #expect(all.text.contains("'; DROP TABLE"))
        #expect(try await office.names(of: "Phường Chi Lăng").count == 2)
        if SheetBook.isAvailable { #expect(try await office.names(of: "Xã Mai Pha") == ["Lê Văn Bình"]) }
    }

    @Test func `lists that are sent are imported once, and pages show what another import would give`() async throws {
        let office = try await ConferenceOfThreeUnits.office()
        let browser = try await office.openedBrowser()
        _ = try await browser.get(NomineeListsTests.files)
        let before = await office.office.nominees.imports
        let first = ConferenceOfThreeUnits.list(
            "chi lăng.csv", "Nông Thị Hà,Phường Chi Lăng,Cơ sở,Nữ,Tày,33,Lao động tiên tiến",
            "Hoàng Thị Én,Phường Chi Lăng,Cơ sở,Nữ,Kin,3a,LĐTT")
        let second = ConferenceOfThreeUnits.list(
            "mai pha.csv", "Lê Văn Bình,Xã Mai Pha,Khách mời,Nam,Kinh,51,Chiến sĩ thi đua cơ sở",
            "Nông Thị Hà,Xã Mai Pha,Cơ sở,Nữ,Tày,33,Lao động tiên tiến")
        for (count, list) in [first, second].enumerated() {
            #expect(try await browser.upload(NomineeListsTests.files, [:], files: [list]).status == 200)
            for page in ["", "/review", "/completeness", "/files"] {
                #expect(try await browser.get("/c/1/nominees" + page).status == 200)
            }
            _ = try await browser.get("/c/1")
            #expect(await office.office.nominees.imports == before + count + 1)
            let held = try #require(try await office.office.nominees.lists(of: 1).imported)
            let fresh = NomineeImports(store: office.store, work: Work())
            let anew = try #require(try await fresh.lists(of: 1).imported)
            #expect(held.review == anew.review)
            #expect(!held.review.isEmpty)
            #expect(held.rows == anew.rows)
            #expect(held.unknown == anew.unknown && held.known == anew.known)
            #expect(held.completeness == anew.completeness && held.lacksUnits == anew.lacksUnits)
            #expect(held.remarks.map(\.problem) == anew.remarks.map(\.problem))
        }
    }

    @Test func `a kilobyte that says it has 20,000 people is refused in words, and changes nothing`() async throws {
        let office = try await ConferenceOfThreeUnits.office()
        let unit = try await office.signedInBrowser(.unit, unit: "Phường Chi Lăng")
        _ = try await unit.get(NomineeListsTests.files)
        func row(_ texts: [String], _ repeats: Int) -> String {
            let cells = texts.map {
                "<table:table-cell office:value-type='string'><text:p>\($0)</text:p></table:table-cell>"
            }
            return "<table:table-row table:number-rows-repeated='\(repeats)'>\(cells.joined())</table:table-row>"
        }
        let content = """
            <c xmlns:table='t' xmlns:office='o' xmlns:text='x'><table:table table:name='T'>\
            \(row(["Họ và tên", "Đơn vị"], 1))\(row(["Lê Văn Bình", "Phường Chi Lăng"], 20_000))</table:table></c>
            """
        let bytes = StoredArchive(["content.xml": content]).file
        #expect(bytes.count < 2_000)
        let reply = try await unit.upload(
            NomineeListsTests.files, [:], files: [UploadedFile(field: "lists", name: "nhiều.ods", bytes: bytes)])
        #expect(reply.status == 422)
        #expect(reply.text.contains("tối đa 5000 hàng") && reply.text.contains("20001 hàng"))
        #expect(try await office.store.uploads(of: 1).isEmpty)
    }

    @Test func `a unit's list takes the place of its own people alone, also beside the folder's pool`() async throws {
        let office = try await ConferenceOfThreeUnits.office(pool: ConferenceOfThreeUnits.pool)
        let unit = try await office.signedInBrowser(.unit, unit: "Phường Chi Lăng")
        _ = try await unit.get(NomineeListsTests.files)
        let sent = try await unit.upload(
            NomineeListsTests.files, [:],
            files: [
                ConferenceOfThreeUnits.list(
                    "danh sách.csv", "Nông Thị Hà,Phường Chi Lăng,Cơ sở,Nữ,Tày,33,Chiến sĩ thi đua cơ sở",
                    "Vi Thị Lan,,Cơ sở,Nữ,Nùng,29,Lao động tiên tiến",
                    "Lê Văn Bình,Phường Chi Lăng,Cơ sở,Nam,Kinh,30,Lao động tiên tiến")
            ])
        #expect(sent.status == 200)
        #expect(try await office.names(of: "Phường Chi Lăng") == ["Lê Văn Bình", "Nông Thị Hà", "Vi Thị Lan"])
        #expect(try await office.names(of: "Xã Mai Pha") == ["Lê Văn Bình"])
        #expect(try await office.names(of: "Phòng Nội vụ") == ["Hoàng Văn Cường"])
        // Others keep their ids and what the office wrote beside them; a namesake has an id of their own.
        let notes = try await office.column("Ghi chú").filter { !$0.isEmpty }
        #expect(notes == ["ghi chú hai", "ghi chú ba"])
        let ids = try await office.column("Mã")
        #expect(ids.count == 5)
        #expect(Set(ids).count == 5)
        #expect(try await office.store.nominees(of: 1).rows.first?.first == "N002")
        #expect(ids.contains("N001"))
        // Completeness is that of everybody.
        let browser = try await office.signedInBrowser(.office)
        let whole = try await browser.get("/c/1/nominees/completeness").text
        #expect(whole.contains("Phòng Nội vụ"))
        // Taking the list out takes its people out, and nobody else.
        let upload = try #require(try await office.store.uploads(of: 1).first)
        _ = try await unit.get(NomineeListsTests.files)
        let question = try await unit.post(NomineeListsTests.files + "/\(upload.id)/remove", [:])
        #expect(question.text.contains("name=\"sure\""))
        #expect(try await office.store.uploads(of: 1).count == 1)
        _ = try await unit.post(NomineeListsTests.files + "/\(upload.id)/remove", ["sure": "1"])
        #expect(try await office.names(of: "Phường Chi Lăng").isEmpty)
        #expect(try await office.column("Mã") == ["N002", "N003"])
    }

    @Test func `the office's list replaces the units in it, and everybody where it is ticked`() async throws {
        let office = try await ConferenceOfThreeUnits.office(pool: ConferenceOfThreeUnits.pool)
        let browser = try await office.openedBrowser()
        #expect(try await browser.get(NomineeListsTests.files).text.contains("name=\"replace\""))
        let list = ConferenceOfThreeUnits.list("mp.csv", "Triệu Văn Sơn,Xã Mai Pha,Cơ sở,Nam,Tày,40,Lao động tiên tiến")
        _ = try await browser.upload(NomineeListsTests.files, [:], files: [list])
        #expect(try await office.names(of: "Xã Mai Pha") == ["Triệu Văn Sơn"])
        #expect(try await office.names(of: "Phòng Nội vụ") == ["Hoàng Văn Cường"])
        _ = try await browser.upload(NomineeListsTests.files, ["replace": "1"], files: [list])
        #expect(try await office.store.nomineeCount(of: 1) == 1)
    }

    @Test func `a unit neither sends others' people nor takes an id of theirs`() async throws {
        let office = try await ConferenceOfThreeUnits.office(pool: ConferenceOfThreeUnits.pool)
        let unit = try await office.signedInBrowser(.unit, unit: "Phường Chi Lăng")
        _ = try await unit.get(NomineeListsTests.files)
        let foreign = try await unit.upload(
            NomineeListsTests.files, [:],
            files: [ConferenceOfThreeUnits.list("a.csv", "Người Lạ,Xã Mai Pha,Cơ sở,Nam,Tày,40,Lao động tiên tiến")])
        #expect(foreign.status == 422)
        #expect(foreign.text.contains("Xã Mai Pha"))
        let text =
            "Mã," + ConferenceOfThreeUnits.heading
            + "N002,Người Mới,Phường Chi Lăng,Cơ sở,Nam,Tày,40,Lao động tiên tiến\n"
        let taken = try await unit.upload(
            NomineeListsTests.files, [:],
            files: [UploadedFile(field: "lists", name: "b.csv", bytes: Array(text.utf8))])
        #expect(taken.status == 422)
        #expect(taken.text.contains("N002"))
        #expect(!taken.text.contains("Lê Văn Bình"))
        #expect(try await office.store.uploads(of: 1).isEmpty)
        #expect(try await office.column("Mã") == ["N001", "N002", "N003"])
    }

    @Test func `good files are received beside bad ones, whose problems are told at once`() async throws {
        let office = try await ConferenceOfThreeUnits.office()
        let browser = try await office.openedBrowser()
        _ = try await browser.get(NomineeListsTests.files)
        let empty = UploadedFile(field: "lists", name: "trống.xlsx", bytes: [])
        let other = UploadedFile(field: "lists", name: "thơ.csv", bytes: Array("Sáng nay,trời đẹp\nchiều,mưa\n".utf8))
        let good = ConferenceOfThreeUnits.list(
            "tốt.csv", "Nông Thị Hà,Phường Chi Lăng,Cơ sở,Nữ,Tày,33,Lao động tiên tiến")
        let foreign = UploadedFile(field: "lists", name: "công văn.docx", bytes: [0])
        let none = try await browser.upload(NomineeListsTests.files, [:], files: [empty, other])
        #expect(none.status == 422)
        #expect(try await office.store.uploads(of: 1).isEmpty)
        let reply = try await browser.upload(NomineeListsTests.files, [:], files: [empty, good, other, foreign])
        #expect(reply.status == 200)
        #expect(reply.text.contains("1 tệp đã nhận; 3 tệp chưa nhận được"))
        for name in ["trống.xlsx", "thơ.csv", "công văn.docx"] { #expect(reply.text.contains(name), "\(name)") }
        #expect(try await office.store.uploads(of: 1).map(\.name) == ["tốt.csv"])
        #expect(try await office.names(of: "Phường Chi Lăng") == ["Nông Thị Hà"])
        // A bad file of the same name changes nothing.
        let worse = UploadedFile(field: "lists", name: "tốt.csv", bytes: other.bytes)
        #expect(try await browser.upload(NomineeListsTests.files, [:], files: [worse]).status == 422)
        #expect(try await office.names(of: "Phường Chi Lăng") == ["Nông Thị Hà"])
        let wrong = try await browser.upload(
            NomineeListsTests.files, [:],
            files: [UploadedFile(field: "lists", name: "<img src=x>.exe", bytes: [0])])
        #expect(wrong.status == 422)
        #expect(!wrong.text.contains("<img"))
        #expect(try await browser.upload(NomineeListsTests.files, [:], files: []).status == 422)
    }

    @Test func `a unit sees itself alone; the council and auditors read`() async throws {
        let office = try await ConferenceOfThreeUnits.office(pool: ConferenceOfThreeUnits.pool)
        let unit = try await office.signedInBrowser(.unit, unit: "Phường Chi Lăng")
        for path in ["/c/1/nominees", "/c/1/nominees/completeness", "/c/1/nominees/notes?unit=X%C3%A3%20Mai%20Pha"] {
            let page = try await unit.get(path)
            #expect(page.status == 200, "\(path)")
            #expect(!page.text.contains("Lê Văn Bình"), "\(path)")
            #expect(!page.text.contains("Xã Mai Pha"), "\(path)")
        }
        #expect(try await unit.get("/c/1/nominees/person/N001").status == 200)
        #expect(try await unit.get("/c/1/nominees/person/N002").status == 404)
        #expect(try await unit.get("/c/1/nominees/review").status == 403)
        #expect(try await unit.get("/c/1/nominees/pool.csv").status == 403)
        let council = try await office.signedInBrowser(.council)
        let seen = try await council.get("/c/1/nominees/person/N002")
        #expect(seen.text.contains("Lê Văn Bình"))
        #expect(!seen.text.contains("Kinh"))
        #expect(try await council.get(NomineeListsTests.files).status == 403)
        #expect(try await council.upload(NomineeListsTests.files, [:], files: []).status == 403)
        let auditor = try await office.signedInBrowser(.auditor)
        let asked = try await auditor.get("/c/1/nominees?sensitive=1")
        #expect(asked.text.contains("Nùng"))
        #expect(try await office.store.logContents(conference: 1).acts.contains("sensitive-read"))
        #expect(try await auditor.post("/c/1/nominees/person/N002/delete", [:]).status == 403)
        #expect(try await office.store.nomineeCount(of: 1) == 3)
    }

    @Test func `somebody is corrected and deleted on request, and the list stays filtered`() async throws {
        let office = try await ConferenceOfThreeUnits.office(pool: ConferenceOfThreeUnits.pool)
        let browser = try await office.openedBrowser()
        let list = try await browser.get("/c/1/nominees?unit=X%C3%A3%20Mai%20Pha&q=binh")
        let link = try #require(list.text.firstMatch(of: #/href="(\/c\/1\/nominees\/person\/N002[^"]*)"/#))
        let person = try await browser.get(String(link.1))
        #expect(person.text.contains("unit=X%C3%A3%20Mai%20Pha&amp;q=binh"))
        let from = "unit=X%C3%A3%20Mai%20Pha&q=binh"
        let wrong = try await browser.post(
            "/c/1/nominees/person/N002/correct", ["heading": "Mã", "value": "N999", "from": from])
        #expect(wrong.status == 422)
        let corrected = try await browser.post(
            "/c/1/nominees/person/N002/correct", ["heading": "Họ và tên", "value": "Lê Văn <b>Bính</b>", "from": from])
        #expect(corrected.text.contains("Lê Văn &lt;b&gt;Bính&lt;/b&gt;"))
        #expect(corrected.text.contains("q=binh"))
        // The correction outlives lists that come; the log has no value of it.
        _ = try await browser.upload(
            NomineeListsTests.files, [:],
            files: [
                ConferenceOfThreeUnits.list("c.csv", "Vi Thị Lan,Phường Chi Lăng,Cơ sở,Nữ,Nùng,29,Lao động tiên tiến")
            ])
        #expect(try await office.names(of: "Xã Mai Pha") == ["Lê Văn <b>Bính</b>"])
        #expect(
            try await office.store.logEntries(conference: 1, limit: 1000).allSatisfy { !$0.subject.contains("Bính") })
        _ = try await browser.get("/c/1/nominees/person/N002/delete?from=" + FormFields.encoded(from))
        let deleted = try await browser.post("/c/1/nominees/person/N002/delete", ["from": from])
        #expect(deleted.status == 200)
        #expect(deleted.text.contains("value=\"binh\""))
        #expect(try await office.names(of: "Xã Mai Pha").isEmpty)
        #expect(try await browser.get("/c/1/nominees/person/N002").status == 404)
    }

    @Test(arguments: ["", "/files", "/review", "/completeness", "/notes"])
    func `each part is there in English`(part: String) async throws {
        let office = try await ConferenceOfThreeUnits.office(pool: ConferenceOfThreeUnits.pool)
        let browser = try await office.openedBrowser()
        _ = try await browser.get("/")
        _ = try await browser.post("/language", ["to": "en", "back": "/c/1"])
        let page = try await browser.get("/c/1/nominees" + part)
        #expect(page.status == 200)
        #expect(page.text.contains("lang=\"en\""))
    }
}
