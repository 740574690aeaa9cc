import ExactArithmetic
import IntegerProgramming
import Testing

@testable import SelectionModel

/// Pairs who exclude each other, put together.
@Suite struct CliqueTests {
    private func problem(_ nominees: Int, _ pairs: [[Int]], maximum: Int = 1) -> SelectionProblem {
        var memberships: [Int: [RowEntry]] = [:]
        for (index, pair) in pairs.enumerated() {
            for nominee in pair {
                memberships[nominee, default: []].append(RowEntry(row: Int32(index + 1), coefficient: 1))
            }
        }
        return SelectionProblem(
            columns: PackedColumns(
                count: nominees, common: [RowEntry(row: 0, coefficient: 1)], tables: [], memberships: memberships),
            rows: [.init(lower: 0, upper: nominees)] + pairs.map { _ in .init(upper: maximum) }, included: [],
            excluded: [], shortfalls: [], levels: [.count], lotteryRounds: 1
        ) { _, nominee in nominee }
    }

    @Test(arguments: [
        // A triangle is one row, a path stays what it is, a square with one diagonal is two triangles.
        ([[0, 1], [1, 2], [0, 2]], 1), ([[0, 1], [1, 2], [2, 3]], 3),
        ([[0, 1], [1, 2], [2, 3], [0, 3], [0, 2]], 2),
        // A set that is a clique already takes in whoever excludes all of it.
        ([[0, 1, 2], [0, 3], [1, 3], [2, 3]], 1),
        // Two pairs are left alone.
        ([[0, 1], [2, 3]], 2),
    ]) func cliquesTakeThePlaceOfPairs(pairs: [[Int]], rows: Int) {
        #expect(problem(4, pairs).joiningPairs().problem.rows.count == rows + 1)
    }

    @Test func setsOfWhomTwoMayComeAreLeftAlone() {
        let problem = problem(4, [[0, 1, 2], [1, 2, 3], [0, 2, 3]], maximum: 2)
        #expect(problem.joiningPairs().problem.rows == problem.rows)
    }

    @Test(arguments: 0..<40) func theSameSelectionsKeepTheRows(seed: Int) {
        var random = SplitMix64(seed: UInt64(seed))
        let nominees = 9
        let density = 10 + random.below(70)
        let pairs = (0..<nominees).flatMap { first in (first + 1..<nominees).map { [first, $0] } }
            .filter { _ in random.below(100) < density }
        let problem = problem(nominees, pairs)
        let (joined, kept) = problem.joiningPairs()
        #expect(joined.rows.count == kept.count && joined.rows.count <= problem.rows.count)
        for subset in 0..<(1 << nominees) {
            let selection = (0..<nominees).filter { subset >> $0 & 1 == 1 }
            #expect(problem.isFeasible(selection) == joined.isFeasible(selection), "seed \(seed): \(selection)")
        }
    }
}
