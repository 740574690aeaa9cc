import DelegateSelection
import Foundation
import SelectionStore
import Testing

@testable import SelectionServer

/// Values that are not understood, as officers are asked about them.
@Suite struct UnknownValueQuestionsTests {
    private static let review = "/c/1/nominees/review"

    private static func office() async throws -> (OfficeFixture, Browser) {
        let office = try await ConferenceOfThreeUnits.office()
        let browser = try await office.openedBrowser()
        _ = try await browser.get("/c/1/nominees/files")
        _ = try await send(browser, "ds.csv")
        return (office, browser)
    }

    private static func send(_ browser: Browser, _ name: String) async throws -> Reply {
        try await browser.upload(
            "/c/1/nominees/files", [:],
            files: [
                ConferenceOfThreeUnits.list(
                    name, "Nông Thị Hà,Phường Chi Lăng,CS,Nữ,Tày,33,CSTĐ",
                    "Vi Văn Lan,Phường Chi Lăng,Cơ sở,Nam,Kinh,29,GK",
                    "Lê Văn Bình,Xã Mai Pha,CS,Nam,<b>x</b>,51,CSTĐ",
                    "Bế Thị Mai,Xã Mai Pha,Khách mời,Nữ,Nùng,44,Bằng khen")
            ])
    }

