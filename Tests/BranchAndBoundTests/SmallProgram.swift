import IntegerProgramming
import ProgramSupport

/// Programmes with one peculiarity each, and the value of the relaxation of each.
struct SmallProgram: Sendable, CustomStringConvertible {
    let description: String
    let program: IntegerProgram
    /// The value of the best fractions; nil where no fractions keep all rows.
    let relaxed: Double?

    static let all = [
        SmallProgram(
            description: "no rows, no columns", program: IntegerProgram(rows: []), relaxed: 0),
        SmallProgram(
            description: "a row without columns", program: IntegerProgram(rows: [.init(lower: 0, upper: 0)]), relaxed: 0
        ),
        SmallProgram(
            description: "one column", program: IntegerProgram(rows: [.init(upper: 5)], columns: [(3, 0...4, [2])]),
            relaxed: 7.5),
        SmallProgram(
            description: "every column fixed",
            program: IntegerProgram(rows: [.init(lower: 3, upper: 9)], columns: [(1, 2...2, [1]), (1, 1...1, [1])]),
            relaxed: 3),
        SmallProgram(
            description: "a knapsack",
            program: IntegerProgram(
                rows: [.init(upper: 10)], columns: [(10, 0...1, [6]), (9, 0...1, [5]), (8, 0...1, [5])]),
            relaxed: 9 + 10.0 * 5 / 6),
        SmallProgram(
            description: "a degenerate vertex",
            program: IntegerProgram(
                rows: [.init(lower: 1, upper: 1), .init(lower: 1, upper: 1), .init(upper: 2), .init(lower: 2)],
                columns: [(1, 0...1, [1, 0, 1, 1]), (1, 0...1, [0, 1, 1, 1]), (1, 0...1, [1, 0, 1, 1])]),
            relaxed: 2),
        SmallProgram(
            description: "negative bounds and coefficients",
            program: IntegerProgram(
                rows: [.init(lower: -4, upper: 3), .init(upper: 6)],
                columns: [(2, -3...5, [-1, 2]), (-1, -2...2, [1, 1]), (1, -1...4, [1, 1])]),
            relaxed: 10),
        SmallProgram(
            description: "infeasible by one row",
            program: IntegerProgram(rows: [.init(lower: 3)], columns: [(1, 0...1, [1]), (1, 0...1, [1])]),
            relaxed: nil),
        SmallProgram(
            description: "infeasible by two rows",
            program: IntegerProgram(
                rows: [.init(lower: 2), .init(upper: 1)],
                columns: [(1, 0...2, [1, 1]), (5, 0...2, [1, 1])]),
            relaxed: nil),
        SmallProgram(
            description: "infeasible by parity",
            program: IntegerProgram(
                rows: [.init(lower: 1, upper: 1), .init(lower: 1, upper: 1), .init(lower: 1, upper: 1)],
                columns: [(1, 0...1, [1, 1, 0]), (1, 0...1, [0, 1, 1]), (1, 0...1, [1, 0, 1])]),
            relaxed: 1.5),
        SmallProgram(
            description: "infeasible for whole numbers only",
            program: IntegerProgram(
                rows: [.init(lower: 2)] + Array(repeating: .init(upper: 1), count: 6),
                columns: [
                    (1, 0...1, [1, 1, 1, 1, 0, 0, 0]), (1, 0...1, [1, 1, 0, 0, 1, 1, 0]),
                    (1, 0...1, [1, 0, 1, 0, 1, 0, 1]), (1, 0...1, [1, 0, 0, 1, 0, 1, 1]),
                ]),
            relaxed: 2),
    ]
}

extension SmallProgram {
    /// Those in which no row alone is impossible.
    static let possibleByRows = all.filter { !$0.program.tightened().hasEmptyRange || $0.relaxed != nil }
}
