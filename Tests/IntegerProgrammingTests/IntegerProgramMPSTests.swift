import IntegerProgramming
import Testing

@Suite struct IntegerProgramMPSTests {
    private func text(_ program: IntegerProgram) -> String {
        var bytes: [UInt8] = []
        program.writeMPS(name: "test") { bytes.append(contentsOf: $0) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The lines of a section, without those that mark it.
    private func section(_ name: String, of text: String) -> [String] {
        let lines = text.split(separator: "\n").map(String.init)
        guard let start = lines.firstIndex(of: name) else { return [] }
        return Array(lines[(start + 1)...].prefix { $0.hasPrefix(" ") })
    }

    @Test func theWholeFileIsWritten() {
        #expect(
            text(smallProgram()) == """
                NAME test FREE
                ROWS
                 N cost
                 L r0
                 G r1
                COLUMNS
                 marker 'MARKER' 'INTORG'
                 x0 cost -3
                 x0 r0 1
                 x0 r1 1
                 x1 cost -2
                 x1 r0 1
                 x1 r1 2
                 x2 cost -1
                 x2 r0 1
                 marker 'MARKER' 'INTEND'
                RHS
                 rhs r0 2
                 rhs r1 1
                RANGES
                BOUNDS
                 UP bound x0 1
                 UP bound x1 1
                 UP bound x2 1
                ENDATA

                """)
    }

    @Test(arguments: [
        (IntegerProgram.Row(), [], [], []),
        (.init(lower: -4), [" G r0"], [" rhs r0 -4"], []),
        (.init(upper: 0), [" L r0"], [" rhs r0 0"], []),
        (.init(lower: 3, upper: 3), [" E r0"], [" rhs r0 3"], []),
        (.init(lower: -2, upper: 5), [" G r0"], [" rhs r0 -2"], [" range r0 7"]),
        (.init(lower: 5, upper: -2), [" G r0", " L s0"], [" rhs r0 5", " rhs s0 -2"], []),
    ]) func everyRangeIsARow(_ row: IntegerProgram.Row, _ rows: [String], _ sides: [String], _ ranges: [String]) {
        var program = IntegerProgram(rows: [row])
        program.addColumn(.init(objective: 1, lower: 0, upper: 1), entries: [.init(row: 0, coefficient: 2)])
        let text = text(program)
        #expect(section("ROWS", of: text) == [" N cost"] + rows)
        #expect(section("RHS", of: text) == sides)
        #expect(section("RANGES", of: text) == ranges)
        #expect(section("COLUMNS", of: text).count == 3 + rows.count)
    }

    @Test(arguments: [
        (0, 1, [" UP bound x0 1"]), (0, 0, [" FX bound x0 0"]), (1, 1, [" FX bound x0 1"]),
        (-3, 4, [" LO bound x0 -3", " UP bound x0 4"]), (-3, -1, [" LO bound x0 -3", " UP bound x0 -1"]),
    ]) func everyBoundIsSaid(_ lower: Int, _ upper: Int, _ bounds: [String]) {
        var program = IntegerProgram(rows: [])
        program.addColumn(.init(objective: 0, lower: lower, upper: upper), entries: [])
        #expect(section("BOUNDS", of: text(program)) == bounds)
        #expect(section("COLUMNS", of: text(program))[1] == " x0 cost 0")
    }

    @Test func longFilesComeInPieces() {
        var program = IntegerProgram(rows: [.init(upper: 1)])
        for _ in 0..<20_000 {
            program.addColumn(.init(objective: 1, lower: 0, upper: 1), entries: [.init(row: 0, coefficient: 1)])
        }
        var pieces: [Int] = []
        program.writeMPS(name: "long") { pieces.append($0.count) }
        #expect(pieces.count > 5)
        #expect(pieces.reduce(0, +) == text(program).utf8.count)
        #expect(pieces.allSatisfy { $0 < 70_000 })
    }
}
