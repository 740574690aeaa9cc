/// An integer programme: maximize a linear objective over boxed columns subject to rows that have ranges.
///
/// Every number is a whole number, so that a solution can be checked exactly. Columns are stored sparse, one after the
/// other (compressed sparse columns).
package struct IntegerProgram: Sendable, Equatable {
    /// One nonzero of a column.
    package struct Entry: Sendable, Hashable {
        /// The row, from 0.
        package var row: Int32
        /// Its coefficient, not 0.
        package var coefficient: Int

        /// `coefficient` in `row`.
        package init(row: Int32, coefficient: Int) {
            self.row = row
            self.coefficient = coefficient
        }
    }

    /// A row's range; a side that is absent does not bind.
    package struct Row: Sendable, Equatable {
        /// The row's least value.
        package var lower: Int?
        /// The row's greatest value.
        package var upper: Int?

        /// A row between `lower` and `upper`.
        package init(lower: Int? = nil, upper: Int? = nil) {
            self.lower = lower
            self.upper = upper
        }
    }

    /// A column's objective coefficient and bounds.
    package struct Column: Sendable, Equatable {
        /// The objective's coefficient; the objective is maximized.
        package var objective: Int
        /// The column's least value.
        package var lower: Int
        /// The column's greatest value.
        package var upper: Int

        /// A whole-number column between `lower` and `upper`.
        package init(objective: Int, lower: Int, upper: Int) {
            self.objective = objective
            self.lower = lower
            self.upper = upper
        }
    }

    /// The rows' ranges.
    package private(set) var rows: [Row]
    /// The columns' bounds and objective.
    package private(set) var columns: [Column] = []
    /// The place in `entries` where each column's entries begin; one more than there are columns.
    package private(set) var entryStart: [Int] = [0]
    /// The nonzeros, column by column.
    package private(set) var entries: [Entry] = []

    /// A programme with `rows` and no columns yet.
    package init(rows: [Row]) { self.rows = rows }

    /// A programme of columns whose nonzeros stand one column after the other.
    /// - Precondition: `entryStart` has the place of each column's first entry, and the number of all at its end; every column
    ///   names a row once.
    package init(rows: [Row], columns: [Column], entryStart: [Int], entries: [Entry]) {
        (self.rows, self.columns, self.entryStart, self.entries) = (rows, columns, entryStart, entries)
    }

    /// Adds a column.
    /// - Precondition: every entry names a row once.
    /// - Returns: its index.
    @discardableResult
    package mutating func addColumn(_ column: Column, entries: [Entry]) -> Int {
        columns.append(column)
        self.entries.append(contentsOf: entries)
        entryStart.append(self.entries.count)
        return columns.count - 1
    }

    /// The nonzeros of `column`.
    package func entries(ofColumn column: Int) -> ArraySlice<Entry> {
        entries[entryStart[column]..<entryStart[column + 1]]
    }

    /// The objective's value at `values`, one for each column.
    package func objective(at values: [Int]) -> Int {
        zip(columns, values).reduce(0) { $0 + $1.0.objective * $1.1 }
    }

    /// Each row's value at `values`.
    /// - Complexity: O(nonzeros).
    package func activities(at values: [Int]) -> [Int] {
        var activities = [Int](repeating: 0, count: rows.count)
        for column in columns.indices where values[column] != 0 {
            for entry in entries(ofColumn: column) {
                activities[Int(entry.row)] += entry.coefficient * values[column]
            }
        }
        return activities
    }

    /// True where `values` keep every bound and every row, in whole numbers.
    package func isFeasible(_ values: [Int]) -> Bool {
        guard zip(columns, values).allSatisfy({ $0.lower <= $1 && $1 <= $0.upper }) else { return false }
        return zip(rows, activities(at: values)).allSatisfy { row, activity in
            row.lower.map { $0 <= activity } ?? true && row.upper.map { activity <= $0 } ?? true
        }
    }
}
