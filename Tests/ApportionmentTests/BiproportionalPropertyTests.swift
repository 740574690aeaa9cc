import Apportionment
import BigInt
import TestSupport
import Testing

@Suite struct BiproportionalPropertyTests {
    /// A small problem; every other one has few different weights, so that ties are common.
    static func problem(_ source: inout RandomSource, size: Int, seats: Int) -> BiproportionalProblem {
        let (rows, columns) = (source.number(1...size), source.number(1...size))
        let limit = source.element([2, 3, 9, 1000, 1_000_000_000_000])
        let zeros = source.element([0, 10, 40])
        let weights = (0..<rows).map { _ in
            (0..<columns).map { _ in source.happens(zeros) ? 0 : source.number(1...limit) }
        }
        let method = source.element(DivisorMethod.allCases)
        var (ofRows, ofColumns) = ([Int](repeating: 0, count: rows), [Int](repeating: 0, count: columns))
        let owing = [.adams, .dean, .huntingtonHill].contains(method) && source.happens(90)
        for row in 0..<rows {
            for column in 0..<columns where owing && weights[row][column] > 0 {
                ofRows[row] += 1
                ofColumns[column] += 1
            }
        }
        for _ in 0..<source.number(0...seats) {
            let (row, column) = (source.number(0...rows - 1), source.number(0...columns - 1))
            if weights[row][column] == 0 && source.happens(90) { continue }
            ofRows[row] += 1
            ofColumns[column] += 1
        }
        return BiproportionalProblem(weights: weights, rowSeats: ofRows, columnSeats: ofColumns, method: method)
    }

    /// Two or three rows that are alike: what columns have left over, any of them may get.
    static func alikeRows(_ source: inout RandomSource) -> BiproportionalProblem {
        let (rows, columns, seats) = (source.number(2...3), source.number(2...3), source.number(2...4))
        let weights = (0..<columns).map { _ in source.number(1...9) }
        var ofColumns = [Int](repeating: 0, count: columns)
        for _ in 0..<rows * seats { ofColumns[source.number(0...columns - 1)] += 1 }
        return BiproportionalProblem(
            weights: (0..<rows).map { _ in weights }, rowSeats: (0..<rows).map { _ in seats }, columnSeats: ofColumns,
            method: source.element(DivisorMethod.allCases))
    }

    @Test(arguments: Campaign.batches(of: 20)) func agreesWithBruteForce(_ batch: Int) throws {
        var kinds: [Kind: Int] = [:]
        for seed in batch * 100..<(batch + 1) * 100 {
            var source = RandomSource(seed: seed)
            kinds[try compare(Self.problem(&source, size: 3, seats: 7), seed), default: 0] += 1
        }
        #expect(kinds[.solved, default: 0] > 20 && kinds[.infeasible, default: 0] > 2, "\(kinds)")
    }

    @Test(arguments: 0..<5) func tiesAgreeWithBruteForce(_ batch: Int) throws {
        var kinds: [Kind: Int] = [:]
        for seed in batch * 100..<(batch + 1) * 100 {
            var source = RandomSource(seed: 4_000_000 + seed)
            kinds[try compare(Self.alikeRows(&source), 4_000_000 + seed), default: 0] += 1
        }
        #expect(kinds[.tied, default: 0] > 20, "\(kinds)")
    }

    private enum Kind { case solved, tied, infeasible, mismatched }

    private func compare(_ problem: BiproportionalProblem, _ seed: Int) throws -> Kind {
        let brute = BiproportionalBruteForce(problem: problem)
        let best = brute.proportional
        switch try problem.solve() {
        case .solved(let solution):
            #expect(best == [solution.matrix], "seed \(seed)")
            return .solved
        case .tied(let solution, let undecided):
            #expect(best.count > 1 && best.contains(solution.matrix), "seed \(seed)")
            #expect(Recount.isProportional(solution, problem), "seed \(seed)")
            #expect(undecided == differences(best), "seed \(seed)")
            return .tied
        case .infeasible(let conflicts):
            #expect(brute.matrices.isEmpty && !conflicts.isEmpty, "seed \(seed)")
            #expect(conflicts.allSatisfy { Recount.refutes($0, problem) }, "seed \(seed)")
            return .infeasible
        case .mismatchedTotals:
            Issue.record("seed \(seed)")
            return .mismatched
        }
    }

