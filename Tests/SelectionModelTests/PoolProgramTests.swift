import IntegerProgramming
import ProgramSupport
import Testing

@testable import SelectionModel

@Suite struct PoolProgramTests {
    /// The programmes written out have exactly the selections of the problem, each with its worth.
    @Test(arguments: 0..<60) func `programmes written out mean the same selections`(seed: Int) throws {
        let problem = SmallSelection.random(seed: seed).problem
        let face = Face(problem, TableRefinements(problem.columns))
        for level in problem.levels {
            let program = PoolProgram(face, maximizing: LevelObjective(level))
            let best = problem.everySelection.compactMap { face.value(of: $0, program.objective) }.max()
            guard !program.isImpossible else {
                #expect(best == nil, "seed \(seed)")
                continue
            }
            let written = RestrictedProgram(program)
            let solutions = written.program.hasEmptyRange ? [] : written.program.everySolution
            let selections = Set(solutions.map(written.selection))
            #expect(selections == Set(problem.everySelection), "seed \(seed)")
            let worth = solutions.map { written.program.objective(at: $0) }.max()
            #expect((worth ?? .min >= best.map(written.target) ?? .max) == (best != nil), "seed \(seed)")
            if let best { #expect(worth ?? .max < written.target(best + 1), "seed \(seed)") }
        }
    }

    /// Nominees of one type as one column: there is a selection where there is one, and levels that do not tell people
    /// apart give the same values.
    @Test(arguments: 0..<60) func `programmes over types come to the same`(seed: Int) throws {
        let problem = SmallSelection.random(seed: seed).problem
        let face = Face(problem, TableRefinements(problem.columns))
        for level in problem.levels.dropLast() {
            let program = PoolProgram(face, maximizing: LevelObjective(level))
            guard !program.isImpossible else { continue }
            let types = try #require(TypeProgram(program, isPriced: true))
            let best = problem.everySelection.compactMap { face.value(of: $0, program.objective) }.max()
            let solutions = types.program.hasEmptyRange ? [] : types.program.everySolution
            #expect(solutions.isEmpty == (best == nil), "seed \(seed)")
            guard let top = solutions.max(by: { types.program.objective(at: $0) < types.program.objective(at: $1) })
            else { continue }
            #expect(face.value(of: types.selection(top), program.objective) == best, "seed \(seed)")
        }
    }

    @Test func `more types than the limit are not written`() {
        let problem = SmallSelection(codes: [0, 1, 2], points: [1, 2, 3], seats: 0...3).problem
        let program = PoolProgram(
            Face(problem, TableRefinements(problem.columns)), maximizing: LevelObjective(problem.levels[0]))
        #expect(TypeProgram(program, limit: 2) == nil)
        #expect(TypeProgram(program, limit: 3)?.program.columns.map(\.upper) == [1, 1, 1])
    }

    @Test func `who is in counts in the rows, and in the objective`() {
        var selection = SmallSelection(codes: [0, 1, 1], points: [5, 6, 7], seats: 2...2)
        selection.included = [1]
        let problem = selection.problem
        let program = PoolProgram(
            Face(problem, TableRefinements(problem.columns)), maximizing: LevelObjective(problem.levels[1]))
        #expect(program.rows[0] == .init(lower: 1, upper: 1))
        #expect(program.constant == 6)
        #expect(RestrictedProgram(program).selection([1, 0]) == [0, 1])
    }

    /// Points that are all multiples of 5 make every selection worth a multiple of 5.
    @Test func `the step divides what everybody is worth`() {
        let problem = SmallSelection(codes: [0, 0, 0], points: [10, 0, 25], seats: 0...3).problem
        let face = Face(problem, TableRefinements(problem.columns))
        #expect(PoolProgram(face, maximizing: LevelObjective(problem.levels[1])).step == 5)
        #expect(PoolProgram(face, maximizing: LevelObjective(problem.levels[0])).step == 1)
    }

    @Test(arguments: SmallSelection.impossibleCases) func `only a row without a possible value is impossible at once`(
        bent: SmallSelection.BentCase
    ) {
        let problem = bent.selection.problem
        let program = PoolProgram(
            Face(problem, TableRefinements(problem.columns)), maximizing: LevelObjective(problem.levels[0]))
        #expect(problem.everySelection.isEmpty)
        #expect(ParityCheck(program).provesInfeasible == (bent.description == "by parity"))
    }
}
