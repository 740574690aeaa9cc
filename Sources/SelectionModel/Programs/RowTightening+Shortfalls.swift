import ExactArithmetic
import IntegerProgramming

/// Rows that may be missed: how far, and the columns that say so.
extension RowTightening {
    /// Gives shortfalls that cannot be avoided their least, and the others of their priority what that leaves them.
    mutating func narrowShortfalls(_ face: Face, most seats: Int) {
        let reach = reach(seats: seats)
        var least = face.problem.shortfalls.map { max(0, (rows[$0.row].lower ?? 0) - reach[$0.row]) }
        for (index, range) in shortfallRange.enumerated() where least[index] > range.upperBound {
            isImpossible = true
            least[index] = range.upperBound
        }
        for cutoff in face.cutoffs where !cutoff.objective.shortfallWorth.isEmpty {
            let worth = cutoff.objective.shortfallWorth
            let spent = zip(worth, least).reduce(0) { $0 + $1.0 * $1.1 }
            for index in least.indices where worth[index] < 0 {
                let left = (cutoff.value - spent) / worth[index]
                if spent < cutoff.value { isImpossible = true }
                let most = min(shortfallRange[index].upperBound, least[index] + max(0, left))
                shortfallRange[index] = least[index]...most
            }
        }
    }

    /// The most that each row can come to with at most so many delegates.
    private func reach(seats: Int) -> [Int] {
        var reach = [Int](repeating: 0, count: rows.count)
        var largest = reach
        for entry in columns.common { reach[Int(entry.row)] = max(0, entry.coefficient) * seats }
        for table in columns.tables {
            for code in 0..<table.codeCount {
                for entry in table.entries(ofCode: code) where entry.coefficient > 0 {
                    reach[Int(entry.row)] += entry.coefficient * min(table.sizes[code], seats)
                    largest[Int(entry.row)] = max(largest[Int(entry.row)], entry.coefficient)
                }
            }
        }
        for row in rows.indices where largest[row] > 0 { reach[row] = min(reach[row], largest[row] * seats) }
        for (row, members) in columns.membersOfRow { reach[row] = members.reduce(0) { $0 + max(0, $1.coefficient) } }
        return reach
    }

    /// Rows whose shortfalls can have one value only become rows that must hold.
    mutating func settleShortfalls(_ soft: [Int], _ face: Face) {
        for index in soft where shortfallRange[index].lowerBound == shortfallRange[index].upperBound {
            let row = face.problem.shortfalls[index].row
            rows[row].lower = rows[row].lower.map { $0 - shortfallRange[index].lowerBound }
            isRestated[index] = true
            shortfalls.append(
                ShortfallColumn(
                    shortfall: index, row: row, amount: shortfallRange[index].lowerBound, coefficient: 0,
                    range: shortfallRange[index].lowerBound == 0 ? 0...0 : 1...1))
        }
    }

    /// Gives a row that may be missed its columns.
    ///
    /// Where the row is D · t + S, missing L by s = max(0, L − S − D · t) means missing q = ⌈(L − S) / D⌉ by so many
    /// whole steps: none costs 0, the first costs D − r and each further one D, with r = D · q − (L − S). That is convex,
    /// so a column for the first step and one for the others say it exactly, and the shortfall is whole people.
    mutating func append(_ index: Int, row: Int, _ restatement: RowRestatement) {
        let (divisor, wanted) = (restatement.divisor, (rows[row].lower ?? 0) - restatement.shift)
        let steps = ceilingQuotient(wanted, divisor)
        let spare = divisor * steps - wanted
        rows[row].lower = steps
        let range = shortfallRange[index]
        let least = range.lowerBound == 0 ? 0 : ceilingQuotient(range.lowerBound + spare, divisor)
        let most = max(least, (range.upperBound + spare) / divisor)
        isRestated[index] = true
        if spare == 0 {
            shortfalls.append(
                ShortfallColumn(shortfall: index, row: row, amount: divisor, coefficient: 1, range: least...most))
            return
        }
        let first = min(1, least)...min(1, most)
        shortfalls.append(
            ShortfallColumn(shortfall: index, row: row, amount: divisor - spare, coefficient: 1, range: first))
        guard most > 1 else { return }
        shortfalls.append(
            ShortfallColumn(
                shortfall: index, row: row, amount: divisor, coefficient: 1, range: max(0, least - 1)...most - 1))
    }
}

/// A column that stands for so many steps of missing a row.
struct ShortfallColumn: Sendable {
    /// The shortfall of the problem that it is a part of.
    let shortfall: Int
    /// The row, and what a step adds to it.
    let row: Int
    /// The amount of the shortfall in one step.
    let amount: Int
    let coefficient: Int
    /// The number of steps that there may be.
    let range: ClosedRange<Int>

    init(shortfall: Int, row: Int, amount: Int, coefficient: Int, range: ClosedRange<Int>) {
        (self.shortfall, self.row, self.amount) = (shortfall, row, amount)
        (self.coefficient, self.range) = (coefficient, range)
    }
}
