import IntegerProgramming

/// Small random programmes: shares, equalities, slacks and counts, as plans make them.
package enum RandomProgram {
    /// Two halves that are to have equal sums in three respects (Cornuéjols and Dawande 1998): a relaxation says nothing,
    /// and a tree has to look at many of the 2¹⁶ halves.
    package static var marketSplit: IntegerProgram {
        var state: UInt64 = 42
        func draw() -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % 100
        }
        let coefficients = (0..<16).map { _ in (0..<3).map { _ in draw() } }
        let halves = (0..<3).map { row in coefficients.reduce(0) { $0 + $1[row] } / 2 }
        var program = IntegerProgram(rows: halves.map { .init(lower: $0, upper: $0) })
        for column in coefficients {
            program.addColumn(
                .init(objective: column[0] % 7, lower: 0, upper: 1),
                entries: column.enumerated().filter { $1 != 0 }.map { .init(row: Int32($0), coefficient: $1) })
        }
        return program
    }

    /// A programme of three to seven columns and one to four rows; the same for the same seed.
    package static func make(seed: Int) -> IntegerProgram {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 7
        func draw(_ range: ClosedRange<Int>) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return range.lowerBound + Int(state >> 33) % range.count
        }
        let count = draw(3...7)
        let kinds = (0..<draw(1...4)).map { _ in draw(0...3) }
        let rows = kinds.map { kind -> IntegerProgram.Row in
            switch kind {
            case 0: .init(lower: draw(1...3), upper: draw(3...5))
            case 1: .init(lower: draw(-2...2))
            case 2: .init(upper: draw(0...6))
            default:
                {
                    let value = draw(0...4)
                    return .init(lower: value, upper: value)
                }()
            }
        }
        var program = IntegerProgram(rows: rows)
        for _ in 0..<count {
            let entries = kinds.enumerated().compactMap { row, kind -> IntegerProgram.Entry? in
                let coefficient = kind == 1 ? draw(-7...13) : draw(-1...2)
                return coefficient == 0 ? nil : .init(row: Int32(row), coefficient: coefficient)
            }
            program.addColumn(
                .init(objective: draw(-3...9), lower: 0, upper: draw(0...9) == 0 ? 3 : 1), entries: entries)
        }
        return program
    }
}
