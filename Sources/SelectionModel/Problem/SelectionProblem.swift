import IntegerProgramming

/// The whole problem of a selection as rows, columns and objectives in lexicographic order; it knows no rules.
package struct SelectionProblem: Sendable {
    /// A target's shortfall: a column with coefficient 1 in a row whose lower side it may help to reach, at a price.
    package struct Shortfall: Sendable {
        /// The row, which has a lower side and no upper side.
        package var row: Int
        /// The most that it can fall short, whoever is selected.
        package var maximum: Int

        /// The shortfall of `row`, at most `maximum`.
        package init(row: Int, maximum: Int) {
            self.row = row
            self.maximum = maximum
        }
    }

    /// One objective; earlier ones come first, and each is maximized.
    package enum Level: Sendable {
        /// The number of delegates.
        case count
        /// Less weighted shortfall: each shortfall's weight, by its index in `shortfalls`; 0 where it has none.
        case shortfall(weights: [Int])
        /// The sum of the delegates' values.
        case value(NomineeValues)
    }

    /// The nominees' columns.
    package var columns: PackedColumns
    /// The rows' ranges.
    package var rows: [IntegerProgram.Row]
    /// Those who must be in, ascending.
    package var included: [Int]
    /// Those who must be out, ascending.
    package var excluded: [Int]
    /// The rows that may fall short.
    package var shortfalls: [Shortfall]
    /// The objectives in order, the lottery aside.
    package var levels: [Level]
    /// The number that nominee `nominee` draws in `round` (from 0) of the lottery, 0 ..< 2²⁰; it decides last.
    package var lotteryNumber: @Sendable (_ round: Int, _ nominee: Int) -> Int
    /// The number of rounds in which the lottery draws numbers.
    package var lotteryRounds: Int

    /// The groups whose sizes shares refer to, all delegates first; their rows need not be bounded.
    package var counted: [CountedGroup] = []

    /// The attributes that are finer than others, where that is known already.
    package var refinements: TableRefinements?

    /// A problem; see the properties.
    package init(
        columns: PackedColumns, rows: [IntegerProgram.Row], included: [Int], excluded: [Int], shortfalls: [Shortfall],
        levels: [Level], lotteryRounds: Int, lotteryNumber: @escaping @Sendable (Int, Int) -> Int
    ) {
        self.columns = columns
        self.rows = rows
        self.included = included
        self.excluded = excluded
        self.shortfalls = shortfalls
        self.levels = levels
        self.lotteryRounds = lotteryRounds
        self.lotteryNumber = lotteryNumber
    }
}

extension SelectionProblem {
    /// Each row's value when `selection` is selected, shortfalls aside.
    /// - Complexity: O(selected × attributes).
    package func activities(of selection: [Int]) -> [Int] {
        var activities = [Int](repeating: 0, count: rows.count)
        for nominee in selection {
            columns.forEachEntry(of: nominee) { activities[Int($0.row)] += $0.coefficient }
        }
        return activities
    }

    /// The amount by which each shortfall's row is below its lower side.
    package func shortfallAmounts(activities: [Int]) -> [Int] {
        shortfalls.map { max(0, (rows[$0.row].lower ?? 0) - activities[$0.row]) }
    }

    /// True where `selection` keeps pins and every row that must hold, in whole numbers.
    package func isFeasible(_ selection: [Int]) -> Bool {
        let activities = activities(of: selection)
        var mayFallShort = [Bool](repeating: false, count: rows.count)
        for shortfall in shortfalls { mayFallShort[shortfall.row] = true }
        let rowsHold = rows.indices.allSatisfy { row in
            (mayFallShort[row] || rows[row].lower.map { $0 <= activities[row] } ?? true)
                && rows[row].upper.map { activities[row] <= $0 } ?? true
        }
        let chosen = Set(selection)
        return rowsHold && included.allSatisfy(chosen.contains) && !excluded.contains(where: chosen.contains)
    }

    /// The value of every level, in order; more is better.
    package func levelValues(of selection: [Int]) -> [Int] {
        let amounts = shortfallAmounts(activities: activities(of: selection))
        return levels.map { level in
            switch level {
            case .count: selection.count
            case .shortfall(let weights): -zip(weights, amounts).reduce(0) { $0 + $1.0 * $1.1 }
            case .value(let values): selection.reduce(0) { $0 + values[$1] }
            }
        }
    }

    /// The sum of the numbers that the selected drew in `round` of the lottery.
    package func lotterySum(of selection: [Int], round: Int) -> Int {
        selection.reduce(0) { $0 + lotteryNumber(round, $1) }
    }

    /// True where `selection` is better than `other` in the first level or round of the lottery in which they differ.
    package func isBetter(_ selection: [Int], than other: [Int]) -> Bool {
        let (values, others) = (levelValues(of: selection), levelValues(of: other))
        if values != others { return others.lexicographicallyPrecedes(values) }
        for round in 0..<lotteryRounds where selection != other {
            let (sum, otherSum) = (lotterySum(of: selection, round: round), lotterySum(of: other, round: round))
            if sum != otherSum { return sum > otherSum }
        }
        return false
    }
}
