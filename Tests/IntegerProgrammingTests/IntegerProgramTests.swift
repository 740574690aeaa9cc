import IntegerProgramming
import Testing

/// maximize 3x + 2y + z, x + y + z ≤ 2, x + 2y ≥ 1, all 0 or 1 — unless a test says otherwise.
func smallProgram(rows: [IntegerProgram.Row] = [.init(upper: 2), .init(lower: 1)]) -> IntegerProgram {
    var program = IntegerProgram(rows: rows)
    program.addColumn(
        .init(objective: 3, lower: 0, upper: 1),
        entries: [.init(row: 0, coefficient: 1), .init(row: 1, coefficient: 1)])
    program.addColumn(
        .init(objective: 2, lower: 0, upper: 1),
        entries: [.init(row: 0, coefficient: 1), .init(row: 1, coefficient: 2)])
    program.addColumn(.init(objective: 1, lower: 0, upper: 1), entries: [.init(row: 0, coefficient: 1)])
    return program
}

@Suite struct IntegerProgramTests {
    @Test(arguments: [
        ([1, 1, 0], true, 5), ([1, 0, 0], true, 3), ([0, 0, 1], false, 1), ([1, 1, 1], false, 6),
        ([2, 0, 0], false, 6),
    ]) func solutionsAreCheckedInWholeNumbers(_ values: [Int], _ isFeasible: Bool, _ objective: Int) {
        #expect(smallProgram().isFeasible(values) == isFeasible)
        #expect(smallProgram().objective(at: values) == objective)
    }

    @Test func anyMultipliersGiveABound() {
        for first in stride(from: -4.0, through: 4.0, by: 0.37) {
            for second in stride(from: -4.0, through: 4.0, by: 0.41) {
                #expect(LagrangianBound(smallProgram(), duals: [first, second]).value >= 5)
            }
        }
    }

    @Test func theRightMultipliersGiveTheBestBound() {
        let bound = LagrangianBound(smallProgram(), duals: [2, 0])
        #expect(bound.value == 5)
        #expect(bound.reducedCosts == [16_777_216, 0, -16_777_216])
        #expect(bound.slack(above: 5) == 0)
        #expect(bound.slack(above: 4) == 16_777_216)
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity, 1e300]) func wildMultipliersDoNoHarm(_ wild: Double) {
        #expect(LagrangianBound(smallProgram(), duals: [wild, wild]).value == 6)
    }

    @Test func controlsStop() {
        #expect(SolveControl().stop == nil)
        #expect(SolveControl(deadline: .now - .seconds(1)).stop == .timeLimit)
        let interruption = Interruption()
        interruption.request()
        #expect(SolveControl(deadline: .now - .seconds(1), interruption: interruption).stop == .interrupted)
    }
}
