/// Rows restated so that the relaxation says more, and whole-number solutions stay the same.
///
/// A share of a group whose size is fixed is a number of people: from 20·w − 7·n ≥ 0 and n = 150 follow 20·w ≥ 1050 and,
/// since w is a whole number, w ≥ 53. In general a multiple of an equality is subtracted from a row, and where all
/// coefficients that are left have a common divisor, the row is divided by it and its range rounded inwards
/// (Chvátal–Gomory rounding). Before that, columns of few rows, such as shortfalls, get the bounds that their rows
/// imply: where one target must fall short by all that an earlier level allows, the others may not fall short at all.
extension IntegerProgram {
    /// How many equalities, those with the most columns first, are tried on each row.
    private static let equalityLimit = 8

    /// The same programme with tighter rows; a row whose range is empty shows that there is no solution.
    /// - Complexity: O(nonzeros × equalities).
    public func tightened() -> IntegerProgram {
        var table = RowTable(self)
        table.mergeEqualRows()
        for _ in 0..<2 { table.tightenSparseColumns() }
        table.dropFixedColumns()
        table.divideRows()
        for _ in 0..<2 {
            let equalities = table.equalities(atMost: IntegerProgram.equalityLimit)
            guard table.divideRows(after: equalities) else { break }
        }
        return table.program
    }

    /// Whether the range of a row or of a column is empty, so that there is no solution.
    public var hasEmptyRange: Bool {
        let hasEmptyRow = rows.contains { row in
            if let lower = row.lower, let upper = row.upper { lower > upper } else { false }
        }
        return hasEmptyRow || columns.contains { $0.lower > $0.upper }
    }
}