    /// The keys of the values on a page, by what is written.
    private static func keys(_ page: Reply) -> [String: String] {
        let written = page.text.matches(of: #/<mark>([^<]*)</mark>/#).map { String($0.1) }
        let keys = page.text.matches(of: #/name="v\d+-key" value="([0-9a-f]+)"/#).map { String($0.1) }
        return Dictionary(zip(written, keys), uniquingKeysWith: { first, _ in first })
    }

    @Test func `one form says what all of them mean, and lists that come later are understood`() async throws {
        let (office, browser) = try await UnknownValueQuestionsTests.office()
        let files = try await browser.get("/c/1/nominees/files")
        #expect(files.text.contains("href=\"/c/1/nominees/review#unknown\""))
        let page = try await browser.get(UnknownValueQuestionsTests.review)
        let keys = UnknownValueQuestionsTests.keys(page)
        #expect(Set(keys.keys) == ["CS", "CSTĐ", "GK", "Bằng khen", "&lt;b&gt;x&lt;/b&gt;"])
        #expect(!page.text.contains("<b>x</b>"))
        let saved = try await browser.post(
            UnknownValueQuestionsTests.review,
            [
                "v0-key": keys["CS"] ?? "", "v0-meaning": "=Cơ sở",
                "v1-key": keys["CSTĐ"] ?? "", "v1-meaning": "=Chiến sĩ thi đua cơ sở",
                "v2-key": keys["GK"] ?? "", "v2-meaning": "nothing",
                "v3-key": keys["Bằng khen"] ?? "", "v3-meaning": "own",
                "v4-key": keys["&lt;b&gt;x&lt;/b&gt;"] ?? "", "v4-meaning": "",
            ])
        #expect(saved.status == 200)
        #expect(UnknownValueQuestionsTests.keys(saved).count == 1)
        #expect(try await office.column("Thành phần") == ["Cơ sở", "Cơ sở", "Cơ sở", "Khách mời"])
        let award = "Chiến sĩ thi đua cơ sở"
        #expect(try await office.column("Danh hiệu") == [award, "", award, "Bằng khen"])
        let map = try #require(try await office.store.document(DocumentName.importMap, of: 1)?.text)
        #expect(map.hasPrefix(ConferenceOfThreeUnits.map))
        _ = try await UnknownValueQuestionsTests.send(browser, "ds khác.csv")
        let again = try await browser.get(UnknownValueQuestionsTests.review)
        #expect(UnknownValueQuestionsTests.keys(again).count == 1)
        let log = try await office.store.logEntries(conference: 1, limit: 1_000)
        #expect(log.contains { $0.subject.hasSuffix(DocumentName.importMap) })
        #expect(!log.contains { $0.subject.contains("CSTĐ") || $0.subject.contains("Bằng khen") })
    }

    @Test(arguments: ["=CSS", "own", "=", "'; DROP TABLE nominee; --"])
    func `what is none of the choices is refused, and nothing is saved`(answer: String) async throws {
        let (office, browser) = try await UnknownValueQuestionsTests.office()
        let keys = UnknownValueQuestionsTests.keys(try await browser.get(UnknownValueQuestionsTests.review))
        let refused = try await browser.post(
            UnknownValueQuestionsTests.review,
            [
                "v0-key": keys["CS"] ?? "", "v0-meaning": answer,
                "v1-key": keys["CSTĐ"] ?? "", "v1-meaning": "=Chiến sĩ thi đua cơ sở",
            ])
        #expect(refused.status == 422)
        #expect(refused.text.contains("aria-invalid=\"true\""))
        #expect(try await office.store.document(DocumentName.importMap, of: 1)?.text == ConferenceOfThreeUnits.map)
        let gone = try await browser.post(
            UnknownValueQuestionsTests.review, ["v0-key": "00", "v0-meaning": "nothing"])
        #expect(gone.status == 409)
    }

    @Test func `an auditor reads them, and a unit is told of its own where it sent them`() async throws {
        let (office, _) = try await UnknownValueQuestionsTests.office()
        let auditor = try await office.signedInBrowser(.auditor)
        let page = try await auditor.get(UnknownValueQuestionsTests.review)
        #expect(page.text.contains("<mark>CSTĐ</mark>"))
        #expect(UnknownValueQuestionsTests.keys(page).isEmpty)
        #expect(try await auditor.post(UnknownValueQuestionsTests.review, [:]).status == 403)
        let unit = try await office.signedInBrowser(.unit, unit: "Phường Chi Lăng")
        _ = try await unit.get("/c/1/nominees/files")
        let sent = try await unit.upload(
            "/c/1/nominees/files", [:],
            files: [ConferenceOfThreeUnits.list("cl.csv", "Nông Thị Hà,Phường Chi Lăng,CSS,Nữ,Tày,33,LĐTT")])
        #expect(sent.text.contains("CSS"))
        #expect(!sent.text.contains("nominees/review"))
    }

    @Test(arguments: [
        "", "# chỉ có ghi chú", "values:\n  award:\n    A: [a]\n", "values: { award: { A: [] } }\n", "values: {}\n",
        "values:\n  award:\n    A: a\n    B: []\n", "values:\n  award:\n    A:\n      - a\n",
        "day: 2025-06-27\nvalues:\n  ethnicity: { Kinh: [] }\nids: { prefix: N }\n",
        "values:\n  Danh hiệu:\n    A: [a]\n",
        "empty: { award: [z] }\n", "day: 2025-06-27", "values: { class: { B: b } }  # ghi chú\r\n",
    ])
    func `the text is added to in any usual layout, and the rest of it stays`(text: String) throws {
        var edited = ImportMapText(text)
        let names = ["Danh hiệu", "award"]
        for meaning in [
            ValueMeaning(names: names, text: "CSTĐ", .value("A")),
            ValueMeaning(names: names, text: "x: \"y\"", .value("A")),
            ValueMeaning(names: names, text: "12", .own), ValueMeaning(names: names, text: "null", .nothing),
            ValueMeaning(names: names, text: "CSTĐ", .value("A")),
        ] { try edited.add(meaning) }
        let plan = ["Danh hiệu"]
        let map = try ImportMapReader.read(
            InputFile(name: "import.yaml", bytes: edited.text.utf8), poolHeadings: plan
        ).map
        let values = map.values["Danh hiệu"] ?? map.values["award"] ?? []
        #expect(values.first { $0.value == "A" }?.spellings.suffix(2) == ["CSTĐ", "x: \"y\""])
        #expect(values.contains { $0.value == "12" && $0.spellings.isEmpty })
        #expect((map.empty["Danh hiệu"] ?? map.empty["award"])?.last == "null")
        for line in text.split(separator: "\n") where line.hasPrefix("#") || line.hasPrefix("day") {
            #expect(edited.text.contains(line))
        }
    }
}
