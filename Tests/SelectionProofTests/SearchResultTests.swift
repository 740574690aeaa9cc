import ProgramSupport
import SelectionModel
import Testing

@testable import SelectionProof

@Suite struct SearchResultTests {
    private static let problem = SmallSelection(codes: [0, 0, 0], points: [2, 4, 3], seats: 0...2).problem
    private static let lottery = problem.lotterySum(of: [1, 2], round: 0)

    /// Seats, points and the lottery of the selection of both who are worth most.
    @Test(arguments: [
        ([2, 7, lottery], 3), ([2, 8, lottery], 1), ([3, 7, lottery], 0), ([2, 7], 2), ([], 0),
        ([2, 7, lottery + 1], 2),
    ]) func `levels are proven as far as bounds are attained`(bounds: [Int], proven: Int) {
        var result = SearchResult(coreNominees: 3)
        (result.selection, result.bounds) = ([1, 2], bounds)
        result.countProven(in: Self.problem)
        #expect(result.provenLevels == proven)
        #expect(result.isOptimal(levels: 2) == (proven == 3))
    }

    @Test func `a search that was ended has not proven the lottery`() {
        var result = SearchResult(coreNominees: 3)
        (result.selection, result.bounds, result.stop) = ([1, 2], [2, 7, Self.lottery], .timeLimit)
        result.countProven(in: Self.problem)
        #expect(result.provenLevels == 2)
    }

    @Test func `nothing is proven of nothing`() {
        var result = SearchResult(coreNominees: 3)
        result.bounds = [2, 7, 1]
        result.countProven(in: Self.problem)
        #expect(result.provenLevels == 0 && !result.isOptimal(levels: 2))
    }

    @Test func `work adds up`() {
        var (total, more) = (SearchWork(), SearchWork())
        (more.scans, more.pivots, more.restrictedProblems, more.nodes) = (1, 2, 3, 4)
        total += more
        total += more
        #expect([total.scans, total.pivots, total.restrictedProblems, total.nodes] == [2, 4, 6, 8])
    }
}
