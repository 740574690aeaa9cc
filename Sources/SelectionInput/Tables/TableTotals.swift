import ExactArithmetic
import Wording

/// Rows of a table that add up others: found by what they are called and by their figures.
struct TableTotals {
    /// The evidence that a row is a total.
    enum Evidence { case nameAndSum, name, sum }

    /// The figures of some rows in a column, added up.
    private struct Sum {
        /// The number of figures.
        var count = 0
        /// Their sum; nil where it does not fit, and then no row is told to be it.
        var total: Rational? = .zero

        mutating func add(_ figure: Rational?) {
            guard let figure else { return }
            count += 1
            total = total.flatMap { Rational.sum(of: [$0, figure]) }
        }

        /// True where the sum is `figure`, and of several figures.
        func adds(upTo figure: Rational) -> Bool { count > 1 && total == figure }

        /// True where the sum without `figure`, which is one of those added, is `figure`, and of several others.
        func addsWithout(_ figure: Rational) -> Bool {
            guard count > 2, let total, let twice = Rational.sum(of: [figure, figure]) else { return false }
            return total == twice
        }
    }

    /// The sums of a column.
    private struct Sums {
        var all = Sum()
        /// The rows that are called totals, and those that are not.
        var named = Sum()
        var unnamed = Sum()
        /// The rows from one that is called a total to the next; the first begins with the table, the last ends with it.
        var between = [Sum()]
    }

    /// The figures of each row by column; nil where a cell holds no number.
    private let figures: [[Rational?]]
    private let isNamed: [Bool]
    /// The number of rows before each that are called totals.
    private let namedBefore: [Int]
    private let sums: [Sums]

    /// The totals among the rows that are left of the table that `reader` reads, those that are not well formed apart.
    /// - Complexity: O(cells).
    init(_ reader: TableReader) {
        var reader = reader
        var (figures, isNamed): ([[Rational?]], [Bool]) = ([], [])
        let isNumbering = reader.table.headers.map(TableTotals.isNumbering)
        while reader.next() {
            guard reader.fault == nil else { continue }
            let cells = reader.cells
            figures.append(zip(cells, isNumbering).map { $1 ? nil : TableTotals.figure($0) })
            isNamed.append(cells.contains { TotalWords.areTotal($0) })
        }
        self.init(figures, isNamed: isNamed)
    }

    /// The totals among rows with these figures, all in the same columns.
    /// - Parameter isNamed: true for each row that is called a total.
    /// - Complexity: O(figures).
    init(_ figures: [[Rational?]], isNamed: [Bool]) {
        (self.figures, self.isNamed) = (figures, isNamed)
        var namedBefore: [Int] = []
        var sums = Array(repeating: Sums(), count: figures.first?.count ?? 0)
        for (row, isNamed) in zip(figures, isNamed) {
            namedBefore.append((sums.first?.between.count ?? 1) - 1)
            for (column, figure) in row.enumerated() {
                sums[column].all.add(figure)
                if isNamed {
                    sums[column].named.add(figure)
                    sums[column].between.append(Sum())
                } else {
                    sums[column].unnamed.add(figure)
                    sums[column].between[sums[column].between.count - 1].add(figure)
                }
            }
        }
        (self.namedBefore, self.sums) = (namedBefore, sums)
    }

    /// The evidence that the row, well-formed ones counted from 0, is a total; or nil.
    /// - Complexity: O(columns).
    func evidence(ofRow row: Int) -> Evidence? {
        if isNamed[row] { return addsUpSome(row) ? .nameAndSum : .name }
        // With only one other row, equal figures show nothing.
        guard figures.count > 2, row == 0 || row == figures.count - 1 else { return nil }
        let filled = filled(row)
        let addsUp = filled.allSatisfy { column, figure in
            sums[column].all.total.map { $0 == Rational.sum(of: [figure, figure]) } ?? false
        }
        return addsUp && !filled.isEmpty ? .sum : nil
    }

    /// The figures of the row other than 0, with their columns.
    private func filled(_ row: Int) -> [(column: Int, figure: Rational)] {
        figures[row].enumerated().compactMap { column, figure in
            figure.flatMap { $0 == .zero ? nil : (column, $0) }
        }
    }

    /// True where the row, which is called a total, adds up in some column all others, those that are no totals, the other
    /// totals, or the rows from one total to the next, before it or after.
    private func addsUpSome(_ row: Int) -> Bool {
        filled(row).contains { column, figure in
            let sums = sums[column]
            let beside = sums.between[namedBefore[row]...namedBefore[row] + 1]
            return sums.all.addsWithout(figure) || sums.unnamed.adds(upTo: figure) || sums.named.addsWithout(figure)
                || beside.contains { $0.adds(upTo: figure) }
        }
    }

    /// The number in a cell, which may be a share; nil where it is none.
    private static func figure(_ text: String) -> Rational? {
        let digits = text.hasSuffix("%") ? text.dropLast() : text[...]
        for limits in [WrittenNumber.Limits.usual, .weights] {
            do { return try WrittenNumber(digits, limits).value } catch { continue }
        }
        return nil
    }

    private static func isNumbering(_ header: String) -> Bool {
        ["stt", "tt", "số tt", "số thứ tự", "no", "nr", "#", "№"].contains(header.lowercased())
    }
}
