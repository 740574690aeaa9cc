/// An integer programme as a free MPS file, which other solvers read.
///
/// MPS minimizes, and not every reader knows the section that says otherwise; so the objective is written negated: the
/// least value of the file is minus the greatest of the programme. Row i is `r` i, column j is `x` j, the objective `cost`.
extension IntegerProgram {
    /// Hands the file to `sink` from first to last, in pieces of some 64 KiB; throws only what `sink` throws.
    ///
    /// A row without a side is left out. A row whose range is empty becomes two, `r` i and `s` i, since a range of MPS
    /// has no sign.
    /// - Parameter name: what the file calls the programme; without spaces.
    /// - Complexity: O(nonzeros).
    package func writeMPS(name: String, to sink: (ArraySlice<UInt8>) throws -> Void) rethrows {
        let sides = rows.enumerated().map { MPSSide.sides(ofRow: $0, $1) }
        var text = MPSText()
        text.line("NAME", name, "FREE")
        text.line("ROWS")
        text.line(" N", "cost")
        for side in sides.joined() { text.line(" \(side.kind)", side.name) }
        text.line("COLUMNS")
        text.line(" marker", "'MARKER'", "'INTORG'")
        for (index, column) in columns.enumerated() {
            let name = "x\(index)"
            text.line(" \(name)", "cost", String(-column.objective))
            for entry in entries(ofColumn: index) {
                for side in sides[Int(entry.row)] { text.line(" \(name)", side.name, String(entry.coefficient)) }
            }
            try text.hand(to: sink)
        }
        text.line(" marker", "'MARKER'", "'INTEND'")
        text.line("RHS")
        for side in sides.joined() { text.line(" rhs", side.name, String(side.value)) }
        text.line("RANGES")
        for side in sides.joined() {
            if let range = side.range { text.line(" range", side.name, String(range)) }
        }
        text.line("BOUNDS")
        for (index, column) in columns.enumerated() {
            for bound in MPSSide.bounds(of: column) {
                text.line(" \(bound.kind)", "bound", "x\(index)", String(bound.value))
            }
            try text.hand(to: sink)
        }
        text.line("ENDATA")
        try text.hand(to: sink, all: true)
    }
}

/// A row of an MPS file: a whole row of the programme, or one side of it.
private struct MPSSide {
    var name: String
    /// `E`, `G` or `L`.
    var kind: Character
    var value: Int
    /// The distance of the other side above `value`.
    var range: Int?

    static func sides(ofRow index: Int, _ row: IntegerProgram.Row) -> [MPSSide] {
        switch (row.lower, row.upper) {
        case (nil, nil): []
        case (let lower?, nil): [MPSSide(name: "r\(index)", kind: "G", value: lower)]
        case (nil, let upper?): [MPSSide(name: "r\(index)", kind: "L", value: upper)]
        case (let lower?, let upper?) where lower == upper: [MPSSide(name: "r\(index)", kind: "E", value: lower)]
        case (let lower?, let upper?) where lower < upper:
            [MPSSide(name: "r\(index)", kind: "G", value: lower, range: upper - lower)]
        case (let lower?, let upper?):
            [
                MPSSide(name: "r\(index)", kind: "G", value: lower),
                MPSSide(name: "s\(index)", kind: "L", value: upper),
            ]
        }
    }

    /// A column's bounds; the upper one is always stated, for readers do not agree on what a whole number has
    /// otherwise.
    static func bounds(of column: IntegerProgram.Column) -> [(kind: String, value: Int)] {
        if column.lower == column.upper { return [("FX", column.lower)] }
        let upper = [(kind: "UP", value: column.upper)]
        return column.lower == 0 ? upper : [(kind: "LO", value: column.lower)] + upper
    }
}

/// Lines that are handed on piece by piece.
private struct MPSText {
    private static let pieceSize = 65_536
    private var buffer: [UInt8] = []

    mutating func line(_ fields: String...) {
        for (index, field) in fields.enumerated() {
            if index > 0 { buffer.append(UInt8(ascii: " ")) }
            buffer.append(contentsOf: field.utf8)
        }
        buffer.append(UInt8(ascii: "\n"))
    }

    mutating func hand(to sink: (ArraySlice<UInt8>) throws -> Void, all: Bool = false) rethrows {
        guard all ? !buffer.isEmpty : buffer.count >= MPSText.pieceSize else { return }
        try sink(buffer[...])
        buffer.removeAll(keepingCapacity: true)
    }
}
