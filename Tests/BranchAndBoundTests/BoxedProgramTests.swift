import IntegerProgramming
import ProgramSupport
import Testing

@testable import BranchAndBound

@Suite struct BoxedProgramTests {
    /// The least and the greatest value of a row stand for a side that is absent.
    @Test func `every row has two sides`() {
        let boxed = BoxedProgram(
            IntegerProgram(
                rows: [.init(), .init(lower: 1), .init(upper: 2), .init(lower: -100, upper: 100)],
                columns: [(1, 0...3, [2, 1, 1, 1]), (1, -1...1, [-1, 1, 4, 1])]))
        #expect(boxed.rowLower == [-1, 1, -4, -1])
        #expect(boxed.rowUpper == [7, 4, 2, 4])
        #expect(boxed.lower == [0, -1, -1, 1, -4, -1])
        #expect(!boxed.hasImpossibleRow)
    }

    @Test(arguments: [
        (IntegerProgram.Row(lower: 4), true), (.init(upper: -1), true), (.init(lower: 3), false),
        (.init(lower: 2, upper: 1), true),
    ]) func `a row that cannot come within its range is noticed`(row: IntegerProgram.Row, isImpossible: Bool) {
        let program = IntegerProgram(rows: [row], columns: [(1, 0...1, [1]), (1, 0...1, [2])])
        #expect(BoxedProgram(program).hasImpossibleRow == isImpossible)
    }

    /// Powers of two, so that nothing is rounded; usual rows and costs stay as they are.
    @Test func `large rows and costs are scaled without rounding`() {
        let boxed = BoxedProgram(
            IntegerProgram(
                rows: [.init(upper: 999_983), .init(upper: 7)],
                columns: [(1 << 50, 0...1, [999_983, 1]), (3, 0...1, [333_333, 5])]), perturbation: 0)
        #expect(boxed.rowScale == [0x1p-19, 1])
        #expect(boxed.costScale == 0x1p-10)
        #expect(boxed.value[0] * 0x1p19 == 999_983)
        #expect(boxed.upper[2] * 0x1p19 == 999_983)
        #expect(boxed.wholeValue[0] == 999_983)
        #expect(boxed.largestCoefficient == 999_983)
    }

    @Test func `costs are raised by the perturbation at most, and by half of it at least`() {
        let program = IntegerProgram(
            rows: [], columns: (0..<50).map { (objective: $0 % 7, range: 0...1, coefficients: []) })
        let boxed = BoxedProgram(program)
        let raised = (0..<50).map { boxed.cost[$0] - Double($0 % 7) }
        #expect(raised.allSatisfy { $0 > 0.499e-6 && $0 < 1.001e-6 })
        #expect(Set(raised).count > 40, "alike columns are told apart")
        let again = BoxedProgram(program)
        #expect((0..<50).allSatisfy { boxed.cost[$0] == again.cost[$0] })
    }
}
