import ExactArithmetic
import IntegerProgramming
import Testing

@testable import BranchAndBound

/// The tree finds whether another solution is as good as the best.
@Suite struct TieTests {
    /// Two of four, worth these: who is worth as much as the last one in makes a tie.
    @Test(arguments: [([5, 4, 3, 1], false), ([5, 4, 4, 1], true), ([5, 5, 4, 4], false), ([2, 2, 2, 2], true)])
    func tiesAreFound(worth: [Int], hasTie: Bool) throws {
        let found = search(worth, seats: 2, tiedColumns: 4)
        #expect(found.hasTie == hasTie)
        guard case .optimal(let values) = found.solution else {
            Issue.record("no optimum")
            return
        }
        #expect(zip(worth, values).reduce(0) { $0 + $1.0 * $1.1 } == worth.sorted(by: >).prefix(2).reduce(0, +))
    }

    /// Solutions that differ only in columns that do not matter are no tie.
    @Test func someColumnsMakeNoDifference() {
        #expect(search([5, 4, 4, 1], seats: 2, tiedColumns: 1).hasTie == false)
    }

    /// Every answer agrees with looking at all subsets.
    @Test(arguments: 0..<60) func tiesAgreeWithBruteForce(seed: Int) {
        var random = SplitMix64(seed: UInt64(seed))
        let worth = (0..<8).map { _ in random.below(4) }
        let seats = 1 + random.below(6)
        let sums = (0..<256).filter { $0.nonzeroBitCount == seats }
            .map { subset in (0..<8).reduce(0) { $0 + (subset >> $1 & 1) * worth[$1] } }
        let best = sums.max() ?? 0
        let found = search(worth, seats: seats, tiedColumns: 8)
        #expect(found.hasTie == (sums.count { $0 == best } > 1), "seed \(seed)")
    }

    private func search(_ worth: [Int], seats: Int, tiedColumns: Int) -> TreeSolution {
        var program = IntegerProgram(rows: [.init(lower: seats, upper: seats)])
        for worth in worth {
            program.addColumn(.init(objective: worth, lower: 0, upper: 1), entries: [.init(row: 0, coefficient: 1)])
        }
        return BuiltinSolver(version: "test").search(
            program, atLeast: nil, tiedColumns: tiedColumns, control: StoppingCriteria())
    }
}
