import IntegerProgramming
import ProgramSupport
import SelectionModel
import Testing

@testable import SelectionSearch

@Suite struct RootRelaxationTests {
    @Test(arguments: 0..<80) func `no selection is worth more than the relaxation`(seed: Int) {
        let fixture = SearchFixture(.random(seed: seed))
        for index in fixture.problem.levels.indices {
            switch fixture.relaxation(index) {
            case .solved(let root):
                #expect(fixture.best(index) ?? root.value <= root.value, "seed \(seed)")
                #expect(root.workingSet == root.workingSet.sorted())
            case .infeasible(let bound, _):
                #expect(fixture.best(index) == nil, "seed \(seed)")
                #expect(
                    bound.map { $0.scaled < 0 }
                        ?? PoolProgram(
                            fixture.face, maximizing: fixture.objective(index)
                        ).isImpossible, "seed \(seed)")
            case .stopped: Issue.record("seed \(seed)")
            }
        }
    }

    @Test(arguments: SmallSelection.bentCases) func `bent faces have a relaxation`(bent: SmallSelection.BentCase) {
        let fixture = SearchFixture(bent.selection)
        for index in fixture.problem.levels.indices {
            guard case .solved(let root) = fixture.relaxation(index) else {
                Issue.record("level \(index)")
                continue
            }
            #expect(root.value == fixture.best(index), "these are whole in their relaxation")
            #expect(root.fractionals == 0)
        }
    }

    @Test func `what is impossible by rows and by fractions is told, the rest is not`() {
        guard case .infeasible(nil, _) = SearchFixture(.impossibleByRow).relaxation(0) else {
            Issue.record("one row")
            return
        }
        guard case .infeasible(.some, let work) = SearchFixture(.impossibleByBound).relaxation(0) else {
            Issue.record("two rows")
            return
        }
        #expect(work.pivots > 0)
        guard case .solved(let root) = SearchFixture(.impossibleForPeopleOnly).relaxation(0) else {
            Issue.record("fractions keep every row")
            return
        }
        #expect(root.value == 2 && root.fractionals > 0)
    }

    /// The first target leaves about so many in play; later ones are further from the bound, by half as much again.
    @Test func `targets come down ever faster`() {
        let fixture = SearchFixture(
            SmallSelection(codes: Array(repeating: 0, count: 60), points: Array(1...60), seats: 3...3))
        guard case .solved(let root) = fixture.relaxation(1) else {
            Issue.record("no relaxation")
            return
        }
        #expect(root.value == 60 + 59 + 58)
        #expect(root.firstTarget(on: fixture.face) < root.value)
        var (target, gaps) = (root.value as Int?, [Int]())
        while let next = target, gaps.count < 8 {
            gaps.append(root.value - next)
            target = root.nextTarget(after: next)
        }
        #expect(gaps == [0, 1, 2, 3, 4, 6, 9, 13])
        #expect(root.restriction(of: fixture.face, target: root.value).free.count <= 3)
        #expect(root.restriction(of: fixture.face, target: nil).free.count == 60)
    }
}
