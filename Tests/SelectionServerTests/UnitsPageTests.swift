import DelegateSelection
import Foundation
import SelectionStore
import Testing

@testable import SelectionServer

/// The pages of a conference and of its units, as browsers without script use them.
@Suite struct UnitsPageTests {
    private static let table: KeyValuePairs<String, String> = [
        "h": "Đơn vị", "h": "Cán bộ", "r.0.0": "Phường <script>", "r.0.1": "10", "r.1.0": "Phường B", "r.1.1": "10",
        "seats": "3", "method": "webster", "weight": "Cán bộ",
    ]

    @Test func `a new conference opens with helpful words, and a tie is drawn and taken over`() async throws {
        let office = try await OfficeFixture(conference: nil)
        let browser = try await office.openedBrowser()
        _ = try await browser.upload("/conferences", ["name": "Hội nghị mới", "from": "template"], files: [])
        for path in ["/c/1", "/c/1/units"] {
            let page = try await browser.get(path)
            #expect(page.status == 200, "\(path)")
        }
        let tied = try await browser.post("/c/1/units/try", UnitsPageTests.table)
        #expect(tied.status == 200)
        #expect(tied.text.contains("Cần bốc thăm"))
        #expect(!tied.text.contains("Phường <script>"))
        #expect(try await office.store.units(of: 1).rows.isEmpty)
        let early = try await browser.post("/c/1/units/take-over", UnitsPageTests.table)
        #expect(early.status == 422)
        _ = try await browser.post("/c/1/units/draw", UnitsPageTests.table)
        #expect(try await office.store.decisions(of: 1).map(\.kind) == ["drawn"])
        let shown = try await UnitsPageTests.shown(browser)
        let stale = try await browser.post(
            "/c/1/units/take-over", UnitsPageTests.takeOver(after: "7", shown: shown, ["2", "1"]))
        #expect(stale.status == 409)
        // What was not seen is not taken over.
        for unseen in ["", "0123"] {
            let reply = try await browser.post(
                "/c/1/units/take-over", UnitsPageTests.takeOver(after: "1", shown: unseen, ["2", "1"]))
            #expect(reply.status == 422)
        }
        // Neither words nor sums that cannot be are.
        for wrong in [
            ["hai", "1"], ["2", "-1"], ["9", "9"], ["3–1", "1"], ["", "3"], ["99999999999999999999", "0"],
        ] {
            let reply = try await browser.post(
                "/c/1/units/take-over", UnitsPageTests.takeOver(after: "1", shown: shown, wrong))
            #expect(reply.status == 422, "\(wrong)")
            #expect(reply.text.contains("class=\"fault\""), "\(wrong)")
        }
        #expect(try await office.store.decisions(of: 1).map(\.kind) == ["drawn"])
        let edited = try await browser.post(
            "/c/1/units/take-over", UnitsPageTests.takeOver(after: "1", shown: shown, ["0", "2 – 3"]))
        #expect(edited.status == 200)
        let quotas = try await office.store.document(DocumentName.quotas, of: 1)
        #expect(quotas?.text == "value,min,max\nPhường <script>,0,0\nPhường B,2,3\n")
        let decisions = try await office.store.decisions(of: 1)
        #expect(decisions.map(\.kind) == ["allotted", "drawn"])
        #expect(decisions.first?.detail.contains("Phường B: 2 – 3 (") == true)
    }

