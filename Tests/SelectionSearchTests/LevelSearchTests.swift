import IntegerProgramming
import ProgramSupport
import SelectionModel
import SelectionProof
import Testing

@testable import SelectionSearch

@Suite struct LevelSearchTests {
    @Test(arguments: 0..<80) func `a level comes to what counting comes to, and narrows the face to its best`(
        seed: Int
    ) throws {
        let fixture = SearchFixture(.random(seed: seed))
        for index in fixture.problem.levels.indices {
            var face = fixture.face
            let objective = fixture.objective(index)
            var search = LevelSearch(fixture.restrictedSearch())
            let best = fixture.best(index)
            switch try search.run(objective, on: &face) {
            case .optimal(_, let value):
                #expect(value == best && search.bound == best, "seed \(seed)")
                let (included, free) = (Set(face.included), Set(face.free.nominees))
                for selection in fixture.problem.everySelection
                where fixture.face.value(of: selection, objective) == best {
                    #expect(included.isSubset(of: selection), "seed \(seed): \(selection)")
                    #expect(included.union(free).isSuperset(of: selection), "seed \(seed): \(selection)")
                }
            case .infeasible: #expect(best == nil, "seed \(seed)")
            case .exhausted, .stopped: Issue.record("seed \(seed)")
            }
        }
    }

    @Test(arguments: [
        (SmallSelection.impossibleByRow, [SearchProof.Way.row]), (.impossibleByParity, [.parity]),
        (.impossibleByBound, [.bound]), (.impossibleForPeopleOnly, [.tree, .types, .enumeration]),
    ]) func `that nothing is possible is shown in the plainest way`(selection: SmallSelection, ways: [SearchProof.Way])
        throws
    {
        let fixture = SearchFixture(selection)
        var face = fixture.face
        var search = LevelSearch(fixture.restrictedSearch())
        guard case .infeasible = try search.run(fixture.objective(0), on: &face) else {
            Issue.record("there is a selection")
            return
        }
        var proof = SearchProof()
        proof.stages = [try #require(search.proof)]
        #expect(ways.contains(proof.stages[0].way))
        try ProofCheck(fixture.problem).followInfeasible(proof)
    }

    @Test(arguments: SmallSelection.bentCases) func `bent faces are settled without a tree`(
        bent: SmallSelection.BentCase
    ) throws {
        let fixture = SearchFixture(bent.selection)
        for index in fixture.problem.levels.indices {
            var face = fixture.face
            var search = LevelSearch(fixture.restrictedSearch())
            guard case .optimal(_, let value) = try search.run(fixture.objective(index), on: &face) else {
                Issue.record("level \(index)")
                continue
            }
            #expect(value == fixture.best(index) && search.proof?.way == .bound)
        }
    }

    @Test func `it ends when somebody asks`() throws {
        let fixture = SearchFixture(SmallSelection(codes: [0, 0, 0], points: [2, 4, 3], seats: 1...1))
        let interruption = Interruption()
        interruption.request()
        let prototype = RestrictedSearch(
            engine: fixture.restrictedSearch().engine, control: StoppingCriteria(interruption: interruption),
            threads: 1, incumbent: nil
        ) { _, _ in }
        var (face, search) = (fixture.face, LevelSearch(prototype))
        guard case .stopped(.interrupted) = try search.run(fixture.objective(1), on: &face) else {
            Issue.record("it went on")
            return
        }
    }
}
