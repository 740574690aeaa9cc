import IntegerProgramming
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
}
