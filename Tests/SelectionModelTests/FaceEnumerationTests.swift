import ProgramSupport
import Testing

@testable import SelectionModel

@Suite struct FaceEnumerationTests {
    @Test(arguments: 0..<60) func `the best of a face is the best of all subsets`(seed: Int) throws {
        let problem = SmallSelection.random(seed: seed).problem
        let face = Face(problem, TableRefinements(problem.columns))
        let objective = LevelObjective(problem.levels[problem.levels.count - 1])
        let enumeration = try #require(FaceEnumeration(face, maximizing: objective))
        let worths = problem.everySelection.compactMap { face.value(of: $0, objective) }
        let best = enumeration.best()
        #expect(best?.value == worths.max(), "seed \(seed)")
        #expect(best?.isTied == worths.max().map { most in worths.count { $0 == most } > 1 }, "seed \(seed)")
        if let best { #expect(face.value(of: best.selection, objective) == best.value, "seed \(seed)") }
        var visited: [[Int]] = []
        enumeration.forEachFeasible { visited.append($0) }
        #expect(
            visited.sorted { $0.lexicographicallyPrecedes($1) }
                == problem.everySelection.sorted { $0.lexicographicallyPrecedes($1) }, "seed \(seed)")
    }

    @Test(arguments: SmallSelection.bentCases) func `bent faces are counted too`(bent: SmallSelection.BentCase) throws {
        let problem = bent.selection.problem
        let face = Face(problem, TableRefinements(problem.columns))
        let enumeration = try #require(FaceEnumeration(face, maximizing: LevelObjective(problem.levels[0])))
        #expect(enumeration.best()?.value == problem.everySelection.map(\.count).max())
    }

    @Test func `too many who are free are not looked at`() {
        func enumeration(_ count: Int) -> FaceEnumeration? {
            let problem = SmallSelection(
                codes: Array(repeating: 0, count: count), points: Array(0..<count), seats: 0...2
            ).problem
            return FaceEnumeration(
                Face(problem, TableRefinements(problem.columns)), maximizing: LevelObjective(problem.levels[0]))
        }
        #expect(enumeration(FaceEnumeration.mostFree) != nil)
        #expect(enumeration(FaceEnumeration.mostFree + 1) == nil)
    }
}
