import SelectionCore
import SelectionInput
import Testing

/// A generator whose draws a seed fixes (SplitMix64, Steele, Lea and Flood 2014).
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// A table of random cells and one of the many ways to write it.
struct RandomTable {
    private(set) var cells: [[String]] = []
    private(set) var text = ""

    init(seed: UInt64) {
        var random = SeededGenerator(state: seed)
        let delimiter = [",", ";", "\t"].randomElement(using: &random) ?? ","
        let newline = Bool.random(using: &random) ? "\n" : "\r\n"
        let columns = Int.random(in: 2...6, using: &random)
        text = Bool.random(using: &random) ? "\u{FEFF}" : ""
        text += (["id"] + (1..<columns).map { "c\($0)" }).joined(separator: delimiter) + newline
        for row in 0..<Int.random(in: 1...30, using: &random) {
            var record = ["N\(row)"] + (1..<columns).map { _ in RandomTable.cell(&random) }
            // Rows with nothing but an id are refused.
            if record.dropFirst().allSatisfy(\.isEmpty) { record[1] = "a" }
            cells.append(record)
            text += record.map { RandomTable.written($0, delimiter, &random) }.joined(separator: delimiter) + newline
            if Int.random(in: 0..<10, using: &random) == 0 { text += newline }
        }
    }

    private static func cell(_ random: inout SeededGenerator) -> String {
        let pieces = ["a", "\"", ",", ";", "\t", "\n", "\r\n", " ", "Nữ", "Đặng", "0", "x\"\"y", "😀", "'"]
        let count = Int.random(in: 0...6, using: &random)
        let cell = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
        // A quote alone is refused, as “as above”.
        return ["\"", "''"].contains(trimmed(cell)) ? "a" : trimmed(cell)
    }

    private static func trimmed(_ text: String) -> String {
        let rest = text.unicodeScalars.drop { $0.properties.isWhitespace }
        return String(
            String(rest).unicodeScalars.reversed().drop { $0.properties.isWhitespace }.reversed().map { Character($0) })
    }

    private static func written(_ cell: String, _ delimiter: String, _ random: inout SeededGenerator) -> String {
        let needsQuotes = cell.unicodeScalars.contains { "\",;\t\r\n".unicodeScalars.contains($0) }
        guard needsQuotes || Bool.random(using: &random) else { return cell }
        return "\"" + cell.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
    }
}

@Suite("A table written in a random way")
struct RandomTableTests {
    @Test("is read back exactly", arguments: 1...200)
    func roundTrip(_ seed: Int) throws {
        let table = RandomTable(seed: UInt64(seed))
        let columns = table.cells[0].count
        let groups = (1..<columns).map { "g\($0): { c\($0): a }" }.joined(separator: ", ")
        let inputs = try InputCase(
            "seed \(seed)", plan: .text("seats: { max: 1 }\ngroups: { \(groups) }\n"), pool: .text(table.text)
        ).read()
        #expect(inputs.pool.count == table.cells.count, "seed \(seed)")
        for (row, record) in table.cells.enumerated() {
            for column in record.indices {
                #expect(inputs.pool.records.field(column, ofRow: row) == record[column], "seed \(seed)")
                guard let coded = inputs.pool.columns["c\(column)"] else { continue }
                #expect(coded.values[Int(coded.packed[row])] == record[column], "seed \(seed)")
            }
        }
    }
}