    /// The digest of the allotment that the page shows.
    private static func shown(_ browser: Browser) async throws -> String {
        let page = try await browser.get("/c/1/units")
        return try String(#require(page.text.firstMatch(of: #/name="shown" value="([0-9a-f]+)"/#)).1)
    }

    private static func takeOver(
        after version: String, shown: String, _ seats: [String]
    ) -> KeyValuePairs<String, String> {
        [
            "h": "Đơn vị", "h": "Cán bộ", "r.0.0": "Phường <script>", "r.0.1": "10", "r.1.0": "Phường B", "r.1.1": "10",
            "seats": "3", "method": "webster", "weight": "Cán bộ", "after": version, "shown": shown,
            "q.0": seats[0], "q.1": seats[1],
        ]
    }

    @Test func `Lạng Sơn's seats by several weights, methods and numbers, with who is nearest`() async throws {
        let office = try await OfficeFixture()
        let browser = try await office.openedBrowser()
        _ = try await browser.get("/c/1/units")
        let units = try await office.store.units(of: 1)
        var fields: [(String, String)] = units.headings.map { ("h", $0) }
        for (row, cells) in units.rows.enumerated() {
            for (column, cell) in cells.enumerated() { fields.append(("r.\(row).\(column)", cell)) }
        }
        fields += [
            ("seats", "210"), ("method", "webster"), ("weight", "Cán bộ"), ("weight2", "Dân số"), ("factor2", "0.01"),
            ("weight3", "Giới thiệu"), ("min", "Tối thiểu"), ("bonus", "Cộng thêm"), ("compare", "hamilton"),
            ("compare", "jefferson"), ("compareWeight", "Cán bộ"), ("compareWeight", "1"), ("from", "208"),
            ("to", "212"),
        ]
        let page = try await browser.postPairs("/c/1/units/try", fields)
        #expect(page.status == 200)
        for words in ["hamilton", "jefferson", "chia đều", "208", "212"] {
            #expect(page.text.contains(words), "\(words)")
        }
        let live = try await browser.postPairs("/c/1/units/live", fields)
        #expect(live.text.contains("name=\"q.0\""))
        #expect(!live.text.contains("<html"))
        _ = try await browser.postPairs("/c/1/units", fields)
        for format in ["docx", "xlsx", "csv"] {
            #expect(try await browser.get("/c/1/units/allotment/" + format).status == 200, "\(format)")
        }
        // What is saved is what is shown again.
        let again = try await browser.get("/c/1/units")
        #expect(again.text.contains("value=\"1\" checked=\"checked\""))
        let auditor = try await office.signedInBrowser(.auditor)
        #expect(try await auditor.get("/c/1/units").text.contains("Phường Tam Thanh"))
    }

    @Test func `seats by unit and category add up, ties are drawn, and wrong margins are told`() async throws {
        let office = try await OfficeFixture()
        let browser = try await office.openedBrowser()
        #expect(try await browser.get("/c/1/units/matrix").status == 200)
        func fields(_ seats: [String], _ weights: [String], _ more: (String, String)...) -> [(String, String)] {
            [
                ("h", "unit"), ("h", "seats"), ("h", "Nam"), ("h", "Nữ <b>"), ("c.0", seats[0]), ("c.1", seats[1]),
                ("r.0.0", "A"), ("r.0.1", "1"), ("r.0.2", weights[0]), ("r.0.3", weights[1]), ("r.1.0", "B"),
                ("r.1.1", "1"), ("r.1.2", weights[2]), ("r.1.3", weights[3]), ("method", "webster"),
            ] + more
        }
        let path = "/c/1/units/matrix"
        let tied = try await browser.postPairs(path + "/try", fields(["1", "1"], ["5", "5", "5", "5"]))
        #expect(tied.text.contains("Cần bốc thăm"))
        #expect(!tied.text.contains("<b>\""))
        let drawn = try await browser.postPairs(
            path + "/draw", fields(["1", "1"], ["5", "5", "5", "5"], ("seed", "HN")))
        #expect(drawn.text.contains("HN"))
        #expect(!drawn.text.contains("Cần bốc thăm"))
        #expect(try await office.store.decisions(of: 1).map(\.kind) == ["drawn"])
        #expect(try await browser.get(path + "/allotment/xlsx").status == 200)
        let again = try await browser.postPairs(path + "/draw", fields(["1", "1"], ["5", "1", "1", "5"]))
        #expect(again.status == 422)
        let sums = try await browser.postPairs(path + "/try", fields(["2", "1"], ["5", "1", "1", "5"]))
        #expect(sums.text.contains("2"))
        let wrong = try await browser.postPairs(path, fields(["một", "1"], ["5", "x", "1", "5"]))
        #expect(wrong.status == 422)
        #expect(wrong.text.contains("data-field=\"c.0\""))
        #expect(wrong.text.contains("data-field=\"r.0.3\""))
        let counted = try await browser.postPairs(
            path + "/try", fields(["1", "1"], ["5", "5", "5", "5"], ("do", "count"), ("by", "class")))
        #expect(counted.text.contains("\nCơ sở</textarea>"))
        #expect(try await browser.postPairs(path, [("h", "x"), ("method", "webster")]).status == 400)
        let council = try await office.signedInBrowser(.council)
        #expect(try await council.get(path).status == 403)
    }

    @Test func `columns that are not counted are told, a button counts them, and seats above the nominees are told`()
        async throws
    {
        let office = try await OfficeFixture()
        let browser = try await office.openedBrowser()
        let first = try await browser.get("/c/1/units")
        for words in [
            "Các cột “Cán bộ”, “Dân số”, “Tối thiểu”, “Cộng thêm” và “Giới thiệu” có số liệu",
            "Tính “Tối thiểu” là số suất tối thiểu", "Tính “Cộng thêm” là số suất cộng thêm",
            "Phân bổ theo “Cán bộ”", "\nPhường Hoàng Văn Thụ</textarea>",
        ] {
            #expect(first.text.contains(words), "\(words)")
        }
        func fields(_ seats: String, _ more: (String, String)...) -> [(String, String)] {
            [
                ("h", "Đơn vị"), ("h", "Dân số"), ("h", "Tối thiểu <b>"), ("h", "Cộng thêm"),
                ("r.0.0", "Phường Tam Thanh"), ("r.0.1", "9"), ("r.0.2", "3"), ("r.0.3", "0"),
                ("r.1.0", "Xã Mai\r\n Pha"), ("r.1.1", "1"), ("r.1.2", "8"), ("r.1.3", ""), ("seats", seats),
                ("method", "webster"), ("weight", "Dân số"),
            ] + more
        }
        let ignored = try await browser.postPairs("/c/1/units/live", fields("20"))
        #expect(
            ignored.text.contains("Cột “Tối thiểu &lt;b&gt;” có số liệu nhưng cách phân bổ đang chọn không tính đến."))
        #expect(!ignored.text.contains("“Cộng thêm”") && !ignored.text.contains("“Dân số”"))
        #expect(!ignored.text.contains("người được giới thiệu</li>"))
        let used = try await browser.postPairs("/c/1/units/try", fields("20", ("do", "use.2")))
        #expect(used.text.contains("selected") && used.text.contains("value=\"Tối thiểu &lt;b&gt;\""))
        #expect(!used.text.contains("không tính đến"))
        #expect(used.text.contains("\nXã Mai Pha</textarea>"))
        // A place that is none, or that is counted already, changes nothing.
        for deed in ["use.0", "use.1", "use.9", "use.x", "use"] {
            #expect(try await browser.postPairs("/c/1/units/try", fields("20", ("do", deed))).status == 200, "\(deed)")
        }
        let above = try await browser.postPairs("/c/1/units/try", fields("200"))
        #expect(above.text.contains("<li>Phường Tam Thanh: 180 suất, 66 người được giới thiệu</li>"))
        #expect(!above.text.contains("<li>Xã Mai Pha:"))
        #expect(above.text.contains("Chỉ có 66 người được giới thiệu"))
    }

