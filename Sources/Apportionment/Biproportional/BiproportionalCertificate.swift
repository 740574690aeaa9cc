import BigInt
import ExactArithmetic

/// Divisors of the rows and the columns, or their squares.
struct BiproportionalDivisors {
    let rows: [WideRational]
    let columns: [WideRational]
    let squared: Bool
}

/// The proof that a matrix is proportional: margins recounted, every cell's rounding compared exactly, ties found.
struct BiproportionalCertificate {
    /// The outcome of the problem.
    private(set) var outcome: BiproportionalOutcome
    private let problem: BiproportionalProblem

    /// Checks a matrix, row by row in `seats`, with its divisors; nil if it is not the answer.
    ///
    /// Every proportional matrix of a problem is proportional by the divisors of any other, so the ties are the cycles of
    /// cells that are exactly at a limit: alternately one that may have a seat more and one that may have a seat less.
    init?(_ problem: BiproportionalProblem, seats: [Int], _ divisors: BiproportionalDivisors) {
        self.problem = problem
        let columnCount = problem.columnSeats.count
        let matrix = problem.rowSeats.indices.map { Array(seats[$0 * columnCount..<($0 + 1) * columnCount]) }
        let solution = BiproportionalSolution(
            matrix: matrix, rowDivisors: divisors.rows, columnDivisors: divisors.columns,
            divisorsAreSquared: divisors.squared)
        outcome = .solved(solution)
        guard keepsMargins(matrix), let limits = limits(of: solution) else { return nil }
        let undecided = undecided(matrix, limits)
        if !undecided.isEmpty { outcome = .tied(solution, undecided: undecided) }
    }

    private func keepsMargins(_ matrix: [[Int]]) -> Bool {
        matrix.indices.allSatisfy { matrix[$0].reduce(0, +) == problem.rowSeats[$0] }
            && problem.columnSeats.indices.allSatisfy { column in
                matrix.reduce(0) { $0 + $1[column] } == problem.columnSeats[column]
            }
    }

    /// A cell's quotient relative to its two limits.
    private enum Place { case inside, atUpper, atLower }

    /// The place of every cell; nil if one is beyond a limit, or has seats without weight.
    private func limits(of solution: BiproportionalSolution) -> [[Place]]? {
        let squares = problem.method.signpostPower == 2 && !solution.divisorsAreSquared
        let columns = squares ? solution.columnDivisors.map(\.squared) : solution.columnDivisors
        var places: [[Place]] = []
        for (row, divisor) in solution.rowDivisors.enumerated() {
            let divisor = squares ? divisor.squared : divisor
            var line: [Place] = []
            for column in columns.indices {
                let (weight, seats) = (problem.weights[row][column].magnitude, solution.matrix[row][column])
                guard let place = place(weight, seats, divisor, columns[column]) else { return nil }
                line.append(place)
            }
            places.append(line)
        }
        return places
    }

    private func place(_ weight: BigUInt, _ seats: Int, _ row: WideRational, _ column: WideRational) -> Place? {
        let fewest = problem.method.fewestSeats
        guard !weight.isZero else { return seats == 0 ? .inside : nil }
        guard seats >= fewest else { return nil }
        let above = (0..<problem.method.signpostPower)
            .reduce(row.denominator * column.denominator) { product, _ in product * weight }
        let below = row.numerator * column.numerator
        let upper = BiproportionalSignpost(problem.method, after: seats)
        let (quotient, limit) = (above * BigUInt(upper.below), below * BigUInt(upper.above))
        if quotient >= limit { return quotient == limit ? .atUpper : nil }
        guard seats > fewest else { return .inside }
        let lower = BiproportionalSignpost(problem.method, after: seats - 1)
        let (lowerQuotient, lowerLimit) = (above * BigUInt(lower.below), below * BigUInt(lower.above))
        return lowerQuotient > lowerLimit ? .inside : lowerQuotient == lowerLimit ? .atLower : nil
    }

    /// The cells at a limit whose arc lies on a cycle of such arcs.
    private func undecided(_ matrix: [[Int]], _ places: [[Place]]) -> [UndecidedCell] {
        let rowCount = places.count
        var successors = [[Int]](repeating: [], count: rowCount + problem.columnSeats.count)
        for (row, line) in places.enumerated() {
            for (column, place) in line.enumerated() {
                if place == .atUpper { successors[row].append(rowCount + column) }
                if place == .atLower { successors[rowCount + column].append(row) }
            }
        }
        let component = StrongComponents(successors: successors).ofNode
        var cells: [UndecidedCell] = []
        for (row, line) in places.enumerated() {
            for (column, place) in line.enumerated()
            where place != .inside && component[row] == component[rowCount + column] {
                let most = matrix[row][column] + (place == .atUpper ? 1 : 0)
                cells.append(UndecidedCell(row: row, column: column, seats: most - 1...most))
            }
        }
        return cells
    }
}
