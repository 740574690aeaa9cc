import IntegerProgramming

/// The reference: every solution of a small programme.
extension IntegerProgram {
    /// Every solution, in the order of counting through the columns.
    package var everySolution: [[Int]] {
        guard columns.allSatisfy({ $0.lower <= $0.upper }) else { return [] }
        var all: [[Int]] = [[]]
        for column in columns { all = all.flatMap { head in (column.lower...column.upper).map { head + [$0] } } }
        return all.filter(isFeasible)
    }

    /// The worth of the best solution; nil where there is none.
    package var bestWorth: Int? { everySolution.map { objective(at: $0) }.max() }

    /// A programme of `columns`, each with its objective, its bounds and its coefficient in each row.
    package init(rows: [Row], columns: [(objective: Int, range: ClosedRange<Int>, coefficients: [Int])]) {
        self.init(rows: rows)
        for column in columns {
            addColumn(
                .init(objective: column.objective, lower: column.range.lowerBound, upper: column.range.upperBound),
                entries: column.coefficients.enumerated().filter { $1 != 0 }
                    .map { .init(row: Int32($0), coefficient: $1) })
        }
    }
}
