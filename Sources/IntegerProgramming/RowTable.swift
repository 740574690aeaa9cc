/// A programme row by row.
struct RowTable {
    /// One nonzero of a row.
    struct Term: Hashable {
        var column: Int32
        var coefficient: Int
    }

    private var rows: [IntegerProgram.Row]
    private var columns: [IntegerProgram.Column]
    private var terms: [[Term]]
    /// The rank of the rows that equalities come from.
    private var rank: [Int: Int] = [:]
    /// How each row was restated: as it was given = divisor · as it is now + shift, wherever the equalities hold.
    private(set) var restatements: [RowRestatement]

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
                columns[column].lower = max(columns[column].lower, -RowTable.floorQuotient(-needed, coefficient))
            } else {
                columns[column].upper = min(columns[column].upper, RowTable.floorQuotient(-needed, -coefficient))
            }
        }
        if let upper = rows[row].upper {
            let allowed = upper - (range.least - own.least)
            if coefficient > 0 {
                columns[column].upper = min(columns[column].upper, RowTable.floorQuotient(allowed, coefficient))
            } else {
                columns[column].lower = max(columns[column].lower, -RowTable.floorQuotient(allowed, -coefficient))
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

    /// A row that must have one value, or a difference of such rows.
    ///
    /// Rows may lose multiples of equalities that come from rows of lower rank than their own; so no two rows can be
    /// restated by each other, and nothing that they say is lost.
    struct Equality {
        var terms: [Term]
        var value: Int
        /// The largest rank of the rows that it comes from.
        var rank: Int
    }

    /// How many of the largest equalities are also combined with each other.
    private static let combinedEqualities = 4

    /// The equalities with the most columns, and the differences of the largest ones: all less the guests are the rest.
    mutating func equalities(atMost limit: Int) -> [Equality] {
        let found = rows.indices.filter { row in
            rows[row].lower != nil && rows[row].lower == rows[row].upper && !terms[row].isEmpty
        }
        let sources = found.sorted { (terms[$1].count, $0) < (terms[$0].count, $1) }.prefix(limit)
        rank = Dictionary(uniqueKeysWithValues: sources.enumerated().map { ($1, $0) })
        let largest = sources.enumerated().map { rank, row in
            Equality(terms: terms[row], value: rows[row].lower ?? 0, rank: rank)
        }
        var combined: [Equality] = []
        for (index, first) in largest.prefix(RowTable.combinedEqualities).enumerated() {
            for second in largest[(index + 1)...].prefix(RowTable.combinedEqualities) {
                for sign in [1, -1] {
                    let terms = RowTable.difference(first.terms, second.terms, times: sign)
                    guard terms.count < first.terms.count else { continue }
                    combined.append(
                        Equality(
                            terms: terms, value: first.value - sign * second.value, rank: max(first.rank, second.rank)))
                }
            }
        }
        return largest + combined
    }

    /// Divides every row by the common divisor of its coefficients.
    mutating func divideRows() {
        for row in rows.indices { divide(row, by: RowTable.divisor(terms[row])) }
    }

    /// Subtracts multiples of `equalities` from rows that can then be divided; returns whether any could.
    mutating func divideRows(after equalities: [Equality]) -> Bool {
        var isAnyDivided = false
        // Where all coefficients are 1, or all are -1, no multiple leaves a common divisor that says more.
        for row in rows.indices where mayDivide(row) {
            for equality in equalities where equality.rank < rank[row] ?? Int.max {
                guard let (multiple, divisor) = bestMultiple(of: equality, for: row) else { continue }
                subtract(equality, times: multiple, from: row)
                divide(row, by: divisor)
                isAnyDivided = true
                break
            }
        }
        return isAnyDivided
    }

    private func mayDivide(_ row: Int) -> Bool {
        guard let first = terms[row].first?.coefficient else { return false }
        return terms[row].contains { abs($0.coefficient) > 1 || $0.coefficient.signum() != first.signum() }
    }

    /// The multiple after whose subtraction the row has the largest common divisor, where that is above 1.
    private func bestMultiple(of equality: Equality, for row: Int) -> (multiple: Int, divisor: Int)? {
        var pairs: Set<[Int]> = []
        RowTable.forEachPair(terms[row], equality.terms) { _, inRow, inEquality in pairs.insert([inRow, inEquality]) }
        var best: (multiple: Int, divisor: Int)?
        for candidate in pairs where candidate[1] != 0 && candidate[0].isMultiple(of: candidate[1]) {
            let multiple = candidate[0] / candidate[1]
            guard RowTable.staysSmall(multiple, pairs, equality.value) else { continue }
            guard multiple != 0, isShort(multiple, of: equality, for: row) else { continue }
            let divisor = pairs.reduce(0) { RowTable.gcd($0, $1[0] - multiple * $1[1]) }
            guard divisor > 1 else { continue }
            if (divisor, multiple) > (best?.divisor ?? 1, best?.multiple ?? Int.min) { best = (multiple, divisor) }
        }
        return best
    }

    /// The largest number that may come up when rows are restated: sums of a few fit.
    private static let largestNumber = 1 << 60

    /// Whether what the row would be, less a multiple of the equality, and how it was restated, fit 64 bits.
    private func isShort(_ multiple: Int, of equality: Equality, for row: Int) -> Bool {
        let largest = equality.terms.map(\.coefficient.magnitude).max() ?? 0
        return [largest, equality.value.magnitude].allSatisfy { number in
            let (once, isLong) = multiple.magnitude.multipliedReportingOverflow(by: number)
            let (product, isTooLong) = once.multipliedReportingOverflow(by: restatements[row].divisor.magnitude)
            return !isLong && !isTooLong && product <= RowTable.largestNumber
        }
    }

    /// Whether a multiple of an equality with these coefficients and this value can be subtracted without leaving 64 bits.
    private static func staysSmall(_ multiple: Int, _ pairs: Set<[Int]>, _ value: Int) -> Bool {
        let factor = abs(Double(multiple))
        return factor * abs(Double(value)) < 0x1p60
            && pairs.allSatisfy { abs(Double($0[0])) + factor * abs(Double($0[1])) < 0x1p60 }
    }

    private mutating func subtract(_ equality: Equality, times multiple: Int, from row: Int) {
        terms[row] = RowTable.difference(terms[row], equality.terms, times: multiple)
        let shift = multiple * equality.value
        rows[row].lower = rows[row].lower.map { $0 - shift }
        rows[row].upper = rows[row].upper.map { $0 - shift }
        restatements[row].shift += restatements[row].divisor * shift
    }

    /// `left` less `multiple` times `right`.
    private static func difference(_ left: [Term], _ right: [Term], times multiple: Int) -> [Term] {
        var difference: [Term] = []
        forEachPair(left, right) { column, inLeft, inRight in
            let coefficient = inLeft - multiple * inRight
            if coefficient != 0 { difference.append(Term(column: column, coefficient: coefficient)) }
        }
        return difference
    }

    private mutating func divide(_ row: Int, by divisor: Int) {
        guard divisor > 1 else { return }
        for index in terms[row].indices { terms[row][index].coefficient /= divisor }
        rows[row].lower = rows[row].lower.map { -RowTable.floorQuotient(-$0, divisor) }
        rows[row].upper = rows[row].upper.map { RowTable.floorQuotient($0, divisor) }
        restatements[row].divisor *= divisor
    }

    /// Calls `body` with every column of either side, ascending, and its coefficients in both.
    private static func forEachPair(_ leftTerms: [Term], _ rightTerms: [Term], _ body: (Int32, Int, Int) -> Void) {
        var (leftIndex, rightIndex) = (0, 0)
        while leftIndex < leftTerms.count || rightIndex < rightTerms.count {
            let leftColumn = leftIndex < leftTerms.count ? leftTerms[leftIndex].column : Int32.max
            let rightColumn = rightIndex < rightTerms.count ? rightTerms[rightIndex].column : Int32.max
            let column = min(leftColumn, rightColumn)
            body(
                column, leftColumn == column ? leftTerms[leftIndex].coefficient : 0,
                rightColumn == column ? rightTerms[rightIndex].coefficient : 0)
            if leftColumn == column { leftIndex += 1 }
            if rightColumn == column { rightIndex += 1 }
        }
    }

    private static func divisor(_ terms: [Term]) -> Int { terms.reduce(0) { gcd($0, $1.coefficient) } }

    private static func gcd(_ left: Int, _ right: Int) -> Int {
        var (divisor, remainder) = (abs(left), abs(right))
        while remainder != 0 { (divisor, remainder) = (remainder, divisor % remainder) }
        return divisor
    }

    private static func floorQuotient(_ value: Int, _ divisor: Int) -> Int {
        let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}

extension IntegerProgram.Row {
    /// The range of the negative of what is in this range.
    fileprivate var negated: IntegerProgram.Row { .init(lower: upper.map { -$0 }, upper: lower.map { -$0 }) }
}
