import IntegerProgramming
import Testing

@testable import SelectionModel

/// Rings of clubs whose members are in two neighbouring clubs each.
@Suite struct ParityCheckTests {
    @Test(arguments: [
        // An odd ring cannot have an odd number from each club; an even one, or an even number, can.
        (3, 3, true), (5, 1, true), (7, 3, true), (3, 2, false), (4, 3, false), (5, 4, false),
    ]) func oddRingsContradictThemselves(clubs: Int, members: Int, isImpossible: Bool) {
        let entries = (0..<clubs).map { club in
            [club, (club + 1) % clubs].sorted().map { RowEntry(row: Int32($0), coefficient: 1) }
        }
        let nominees = 6 * clubs
        let codes = (0..<nominees).map { UInt8($0 % clubs) }
        let problem = SelectionProblem(
            columns: PackedColumns(
                count: nominees, common: [], tables: [AttributeTable(codes: .bytes(codes), entriesOfCode: entries)],
                memberships: [:]),
            rows: (0..<clubs).map { _ in .init(lower: members, upper: members) }, included: [], excluded: [],
            shortfalls: [], levels: [.count], lotteryRounds: 1
        ) { _, nominee in nominee }
        let face = Face(problem, TableRefinements(problem.columns))
        let program = PoolProgram(face, maximizing: LevelObjective(.count))
        #expect(ParityCheck(program).provesInfeasible == isImpossible)
    }
}
