import SelectionCore
import Testing

@testable import SelectionInput

@Suite("Bad rows")
struct InvalidRowsTests {
    static let plan: FileContent = """
        seats: { max: 2 }
        composition: { by: class, shares: { a: 50%, b: 50% } }
        """

    @Test("are left out when that is asked for, each with a warning")
    func skipping() throws {
        let example = InputCase(
            "skip", plan: InvalidRowsTests.plan, pool: "id,class\nN1,a\nN2,x\nN3\nN1,b\n,a\nN4,b\n",
            options: ReadOptions(skipsInvalidRows: true))
        let inputs = try example.read()
        #expect(inputs.pool.count == 2)
        #expect(inputs.pool.columns["class"] == CodedColumn(values: ["", "a", "b"], codes: [1, 2]))
        #expect(
            example.texts() == [
                "warning pool.csv:3:4: “x” is not a class of the composition; there are: a, b; the row is left out; cell B3 “class”",
                "warning pool.csv:4:1: fields in this row: 1, in the header: 2; the row is left out; row 4 of the sheet",
                "warning pool.csv:5:1: the id “N1” is not unique; the first one is on line 2, cell A2; the row is left out; cell A5 “id”",
                "warning pool.csv:6:1: the id is blank; the row is left out; cell A6 “id”",
            ])
    }

    @Test("are not left out where the rest of the file cannot be trusted")
    func unclosedQuote() {
        let example = InputCase(
            "quote", plan: "seats: { max: 2 }\n", pool: "id,name\nN1,A\nN2,\"B\nN3,C\n",
            options: ReadOptions(skipsInvalidRows: true))
        #expect(example.texts().map { $0.prefix(20) } == ["error pool.csv:3:4: "])
    }

    @Test("that leave nobody are an error")
    func nobodyLeft() {
        let example = InputCase(
            "nobody", plan: "seats: { max: 2 }\n", pool: "id,name\nN1\n", options: ReadOptions(skipsInvalidRows: true))
        #expect(example.texts().contains("error pool.csv: there is a header but no nominee"))
    }

    @Test("beyond a hundred of a kind are counted, not listed")
    func many() throws {
        let rows = (1...500).map { "N\($0),x\($0)\n" }.joined()
        let texts = InputCase("many", plan: InvalidRowsTests.plan, pool: .text("id,class\n" + rows + "N1\n")).texts()
        #expect(texts.count == 102)
        #expect(
            texts[100] == "error pool.csv:102:6: “x101” is not a class of the composition; there are: a, b; "
                + "cell B102 “class”; and 399 more of this kind")
        #expect(texts[101] == "error pool.csv:502:1: fields in this row: 1, in the header: 2; row 502 of the sheet")
    }

    @Test("that all have one value are told once, with their number")
    func alike() throws {
        let rows = (1...7).map { "N\($0),x\n" }.joined()
        let texts = InputCase("alike", plan: InvalidRowsTests.plan, pool: .text("id,class\n" + rows)).texts()
        #expect(
            texts == [
                "error pool.csv:2:4: “x” is not a class of the composition; there are: a, b; 7 cells under “class” have it: is it the plan that is to be changed?; cell B2 “class”"
            ])
    }

    /// Rows that each take in others, and what is said about them.
    static let swallowedCases: [InputCase] = [
        InputCase(
            "a quote closed far below", plan: "seats: { max: 2 }\n",
            pool: .text("id,name\nN1,A\nN2,\"B\n" + (3...12).map { "N\($0),C\n" }.joined() + "N13,\"D\"\nN14,E\n"),
            expected: [
                "error pool.csv:14:6: text follows a closing quote; put the whole field in quotes and write each quote "
                    + "inside it twice; the quote opened at line 3, column 4 takes in 12 lines; "
                    + "it is not left out, because it may hold other nominees; cell B3 “name”"
            ]),
        InputCase(
            "too many fields", plan: "seats: { max: 2 }\n", pool: "id,name\nN1,\"A\nN2,B\n\",C\nN3,\"D\nd\"\n",
            expected: [
                "error pool.csv:2:1: fields in this row: 3, in the header: 2; the quote opened at line 2, column 4 "
                    + "takes in 3 lines; it is not left out, because it may hold other nominees; row 2 of the sheet"
            ]),
        InputCase(
            "a class", plan: InvalidRowsTests.plan, pool: "id,class\nN1,\"a\nN2,a\"\nN3,b\n",
            expected: [
                "error pool.csv:2:5: “a N2,a” is not a class of the composition; there are: a, b; "
                    + "the quote opened at line 2, column 4 takes in 2 lines; "
                    + "it is not left out, because it may hold other nominees; cell B2 “class”"
            ]),
        InputCase(
            "a field that is too long", plan: "seats: { max: 2 }\n",
            pool: .text("id,name\nN1,\"A\n" + String(repeating: "N2,B\n", count: 250_000) + "\"\nN3,C\n"),
            expected: [
                "error pool.csv:2:5: a field is longer than 1048576 bytes; perhaps a quote is not closed; the quote "
                    + "opened at line 2, column 4 takes in 250002 lines; "
                    + "it is not left out, because it may hold other nominees; cell B2 “name”"
            ]),
        InputCase(
            "lines that end with a carriage return", plan: "seats: { max: 2 }\n",
            pool: "id,name\nN1,A\rN2,B\rN3,C\nN4,D\n",
            expected: [
                "error pool.csv:2:5: a line ends with a carriage return alone; save the file with usual line ends; "
                    + "it is not left out, because it may hold other nominees; cell B2 “name”"
            ]),
    ]

    @Test("are not left out where they may have taken in others", arguments: swallowedCases)
    func swallowed(_ example: InputCase) {
        for (threads, chunkBytes) in [(1, 1 << 20), (1, 10), (2, 16), (3, 40), (4, 1 << 16)] {
            var example = example
            example.options = ReadOptions(skipsInvalidRows: true, threads: threads)
            example.options.chunkBytes = chunkBytes
            #expect(example.texts() == example.expected, "\(threads) threads, chunks of \(chunkBytes) bytes")
        }
    }

    @Test("on several lines are left out where the fault is elsewhere")
    func severalLines() {
        let example = InputCase(
            "lines", plan: InvalidRowsTests.plan, pool: "id,class,note\nN1,a,\nN2,x,\"one\ntwo\"\nN3,b,\n",
            options: ReadOptions(skipsInvalidRows: true))
        #expect(
            example.texts() == [
                "warning pool.csv:3:4: “x” is not a class of the composition; there are: a, b; the row is left out; cell B3 “class”"
            ])
    }
}
