import IntegerProgramming
import SelectionModel

/// A list without one of its delegates, and what it takes to step in: every row counted in whole numbers.
struct SeatSwap {
    private let rows: [IntegerProgram.Row]
    /// Each row's value without the delegate.
    private let activities: [Int]
    /// True for each row that must hold.
    private let mustHold: [Bool]
    /// Rows that must hold and do not without the delegate.
    private let broken: Set<Int>
    /// For each row that may fall short, the levels it counts in and its weight there.
    private let prices: [Int: [(level: Int, weight: Int)]]
    /// The weighted shortfall of each level without the delegate.
    private let shortfalls: [Int]

    /// The list whose rows have `activities`, without someone who adds `leaving`.
    init(_ problem: SelectionProblem, activities: [Int], leaving: [RowEntry]) {
        var rest = activities
        for entry in leaving { rest[Int(entry.row)] -= entry.coefficient }
        var mustHold = [Bool](repeating: true, count: rest.count)
        for shortfall in problem.shortfalls { mustHold[shortfall.row] = false }
        var (prices, sums) = ([Int: [(level: Int, weight: Int)]](), [Int]())
        let amounts = problem.shortfallAmounts(activities: rest)
        for case .shortfall(let weights) in problem.levels {
            for (shortfall, weight) in zip(problem.shortfalls, weights) where weight != 0 {
                prices[shortfall.row, default: []].append((sums.count, weight))
            }
            sums.append(zip(weights, amounts).reduce(0) { $0 + $1.0 * $1.1 })
        }
        rows = problem.rows
        (self.activities, self.mustHold, self.prices, shortfalls) = (rest, mustHold, prices, sums)
        broken = Set(rest.indices.filter { mustHold[$0] && !SeatSwap.holds(problem.rows[$0], rest[$0]) })
    }

    private static func holds(_ row: IntegerProgram.Row, _ value: Int) -> Bool {
        row.lower.map { $0 <= value } ?? true && row.upper.map { value <= $0 } ?? true
    }

    /// True where every row that must hold does when someone who adds `entering` steps in.
    func isPossible(_ entering: [RowEntry]) -> Bool {
        var mended = 0
        for entry in entering where mustHold[Int(entry.row)] {
            let row = Int(entry.row)
            guard SeatSwap.holds(rows[row], activities[row] + entry.coefficient) else { return false }
            if broken.contains(row) { mended += 1 }
        }
        return mended == broken.count
    }

    /// The weighted shortfall of each level of targets, in order, when someone who adds `entering` steps in.
    func shortfalls(_ entering: [RowEntry]) -> [Int] {
        var sums = shortfalls
        for entry in entering {
            let row = Int(entry.row)
            guard let prices = prices[row], let lower = rows[row].lower else { continue }
            let change = max(0, lower - activities[row] - entry.coefficient) - max(0, lower - activities[row])
            for price in prices { sums[price.level] += price.weight * change }
        }
        return sums
    }
}
