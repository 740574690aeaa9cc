import ExactArithmetic
import IntegerProgramming
import Testing

@testable import SelectionModel

/// One row for all that everybody feeds alike.
@Suite struct MergedRowsTests {
    private static let nominees = 7

    /// Rows drawn from four ways to be fed, two of them by people named; some are targets, which two levels weigh.
    private func problem(seed: Int) -> SelectionProblem {
        var random = SplitMix64(seed: UInt64(seed))
        let codes = (0..<MergedRowsTests.nominees).map { _ in UInt8(random.below(2)) }
        var (rows, common) = ([IntegerProgram.Row](), [RowEntry]())
        var (ofCode, memberships) = ([[RowEntry]](repeating: [], count: 2), [Int: [RowEntry]]())
        var shortfalls: [SelectionProblem.Shortfall] = []
        for row in 0..<(4 + random.below(8)) {
            let entry = RowEntry(row: Int32(row), coefficient: 1)
            switch random.below(4) {
            case 0: common.append(entry)
            case 1: ofCode[1].append(entry)
            case 2: ofCode[0].append(entry)
            default: for nominee in [1, 4, 5] { memberships[nominee, default: []].append(entry) }
            }
            let lower = random.below(3)
            if random.below(3) == 0 {
                rows.append(.init(lower: lower))
                shortfalls.append(.init(row: row, maximum: lower))
            } else {
                rows.append(.init(lower: random.below(2) == 0 ? 0 : nil, upper: 2 + random.below(4)))
            }
        }
        let weights = (0..<2).map { _ in shortfalls.map { _ in random.below(4) } }
        var problem = SelectionProblem(
            columns: PackedColumns(
                count: MergedRowsTests.nominees, common: common,
                tables: [AttributeTable(codes: .bytes(codes), entriesOfCode: ofCode)], memberships: memberships),
            rows: rows, included: [], excluded: [], shortfalls: shortfalls,
            levels: [.count] + weights.map { .shortfall(weights: $0) }, lotteryRounds: 1
        ) { _, nominee in nominee }
        problem.counted = [CountedGroup(row: 0)]
        return problem
    }

    @Test(arguments: 0..<60) func everySelectionIsWorthTheSame(seed: Int) {
        let problem = problem(seed: seed)
        let merged = problem.mergingEqualRows()
        #expect(merged.kept == merged.kept.sorted() && merged.kept.count == merged.problem.rows.count)
        #expect(merged.placeOfShortfall.count == problem.shortfalls.count)
        for subset in 0..<(1 << MergedRowsTests.nominees) {
            let selection = (0..<MergedRowsTests.nominees).filter { subset >> $0 & 1 == 1 }
            #expect(problem.isFeasible(selection) == merged.problem.isFeasible(selection), "seed \(seed): \(selection)")
            #expect(problem.levelValues(of: selection) == merged.problem.levelValues(of: selection), "seed \(seed)")
            let amounts = merged.problem.shortfallAmounts(activities: merged.problem.activities(of: selection))
            #expect(
                problem.shortfallAmounts(activities: problem.activities(of: selection))
                    == merged.placeOfShortfall.map { amounts[$0] }, "seed \(seed)")
            let counted = merged.problem.activities(of: selection)[merged.problem.counted[0].row]
            #expect(counted == problem.activities(of: selection)[0], "seed \(seed)")
        }
    }

    @Test func someRowsAreMerged() {
        let merged = (0..<60).map { problem(seed: $0).rows.count - problem(seed: $0).mergingEqualRows().kept.count }
        #expect(merged.count { $0 > 0 } > 40)
    }

    /// A hundred thousand statements of one thing are one row and one shortfall.
    @Test func whatIsSaidOftenIsSaidOnce() {
        let many = 100_000
        let entries = (0..<many).map { RowEntry(row: Int32($0), coefficient: 1) }
        let problem = SelectionProblem(
            columns: PackedColumns(
                count: 2, common: [], tables: [AttributeTable(codes: .bytes([0, 1]), entriesOfCode: [[], entries])],
                memberships: [:]),
            rows: (0..<many).map { _ in .init(lower: 1) }, included: [], excluded: [],
            shortfalls: (0..<many).map { .init(row: $0, maximum: 1) },
            levels: [.shortfall(weights: Array(repeating: 3, count: many))], lotteryRounds: 1
        ) { _, nominee in nominee }
        let merged = problem.mergingEqualRows().problem
        #expect(merged.rows == [.init(lower: 1)] && merged.shortfalls.count == 1)
        #expect(merged.levelValues(of: [0]) == [-3 * many])
    }
}
