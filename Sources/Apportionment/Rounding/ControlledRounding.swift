import ExactArithmetic

/// A fractional table rounded so that everything stays adjacent: each cell, each row's sum, each column's sum and the
/// grand total is rounded down or up, and what is whole stays as it is.
///
/// Such a rounding always exists, because the table itself is a fractional flow. Causey, Cox and Ernst, "Applications of
/// transportation theory to statistical problems", JASA 80 (1985); Cox, "A constructive procedure for unbiased
/// controlled rounding", JASA 82 (1987). This is the plain rounding, not the random one: of several it returns one, always
/// the same for the same table; cells with larger fractions are rounded up first where that does not hinder the rest.
public struct ControlledRounding: Equatable, Sendable {
    /// The rounded table, row by row.
    public let table: [[Int]]

    /// The reason why a table is not rounded.
    public enum Failure: Error, Equatable, Sendable {
        /// A row, counted from 0, has this many cells where the first has `expected`.
        case columnCount(row: Int, Int, expected: Int)
        /// A sum of the table is beyond 2⁶⁰, or does not fit 128 bits above or below the line.
        case tooLarge
        /// A fault of this library: the rounding did not pass its check.
        case unproven
    }

    /// Rounds a table, row by row; negative cells are allowed, and sums must fit as exact fractions.
    /// - Throws: `Failure`.
    /// - Complexity: About O(cells · (rows + columns)).
    public init(_ fractions: [[Rational]]) throws(Failure) {
        let columnCount = fractions.first?.count ?? 0
        for (row, line) in fractions.enumerated() where line.count != columnCount {
            throw .columnCount(row: row, line.count, expected: columnCount)
        }
        let sums = try FractionalSums(fractions)
        var flow = RoundingFlow(fractions, sums)
        table = flow.rounded()
        guard sums.areAdjacent(to: table, fractions) else { throw .unproven }
    }
}

/// The sums of a fractional table.
private struct FractionalSums {
    let rows: [Rational]
    let columns: [Rational]
    let total: Rational

    init(_ table: [[Rational]]) throws(ControlledRounding.Failure) {
        var rows: [Rational] = []
        for line in table { rows.append(try Self.sum(line)) }
        var columns: [Rational] = []
        for column in (table.first ?? []).indices { columns.append(try Self.sum(table.map { $0[column] })) }
        total = try Self.sum(rows)
        (self.rows, self.columns) = (rows, columns)
    }

    /// The largest sum: floors of several fit 64 bits together.
    private static let largest = Rational(1 << 60)

    /// The sum, over the least common denominator.
    private static func sum(_ fractions: [Rational]) throws(ControlledRounding.Failure) -> Rational {
        guard let sum = Rational.sum(of: fractions), max(sum, -sum) <= largest else { throw .tooLarge }
        return sum
    }

    /// True where a table of whole numbers has only neighbours of these cells and sums.
    func areAdjacent(to table: [[Int]], _ fractions: [[Rational]]) -> Bool {
        func adjacent(_ whole: Int, _ fraction: Rational) -> Bool {
            whole == fraction.floor || whole == fraction.ceiling
        }
        return zip(table, fractions).allSatisfy { zip($0, $1).allSatisfy(adjacent) }
            && zip(table, rows).allSatisfy { adjacent($0.reduce(0, +), $1) }
            && columns.indices.allSatisfy { column in
                adjacent(table.reduce(0) { $0 + $1[column] }, columns[column])
            } && adjacent(table.reduce(0) { $0 + $1.reduce(0, +) }, total)
    }
}

/// The choice of what to round up as a flow of single seats above the floors of the cells.
private struct RoundingFlow {
    private let floors: [[Int]]
    private var network: FlowNetwork
    private var arcs: [(row: Int, column: Int, arc: Int)] = []
    private let (source, sink): (Int, Int)

    /// Rows 0 ..< r, columns r ..< r + c, then where the total comes from and goes to, then source and sink of the flow
    /// that meets every lower limit.
    init(_ table: [[Rational]], _ sums: FractionalSums) {
        floors = table.map { $0.map(\.floor) }
        let (rowCount, columnCount) = (sums.rows.count, sums.columns.count)
        let (start, end) = (rowCount + columnCount, rowCount + columnCount + 1)
        (source, sink) = (end + 1, end + 2)
        network = FlowNetwork(nodeCount: sink + 1)
        let cells = table.indices.flatMap { row in table[row].indices.map { (row: row, column: $0) } }
            .filter { !table[$0.row][$0.column].isInteger }
            .sorted { Self.fraction(table[$0.row][$0.column]) > Self.fraction(table[$1.row][$1.column]) }
        for (row, column) in cells {
            arcs.append((row, column, network.addArc(from: row, to: rowCount + column, capacity: 1)))
        }
        for (row, sum) in sums.rows.enumerated() {
            limit(sum, above: floors[row].reduce(0, +), from: start, to: row)
        }
        for (column, sum) in sums.columns.enumerated() {
            limit(sum, above: floors.reduce(0) { $0 + $1[column] }, from: rowCount + column, to: end)
        }
        limit(sums.total, above: floors.reduce(0) { $0 + $1.reduce(0, +) }, from: end, to: start)
    }

    private static func fraction(_ value: Rational) -> Rational { value - Rational(value.floor) }

    /// An arc for a sum: at least its floor and at most its ceiling, both less what the cells' floors hold.
    private mutating func limit(_ sum: Rational, above held: Int, from tail: Int, to head: Int) {
        let lower = sum.floor - held
        network.addArc(from: source, to: head, capacity: lower)
        network.addArc(from: tail, to: sink, capacity: lower)
        if !sum.isInteger { network.addArc(from: tail, to: head, capacity: 1) }
    }

    mutating func rounded() -> [[Int]] {
        network.maximize(from: source, to: sink)
        var table = floors
        for (row, column, arc) in arcs { table[row][column] += network.flow(arc) }
        return table
    }
}
