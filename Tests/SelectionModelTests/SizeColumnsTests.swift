import IntegerProgramming
import ProgramSupport
import Testing

@testable import SelectionModel

@Suite struct SizeColumnsTests {
    /// A third of those selected, whose number is open, are of code 0.
    private static func problem(seats: ClosedRange<Int>) -> SelectionProblem {
        var problem = SmallSelection(codes: [0, 0, 1, 1, 1], points: [1, 2, 3, 4, 5], seats: seats).problem
        problem.rows.append(.init(lower: 0, upper: 0))
        let row = problem.rows.count - 1
        let table = problem.columns.tables[0]
        let entries = (0..<2).map { code in
            Array(table.entries(ofCode: code)) + [RowEntry(row: Int32(row), coefficient: code == 0 ? 2 : -1)]
        }
        problem.columns = problem.columns.feeding(common: problem.columns.common, tables: [table.adding(entries)])
        var all = CountedGroup(row: 0)
        all.shares = [.init(row: row, ofMember: 2, ofOthers: -1)]
        problem.counted = [all]
        return problem
    }

    @Test(arguments: [(0...5, true), (3...3, false)]) func `open sizes are columns, known ones are not`(
        seats: ClosedRange<Int>, isOpen: Bool
    ) {
        let problem = Self.problem(seats: seats)
        let program = PoolProgram(
            Face(problem, TableRefinements(problem.columns)), maximizing: LevelObjective(problem.levels[0]))
        let sizes = SizeColumns(program)
        #expect(sizes.rows.count == (isOpen ? 2 : 0))
        #expect(sizes.entries(of: 0, firstRow: 7).map(\.row) == (isOpen ? [7, 8] : []))
        #expect(sizes.entries(of: 4, firstRow: 7).map(\.row) == (isOpen ? [7] : []))
    }

    @Test func `the columns change no selection`() {
        let problem = Self.problem(seats: 0...5)
        let program = PoolProgram(
            Face(problem, TableRefinements(problem.columns)), maximizing: LevelObjective(problem.levels[0]))
        let written = RestrictedProgram(program)
        #expect(written.program.columns.count > written.nominees)
        #expect(Set(written.program.everySolution.map(written.selection)) == Set(problem.everySelection))
        #expect(problem.everySelection.contains { $0.count == 3 })
    }
}
