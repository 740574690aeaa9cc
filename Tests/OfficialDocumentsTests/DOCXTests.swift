import Foundation
import SelectionInput
import SelectionReport
import Testing
import Wording

@testable import OfficialDocuments
@testable import Spreadsheets

@Suite struct DOCXTests {
    /// What may be in an element, in the order of the schema (ECMA-376, part 1, §17), as far as we write it.
    private static let orders: [String: [String]] = [
        "w:pPr": ["w:keepNext", "w:pBdr", "w:spacing", "w:ind", "w:jc", "w:rPr", "w:sectPr"],
        "w:rPr": ["w:rFonts", "w:b", "w:bCs", "w:i", "w:iCs", "w:color", "w:sz", "w:szCs", "w:lang"],
        "w:tblPr": ["w:tblW", "w:jc", "w:tblBorders", "w:tblLayout", "w:tblCellMar"],
        "w:tblBorders": ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"],
        "w:tcPr": ["w:tcW", "w:shd", "w:vAlign"], "w:trPr": ["w:cantSplit", "w:tblHeader"],
        "w:sectPr": [
            "w:headerReference", "w:headerReference", "w:type", "w:pgSz", "w:pgMar", "w:pgNumType", "w:titlePg",
        ],
        "w:tbl": ["w:tblPr", "w:tblGrid", "w:tr"], "w:tc": ["w:tcPr", "w:p"], "w:p": ["w:pPr", "w:r"],
    ]

    private static func text(_ name: String, of bytes: [UInt8]) throws -> String {
        try bytes.withUnsafeBytes { bytes in
            let archive = try ZipArchive(bytes)
            let part = try #require(archive.part(name))
            var content: [UInt8] = []
            try archive.read(part, ZipArchive.Allowance(SpreadsheetLimits().bytes)) { content.append(contentsOf: $0) }
            return String(decoding: content, as: UTF8.self)
        }
    }

    @Test func childrenStandInTheOrderOfTheSchema() throws {
        var paper = try PaperFixture.material().credentialsReport
        paper.appendices = [try PaperFixture.material().delegateList.body]
        var letterhead = Letterhead()
        (letterhead.issuer, letterhead.place) = ("Phòng Nội vụ", "Lạng Sơn")
        (letterhead.signature, letterhead.recipients) = (["Trưởng phòng"], ["Lưu: VT & NV"])
        let bytes = DOCXRenderer.bytes([paper], letterhead, .vietnamese)
        let checker = OrderChecker(Self.orders)
        try bytes.withUnsafeBytes { bytes in
            let archive = try ZipArchive(bytes)
            for name in ["word/document.xml", "word/styles.xml", "word/header1.xml"] {
                let limits = SpreadsheetLimits()
                try XMLReading.read(
                    try #require(archive.part(name)), of: archive, ZipArchive.Allowance(limits.bytes), limits, checker)
            }
        }
        #expect(checker.faults == [])
        #expect(checker.seen.isSuperset(of: Self.orders.keys))
        let document = try Self.text("word/document.xml", of: bytes)
        #expect(document.contains("Lưu: VT &amp; NV."))
        #expect(document.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
    }

    @Test func theSamePapersGiveTheSameBytes() throws {
        let papers = try PaperFixture.material().unitReplies
        #expect(
            DOCXRenderer.bytes(papers, Letterhead(), .vietnamese)
                == DOCXRenderer.bytes(papers, Letterhead(), .vietnamese))
    }

    /// The sizes of the pages, section after section.
    private static func pages(_ document: String) -> [String] {
        document.components(separatedBy: "<w:pgSz ").dropFirst().map { String($0.prefix { $0 != "/" }) }
    }

    private static let (upright, across) = (
        "w:w=\"11906\" w:h=\"16838\"", "w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\""
    )

