import TestSupport
import Testing
import Wording

@testable import SelectionInput

@Suite("Places in a table that is edited as a spreadsheet")
struct SheetRowsTests {
    @Test("have the row that a reader of records counts, whatever quotes and blank lines there are")
    func rows() {
        var random = RandomSource(seed: 20_260_102)
        for seed in 0..<60 {
            // Few quotes, or many, or none.
            let alphabets = [Array("\"\n,;a\r ".utf8), Array("aaaaaaaaaaaaa,,,\n\"".utf8), Array("aaaaa,\n".utf8)]
            let alphabet = random.element(alphabets)
            let bytes = (0..<random.number(1...12_000)).map { _ in random.element(alphabet) }
            let mapped = MappedBytes(copying: bytes)
            let start = random.number(0...min(5, bytes.count - 1))
            var scanner = RecordScanner(mapped.buffer, delimiter: UInt8(ascii: ","), from: start, line: 1)
            var starts: [Int] = []
            while scanner.next() { starts.append(scanner.start) }
            #expect(scanner.row == starts.count)
            let rows = SheetRows(mapped, delimiter: UInt8(ascii: ","), from: start)
            // From front to back, and in any order.
            for place in starts.indices { #expect(rows.row(of: starts[place]) == place + 1, "seed \(seed)") }
            let others = SheetRows(mapped, delimiter: UInt8(ascii: ","), from: start)
            for place in random.shuffled(Array(starts.indices)) {
                #expect(others.row(of: starts[place]) == place + 1, "seed \(seed)")
            }
        }
    }

    @Test(
        "have the letters that spreadsheets give columns",
        arguments: [
            (0, "A7"), (25, "Z7"), (26, "AA7"), (51, "AZ7"), (52, "BA7"), (701, "ZZ7"), (702, "AAA7"), (16_383, "XFD7"),
        ]
    )
    func letters(column: Int, name: String) {
        #expect(SheetCell(row: 7, column: column).name == name)
    }

    @Test("are told last, in both languages", arguments: cases)
    func texts(_ example: InputCase) {
        #expect(example.texts() == example.expected)
    }

    static let cases = [
        InputCase(
            "a line with what separates fields, blank lines and line breaks within quotes",
            plan: "seats: { max: 2 }\n", pool: "sep=;\n\nid;note;class\nN1;\"a\nb\";x\n\nN2;c;y\nN2;d;y\n",
            expected: [
                "error pool.csv:8:1: the id “N2” is not unique; the first one is on line 7, cell A5; cell A6 “id”"
            ]),
        InputCase(
            "a heading that is blank", plan: "seats: { max: 2 }\n", pool: "id,\nN1,a\u{0}\n",
            expected: [
                "error pool.csv:2:5: there is a NUL byte in the text; save the file as “CSV UTF-8”; cell B2"
            ]),
        InputCase(
            "a row that is too short", plan: "seats: { max: 2 }\n", pool: "id,a\nN1\n",
            expected: ["error pool.csv:2:1: fields in this row: 1, in the header: 2; row 2 of the sheet"]),
        InputCase(
            "a quota",
            plan: "seats: { max: 2 }\nquotas: [{ by: u, file: q.csv }]\n", pool: "id,u\nN1,a\nN2,a\n",
            quotas: "\nvalue,min,max\na,1,-2\n",
            expected: ["error q.csv:3:5: -2 is negative; cell C3 “max”"]),
        InputCase(
            "a value", plan: "seats: { max: 2 }\nquotas: [{ by: u, file: q.csv }]\n", pool: "id,u\nN1,a\nN2,b\n",
            quotas: "value,min,max\na,1,2\n",
            expected: [
                "warning pool.csv:3:1: no quota names “b”, which 1 nominee has under “u”; nothing limits that one; cell B3 “u”"
            ]),
    ]

    @Test("are said in Vietnamese")
    func vietnamese() {
        let example = InputCase("vi", plan: "seats: { max: 2 }\n", pool: "id,tên\nN1,a\nN2\n,b\n")
        #expect(
            example.texts(.vietnamese).map { $0.components(separatedBy: "; ").last } == [
                "hàng 3 của bảng tính", "ô A4 “id”",
            ])
    }

    @Test("stand before the number of others of their kind")
    func remainder() {
        let rows = (0..<130).map { _ in "N1,a\n" }.joined()
        let texts = InputCase("many", plan: "seats: { max: 2 }\n", pool: .text("id,c\n" + rows)).texts()
        #expect(texts.last?.hasSuffix("; cell A103 “id”; and 28 more of this kind") == true, "\(texts.last ?? "")")
    }
}
