import BranchAndBound
import IntegerProgramming
import ProgramSupport
import SelectionModel
import SelectionProof
import Testing

@testable import SelectionSearch

@Suite struct LexicographicSearchTests {
    private static func search(_ problem: SelectionProblem, _ engine: (any IntegerProgramSolver)? = nil) -> SearchResult
    {
        var search = LexicographicSearch(
            problem, engine: engine ?? BuiltinSolver(version: "test"), control: StoppingCriteria(), recordsTrees: true)
        return search.run()
    }

    @Test(arguments: 0..<150) func `the one selection is found and proven, or that there is none`(seed: Int) throws {
        let problem = SmallSelection.random(seed: seed).problem
        let result = Self.search(problem)
        #expect(result.stop == .completed && result.selection == problem.best, "seed \(seed)")
        #expect(result.provesInfeasible == (problem.best == nil), "seed \(seed)")
        #expect(result.work.pivots < 3_000, "seed \(seed)")
        guard let best = problem.best else {
            try ProofCheck(problem).followInfeasible(result.proof)
            return
        }
        #expect(result.isOptimal(levels: problem.levels.count), "seed \(seed)")
        #expect(
            result.bounds == problem.levelValues(of: best) + [problem.lotterySum(of: best, round: 0)], "seed \(seed)")
        try ProofCheck(problem).follow(result.proof, provingOptimal: best)
    }

    @Test(arguments: SmallSelection.bentCases) func `bent cases are proven`(bent: SmallSelection.BentCase) throws {
        let problem = bent.selection.problem
        let result = Self.search(problem)
        let selection = try #require(result.selection)
        #expect(selection == problem.best && result.isOptimal(levels: problem.levels.count))
        try ProofCheck(problem).follow(result.proof, provingOptimal: selection)
    }

    @Test(arguments: SmallSelection.impossibleCases) func `what is impossible is proven to be`(
        bent: SmallSelection.BentCase
    ) throws {
        let result = Self.search(bent.selection.problem)
        #expect(result.provesInfeasible && result.selection == nil && result.provenLevels == 0)
        try ProofCheck(bent.selection.problem).followInfeasible(result.proof)
    }

    /// An engine that calls everything impossible, or the first thing the best: whole numbers find it out.
    private struct Liar: IntegerProgramSolver {
        let name = "liar"
        let version = "1"
        let provesInWholeNumbers = false
        let answer: @Sendable (IntegerProgram) -> IntegerSolution

        func solve(
            _ program: IntegerProgram, atLeast target: Int?, control: StoppingCriteria
        ) throws(SolverFailure) -> IntegerSolution { answer(program) }
    }

    @Test(arguments: 0..<30) func `an engine that errs changes nothing but the record`(seed: Int) throws {
        let problem = SmallSelection.random(seed: seed).problem
        for answer in [
            { _ in .infeasible }, { .optimal(values: $0.columns.map(\.lower)) },
            { .optimal(values: $0.columns.map(\.upper)) },
        ] as [@Sendable (IntegerProgram) -> IntegerSolution] {
            let result = Self.search(problem, Liar(answer: answer))
            #expect(result.selection == problem.best && result.stop == .completed, "seed \(seed)")
            #expect(result.provesInfeasible == (problem.best == nil), "seed \(seed)")
        }
    }

    /// Steps of the selection that a search starts from are steps of the search, as often as it is asked for.
    @Test func `the work of a start is counted`() {
        final class Start {
            var asked = 0
        }
        let own = 1_000_000
        var asked = 0
        for seed in 0..<150 {
            let problem = SmallSelection.random(seed: seed).problem
            let start = Start()
            var search = LexicographicSearch(
                problem, engine: Liar { _ in .infeasible }, control: StoppingCriteria(),
                startSolution: { _ in
                    start.asked += 1
                    var found = SearchResult(coreNominees: 0)
                    (found.work.scans, found.work.pivots, found.work.nodes) = (own, own, own)
                    return found
                })
            let work = search.run().work
            for steps in [work.scans, work.pivots, work.nodes] { #expect(steps / own == start.asked, "seed \(seed)") }
            asked += start.asked
        }
        #expect(asked > 0)
    }

    /// A start is dived for without the lottery, and no longer than two dives may take once there is one.
    @Test(arguments: 0..<50) func `a start takes no more than an answer`(seed: Int) {
        let problem = SmallSelection.random(seed: seed).problem
        var (start, answer) = (
            DiveSearch(problem, for: .start(rounds: 6), control: StoppingCriteria()),
            DiveSearch(problem, for: .answer, control: StoppingCriteria())
        )
        let (first, last) = (start.run(), answer.run())
        #expect(first.work.pivots <= last.work.pivots, "seed \(seed)")
        #expect((first.selection == nil) == (last.selection == nil), "seed \(seed)")
    }

    @Test func `it ends when somebody asks, with nothing claimed`() {
        let problem = SmallSelection(codes: [0, 0, 0], points: [2, 4, 3], seats: 1...1).problem
        let interruption = Interruption()
        interruption.request()
        var search = LexicographicSearch(
            problem, engine: BuiltinSolver(version: "test"), control: StoppingCriteria(interruption: interruption))
        let result = search.run()
        #expect(result.stop == .interrupted && result.selection == nil && !result.provesInfeasible)
        #expect(result.provenLevels == 0)
    }
}
