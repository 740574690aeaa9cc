import BigInt

/// The seats of a matrix as a flow from rows to columns, with the lengths of the steps by which it may change.
///
/// A node is a row or, after all rows, a column. Giving cell (i, j) one more seat is an arc from row i to column j of
/// length log(signpost) − log(weight), taking one back is an arc the other way. A row's potential is the logarithm of its
/// divisor, a column's is minus that. Every arc u → v keeps `length + potential[u] − potential[v] ≥ 0`, its slack, which is
/// the method's rounding of w/(r·c) in logarithms; the units are those of `FixedPointLogarithm`.
struct BiproportionalNetwork {
    let rowCount: Int
    let columnCount: Int
    let method: DivisorMethod
    let fewest: Int
    let weights: [BigUInt]
    let rowSeats: [Int]
    let columnSeats: [Int]
    private let weightLogarithms: [Int]
    private let signpostLogarithms: [Int]

    /// The seats of each cell, row by row.
    private(set) var seats: [Int]
    /// The length of the arc that adds a seat to each cell; `absent` without weight.
    private(set) var upLength: [Int]
    /// The length of the arc that takes a seat from each cell; `absent` where there is none to take.
    private(set) var downLength: [Int]
    var potential: [Int]

    /// The length of an arc that does not exist: more than any sum of lengths.
    static let absent = 1 << 61
    /// The threshold from which on a slack is that of an arc that does not exist.
    static let absentSlack = 1 << 60

    var nodeCount: Int { rowCount + columnCount }

    /// The matrix that the divisors of `guide`, by row and column, lead to within `blocks`; nothing leads between them.
    init(
        _ problem: BiproportionalProblem, guide: (rows: [Double], columns: [Double]), _ blocks: StrongComponents
    ) {
        (rowCount, columnCount) = (problem.rowSeats.count, problem.columnSeats.count)
        method = problem.method
        fewest = problem.method.fewestSeats
        weights = problem.cells
        rowSeats = problem.rowSeats
        columnSeats = problem.columnSeats
        weightLogarithms = weights.map { $0.isZero ? 0 : FixedPointLogarithm.units($0) }
        let most = min(max(rowSeats.max() ?? 0, columnSeats.max() ?? 0) + 2, 4096)
        signpostLogarithms = (0..<most).map { Self.signpostUnits(problem.method, after: $0) }
        seats = weights.map { $0.isZero ? 0 : problem.method.fewestSeats }
        upLength = weights.map { _ in Self.absent }
        downLength = upLength
        potential =
            guide.rows.map { FixedPointLogarithm.units($0) } + guide.columns.map { -FixedPointLogarithm.units($0) }
        for cell in weights.indices where !weights[cell].isZero {
            let (row, column) = (cell / columnCount, cell % columnCount)
            guard blocks.ofNode[row] == blocks.ofNode[rowCount + column] else { continue }
            let quotient = Double(weights[cell]) / (guide.rows[row] * guide.columns[column])
            let limit = Double(rowSeats[row] + columnSeats[column] + 1)
            seats[cell] = max(fewest, Int(min(quotient, limit)))
            round(cell, row: row, column: rowCount + column)
        }
    }

    /// Sets a cell's seats to what the potentials lead to, starting from what it has.
    private mutating func round(_ cell: Int, row: Int, column: Int) {
        let difference = potential[row] - potential[column] - weightLogarithms[cell]
        while logarithm(after: seats[cell]) + difference < 0, seats[cell] < BiproportionalProblem.maximumSeats - 1 {
            seats[cell] += 1
        }
        while seats[cell] > fewest, logarithm(after: seats[cell] - 1) + difference > 0 { seats[cell] -= 1 }
        measure(cell)
    }

    /// Gives a cell this many more seats.
    mutating func change(_ cell: Int, by difference: Int) {
        seats[cell] += difference
        measure(cell)
    }

    private mutating func measure(_ cell: Int) {
        upLength[cell] = logarithm(after: seats[cell]) - weightLogarithms[cell]
        downLength[cell] =
            seats[cell] > fewest ? weightLogarithms[cell] - logarithm(after: seats[cell] - 1) : Self.absent
    }

    private func logarithm(after seats: Int) -> Int {
        seats < signpostLogarithms.count ? signpostLogarithms[seats] : Self.signpostUnits(method, after: seats)
    }

    private static func signpostUnits(_ method: DivisorMethod, after seats: Int) -> Int {
        let signpost = BiproportionalSignpost(method, after: seats)
        guard signpost.above > 0 else { return -absentSlack }
        let units = FixedPointLogarithm.units(signpost.above) - FixedPointLogarithm.units(signpost.below)
        return units >> (method.signpostPower - 1)
    }

    /// A cell's number in `seats`.
    func cell(_ row: Int, _ column: Int) -> Int { row * columnCount + column }

    /// The seats that each node still has to send on: those that a row lacks, or that a column has too many.
    var excesses: [Int] {
        var excesses = rowSeats + columnSeats.map { -$0 }
        for row in 0..<rowCount {
            for column in 0..<columnCount {
                excesses[row] -= seats[cell(row, column)]
                excesses[rowCount + column] += seats[cell(row, column)]
            }
        }
        return excesses
    }

    /// The slack of the arc between a row and a column; at least `absentSlack` where there is none.
    func slack(from node: Int, to other: Int) -> Int {
        let length =
            node < rowCount ? upLength[cell(node, other - rowCount)] : downLength[cell(other, node - rowCount)]
        return length + potential[node] - potential[other]
    }

    /// The nodes on the other side of a node: all columns of a row, all rows of a column.
    func neighbours(of node: Int) -> Range<Int> { node < rowCount ? rowCount..<nodeCount : 0..<rowCount }
}
