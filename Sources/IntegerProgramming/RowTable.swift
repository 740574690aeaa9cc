import ExactArithmetic

/// An integer programme stored row by row.
struct RowTable {
    /// One nonzero of a row.
    struct Term: Hashable {
        var column: Int32
        var coefficient: Int
    }

    var rows: [IntegerProgram.Row]
    private var columns: [IntegerProgram.Column]
    var terms: [[Term]]
    /// The rank of the rows that equalities come from.
    var rank: [Int: Int] = [:]
    /// The restatement of each row: as it was given = divisor · as it is now + shift, wherever the equalities hold.
    var restatements: [RowRestatement]

    init(_ program: IntegerProgram) {
        rows = program.rows
        columns = program.columns
        terms = Array(repeating: [], count: program.rows.count)
        restatements = Array(repeating: RowRestatement(), count: program.rows.count)
        for column in program.columns.indices {
            for entry in program.entries(ofColumn: column) {
                terms[Int(entry.row)].append(Term(column: Int32(column), coefficient: entry.coefficient))
            }
        }
    }

    /// The table as a programme.
    var program: IntegerProgram {
        var entries = [[IntegerProgram.Entry]](repeating: [], count: columns.count)
        for (row, terms) in terms.enumerated() {
            for term in terms {
                entries[Int(term.column)].append(.init(row: Int32(row), coefficient: term.coefficient))
            }
        }
        var program = IntegerProgram(rows: rows)
        for (column, entries) in zip(columns, entries) { program.addColumn(column, entries: entries) }
        return program
    }

    /// Rows that say the same about the same columns, or about their negatives, become one, the others are left empty: a share
    /// with equal bounds is an equation.
    mutating func mergeEqualRows() {
        var first: [[Term]: (row: Int, sign: Int)] = [:]
        for row in rows.indices where !terms[row].isEmpty {
            let sign = terms[row][0].coefficient.signum()
            let key = sign > 0 ? terms[row] : terms[row].map { Term(column: $0.column, coefficient: -$0.coefficient) }
            guard let earlier = first[key] else {
                first[key] = (row, sign)
                continue
            }
            let own = sign == earlier.sign ? rows[row] : rows[row].negated
            rows[earlier.row].lower = [rows[earlier.row].lower, own.lower].compactMap(\.self).max()
            rows[earlier.row].upper = [rows[earlier.row].upper, own.upper].compactMap(\.self).min()
            rows[row] = .init()
            terms[row] = []
        }
    }

    /// The most rows that a column may be in for its bounds to be looked at.
    private static let sparseColumnRows = 3

    /// Gives columns of few rows the bounds that those rows imply.
    mutating func tightenSparseColumns() {
        var rowsOfColumn = [[(row: Int, coefficient: Int)]](repeating: [], count: columns.count)
        for row in rows.indices {
            for term in terms[row] where rowsOfColumn[Int(term.column)].count <= RowTable.sparseColumnRows {
                rowsOfColumn[Int(term.column)].append((row, term.coefficient))
            }
        }
        var ranges = rows.indices.map(activityRange)
        for column in columns.indices where 1...RowTable.sparseColumnRows ~= rowsOfColumn[column].count {
            let before = columns[column]
            for (row, coefficient) in rowsOfColumn[column] { tighten(column, coefficient, row, ranges[row], before) }
            guard columns[column] != before else { continue }
            for (row, coefficient) in rowsOfColumn[column] {
                let (old, new) = (RowTable.ends(of: before, coefficient), ends(of: column, coefficient))
                ranges[row].least += new.least - old.least
                ranges[row].most += new.most - old.most
            }
        }
    }

    private func activityRange(_ row: Int) -> (least: Int, most: Int) {
        terms[row].reduce((0, 0)) { range, term in
            let ends = ends(of: Int(term.column), term.coefficient)
            return (range.0 + ends.least, range.1 + ends.most)
        }
    }

    private func ends(of column: Int, _ coefficient: Int) -> (least: Int, most: Int) {
        RowTable.ends(of: columns[column], coefficient)
    }

    private static func ends(of column: IntegerProgram.Column, _ coefficient: Int) -> (least: Int, most: Int) {
        let ends = (coefficient * column.lower, coefficient * column.upper)
        return (min(ends.0, ends.1), max(ends.0, ends.1))
    }

    /// Narrows `column` to what `row` leaves it; `range` is the row's, with the column as it was `before`.
    private mutating func tighten(
        _ column: Int, _ coefficient: Int, _ row: Int, _ range: (least: Int, most: Int),
        _ before: IntegerProgram.Column
    ) {
        let own = RowTable.ends(of: before, coefficient)
        defer { keepNear(before, column) }
        if let lower = rows[row].lower {
            let needed = lower - (range.most - own.most)
            if coefficient > 0 {
                columns[column].lower = max(columns[column].lower, ceilingQuotient(needed, coefficient))
            } else {
                columns[column].upper = min(columns[column].upper, floorQuotient(-needed, -coefficient))
            }
        }
        if let upper = rows[row].upper {
            let allowed = upper - (range.least - own.least)
            if coefficient > 0 {
                columns[column].upper = min(columns[column].upper, floorQuotient(allowed, coefficient))
            } else {
                columns[column].lower = max(columns[column].lower, -floorQuotient(allowed, -coefficient))
            }
        }
    }

    /// Leaves a column whose range has become empty just beyond what it was: rows that ask for billions of a few people
    /// would make products of its bounds and coefficients too large.
    private mutating func keepNear(_ before: IntegerProgram.Column, _ column: Int) {
        columns[column].lower = min(columns[column].lower, before.upper + 1)
        columns[column].upper = max(columns[column].upper, before.lower - 1)
    }

    /// Takes columns that can only have one value, from column `first` on, out of the rows.
    mutating func dropFixedColumns(from first: Int) {
        let isFixed = columns.enumerated().map { $0 >= first && $1.lower == $1.upper }
        for row in rows.indices {
            let fixed = terms[row].filter { isFixed[Int($0.column)] }
            guard !fixed.isEmpty else { continue }
            let shift = fixed.reduce(0) { $0 + $1.coefficient * columns[Int($1.column)].lower }
            rows[row].lower = rows[row].lower.map { $0 - shift }
            rows[row].upper = rows[row].upper.map { $0 - shift }
            terms[row].removeAll { isFixed[Int($0.column)] }
        }
    }

    /// Divides every row by the common divisor of its coefficients.
    mutating func divideRows() {
        for row in rows.indices { divide(row, by: commonDivisor(of: terms[row].lazy.map(\.coefficient))) }
    }

    mutating func divide(_ row: Int, by divisor: Int) {
        guard divisor > 1 else { return }
        for index in terms[row].indices { terms[row][index].coefficient /= divisor }
        rows[row].lower = rows[row].lower.map { ceilingQuotient($0, divisor) }
        rows[row].upper = rows[row].upper.map { floorQuotient($0, divisor) }
        restatements[row].divisor *= divisor
    }
}

extension IntegerProgram.Row {
    /// The range of the negative of what is in this range.
    fileprivate var negated: IntegerProgram.Row { .init(lower: upper.map { -$0 }, upper: lower.map { -$0 }) }
}
