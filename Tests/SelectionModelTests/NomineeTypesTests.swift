import ProgramSupport
import Testing

@testable import SelectionModel

@Suite struct NomineeTypesTests {
    private static let selection: SmallSelection = {
        var selection = SmallSelection(codes: [0, 1, 0, 1, 0], points: [1, 1, 1, 2, 9], seats: 0...5)
        selection.named = [([0, 3], .init(upper: 1))]
        return selection
    }()

    @Test func `rows tell apart by code and by who is named`() throws {
        let problem = Self.selection.problem
        let program = PoolProgram(
            Face(problem, TableRefinements(problem.columns)), maximizing: LevelObjective(problem.levels[0]))
        #expect(try #require(NomineeTypes(byRowsOf: program, limit: 4)).members == [[0], [1], [2, 4], [3]])
        #expect(NomineeTypes(byRowsOf: program, limit: 3) == nil)
    }

    @Test func `levels tell apart by what nominees are worth besides`() {
        let types = NomineeTypes(byRowsAndLevelsOf: Self.selection.problem, of: [4, 3, 2, 1])
        #expect(types.members == [[4], [3], [2], [1]], "in the order given; each differs in code, points or pair")
        var alike = Self.selection
        alike.points = [1, 1, 1, 1, 1]
        #expect(NomineeTypes(byRowsAndLevelsOf: alike.problem, of: 0..<5).members == [[0], [1], [2, 4], [3]])
    }

    @Test(arguments: 0..<30) func `those of one type can take each other's place in every row`(seed: Int) throws {
        let problem = SmallSelection.random(seed: seed).problem
        let program = PoolProgram(
            Face(problem, TableRefinements(problem.columns)), maximizing: LevelObjective(problem.levels[0]))
        let types = try #require(NomineeTypes(byRowsOf: program, limit: 100))
        #expect(types.members.flatMap(\.self).sorted() == program.face.free.nominees)
        for type in types.members {
            #expect(Set(type.map { program.entries(of: $0) }).count == 1, "seed \(seed)")
        }
    }
}
