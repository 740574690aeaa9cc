import Testing

@testable import Spreadsheets

/// Numbers, days and addresses of cells as a person reads them.
@Suite struct CellTextTests {
    @Test(arguments: [
        ("0", "0"), ("-0", "0"), ("0.0", "0"), ("007", "7"), ("12.50", "12.5"), ("-3.25", "-3.25"), ("1e3", "1000"),
        ("1E-7", "0.0000001"), ("+2", "2"), (".5", "0.5"), ("5.", "5"), ("0.30000000000000004", "0.3"),
        ("999999999999999.9", "1000000000000000"), ("123456789012345678", "123456789012346000"),
        ("2.0000000000000018", "2"), ("1E+20", "100000000000000000000"), ("0.00012", "0.00012"),
    ])
    func numbersHaveFifteenDigits(text: String, expected: String) {
        #expect(DecimalText(text.utf8).map { String(decoding: $0.text, as: UTF8.self) } == expected)
    }

    @Test(arguments: ["", "-", ".", "1e", "1e+", "e5", "1.2.3", "1,5", "0x10", "nan", "1e999", "1 "])
    func whatIsNoNumberIsNone(text: String) { #expect(DecimalText(text.utf8) == nil) }

    @Test(arguments: [
        ("0.4", "40"), ("0.07", "7"), ("1", "100"), ("0.125", "12.5"), ("0", "0"), ("-0.005", "-0.5"),
        ("0.29", "29"),
    ])
    func sharesAreExact(text: String, expected: String) {
        #expect(DecimalText(text.utf8).map { String(decoding: $0.timesHundred.text, as: UTF8.self) } == expected)
    }

    @Test(arguments: [
        (1.0, false, "1900-01-01"), (59, false, "1900-02-28"), (60, false, "1900-02-29"), (61, false, "1900-03-01"),
        (25_569, false, "1970-01-01"), (45_835, false, "2025-06-27"), (45_351, false, "2024-02-29"),
        (2_958_465, false, "9999-12-31"), (0.5, false, "12:00"), (45_835.3125, false, "2025-06-27 07:30"),
        (0, true, "1904-01-01"), (44_373, true, "2025-06-27"),
    ])
    func serialNumbersAreDays(serial: Double, isFrom1904: Bool, expected: String) {
        #expect(SerialDay(serial, isFrom1904: isFrom1904)?.text == expected)
    }

    @Test func whatIsNoDayIsNone() {
        #expect(SerialDay(-1, isFrom1904: false) == nil && SerialDay(2_958_466, isFrom1904: false) == nil)
        #expect(SerialDay(.nan, isFrom1904: false) == nil)
    }

    @Test(arguments: [
        ("General", CellStyles.Meaning.number), ("0.00", .number), ("0%", .percent), ("dd/mm/yyyy", .day),
        ("[$-42A]dd mmmm yyyy", .day), ("[h]:mm", .day), ("[Red]0.00", .number), ("0.0\" day\"", .number),
        ("#,##0\\ d", .number), ("@", .number), ("[Blue]0.0%;[Red]-0.0%", .percent),
    ])
    func formatsSayWhatNumbersMean(code: String, expected: CellStyles.Meaning) {
        #expect(CellStyles.meaning(200, code) == expected)
    }

    @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")])
    func columnsHaveLetters(column: Int, letters: String) {
        #expect(CellAddress.letters(ofColumn: column) == letters)
        #expect(CellAddress.parse("\(letters)14".utf8).map { [$0.row, $0.column] } == [14, column])
        #expect(CellAddress.parse("$\(letters)$14".utf8)?.column == column)
    }

    @Test(arguments: ["", "A", "14", "A0", "XFE1", "A1048577", "1A", "Ă1", "AAAAAAAAAAAAAA1", "A99999999999999999999"])
    func whatIsNoAddressIsNone(text: String) { #expect(CellAddress.parse(text.utf8) == nil) }
}
