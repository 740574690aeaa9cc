import ExactArithmetic
import IntegerProgramming
import Testing

@testable import SelectionModel
@testable import SelectionSearch

/// A selection that takes whoever fits.
@Suite struct FirstFitTests {
    /// Six nominees worth 0 to 5, at most three of them, of whom 5 and 4 exclude each other.
    private func problem(included: [Int] = [], excluded: [Int] = [], lower: Int? = nil) -> SelectionProblem {
        let both = [RowEntry(row: 1, coefficient: 1)]
        return SelectionProblem(
            columns: PackedColumns(
                count: 6, common: [RowEntry(row: 0, coefficient: 1)], tables: [], memberships: [4: both, 5: both]),
            rows: [.init(lower: lower, upper: 3), .init(upper: 1)], included: included, excluded: excluded,
            shortfalls: [],
            levels: [
                .count, .value(NomineeValues(terms: [.init(codes: .bytes([0, 1, 2, 3, 4, 5]), worth: Array(0...5))])),
            ],
            lotteryRounds: 1
        ) { _, nominee in nominee }
    }

    @Test func thoseWorthMostComeFirst() {
        var search = FirstFit(problem())
        #expect(search.run() == [2, 3, 5])
    }

    /// Whoever is worth most excludes everybody else: one is given up for the others.
    @Test func oneIsGivenUpForTwoOthers() {
        var memberships: [Int: [RowEntry]] = [:]
        for other in 0..<5 {
            let entry = RowEntry(row: Int32(other + 1), coefficient: 1)
            memberships[5, default: []].append(entry)
            memberships[other, default: []].append(entry)
        }
        let star = SelectionProblem(
            columns: PackedColumns(
                count: 6, common: [RowEntry(row: 0, coefficient: 1)], tables: [], memberships: memberships),
            rows: [.init(upper: 4)] + (0..<5).map { _ in .init(upper: 1) }, included: [], excluded: [], shortfalls: [],
            levels: [
                .count, .value(NomineeValues(terms: [.init(codes: .bytes([0, 1, 2, 3, 4, 5]), worth: Array(0...5))])),
            ], lotteryRounds: 1
        ) { _, nominee in nominee }
        var search = FirstFit(star)
        #expect(search.run() == [1, 2, 3, 4])
    }

    /// Drawn rows with both signs and people who exclude each other: what is returned keeps all of them.
    @Test(arguments: 0..<60) func whatIsReturnedKeepsEveryRow(seed: Int) throws {
        var random = SplitMix64(seed: UInt64(seed))
        let count = 14
        let codes = (0..<count).map { _ in UInt8(random.below(2)) }
        var memberships: [Int: [RowEntry]] = [:]
        let pairs = 4 + random.below(12)
        for pair in 0..<pairs {
            let first = random.below(count)
            for nominee in Set([first, (first + 1 + random.below(count - 1)) % count]) {
                memberships[nominee, default: []].append(RowEntry(row: Int32(pair + 2), coefficient: 1))
            }
        }
        // Row 1: at least two fifths have code 1.
        let ofCode = [[RowEntry(row: 1, coefficient: -2)], [RowEntry(row: 1, coefficient: 3)]]
        let worth = (0..<count).map { _ in UInt8(random.below(9)) }
        let problem = SelectionProblem(
            columns: PackedColumns(
                count: count, common: [RowEntry(row: 0, coefficient: 1)],
                tables: [AttributeTable(codes: .bytes(codes), entriesOfCode: ofCode)], memberships: memberships),
            rows: [.init(upper: 9), .init(lower: 0)] + (0..<pairs).map { _ in .init(upper: 1) }, included: [],
            excluded: [], shortfalls: [],
            levels: [.count, .value(NomineeValues(terms: [.init(codes: .bytes(worth), worth: Array(0...8))]))],
            lotteryRounds: 1
        ) { _, nominee in nominee }
        var search = FirstFit(problem)
        let found = search.run()
        let selection = try #require(found)
        #expect(problem.isFeasible(selection), "seed \(seed)")
    }

    @Test func pinsAreKept() {
        var search = FirstFit(problem(included: [0, 4], excluded: [3]))
        #expect(search.run() == [0, 2, 4])
    }

    @Test func pinsThatBreakARowLeaveNothing() {
        var search = FirstFit(problem(included: [4, 5]))
        #expect(search.run() == nil)
    }

    @Test func whoMustComeTogetherIsNotFound() {
        var search = FirstFit(problem(lower: 2))
        #expect(search.run() == nil)
    }
}
