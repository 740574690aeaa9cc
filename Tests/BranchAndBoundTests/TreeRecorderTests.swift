import IntegerProgramming
import ProgramSupport
import Testing

@testable import BranchAndBound

@Suite struct TreeRecorderTests {
    @Test func `steps are written down in whole numbers and in order`() {
        let recorder = TreeRecorder()
        let boxed = BoxedProgram(IntegerProgram(rows: [.init(upper: 3)], columns: [(2, 0...4, [1])]))
        let bound = NodeBound(boxed)
        bound.compute([2], DualSimplex(boxed).state)
        recorder.branch(0, 0...1, 2...4)
        recorder.bounded(bound)
        recorder.infeasible(bound)
        recorder.solution([3])
        recorder.leaf()
        recorder.known()
        let (scale, multipliers) = (bound.scale, bound.multipliers)
        #expect(
            recorder.steps == [
                .branch(column: 0, first: 0...1, second: 2...4),
                .bounded(6 * Int128(scale), scale: scale, multipliers: multipliers),
                .infeasible(6 * Int128(scale), scale: scale, multipliers: multipliers), .solution([3]), .leaf, .known,
            ])
    }

    @Test func `nothing is written down where nobody asks`() {
        let program = SmallProgram.all[4].program
        var solver = BuiltinSolver(version: "test")
        func steps() -> [TreeProof.Step] {
            solver.search(program, atLeast: nil, tiedColumns: nil, control: StoppingCriteria()).proof.steps
        }
        #expect(steps().isEmpty)
        solver.recordsTrees = true
        #expect(!steps().isEmpty)
    }
}
