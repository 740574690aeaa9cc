import Apportionment
import ExactArithmetic
import Measurement

/// Seats for 200 units and 50 categories at once, a tenth of the cells without weight.
enum AllotmentMatrix {
    static let rows = 200
    static let columns = 50

    /// Times a method.
    /// - Throws: `BenchmarkError` where the margins are not kept; the library itself checks every cell by its divisors.
    static func entry(_ method: DivisorMethod, runs: Int) throws -> RowReport.Entry {
        let problem = problem(method)
        var seconds: [Double] = []
        for _ in 0..<runs {
            var outcome: BiproportionalOutcome?
            let elapsed = try ContinuousClock().measure { outcome = try problem.solve() }
            seconds.append(elapsed.seconds)
            guard keepsMargins(outcome, problem) else {
                throw BenchmarkError("\(method.rawValue) allots the matrix wrongly")
            }
        }
        let instance = Instance(family: "matrix", nominees: rows * columns, seed: 1)
        return .init(instance: instance, party: "delegates", phase: method.rawValue, status: "done", seconds: seconds)
    }

    /// Seats of units and categories that some matrix keeps: those of its own weights, rounded up.
    private static func problem(_ method: DivisorMethod) -> BiproportionalProblem {
        let weights = (0..<rows).map { row in
            (0..<columns).map { column in
                let draw = (row * 7_919 + column * 104_729 + row * column * 31) % 10_007
                return draw % 10 == 0 ? 0 : 1 + draw * draw % 1_000_003
            }
        }
        let seats = weights.map { $0.map { $0 == 0 ? 0 : 1 + $0 / 50_000 } }
        return BiproportionalProblem(
            weights: weights, rowSeats: seats.map { $0.reduce(0, +) },
            columnSeats: (0..<columns).map { column in seats.reduce(0) { $0 + $1[column] } }, method: method)
    }

    private static func keepsMargins(_ outcome: BiproportionalOutcome?, _ problem: BiproportionalProblem) -> Bool {
        let solution: BiproportionalSolution
        switch outcome {
        case .solved(let one), .tied(let one, _): solution = one
        default: return false
        }
        return solution.matrix.map { $0.reduce(0, +) } == problem.rowSeats
            && problem.columnSeats.indices.allSatisfy { column in
                solution.matrix.reduce(0) { $0 + $1[column] } == problem.columnSeats[column]
            }
    }
}