    @Test func listsWithManyColumnsLieAcross() throws {
        var material = try PaperFixture.material()
        #expect(Self.pages(try Self.text("word/document.xml", of: Self.bytes(material.delegateList))) == [Self.upright])
        material.columns = ["id", "name", "unit", "class", "gender", "award", "age", "Dân tộc"]
        let list = material.delegateList
        var report = try PaperFixture.material().reserveList
        report.appendices = [list.body]
        let document = try Self.text("word/document.xml", of: Self.bytes(list, report))
        #expect(Self.pages(document) == [Self.across, Self.upright, Self.across])
        let page = PaperPage.text([list, report], Letterhead(), .vietnamese)
        #expect(page.contains("<article class=\"across\">") && page.contains("<article class=\"upright\">"))
        #expect(page.contains("@page across { size: A4 landscape; }"))
        #expect(XLSXRenderer.book([list, report]).sheets.map(\.isLandscape) == [true, false, true])
    }

    @Test func longTextsLieAcross() throws {
        func report(_ text: String) -> ReportDocument {
            var table = ReportTable("t", [.text("a"), .text("b"), .text("c")])
            table.add([.text(text), .text(text), .text(text)])
            return ReportDocument("T", language: .english, sections: [ReportSection([.table(table)])])
        }
        let short = String(repeating: "chữ ", count: 12)
        let long = String(repeating: "chữ ", count: 20)
        let word = String(repeating: "x", count: 30)
        for (text, page) in [(short, Self.upright), (long, Self.across), (word, Self.upright)] {
            #expect(
                Self.pages(try Self.text("word/document.xml", of: DOCXRenderer.bytes(report(text)))) == [page],
                "\(text)")
        }
    }

    private static func bytes(_ papers: OfficialDocument...) -> [UInt8] {
        DOCXRenderer.bytes(papers, Letterhead(), .vietnamese)
    }

    @Test func longTablesAreBroken() throws {
        var table = ReportTable("t", [.text("a")])
        for index in 0..<700 { table.add([.text("\(index)")]) }
        let report = ReportDocument("T", language: .english, sections: [ReportSection([.table(table)])])
        let document = try Self.text("word/document.xml", of: DOCXRenderer.bytes(report))
        #expect(document.components(separatedBy: "<w:tbl>").count == 4)
        #expect(document.components(separatedBy: "<w:tblHeader/>").count == 4)
    }
}

/// Looks at the order of children.
private final class OrderChecker: XMLHandler {
    private let orders: [String: [String]]
    private var open: [(name: String, place: Int)] = []
    private(set) var faults: [String] = []
    private(set) var seen: Set<String> = []

    init(_ orders: [String: [String]]) { self.orders = orders }

    func start(_ name: XMLName, _ attributes: XMLAttributes) {
        let name = "w:" + name.text
        if let parent = open.last, let order = orders[parent.name] {
            seen.insert(parent.name)
            if let place = order.indices.first(where: { $0 >= parent.place && order[$0] == name }) {
                open[open.count - 1].place = place
            } else {
                faults.append("\(name) in \(parent.name)")
            }
        }
        open.append((name, 0))
    }

    func end(_ name: XMLName) { open.removeLast() }
}

@Suite struct SheetBookTests {
    @Test(.enabled(if: SheetBook.isAvailable)) func aWorkbookIsReadAsItWasWritten() throws {
        var sheet = SheetBook.Sheet("Đại biểu/1")
        sheet.rows = [
            SheetBook.Row([.header("Họ và tên"), .header("Điểm")]), SheetBook.Row([.text("=1+1"), .amount(12.5)]),
            SheetBook.Row([.text("0123"), .count(1_200)]), SheetBook.Row([.share(0.4), .blank], isBold: true),
        ]
        (sheet.frozen, sheet.choice) = (1, (column: 1, yes: "có", no: "không"))
        let book = SheetBook([sheet, sheet])
        let bytes = try book.bytes()
        #expect(try book.bytes() == bytes)
        let workbook = try bytes.withUnsafeBytes { try SpreadsheetReader.workbook($0) }
        #expect(workbook.sheets.map(\.name) == ["Đại biểu-1", "Đại biểu-1 (2)"])
        let read = workbook.sheets[0]
        let texts = read.rows.map { row in read.cells[row.cells].map { read.text($0) } }
        #expect(texts == [["Họ và tên", "Điểm"], ["=1+1", "12.5"], ["0123", "1200"], ["40%"]])
    }

