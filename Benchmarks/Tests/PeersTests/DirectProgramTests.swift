import IntegerProgramming
import Peers
import SelectionModel
import Testing

/// Three nominees of two classes; one delegate exactly, or two at most; a target of two of the first class.
@Suite struct DirectProgramTests {
    private func problem(seats: IntegerProgram.Row) -> SelectionProblem {
        let classes = AttributeTable(
            codes: PackedCodes([0, 1, 0], below: 2), entriesOfCode: [[RowEntry(row: 1, coefficient: 1)], []])
        return SelectionProblem(
            columns: PackedColumns(
                count: 3, common: [RowEntry(row: 0, coefficient: 1)], tables: [classes], memberships: [:]),
            rows: [seats, .init(lower: 2)], included: [2], excluded: [1], shortfalls: [.init(row: 1, maximum: 2)],
            levels: [
                .count, .shortfall(weights: [3]),
                .value(NomineeValues(terms: [.init(codes: PackedCodes([0, 1, 2], below: 3), worth: [5, 6, 7])])),
            ], lotteryRounds: 1, lotteryNumber: { _, _ in 0 })
    }

    @Test func everybodyIsAColumn() {
        let program = problem(seats: .init(upper: 2)).directProgram(level: 2, keeping: [2, -3])
        #expect(program.rows == [.init(upper: 2), .init(lower: 2), .init(lower: 2), .init(lower: -3)])
        #expect(program.columns.map(\.objective) == [5, 6, 7, 0])
        #expect(program.columns.map(\.lower) == [0, 0, 1, 0])
        #expect(program.columns.map(\.upper) == [1, 0, 1, 2])
        #expect(program.activities(at: [1, 0, 1, 0]) == [2, 2, 2, 0])
        #expect(program.activities(at: [0, 0, 1, 1]) == [1, 2, 1, -3])
        #expect(program.isFeasible([1, 0, 1, 0]))
    }

    @Test func aLevelThatARowDecidesIsNoLevel() {
        #expect(problem(seats: .init(lower: 2, upper: 2)).isDecidedByRows(0))
        #expect(!problem(seats: .init(upper: 2)).isDecidedByRows(0))
        #expect(!problem(seats: .init(lower: 2, upper: 2)).isDecidedByRows(1))
        let program = problem(seats: .init(lower: 2, upper: 2)).directProgram(level: 1, keeping: [2])
        #expect(program.rows.count == 2)
        #expect(program.columns.map(\.objective) == [0, 0, 0, -3])
    }
}
