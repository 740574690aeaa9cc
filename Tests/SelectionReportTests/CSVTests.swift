import SelectionCore
import TestSupport
import Testing

@testable import SelectionReport

@Suite struct CSVTests {
    @Test func theSelectedRowsStandUnderTheHeader() throws {
        try Golden.expect(Sample.csv(Sample.optimal), "selection.csv")
    }

    @Test func everyColumnStandsThereWhereItIsAskedFor() throws {
        try Golden.expect(Sample.csv(Sample.optimal, .all), "selection-all.csv")
    }

    @Test func withoutASelectionThereIsTheHeader() {
        let all = Sample.csv(Sample.unknown, .all)
        #expect(all == "Mã,Họ và tên,Thành phần,Đơn vị,Giới tính,Ghi chú\n")
        let named = Sample.csv(Sample.unknown)
        #expect(named == "Mã,Họ và tên,Thành phần,Đơn vị,Giới tính\n")
    }

    @Test(arguments: [
        ("=2+3", "'=2+3"), ("+SUM(A1)", "'+SUM(A1)"), ("-2+3", "'-2+3"), ("@A1", "'@A1"), ("\t=1", "'\t=1"),
        ("\r=1", "'\\u{D}=1"), ("-", "'-"), ("=5", "'=5"), ("-1/2/3", "'-1/2/3"), ("-A1", "'-A1"),
    ])
    func whatASpreadsheetWouldRunIsText(cell: String, written: String) {
        #expect(CSVRecord.harmless(cell) == written)
    }

    @Test(arguments: [
        "-5", "+3", "-5.5", "-1,5", "-7/2", "-12.5%", "+84912345678", "a=1", "1-2", "", "Nông Thị Hoa", "5+?", "'=1",
    ])
    func numbersAndOtherTextStayAsTheyAre(cell: String) {
        #expect(CSVRecord.harmless(cell) == cell)
    }

    /// Line ends within a cell are kept, what a terminal would obey is written out.
    @Test func controlCharactersAreWrittenOut() {
        #expect(
            CSVRecord.line(["a\u{1B}[31m", "b\r\nc", "d\re", "\u{202E}x"])
                == "a\\u{1B}[31m,\"b\nc\",d\\u{D}e,\\u{202E}x\n")
        #expect(CSVRecord.exactLine(["=1", "\u{1B}"]) == "=1,\u{1B}\n")
    }
}
