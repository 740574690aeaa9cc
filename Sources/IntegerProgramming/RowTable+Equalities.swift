import ExactArithmetic

/// The restatement of rows by the equalities among them.
extension RowTable {
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

    /// The number of the largest equalities that are also combined with each other.
    static let combinedEqualities = 4

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

    func mayDivide(_ row: Int) -> Bool {
        guard let first = terms[row].first?.coefficient else { return false }
        return terms[row].contains { abs($0.coefficient) > 1 || $0.coefficient.signum() != first.signum() }
    }

    /// The multiple after whose subtraction the row has the largest common divisor, where that is above 1.
    func bestMultiple(of equality: Equality, for row: Int) -> (multiple: Int, divisor: Int)? {
        var pairs: Set<[Int]> = []
        RowTable.forEachPair(terms[row], equality.terms) { _, inRow, inEquality in pairs.insert([inRow, inEquality]) }
        var best: (multiple: Int, divisor: Int)?
        for candidate in pairs where candidate[1] != 0 && candidate[0].isMultiple(of: candidate[1]) {
            let multiple = candidate[0] / candidate[1]
            guard RowTable.staysSmall(multiple, pairs, equality.value) else { continue }
            guard multiple != 0, isShort(multiple, of: equality, for: row) else { continue }
            let divisor = commonDivisor(of: pairs.lazy.map { $0[0] - multiple * $0[1] })
            guard divisor > 1 else { continue }
            if (divisor, multiple) > (best?.divisor ?? 1, best?.multiple ?? Int.min) { best = (multiple, divisor) }
        }
        return best
    }

    /// The largest number that may come up when rows are restated: sums of a few fit.
    static let largestNumber = 1 << 60

    /// True where what the row would be, less a multiple of the equality, and how it was restated, fit 64 bits.
    func isShort(_ multiple: Int, of equality: Equality, for row: Int) -> Bool {
        let largest = equality.terms.map(\.coefficient.magnitude).max() ?? 0
        return [largest, equality.value.magnitude].allSatisfy { number in
            let (once, isLong) = multiple.magnitude.multipliedReportingOverflow(by: number)
            let (product, isTooLong) = once.multipliedReportingOverflow(by: restatements[row].divisor.magnitude)
            return !isLong && !isTooLong && product <= RowTable.largestNumber
        }
    }

    /// True where a multiple of an equality with these coefficients and this value can be subtracted without leaving 64 bits.
    static func staysSmall(_ multiple: Int, _ pairs: Set<[Int]>, _ value: Int) -> Bool {
        let factor = abs(Double(multiple))
        return factor * abs(Double(value)) < 0x1p60
            && pairs.allSatisfy { abs(Double($0[0])) + factor * abs(Double($0[1])) < 0x1p60 }
    }

    mutating func subtract(_ equality: Equality, times multiple: Int, from row: Int) {
        terms[row] = RowTable.difference(terms[row], equality.terms, times: multiple)
        let shift = multiple * equality.value
        rows[row].lower = rows[row].lower.map { $0 - shift }
        rows[row].upper = rows[row].upper.map { $0 - shift }
        restatements[row].shift += restatements[row].divisor * shift
    }

    /// `left` less `multiple` times `right`.
    static func difference(_ left: [Term], _ right: [Term], times multiple: Int) -> [Term] {
        var difference: [Term] = []
        forEachPair(left, right) { column, inLeft, inRight in
            let coefficient = inLeft - multiple * inRight
            if coefficient != 0 { difference.append(Term(column: column, coefficient: coefficient)) }
        }
        return difference
    }

    /// Calls `body` with every column of either side, ascending, and its coefficients in both.
    static func forEachPair(_ leftTerms: [Term], _ rightTerms: [Term], _ body: (Int32, Int, Int) -> Void) {
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
}
