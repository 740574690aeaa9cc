/// Alternating scaling: each row's divisor is set so that the row's seats are right, then each column's, and so on.
///
/// It works in floating point and is a guide only: what it leaves wrong is mended, and proved, in whole numbers.
/// Pukelsheim, "Proportional Representation", section 15.2 ("discrete alternating scaling").
struct BiproportionalScaling {
    private let problem: BiproportionalProblem
    private let weights: [Double]
    private let fewest: Int
    /// The most passes over all rows and columns.
    private let passLimit = 4000
    /// The most passes in a row that may fail to mend more than shortest paths would mend meanwhile.
    private let fruitlessPassLimit = 4
    /// The signposts of the smaller numbers of seats.
    private let signposts: [Double]
    /// The distance of the method's signposts beyond ½, where there are many seats.
    private let bias: Double

    init(_ problem: BiproportionalProblem) {
        self.problem = problem
        weights = problem.cells.map { FixedPointLogarithm.double($0) }
        fewest = problem.method.fewestSeats
        signposts = (0..<1024).map { BiproportionalSignpost.approximation(problem.method, after: $0) }
        bias = signposts[1023] - 1023.5
    }

    /// The number of misplaced seats that shortest paths mend sooner than another pass would.
    private var fewFlaws: Int { (problem.rowSeats.count + problem.columnSeats.count) / 4 }

    /// Divisors of the rows and of the columns that lead close to the margins; all positive and finite.
    func divisors() -> (rows: [Double], columns: [Double]) {
        let (rowCount, columnCount) = (problem.rowSeats.count, problem.columnSeats.count)
        var rows = [Double](repeating: 1, count: rowCount)
        var columns = [Double](repeating: 1, count: columnCount)
        var (best, bestFlaws, failures) = ((rows, columns), Int.max, 0)
        for _ in 0..<passLimit where failures < fruitlessPassLimit && bestFlaws > fewFlaws {
            var reached = [Int](repeating: 0, count: columnCount)
            for row in 0..<rowCount {
                let line = (0..<columnCount).map { weights[row * columnCount + $0] / columns[$0] }
                var seats: [Int] = []
                (rows[row], seats) = divide(line, seats: problem.rowSeats[row], like: rows[row])
                for column in 0..<columnCount { reached[column] += seats[column] }
            }
            let flaws = zip(reached, problem.columnSeats).reduce(0) { $0 + abs($1.0 - $1.1) }
            failures = flaws < bestFlaws - fewFlaws / 4 ? 0 : failures + 1
            if flaws < bestFlaws { (best, bestFlaws) = ((rows, columns), flaws) }
            for column in 0..<columnCount {
                let line = (0..<rowCount).map { weights[$0 * columnCount + column] / rows[$0] }
                (columns[column], _) = divide(line, seats: problem.columnSeats[column], like: columns[column])
            }
        }
        return best
    }

    /// A divisor for one line and the seats that it gives; `previous` where nothing has weight.
    private func divide(_ quotients: [Double], seats: Int, like previous: Double) -> (divisor: Double, seats: [Int]) {
        let sum = quotients.reduce(0, +)
        guard sum > 0 else { return (previous, quotients.map { _ in 0 }) }
        let start = sum / max(Double(seats) + bias * Double(quotients.count { $0 > 0 }), 0.5)
        var result = quotients.map { $0 > 0 ? max(fewest, rounded($0 / start)) : 0 }
        var given = result.reduce(0, +)
        while given < seats, let next = best(quotients.indices, by: { quotients[$0] / signpost(result[$0]) }) {
            result[next] += 1
            given += 1
        }
        while given > seats, let last = last(quotients, result) {
            result[last] -= 1
            given -= 1
        }
        let low = quotients.indices.reduce(0) { max($0, quotients[$1] / signpost(result[$1])) }
        let high = last(quotients, result).map { quotients[$0] / signpost(result[$0] - 1) } ?? low * 4
        let divisor = (low + max(low, high)) / 2
        return (divisor.isFinite && divisor > 1e-280 && divisor < 1e280 ? divisor : previous, result)
    }

    /// The cell that is nearest to losing a seat.
    private func last(_ quotients: [Double], _ seats: [Int]) -> Int? {
        let holders = quotients.indices.lazy.filter { seats[$0] > (quotients[$0] > 0 ? fewest : 0) }
        return best(holders) { -quotients[$0] / signpost(seats[$0] - 1) }
    }

    private func best(_ indices: some Sequence<Int>, by value: (Int) -> Double) -> Int? {
        var best: (index: Int, value: Double)?
        for index in indices {
            let candidate = value(index)
            if candidate > best?.value ?? -.infinity { best = (index, candidate) }
        }
        return best?.index
    }

    private func rounded(_ quotient: Double) -> Int {
        let whole = Int(min(quotient, Double(BiproportionalProblem.maximumSeats - 1)))
        return quotient > signpost(whole) ? whole + 1 : whole
    }

    private func signpost(_ seats: Int) -> Double {
        seats < signposts.count
            ? signposts[seats] : BiproportionalSignpost.approximation(problem.method, after: seats)
    }
}
