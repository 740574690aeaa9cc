/// A table of random rows of which some are broken in one of the ways in which files are broken.
struct BrokenTable {
    /// The ways in which a row may be broken.
    private enum Damage: CaseIterable {
        case strayQuote, unclosedQuote, textAfterQuote, shortRow, longRow, blankRow, blankLine, loneReturn, nul,
            notUTF8,
            cutCharacter, repeatedID, blankID, otherFormOfID, notANumber, unknownClass, blankClass, blankAfterQuote
    }

    private(set) var bytes: [UInt8] = []
    private var random: SeededGenerator
    private let delimiter: String
    private let newline: String
    /// The number of rows among which one is broken; none where it is 0.
    private let broken: Int

    static let plan: FileContent = """
        seats: { max: 2 }
        composition: { by: class, shares: { a: 50%, Đỗ: 50% } }
        groups: { g: { text: [x, y] }, old: { age: { min: 40 } } }
        conflicts: [[N1, N2, N30], [N3, N31]]
        merit: [age]
        """

    init(seed: Int) {
        var random = SeededGenerator(state: UInt64(seed))
        delimiter = [",", ";", "\t"].randomElement(using: &random) ?? ","
        newline = Bool.random(using: &random) ? "\n" : "\r\n"
        broken = [0, 40, 15, 4].randomElement(using: &random) ?? 0
        self.random = random
        if Bool.random(using: &self.random) { bytes += [0xEF, 0xBB, 0xBF] }
        add(["text", "id", "class", "age", "note"])
        for row in 0..<Int.random(in: 1...60, using: &self.random) { addRow(row) }
        if Bool.random(using: &self.random) { bytes.removeLast(newline.utf8.count) }
    }

    private mutating func addRow(_ row: Int) {
        var cells = [
            draw(["x", "y", "Nữ", "z\(row % 7)", "a longer text than sixteen bytes", "\"q\"", ""]), "N\(row)",
            draw(["a", "Đỗ", "Đo\u{302}\u{303}"]), draw(["35", "40.5", "", "7", "\(row)"]),
            draw(["", "Trần, Đức", "a\nb", "a\r\nb", "nói \"gì\"", "😀", "plain"]),
        ]
        guard broken > 0, Int.random(in: 0..<broken, using: &random) == 0 else { return add(cells) }
        switch Damage.allCases.randomElement(using: &random) ?? .strayQuote {
        case .strayQuote: addRaw("x\"" + delimiter + "N\(row)" + delimiter + "a" + delimiter + "1" + delimiter)
        case .unclosedQuote: addRaw("x" + delimiter + "\"N\(row)")
        case .textAfterQuote: addRaw("\"x\"y" + delimiter + "N\(row)" + delimiter + "a" + delimiter + delimiter)
        case .shortRow: add(cells.dropLast())
        case .longRow: add(cells + ["more"])
        case .blankRow: addRaw(" " + delimiter + "\"\"" + delimiter + delimiter + delimiter)
        case .blankLine: addRaw("")
        case .loneReturn: addRaw("x\ry" + delimiter + "N\(row)" + delimiter + "a" + delimiter + delimiter)
        case .nul: addRaw("x\0" + delimiter + "N\(row)" + delimiter + "a" + delimiter + delimiter)
        case .notUTF8: bytes += [0xFF, 0xC0] + Array((delimiter + "N\(row)" + delimiter + "a" + newline).utf8)
        case .cutCharacter:
            bytes += Array(("x" + delimiter + "N\(row)" + delimiter + "a" + delimiter + delimiter).utf8) + [0xE1, 0xBB]
            addRaw("")
        case .repeatedID: cells[1] = "N\(Int.random(in: 0...row, using: &random))"
        case .blankID: cells[1] = draw(["", " ", "\u{A0}"])
        case .otherFormOfID: cells[1] = " N\(max(0, row - 1))\u{A0}"
        case .notANumber: cells[3] = draw(["x", "1,5", "-1", "1.1234567"])
        case .unknownClass: cells[2] = draw(["b", "aa"])
        case .blankClass: cells[2] = ""
        case .blankAfterQuote: addRaw("\"x\" " + delimiter + "N\(row)" + delimiter + "\"a\" " + delimiter + delimiter)
        }
        add(cells)
    }

    private mutating func draw(_ cells: [String]) -> String { cells.randomElement(using: &random) ?? "" }

    private mutating func add(_ cells: some Collection<String>) {
        addRaw(cells.map { written($0) }.joined(separator: delimiter))
    }

    private mutating func addRaw(_ row: String) { bytes += Array((row + newline).utf8) }

    private mutating func written(_ cell: String) -> String {
        let needsQuotes = cell.unicodeScalars.contains { "\",;\t\r\n".unicodeScalars.contains($0) }
        guard needsQuotes || Int.random(in: 0..<4, using: &random) == 0 else { return cell }
        return "\"" + cell.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
    }
}
