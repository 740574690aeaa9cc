import Apportionment
import BigInt
import ExactArithmetic

/// Recounts of results that share no code with the search but the signposts' squares.
enum Recount {
    static func solution(_ outcome: BiproportionalOutcome) -> BiproportionalSolution? {
        switch outcome {
        case .solved(let solution), .tied(let solution, _): return solution
        case .infeasible, .mismatchedTotals: return nil
        }
    }

    /// True where margins and zeros are kept and every cell is rounded as its divisors say, all in squares.
    static func isProportional(_ solution: BiproportionalSolution, _ problem: BiproportionalProblem) -> Bool {
        let matrix = solution.matrix
        let columnSums = problem.columnSeats.indices.map { column in matrix.reduce(0) { $0 + $1[column] } }
        guard matrix.map({ $0.reduce(0, +) }) == problem.rowSeats, columnSums == problem.columnSeats else {
            return false
        }
        let rows = solution.divisorsAreSquared ? solution.rowDivisors : solution.rowDivisors.map(\.squared)
        let columns = solution.divisorsAreSquared ? solution.columnDivisors : solution.columnDivisors.map(\.squared)
        return matrix.indices.allSatisfy { row in
            matrix[row].indices.allSatisfy { column in
                isRounded(matrix[row][column], problem.weights[row][column], rows[row], columns[column], problem.method)
            }
        }
    }

    private static func isRounded(
        _ seats: Int, _ weight: BigInt, _ row: WideRational, _ column: WideRational, _ method: DivisorMethod
    ) -> Bool {
        if weight == 0 { return seats == 0 }
        let above = row.denominator * column.denominator * weight.magnitude * weight.magnitude
        let below = row.numerator * column.numerator
        func compares(_ after: Int, _ isKept: (BigUInt, BigUInt) -> Bool) -> Bool {
            let (signpost, scale) = ReferenceSignpost.square(method, after: after)
            return isKept(above * scale, below * signpost)
        }
        return compares(seats, <=) && (seats == 0 || compares(seats - 1, >=))
    }

    /// True where a conflict is a proof by counting: its crowded lines have weight nowhere else, and too many seats.
    static func refutes(_ conflict: MarginConflict, _ problem: BiproportionalProblem) -> Bool {
        let ofRows = conflict.crowded == .rows
        let (lines, across) = ofRows ? (conflict.rows, conflict.columns) : (conflict.columns, conflict.rows)
        let (lineSeats, acrossSeats) =
            ofRows ? (problem.rowSeats, problem.columnSeats) : (problem.columnSeats, problem.rowSeats)
        func weight(_ line: Int, _ other: Int) -> BigInt {
            ofRows ? problem.weights[line][other] : problem.weights[other][line]
        }
        let closed = lines.allSatisfy { line in
            acrossSeats.indices.allSatisfy { across.contains($0) || weight(line, $0) == 0 }
        }
        let owing = [.adams, .dean, .huntingtonHill].contains(problem.method) ? 1 : 0
        let owed = lineSeats.indices.filter { !lines.contains($0) }
            .reduce(0) { sum, line in sum + owing * across.count { weight(line, $0) > 0 } }
        let needed = lines.reduce(0) { $0 + lineSeats[$1] }
        let available = across.reduce(0) { $0 + acrossSeats[$1] } - owed
        return closed && needed > available && conflict.needed == needed && conflict.available == available
            && conflict.owed == owed
    }
}

/// Squares of signposts, written down once more from the definitions of the methods.
enum ReferenceSignpost {
    /// The square of the limit between `after` and `after + 1` seats, as a product and its divisor.
    static func square(_ method: DivisorMethod, after seats: Int) -> (above: BigUInt, below: BigUInt) {
        let n = UInt64(seats)
        func squares(_ above: UInt64, _ below: UInt64) -> (BigUInt, BigUInt) {
            (BigUInt(above) * BigUInt(above), BigUInt(below) * BigUInt(below))
        }
        switch method {
        case .adams: return squares(n, 1)
        case .dean: return squares(n * (n + 1) * 2, 2 * n + 1)
        case .huntingtonHill: return (BigUInt(n) * BigUInt(n + 1), BigUInt(1))
        case .webster: return squares(2 * n + 1, 2)
        case .modifiedSainteLague: return n == 0 ? squares(14, 20) : squares(2 * n + 1, 2)
        case .jefferson: return squares(n + 1, 1)
        }
    }
}
