/// The restatement of a row by equalities: given = `divisor` · now + `shift`, wherever the equalities hold.
package struct RowRestatement: Sendable, Equatable {
    /// The factor that turns the row as it is now into the row as it was given, up to `shift`.
    package var divisor = 1
    /// The constant to add after multiplying by `divisor`.
    package var shift = 0

    /// No restatement: the row as it was given.
    package init() {}
}

/// Rows restated so that the relaxation says more, and whole-number solutions stay the same.
///
/// A share of a group whose size is fixed is a number of people: from 20·w − 7·n ≥ 0 and n = 150 follow 20·w ≥ 1050 and,
/// since w is a whole number, w ≥ 53. In general a multiple of an equality is subtracted from a row, and where all
/// coefficients that are left have a common divisor, the row is divided by it and its range rounded inwards
/// (Chvátal–Gomory rounding). Before that, columns of few rows, such as shortfalls, get the bounds that their rows
/// imply: where one target must fall short by all that an earlier level allows, the others may not fall short at all.
extension IntegerProgram {
    /// The number of equalities, those with the most columns first, that are tried on each row.
    private static let equalityLimit = 8

    /// The same programme with tighter rows; a row whose range is empty shows that there is no solution.
    /// - Complexity: O(nonzeros × equalities).
    /// - Parameter first: columns before this one stay in their rows even where they can only have one value.
    package func tightened(droppingFrom first: Int = 0) -> IntegerProgram {
        var table = RowTable(self)
        table.mergeEqualRows()
        for _ in 0..<2 { table.tightenSparseColumns() }
        table.dropFixedColumns(from: first)
        table.divideRows()
        for _ in 0..<2 {
            let equalities = table.equalities(atMost: IntegerProgram.equalityLimit)
            guard table.divideRows(after: equalities) else { break }
            table.mergeEqualRows()
        }
        return table.program
    }

    /// The rows restated by the equalities among them, and how; for rows that may be missed at a price. Ranges aside,
    /// nothing is lost: every row can be put back as it was given.
    /// - Complexity: O(nonzeros × equalities).
    package func restated() -> (program: IntegerProgram, restatements: [RowRestatement]) {
        var table = RowTable(self)
        table.divideRows()
        for _ in 0..<2 {
            let equalities = table.equalities(atMost: IntegerProgram.equalityLimit)
            guard table.divideRows(after: equalities) else { break }
        }
        return (table.program, table.restatements)
    }

    /// The same programme without the rows that its columns' bounds keep anyway.
    /// - Complexity: O(nonzeros).
    package func withoutIdleRows() -> IntegerProgram {
        let (least, most) = activityRanges()
        var position = [Int32](repeating: -1, count: rows.count)
        var kept: [Row] = []
        for (index, row) in rows.enumerated() {
            guard row.lower.map({ $0 > least[index] }) ?? false || row.upper.map({ $0 < most[index] }) ?? false else {
                continue
            }
            position[index] = Int32(kept.count)
            kept.append(row)
        }
        guard kept.count < rows.count else { return self }
        var program = IntegerProgram(rows: kept)
        for (index, column) in columns.enumerated() {
            var rest: [Entry] = []
            for entry in entries(ofColumn: index) where position[Int(entry.row)] >= 0 {
                rest.append(Entry(row: position[Int(entry.row)], coefficient: entry.coefficient))
            }
            program.addColumn(column, entries: rest)
        }
        return program
    }

    /// The least and the greatest value that each row can have within the columns' bounds.
    package func activityRanges() -> (least: [Int], most: [Int]) {
        var least = [Int](repeating: 0, count: rows.count)
        var most = least
        for (index, column) in columns.enumerated() {
            for entry in entries(ofColumn: index) {
                let ends = (entry.coefficient * column.lower, entry.coefficient * column.upper)
                least[Int(entry.row)] += min(ends.0, ends.1)
                most[Int(entry.row)] += max(ends.0, ends.1)
            }
        }
        return (least, most)
    }

    /// True where the range of a row or of a column is empty, so that there is no solution.
    package var hasEmptyRange: Bool {
        let hasEmptyRow = rows.contains { row in
            if let lower = row.lower, let upper = row.upper { lower > upper } else { false }
        }
        return hasEmptyRow || columns.contains { $0.lower > $0.upper }
    }
}
