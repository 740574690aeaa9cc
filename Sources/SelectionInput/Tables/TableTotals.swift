import ExactArithmetic
import Wording

/// Rows of a table that add up others: found by what they are called and by their figures.
struct TableTotals {
    /// The evidence that a row is a total.
    enum Evidence { case nameAndSum, name, sum }

    /// The figures of each row by column; nil where a cell holds no number.
    private let figures: [[Rational?]]
    /// The sums of the columns.
    private let sums: [Rational?]
    private let isNamed: [Bool]

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
        (self.figures, self.isNamed) = (figures, isNamed)
        sums = reader.table.headers.indices.map { column in Rational.sum(of: figures.compactMap { $0[column] }) }
    }

    /// The evidence that the row, well-formed ones counted from 0, is a total; or nil.
    /// - Complexity: O(columns); O(rows × columns) for one that is called a total.
    func evidence(ofRow row: Int) -> Evidence? {
        if isNamed[row] { return addsUpSome(row) ? .nameAndSum : .name }
        // With only one other row, equal figures show nothing.
        guard figures.count > 2, row == 0 || row == figures.count - 1 else { return nil }
        let columns = filled(row)
        let addsUp = columns.allSatisfy { column in
            guard let figure = figures[row][column], let sum = sums[column] else { return false }
            return Rational.sum(of: [figure, figure]) == sum
        }
        return addsUp && !columns.isEmpty ? .sum : nil
    }

    /// The columns in which the row has a figure other than 0.
    private func filled(_ row: Int) -> [Int] {
        figures[row].indices.filter { figures[row][$0].map { $0 != .zero } ?? false }
    }

    /// True where the row adds up, in some column, all others, those that are no totals, the totals, or the rows from one
    /// total to the next, before it or after.
    private func addsUpSome(_ row: Int) -> Bool {
        let others = figures.indices.filter { $0 != row }
        let before = figures[..<row].indices.reversed().prefix { !isNamed[$0] }
        let after = figures[(row + 1)...].indices.prefix { !isNamed[$0] }
        let candidates = [
            others, others.filter { !isNamed[$0] }, others.filter { isNamed[$0] }, Array(before), Array(after),
        ]
        return filled(row).contains { column in
            candidates.contains { rows in
                let addends = rows.compactMap { figures[$0][column] }
                return addends.count > 1 && Rational.sum(of: addends) == figures[row][column]
            }
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
