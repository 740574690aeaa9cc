import SelectionCore
import SelectionInput
import Testing

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
                "warning pool.csv:3:4: “x” is not a class of the composition; there are: a, b; the row is left out",
                "warning pool.csv:4:1: fields in this row: 1, in the header: 2; the row is left out",
                "warning pool.csv:5:1: the id “N1” is not unique; the first one is on line 2; the row is left out",
                "warning pool.csv:6:1: the id is blank; the row is left out",
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
        let rows = (1...500).map { "N\($0),x\n" }.joined()
        let texts = InputCase("many", plan: InvalidRowsTests.plan, pool: .text("id,class\n" + rows + "N1\n")).texts()
        #expect(texts.count == 102)
        #expect(
            texts[100] == "error pool.csv:102:6: “x” is not a class of the composition; there are: a, b; "
                + "and 399 more of this kind")
        #expect(texts[101] == "error pool.csv:502:1: fields in this row: 1, in the header: 2")
    }
}