    @Test func `completeness and notes are by the seats of the plan, by the sheet's where it has none`() async throws {
        let office = try await OfficeFixture()
        let browser = try await office.openedBrowser()
        let planned = try await browser.get("/c/1/nominees/completeness").text
        #expect(planned.contains("Chỉ tiêu lấy theo phương án."))
        #expect(planned.contains("<td>12–16</td>"))
        let note = try await browser.get("/c/1/nominees/notes").text
        #expect(!note.contains("Chỉ tiêu lấy theo bảng đơn vị."))
        let plan = try #require(try await office.store.document(DocumentName.plan, of: 1))
        let text = (plan.text ?? "").replacing("  - { by: unit, of: grassroots, file: quotas.csv }\n", with: "")
        _ = try await office.store.save(text, as: DocumentName.plan, in: 1, after: plan.version, by: Author("x"))
        let sheet = try await browser.get("/c/1/nominees/completeness").text
        #expect(sheet.contains("Chỉ tiêu lấy theo bảng đơn vị."))
        #expect(sheet.contains("<td>≥ 8</td>"))
    }

    @Test func `wrong numbers are told beside their fields, and nothing is saved`() async throws {
        let office = try await OfficeFixture(conference: nil)
        let browser = try await office.openedBrowser()
        _ = try await browser.upload("/conferences", ["name": "Hội nghị", "from": "template"], files: [])
        let fields: KeyValuePairs<String, String> = [
            "h": "Đơn vị", "h": "Cán bộ", "r.0.0": "A", "r.0.1": "mười", "seats": "-3", "method": "webster",
            "weight": "Cán bộ",
        ]
        let page = try await browser.post("/c/1/units", fields)
        #expect(page.status == 422)
        #expect(page.text.contains("data-field=\"r.0.1\""))
        #expect(page.text.contains("id=\"f-seats-fault\""))
        #expect(try await office.store.units(of: 1).rows.isEmpty)
    }

    @Test func `the council comments, a unit sees itself alone, and neither changes units`() async throws {
        let office = try await OfficeFixture()
        let council = try await office.signedInBrowser(.council)
        _ = try await council.get("/c/1")
        let page = try await council.post("/c/1/comments", ["text": "<b>Ý kiến</b>"])
        #expect(page.text.contains("&lt;b&gt;Ý kiến"))
        #expect(try await council.post("/c/1/units", UnitsPageTests.table).status == 403)
        let unit = try await office.signedInBrowser(.unit, unit: "Phường Tam Thanh")
        let own = try await unit.get("/c/1")
        #expect(own.status == 200)
        #expect(own.text.contains("Phường Tam Thanh"))
        #expect(!own.text.contains("Phường Vĩnh Trại"))
        #expect(!own.text.contains("Ý kiến"))
        #expect(try await unit.get("/c/1/calendar.ics").text.components(separatedBy: "BEGIN:VEVENT").count <= 3)
        #expect(try await unit.get("/c/1/units").status == 403)
    }

    @Test func `the template selects from a pool of the right columns`() async throws {
        let pool = try ConferenceFolder.read(from: OfficeFixture.langSon).files.first {
            $0.name == DocumentName.nominees
        }
        let folder = ConferenceFolder(Template.folder.files + [try #require(pool)])
        let outcome = try DelegateSelector.select(try folder.inputs(), options: SelectionOptions())
        #expect(outcome.status == .optimal)
    }
}
