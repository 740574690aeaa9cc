import SelectionCore
import SelectionInput
import Testing
import Wording

@Suite("A nominees' file")
struct TableReadingTests {
    static let plan: FileContent = "seats: { max: 2 }\ngroups: { w: { unit: [x, 'P;1', 'a\"b', Đỗ] } }\n"

    @Test(
        "is read whatever its quoting, line ends and delimiter",
        arguments: [
            ("comma", "id,unit\nN1,P1\nN2,P2\n", ["P1", "P2"]),
            ("crlf", "id,unit\r\nN1,P1\r\nN2,P2\r\n", ["P1", "P2"]),
            ("noLastNewline", "id,unit\nN1,P1\nN2,P2", ["P1", "P2"]),
            ("byteOrderMark", "\u{FEFF}id,unit\nN1,P1\n", ["P1"]), ("semicolon", "id;unit\nN1;P,1\n", ["P,1"]),
            ("tab", "id\tunit\nN1\tP1\n", ["P1"]), ("quoted", "\"id\",\"unit\"\nN1,\"P,1\"\n", ["P,1"]),
            ("delimiterInQuotedHeader", "id;unit;\"a,b,c,d\"\nN1;P1;z\n", ["P1"]),
            ("escapedQuotes", "id,unit\nN1,\"a\"\"b\"\n", ["a\"b"]), ("newline", "id,unit\nN1,\"a\nb\"\n", ["a\nb"]),
            ("newlineCRLF", "id,unit\r\nN1,\"a\r\nb\"\r\n", ["a\r\nb"]),
            ("trimmed", "id,unit\nN1, \u{A0}P1 \n", ["P1"]),
            ("blankAfterQuote", "id,unit\nN1,\"P1\" \n", ["P1"]),
            ("emptyQuotes", "id,unit\nN1,\"\"\nN2,x\n", ["", "x"]),
            ("blankRows", "\nid,unit\n\nN1,P1\n , \n\"\",\n\nN2,P2\n\n", ["P1", "P2"]),
            ("decomposed", "id,unit\nN1,Đo\u{302}\u{303}\nN2,Đỗ\n", ["Đỗ", "Đỗ"]),
            ("decomposedHeader", "id,unit ,te\u{302}n\nN1,P1,A\n", ["P1"]),
            ("blankHeaders", "id,unit,,\nN1,P1,,\n", ["P1"]),
        ])
    func forms(_ id: String, _ pool: String, _ expected: [String]) throws {
        let inputs = try InputCase(id, plan: TableReadingTests.plan, pool: .text(pool)).read()
        let column = try #require(inputs.pool.columns["unit"])
        #expect(
            (0..<column.packed.count).map { Array(column.values[Int(column.packed[$0])].unicodeScalars) }
                == expected.map { Array($0.unicodeScalars) })
        #expect((0..<inputs.pool.count).map { inputs.pool.records.field(1, ofRow: $0) } == expected)
    }

    @Test("has the delimiter that was asked for")
    func delimiter() throws {
        var example = InputCase("bar", plan: TableReadingTests.plan, pool: "id|unit\nN1|a,b\n")
        example.options = ReadOptions(delimiter: "|")
        #expect(try example.read().pool.records.field(1, ofRow: 0) == "a,b")
        example.options = ReadOptions(delimiter: "é")
        #expect(example.texts().first == "error “é” cannot separate fields; use a comma, a semicolon or a tab")
        for delimiter in ["\n", "\r", "\r\n", "\0", "\"", "a", "1"] as [Character] {
            example.options = ReadOptions(delimiter: delimiter)
            #expect(example.texts().first?.hasSuffix("use a comma, a semicolon or a tab") == true, "\(delimiter)")
        }
    }

    @Test("finds ids that the plan writes in another Unicode form")
    func idForms() throws {
        let plan: FileContent = "seats: { max: 2 }\npins: { include: ['Đo\u{302}\u{303} 1'] }\n"
        let inputs = try InputCase("forms", plan: plan, pool: "id\nN1\n\" Đỗ 1 \"\n").read()
        #expect(inputs.pool.row(ofPlanID: "Đỗ 1") == 1)
    }

    @Test("knows the line of every row, blank rows and quoted newlines counted")
    func lines() throws {
        let rows = (0..<3000).map { $0 % 7 == 0 ? "N\($0),\"a\nb\"\n\n" : "N\($0),x\n" }
        let inputs = try InputCase(
            "lines", plan: TableReadingTests.plan, pool: .text("id,unit\n" + rows.joined())
        ).read()
        var (line, sheetRow) = (2, 2)
        for (row, text) in rows.enumerated() {
            let place = Wording.SourceLocation(file: "pool.csv", line: line, column: 1, cell: SheetCell(row: sheetRow))
            #expect(inputs.pool.records.location(ofRow: row) == place)
            line += text.filter { $0 == "\n" }.count
            sheetRow += row % 7 == 0 ? 2 : 1
        }
    }

    @Test("of two names for one column is coded once for each")
    func sharedHeader() throws {
        let plan: FileContent = "seats: { max: 2 }\ncolumns: { a: unit }\ngroups: { v: { a: x }, w: { unit: x } }\n"
        let inputs = try InputCase("shared", plan: plan, pool: "id,unit\nN1,x\n").read()
        #expect(inputs.pool.columns["a"] == inputs.pool.columns["unit"])
        #expect(inputs.blanks == [ColumnBlanks(header: "unit", count: 0)])
    }

    @Test("may call the id and the name what it likes")
    func mappedID() throws {
        let plan: FileContent = "seats: { max: 2 }\ncolumns: { id: Mã số, name: Họ tên }\npins: { include: [7] }\n"
        let inputs = try InputCase("id", plan: plan, pool: "Họ tên,Mã số\nÁnh,3\nĐức,7\n").read()
        #expect(inputs.pool.row(ofPlanID: "7") == 1)
        #expect(inputs.pool.id(0) == "3" && inputs.pool.name(1) == "Đức")
    }

    @Test("with a field above the limit is refused where the field starts")
    func longField() {
        let long = String(repeating: "x", count: (1 << 20) + 1)
        let example = InputCase("long", plan: TableReadingTests.plan, pool: .text("id,unit\nN1,\(long)\n"))
        #expect(
            example.texts() == [
                "error pool.csv:2:4: a field is longer than 1048576 bytes; perhaps a quote is not closed; cell B2 “unit”"
            ])
    }

    @Test("with more columns than a spreadsheet is refused where the first of them starts")
    func manyColumns() throws {
        let header = "id" + (2...16_384).map { ",c\($0)" }.joined()
        let row = "N1,x" + String(repeating: ",", count: 16_382)
        let wide = InputCase("wide", plan: "seats: { max: 2 }\n", pool: .text(header + "\n" + row + "\n"))
        #expect(throws: Never.self) { try wide.read() }
        let tooWide = InputCase("wider", plan: "seats: { max: 2 }\n", pool: .text(header + ",unit\n" + row + ",\n"))
        #expect(
            tooWide.texts() == [
                "error pool.csv:1:\(header.utf8.count + 2): the row has more than 16384 fields; "
                    + "16384 are allowed at most; row 1 of the sheet"
            ])
        let tooLong = InputCase("longer", plan: "seats: { max: 2 }\n", pool: .text(header + "\n" + row + ",\n"))
        #expect(tooLong.texts().first?.hasPrefix("error pool.csv:2:16388: the row has more than 16384 fields") == true)
    }

    @Test("is looked at as far as can be without a plan")
    func noPlan() {
        let plan: FileContent = "- no plan\n"
        let pool: FileContent = "id,name\nN1,A\n,B\nN1,C\nN2\n"
        let texts = InputCase("no plan", plan: plan, pool: pool).texts()
        #expect(
            texts.dropFirst() == [
                "error pool.csv:3:1: the id is blank; cell A3 “id”",
                "error pool.csv:4:1: the id “N1” is not unique; the first one is on line 2, cell A2; cell A4 “id”",
                "error pool.csv:5:1: fields in this row: 1, in the header: 2; row 5 of the sheet",
            ])
        let other = InputCase("other id", plan: plan, pool: "Mã số,name\nN1,A\nN1,B\nN2\n").texts()
        #expect(
            other.dropFirst() == ["error pool.csv:4:1: fields in this row: 1, in the header: 2; row 4 of the sheet"])
    }
}
