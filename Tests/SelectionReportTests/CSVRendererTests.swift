import Testing

@testable import SelectionReport

@Suite struct CSVRendererTests {
    private let text = CSVRenderer.text(SampleDocument.document)
    private var tables: [String] { text.components("\n\n") }

    @Test func everyTableStandsUnderItsTitleInOrder() {
        #expect(tables.map { $0.prefix { $0 != "\n" } } == ["Số lượng", "Bảng rộng", "Không có dòng nào"])
    }

    /// Quotes are doubled, fields with commas or quotes are quoted, formulas have an apostrophe, numbers have none.
    @Test func cellsAreWrittenAsSpreadsheetsTakeThem() throws {
        let names = SampleDocument.alike.map { "\"\($0)\"" }
        #expect(
            tables.first == """
                Số lượng
                Đơn vị,Ghi chú,Số,%,Điểm,Ngày,
                \(names[0]),"<b>&""'\\u{1B}[31m, 'một' ""hai""\",1200,"33,3",3.5,2025-11-26,✓
                \(names[1]),'=1+1,1201,"33,3",7/3,2025-11-26,✓
                \(names[2]),"a, ""b""\",1202,"33,3",1.75,2025-11-26,✓
                Chi tiết,,-5,–,0.333333,,
                Tổng,,3603,,,,
                """)
    }

    @Test func aTableIsNeverDivided() throws {
        let lines = tables[1].components("\n")
        #expect(lines.count == 2 + SampleDocument.alike.count)
        #expect(lines[1] == (["Đơn vị"] + SampleDocument.wideHeaders).joined(separator: ","))
        #expect(lines[4].hasSuffix("," + (201...230).map(String.init).joined(separator: ",")))
    }

    @Test func anEmptyTableHasItsHeader() { #expect(tables.last == "Không có dòng nào\nĐơn vị,Số\n") }

    @Test func aTitleIsACellToo() {
        var table = ReportTable("formula", title: "=1+1", [.text("@x")])
        table.add([.text("-2+3")])
        let document = ReportDocument("x", language: .english, sections: [ReportSection([.table(table)])])
        #expect(CSVRenderer.text(document) == "'=1+1\n'@x\n'-2+3\n")
    }
}

extension String {
    /// The pieces between separators.
    fileprivate func components(_ separator: String) -> [String] { split(separator: separator).map(String.init) }
}
