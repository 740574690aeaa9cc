import BranchAndBound
import IntegerProgramming
import ProgramSupport
import Testing

@testable import SelectionProof

@Suite struct TreeCheckTests {
    /// x + y ≤ 1 of two columns worth 2 and 3: the row's multiplier 3 bounds the objective by 3.
    private static let program = IntegerProgram(rows: [.init(upper: 1)], columns: [(2, 0...1, [1]), (3, 0...1, [1])])

    private static func fault(_ steps: [TreeProof.Step], target: Int?, tiedColumns: Int? = nil) -> ProofFault? {
        var check = TreeCheck(program, target: target, tiedColumns: tiedColumns)
        do throws(ProofFault) {
            try check.follow(steps)
            return nil
        } catch {
            return error
        }
    }

    @Test func `a bound below the target closes the tree`() {
        #expect(Self.fault([.bounded(3, scale: 1, multipliers: [3])], target: 4) == nil)
        #expect(Self.fault([.bounded(6, scale: 2, multipliers: [6])], target: 4) == nil)
    }

    @Test func `branches cover every value, and their sides are followed in turn`() {
        let steps: [TreeProof.Step] = [
            .branch(column: 0, first: 1...1, second: 0...0), .bounded(2, scale: 1, multipliers: [3]),
            .bounded(3, scale: 1, multipliers: [3]),
        ]
        #expect(Self.fault(steps, target: 4) == nil)
        #expect(Self.fault(Array(steps.dropLast()), target: 4)?.kind == .doesNotClose, "one side is left")
        #expect(Self.fault(steps + [.leaf], target: 4)?.kind == .misplaced, "nothing is left")
    }

    @Test(arguments: [
        (TreeProof.Step.bounded(2, scale: 1, multipliers: [3]), ProofFault.Kind.wrongBound),
        (.bounded(3, scale: 0, multipliers: [3]), .misplaced),
        (.bounded(3, scale: 1, multipliers: []), .misplaced),
        (.bounded(0, scale: 1, multipliers: [Int.max]), .wrongBound),
        (.infeasible(1, scale: 1, multipliers: [1]), .doesNotClose),
        (.infeasible(0, scale: 1, multipliers: [1]), .wrongBound),
        (.branch(column: 2, first: 0...0, second: 1...1), .misplaced),
        (.branch(column: 0, first: 0...0, second: 2...2), .gapInBranch),
        (.branch(column: 0, first: 1...1, second: 1...1), .gapInBranch),
        (.solution([1, 1]), .noSolution), (.solution([1, 0]), .noSolution), (.solution([0]), .noSolution),
        (.leaf, .doesNotClose), (.known, .doesNotClose),
    ]) func `a step that does not hold is a fault of its kind`(step: TreeProof.Step, kind: ProofFault.Kind) {
        let fault = Self.fault([step], target: 3)
        #expect(fault?.step == 0)
        #expect(fault?.kind == kind)
    }

    @Test func `solutions raise the target, and ties are told`() throws {
        var check = TreeCheck(Self.program, target: nil, tiedColumns: nil)
        try check.follow([.solution([0, 1]), .bounded(3, scale: 1, multipliers: [3])])
        #expect(check.best == [0, 1] && check.target == 4 && !check.hasTie)
        let even = IntegerProgram(rows: [.init(upper: 1)], columns: [(3, 0...1, [1]), (3, 0...1, [1])])
        var tied = TreeCheck(even, target: nil, tiedColumns: 2)
        try tied.follow([.solution([0, 1]), .solution([1, 0]), .bounded(3, scale: 1, multipliers: [3])])
        #expect(tied.hasTie && tied.target == 4)
    }

    /// The own tree's recording is followed, for every small programme; with one step less it is not.
    @Test(arguments: 0..<150) func `written trees are followed`(seed: Int) throws {
        let program = RandomProgram.make(seed: seed)
        var solver = BuiltinSolver(version: "test")
        solver.recordsTrees = true
        let best = program.bestWorth
        for target in [nil, best.map { $0 + 1 }] where target != nil || best == nil || seed.isMultiple(of: 2) {
            let found = solver.search(
                program, atLeast: target, tiedColumns: nil, control: StoppingCriteria(), pivotLimit: 10_000)
            var check = TreeCheck(program, target: target, tiedColumns: nil)
            try check.follow(found.proof.steps)
            #expect(check.best.map { program.objective(at: $0) } == (target == nil ? best : nil), "seed \(seed)")
            guard let last = found.proof.steps.indices.last else { continue }
            var bent = TreeCheck(program, target: target, tiedColumns: nil)
            #expect(throws: ProofFault.self, "seed \(seed)") { try bent.follow(Array(found.proof.steps[..<last])) }
        }
    }
}
