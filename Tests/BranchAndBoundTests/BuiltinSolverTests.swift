import IntegerProgramming
import ProgramSupport
import Testing

@testable import BranchAndBound

@Suite struct BuiltinSolverTests {
    private let solver = BuiltinSolver(version: "test")

    @Test(arguments: SmallProgram.all) func `the best is found, within few pivots`(small: SmallProgram) {
        let found = solver.search(
            small.program, atLeast: nil, tiedColumns: nil, control: StoppingCriteria(), pivotLimit: 1_000)
        guard let best = small.program.bestWorth else {
            #expect(found.solution == .infeasible)
            return
        }
        guard case .optimal(let values) = found.solution else {
            Issue.record("\(found.solution)")
            return
        }
        #expect(small.program.isFeasible(values) && small.program.objective(at: values) == best)
        #expect(found.pivots <= 50, "\(found.pivots)")
    }

    @Test func `a row without a possible value needs no tree`() {
        let program = IntegerProgram(rows: [.init(lower: 3)], columns: [(1, 0...1, [1])])
        let found = solver.search(program, atLeast: 7, tiedColumns: nil, control: StoppingCriteria())
        #expect(found.solution == .infeasible && found.pivots == 0 && found.nodes == 0)
        #expect(found.proof == TreeProof(target: 7, steps: []) && found.experience == nil)
    }

    @Test func `more rows than an inverse in memory may have are declined`() {
        let program = IntegerProgram(
            rows: (0...BuiltinSolver.mostRows).map { _ in .init(upper: 1) },
            columns: [(1, 0...1, Array(repeating: 1, count: BuiltinSolver.mostRows + 1))])
        let found = solver.search(program, atLeast: nil, tiedColumns: nil, control: StoppingCriteria())
        #expect(found.solution == .stopped(.workLimit, best: nil))
    }
}
