import IntegerProgramming
import Testing

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
