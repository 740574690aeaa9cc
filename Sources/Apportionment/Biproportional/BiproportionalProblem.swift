import BigInt

/// A matrix of seats to be found: proportional to weights, with the seats of every row and every column given.
///
/// Balinski and Demange, "An axiomatic approach to proportionality between matrices", Mathematics of Operations Research
/// 14 (1989); Pukelsheim, "Proportional Representation", 2nd ed., Springer 2017, chapters 14 and 15.
public struct BiproportionalProblem: Sendable {
    /// The weights, row by row, none negative, of any length. A cell without weight gets no seat.
    public let weights: [[BigInt]]
    /// The seats of each row.
    public let rowSeats: [Int]
    /// The seats of each column.
    public let columnSeats: [Int]
    /// The method that rounds a cell's quotient, weight ÷ (row divisor · column divisor).
    public let method: DivisorMethod

    /// The most seats that all rows, or all columns, may have together.
    public static let maximumSeats = Int(Int32.max) - 1

    /// A problem of `rowSeats.count` rows and `columnSeats.count` columns; `weights` has that shape.
    public init(weights: [[BigInt]], rowSeats: [Int], columnSeats: [Int], method: DivisorMethod = .webster) {
        self.weights = weights
        self.rowSeats = rowSeats
        self.columnSeats = columnSeats
        self.method = method
    }

    /// A problem whose weights are words.
    public init(weights: [[Int]], rowSeats: [Int], columnSeats: [Int], method: DivisorMethod = .webster) {
        self.init(
            weights: weights.map { $0.map { BigInt($0) } }, rowSeats: rowSeats, columnSeats: columnSeats, method: method
        )
    }

    /// The seats and the divisors that prove them, or why there are none.
    ///
    /// A flow finds conflicts of the margins and the cells that they settle by themselves; alternating scaling and
    /// shortest paths in whole-numbered logarithms find the rest of the matrix; divisors are then fixed as
    /// exact fractions, ties and near-ties by exact comparison of products, and every cell is checked before anything is
    /// returned. The order of rows and columns matters only for which of several tied matrices stands for all of them.
    /// - Throws: `BiproportionalError`, with every problem of the shape and the numbers.
    /// - Complexity: About O(cells) a scaling and O(cells) a seat that scaling leaves in the wrong row or column.
    public func solve() throws(BiproportionalError) -> BiproportionalOutcome {
        let problems = inputProblems
        guard problems.isEmpty else { throw .invalid(problems) }
        let (ofRows, ofColumns) = (rowSeats.reduce(0, +), columnSeats.reduce(0, +))
        guard ofRows == ofColumns else { return .mismatchedTotals(rowSeats: ofRows, columnSeats: ofColumns) }
        let flow = MarginFlow(self)
        let conflicts = MarginConflict.all(in: self, flow)
        guard conflicts.isEmpty else { return .infeasible(conflicts) }
        let blocks = flow.blocks
        var network = BiproportionalNetwork(self, guide: BiproportionalScaling(within(blocks)).divisors(), blocks)
        network.shipExcesses()
        network.join(blocks)
        return try BiproportionalFinish(self, network).outcome()
    }

    /// The problem without the cells whose seats the margins settle, and without their seats: scaling would have to drive
    /// divisors of different blocks apart without end.
    private func within(_ blocks: StrongComponents) -> BiproportionalProblem {
        var (inner, rows, columns) = (weights, rowSeats, columnSeats)
        for row in rows.indices {
            for column in columns.indices where hasWeight(row, column) {
                if blocks.ofNode[row] == blocks.ofNode[rows.count + column] { continue }
                inner[row][column] = 0
                rows[row] -= method.fewestSeats
                columns[column] -= method.fewestSeats
            }
        }
        return BiproportionalProblem(weights: inner, rowSeats: rows, columnSeats: columns, method: method)
    }

    /// The cells' weights, row by row.
    var cells: [BigUInt] { weights.flatMap { $0.map(\.magnitude) } }

    /// True where a cell has weight.
    func hasWeight(_ row: Int, _ column: Int) -> Bool { !weights[row][column].isZero }

    private var inputProblems: [BiproportionalInputProblem] {
        var problems: [BiproportionalInputProblem] = []
        if weights.count != rowSeats.count { problems.append(.rowCount(weights.count, expected: rowSeats.count)) }
        for (row, line) in weights.enumerated() {
            if line.count != columnSeats.count {
                problems.append(.columnCount(row: row, line.count, expected: columnSeats.count))
            }
            for (column, weight) in line.enumerated() where weight < 0 {
                problems.append(.negativeWeight(row: row, column: column, weight))
            }
        }
        problems += rowSeats.indices.filter { rowSeats[$0] < 0 }.map { .negativeRowSeats(row: $0, rowSeats[$0]) }
        problems += columnSeats.indices.filter { columnSeats[$0] < 0 }
            .map { .negativeColumnSeats(column: $0, columnSeats[$0]) }
        if Self.exceedsMaximum(rowSeats) || Self.exceedsMaximum(columnSeats) {
            problems.append(.tooManySeats(maximum: Self.maximumSeats))
        }
        return problems
    }

    private static func exceedsMaximum(_ seats: [Int]) -> Bool {
        var left = maximumSeats
        for count in seats where count > 0 {
            if count > left { return true }
            left -= count
        }
        return false
    }
}

/// A fault in the numbers of a biproportional problem; rows and columns count from 0.
public enum BiproportionalInputProblem: Error, Equatable, Sendable {
    /// The weights have this many rows, but there are seats for `expected` rows.
    case rowCount(Int, expected: Int)
    /// A row has this many weights, but there are seats for `expected` columns.
    case columnCount(row: Int, Int, expected: Int)
    /// A weight is below 0.
    case negativeWeight(row: Int, column: Int, BigInt)
    /// A row is to have fewer than 0 seats.
    case negativeRowSeats(row: Int, Int)
    /// A column is to have fewer than 0 seats.
    case negativeColumnSeats(column: Int, Int)
    /// All seats together are more than `maximum`.
    case tooManySeats(maximum: Int)
}

/// The reason why a biproportional problem has no outcome.
public enum BiproportionalError: Error, Equatable, Sendable {
    /// The input is not a problem; everything that is wrong with it.
    case invalid([BiproportionalInputProblem])
    /// A fault of this library: the matrix that was found did not pass the exact check, so it is not returned.
    case unproven
}
