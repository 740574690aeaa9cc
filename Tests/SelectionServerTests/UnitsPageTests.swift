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
        let stale = try await browser.post("/c/1/units/take-over", UnitsPageTests.takeOver(after: "7"))
        #expect(stale.status == 409)
        let taken = try await browser.post("/c/1/units/take-over", UnitsPageTests.takeOver(after: "1"))
        #expect(taken.status == 200)
        let quotas = try await office.store.document(DocumentName.quotas, of: 1)
        #expect(quotas?.text?.split(separator: "\n").count == 3)
        #expect(try await office.store.decisions(of: 1).map(\.kind) == ["allotted", "drawn"])
    }

    private static func takeOver(after version: String) -> KeyValuePairs<String, String> {
        [
            "h": "Đơn vị", "h": "Cán bộ", "r.0.0": "Phường <script>", "r.0.1": "10", "r.1.0": "Phường B", "r.1.1": "10",
            "seats": "3", "method": "webster", "weight": "Cán bộ", "after": version,
        ]
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
