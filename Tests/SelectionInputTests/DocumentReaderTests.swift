import SelectionCore
import SelectionInput
import Testing
import Wording

@Suite("A document")
struct DocumentReaderTests {
    @Test("is read from JSON with the places of keys and values")
    func json() throws {
        let text = "{ \"status\": \"optimal\",\n  \"selected\": [\"N1\", 12, null] }\n"
        let document = try DocumentReader.read(InputFile(name: "s.json", bytes: text.utf8))
        let selected = try #require(document["selected"]?.list)
        #expect(document["status"]?.text == "optimal")
        #expect(document.entries?.map(\.location.line) == [1, 2])
        #expect(selected.map(\.text) == ["N1", "12", "null"])
        #expect(selected.map(\.isNull) == [false, false, true])
        #expect(selected[1].location == Wording.SourceLocation(file: "s.json", line: 2, column: 22))
    }

    @Test(
        "keeps the text of scalars as written", arguments: ["0012", "yes", "1e3", "2025-01-01", "Không", "0x1F", ".5"])
    func scalars(_ text: String) throws {
        let document = try DocumentReader.read(InputFile(name: "d.yaml", bytes: "a: \(text)".utf8))
        #expect(document["a"]?.content == .scalar(text, isQuoted: false))
    }

    @Test("with a few aliases is followed")
    func aliases() throws {
        let document = try DocumentReader.read(InputFile(name: "d.yaml", bytes: "a: &x [1]\nb: *x\n".utf8))
        #expect(document["b"]?.list?.map(\.text) == ["1"])
    }
}