    /// What XML cannot hold, and what Excel would read as the number of a character.
    @Test(.enabled(if: SheetBook.isAvailable)) func everyTextIsReadAsItIs() throws {
        var sheet = SheetBook.Sheet("S")
        let texts = ["a\u{FFFE}b\u{FFFF}", "Bế _x0041_ _x12_", "a\u{1B}[2J"]
        sheet.rows = texts.map { SheetBook.Row([.text($0)]) }
        let bytes = try SheetBook([sheet]).bytes()
        let read = try bytes.withUnsafeBytes { try SpreadsheetReader.workbook($0) }.sheets[0]
        #expect(
            read.rows.map { row in read.cells[row.cells].map { read.text($0) } } == [
                ["a\\u{FFFE}b\\u{FFFF}"], ["Bế _x0041_ _x12_"], ["a\\u{1B}[2J"],
            ])
    }

    /// What libxlsxwriter refuses: it would leave the sheet out.
    @Test func namesOfSheetsAreMadeFit() {
        var names: Set<String> = []
        let long = String(repeating: "Đơn vị ", count: 10)
        let wanted = [
            long, long, long.uppercased(), "a[b]:c*d?e/f\\g", "''", "", "History", "'x'", "x", "X", "a\u{7}b",
            String(repeating: "👩‍👩‍👧‍👦", count: 9), String(repeating: "e\u{0323}\u{0330}", count: 40),
        ]
        let made = wanted.map { SheetBook.name($0, besides: &names) }
        #expect(made[3...10] == ["a-b--c-d-e-f-g", "Sheet", "Sheet (2)", "History (2)", "x", "x (2)", "X (3)", "a-b"])
        #expect(Set(made.map { $0.lowercased() }).count == wanted.count)
        for name in made {
            #expect((1...31).contains(name.utf16.count) && !name.contains { "[]:*?/\\".contains($0) }, "\(name)")
            #expect(name.first != "'" && name.last != "'")
        }
    }

    @Test(.enabled(if: SheetBook.isAvailable)) func everySheetIsThereOrNone() throws {
        let long = String(repeating: "dài ", count: 12)
        var sheets = ["a/b", long, long, long.uppercased(), "History", ""].map { SheetBook.Sheet($0) }
        for index in sheets.indices { sheets[index].rows = [SheetBook.Row([.text("\(index)")])] }
        sheets[1].rows = [SheetBook.Row([.text(String(repeating: "ơ", count: 32_767))])]
        let bytes = try SheetBook(sheets).bytes()
        let workbook = try bytes.withUnsafeBytes { try SpreadsheetReader.workbook($0) }
        #expect(workbook.sheets.count == sheets.count && workbook.sheets.allSatisfy { !$0.rows.isEmpty })
        sheets[1].rows = [SheetBook.Row([.prose(String(repeating: "ơ", count: 32_768))])]
        #expect(throws: SheetBook.Fault.tooLong(sheet: long)) { try SheetBook(sheets).bytes() }
        // More columns than a sheet has: the library drops the cells.
        sheets[1].rows = [SheetBook.Row(Array(repeating: .count(1), count: 16_385))]
        #expect(throws: SheetBook.Fault.unwritable) { try SheetBook(sheets).bytes() }
    }

    @Test(.enabled(if: !SheetBook.isAvailable)) func withoutTheLibraryNoWorkbookIsWritten() {
        #expect(throws: SheetBook.Fault.notBuilt) { try SheetBook([]).bytes() }
    }
}
