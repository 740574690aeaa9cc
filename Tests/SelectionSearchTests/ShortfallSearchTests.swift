import IntegerProgramming
import ProgramSupport
import SelectionModel
import Testing

@testable import SelectionSearch

@Suite struct ShortfallSearchTests {
    private static func weights(_ problem: SelectionProblem) -> [Int] { problem.shortfalls.indices.map { 1 + $0 % 2 } }

    private static func missed(_ problem: SelectionProblem, _ selection: [Int], _ weights: [Int]) -> Int {
        let amounts = problem.shortfallAmounts(activities: problem.activities(of: selection))
        return zip(weights, amounts).reduce(0) { $0 + $1.0 * $1.1 }
    }

    @Test(arguments: 0..<80) func `the least that can be missed is found, or that there is no selection`(seed: Int) {
        let problem = SmallSelection.random(seed: seed).problem
        let weights = Self.weights(problem)
        var search = ShortfallSearch(problem, control: StoppingCriteria())
        let least = problem.everySelection.map { Self.missed(problem, $0, weights) }.min()
        switch search.least(weights: weights) {
        case .least(let selection, let value):
            #expect(value == least && problem.isFeasible(selection), "seed \(seed)")
            #expect(Self.missed(problem, selection, weights) == value, "seed \(seed)")
        case .impossible: #expect(least == nil, "seed \(seed)")
        case .undecided: Issue.record("seed \(seed)")
        }
        #expect(search.work.pivots < 2_000)
    }

    @Test(arguments: 0..<40) func `limits of other sums are kept`(seed: Int) {
        var selection = SmallSelection.random(seed: seed)
        selection.targets = [(0, 3, 1), (1, 3, 1), (2, 2, 1)]
        let problem = selection.problem
        let limit = ShortfallSearch.Limit(weights: [1, 1, 0], most: 2)
        var search = ShortfallSearch(problem, control: StoppingCriteria())
        let least = problem.everySelection.filter { Self.missed(problem, $0, limit.weights) <= limit.most }
            .map { Self.missed(problem, $0, [0, 0, 1]) }.min()
        switch search.least(weights: [0, 0, 1], keeping: [limit]) {
        case .least(_, let value): #expect(value == least, "seed \(seed)")
        case .impossible: #expect(least == nil, "seed \(seed)")
        case .undecided: Issue.record("seed \(seed)")
        }
    }

    @Test func `what a proof reads is told where a bound shows that nothing is possible`() throws {
        let problem = SmallSelection.impossibleByBound.problem
        var search = ShortfallSearch(problem, control: StoppingCriteria())
        guard case .impossible(let reason?) = search.any(rows: problem.rows, included: [], excluded: []) else {
            Issue.record("no reason")
            return
        }
        #expect(reason.rows.isSuperset(of: [3, 4]) && reason.pinned.isEmpty)
        // Without one of the two rows there is a selection.
        for row in [3, 4] {
            var rows = problem.rows
            rows[row] = .init()
            guard case .least(let selection, 0) = search.any(rows: rows, included: [], excluded: []) else {
                Issue.record("row \(row)")
                continue
            }
            #expect(problem.with(rows: rows, included: [], excluded: []).isFeasible(selection))
        }
    }

    @Test(arguments: SmallSelection.bentCases) func `bent faces hold a selection`(bent: SmallSelection.BentCase) {
        let problem = bent.selection.problem
        var search = ShortfallSearch(problem, control: StoppingCriteria())
        guard case .least(let selection, 0) = search.least(weights: []) else {
            Issue.record("nothing was found")
            return
        }
        #expect(problem.isFeasible(selection))
        #expect(search.everySelection()?.count == problem.everySelection.count)
    }

    @Test func `the relaxation alone decides only what is impossible`() {
        let possible = SmallSelection(codes: [0], points: [1], seats: 0...1).problem
        var search = ShortfallSearch(possible, control: StoppingCriteria())
        guard case .undecided(nil) = search.least(weights: [], effort: .relaxation) else {
            Issue.record("more was done")
            return
        }
        #expect(search.work.nodes == 0)
    }
}
