import ExactArithmetic
import IntegerProgramming
import ProgramSupport
import Testing

@testable import BranchAndBound

@Suite struct NodeBoundTests {
    /// x ≥ 10 and 3x ≤ 29, which the multipliers −1 and 1/3 contradict by 1/3; rounded coarsely, their error is multiplied
    /// by the column's bound.
    @Test(arguments: [10, 1_000_000, 100_000_000, 10_000_000_000])
    func `a ray proves infeasibility however wide the columns are`(bound: Int) {
        var program = IntegerProgram(rows: [.init(lower: 10), .init(upper: 29)])
        program.addColumn(
            .init(objective: 1, lower: 0, upper: bound),
            entries: [.init(row: 0, coefficient: 1), .init(row: 1, coefficient: 3)])
        let boxed = BoxedProgram(program)
        let state = DualSimplex(boxed).state
        #expect(NodeBound(boxed).provesInfeasible([-1, 1.0 / 3], state))
        #expect(!NodeBound(boxed).provesInfeasible([1, -1.0 / 3], state))
    }

    /// Whatever the prices are, nothing is worth more than the bound, and reduced costs say what a column's move costs.
    @Test(arguments: 0..<100) func `any prices bound what whole numbers are worth`(seed: Int) {
        let program = RandomProgram.make(seed: seed)
        let boxed = BoxedProgram(program)
        guard !boxed.hasImpossibleRow else { return }
        var random = SplitMix64(seed: UInt64(seed))
        let (state, bound) = (DualSimplex(boxed).state, NodeBound(boxed))
        for _ in 0..<5 {
            bound.compute((0..<boxed.rows).map { _ in random.unit() * 8 - 4 }, state)
            for solution in program.everySolution {
                let worth = Int128(program.objective(at: solution)) * Int128(bound.scale)
                let moved = (0..<boxed.columns).reduce(Int128(0)) { sum, column in
                    let cost = bound.reducedCosts[column]
                    let side = cost > 0 ? program.columns[column].upper : program.columns[column].lower
                    return sum + Int128(abs(cost)) * Int128(abs(solution[column] - side))
                }
                #expect(worth <= bound.scaled - moved, "seed \(seed)")
            }
        }
    }

    /// Prices too large for 64 bits are rounded more coarsely, and the bound holds all the same.
    @Test(arguments: [1e3, 1e12, 1e25, .infinity, .nan]) func `wild prices still give a bound`(price: Double) {
        let program = IntegerProgram(rows: [.init(lower: 1, upper: 2)], columns: [(3, 0...2, [1]), (5, 0...2, [1])])
        let boxed = BoxedProgram(program)
        let bound = NodeBound(boxed)
        bound.compute([price], DualSimplex(boxed).state)
        #expect(bound.scale >= 1)
        #expect(bound.scaled >= 10 * Int128(bound.scale))
    }
}