    private func differences(_ matrices: [[[Int]]]) -> [UndecidedCell] {
        guard let first = matrices.first else { return [] }
        return first.indices.flatMap { row in
            first[row].indices.compactMap { column in
                let values = matrices.map { $0[row][column] }
                guard let least = values.min(), let most = values.max(), least < most else { return nil }
                return UndecidedCell(row: row, column: column, seats: least...most)
            }
        }
    }

    @Test(arguments: Campaign.batches(of: 20)) func everyMatrixIsProportional(_ batch: Int) throws {
        for seed in batch * 100..<(batch + 1) * 100 {
            var source = RandomSource(seed: 1_000_000 + seed)
            let problem = Self.problem(&source, size: 8, seats: source.element([5, 60, 2000]))
            let outcome = try problem.solve()
            if let solution = Recount.solution(outcome) {
                #expect(Recount.isProportional(solution, problem), "seed \(seed)")
            } else if case .infeasible(let conflicts) = outcome {
                #expect(!conflicts.isEmpty, "seed \(seed)")
                #expect(conflicts.allSatisfy { Recount.refutes($0, problem) }, "seed \(seed)")
            } else {
                Issue.record("seed \(seed): \(outcome)")
            }
        }
    }

    @Test(arguments: Campaign.batches(of: 20)) func orderDoesNotMatter(_ batch: Int) throws {
        for seed in batch * 50..<(batch + 1) * 50 {
            var source = RandomSource(seed: 2_000_000 + seed)
            let problem = Self.problem(&source, size: 6, seats: 30)
            let rows = source.shuffled(Array(problem.rowSeats.indices))
            let columns = source.shuffled(Array(problem.columnSeats.indices))
            let permuted = BiproportionalProblem(
                weights: rows.map { row in columns.map { problem.weights[row][$0] } },
                rowSeats: rows.map { problem.rowSeats[$0] }, columnSeats: columns.map { problem.columnSeats[$0] },
                method: problem.method)
            switch (try problem.solve(), try permuted.solve()) {
            case (.solved(let one), .solved(let other)):
                #expect(other.matrix == rows.map { row in columns.map { one.matrix[row][$0] } }, "seed \(seed)")
            case (.tied(_, let one), .tied(_, let other)):
                let back = other.map { UndecidedCell(row: rows[$0.row], column: columns[$0.column], seats: $0.seats) }
                #expect(Set(back) == Set(one), "seed \(seed)")
            case (.infeasible(let one), .infeasible(let other)):
                let back = Set(other.map { Set($0.rows.map { rows[$0] } + $0.columns.map { 100 + columns[$0] }) })
                #expect(back == Set(one.map { Set($0.rows + $0.columns.map { 100 + $0 }) }), "seed \(seed)")
            case (let one, let other): Issue.record("seed \(seed): \(one) \(other)")
            }
        }
    }

    @Test(arguments: Campaign.batches(of: 20)) func scalingALineChangesNothing(_ batch: Int) throws {
        for seed in batch * 50..<(batch + 1) * 50 {
            var source = RandomSource(seed: 3_000_000 + seed)
            let problem = Self.problem(&source, size: 6, seats: 30)
            let factors = problem.rowSeats.map { _ in source.number(1...100) }
            let scaled = BiproportionalProblem(
                weights: zip(problem.weights, factors).map { line, factor in line.map { $0 * BigInt(factor) } },
                rowSeats: problem.rowSeats, columnSeats: problem.columnSeats, method: problem.method)
            switch (try problem.solve(), try scaled.solve()) {
            case (.solved(let one), .solved(let other)): #expect(one.matrix == other.matrix, "seed \(seed)")
            case (.tied(_, let one), .tied(_, let other)): #expect(one == other, "seed \(seed)")
            case (.infeasible(let one), .infeasible(let other)): #expect(one == other, "seed \(seed)")
            case (let one, let other): Issue.record("seed \(seed): \(one) \(other)")
            }
        }
    }
}
