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

    @Test func controlsStop() {
        #expect(StoppingCriteria().stop == nil)
        #expect(StoppingCriteria(deadline: .now - .seconds(1)).stop == .timeLimit)
        let interruption = Interruption()
        interruption.request()
        #expect(StoppingCriteria(deadline: .now - .seconds(1), interruption: interruption).stop == .interrupted)
    }
}
