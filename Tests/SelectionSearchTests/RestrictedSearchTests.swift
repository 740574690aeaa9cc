import IntegerProgramming
import ProgramSupport
import SelectionModel
import SelectionProof
import Testing

@testable import SelectionSearch

@Suite struct RestrictedSearchTests {
    @Test(arguments: 0..<80) func `a level is solved to proof`(seed: Int) throws {
        let fixture = SearchFixture(.random(seed: seed))
        for index in fixture.problem.levels.indices {
            guard case .solved(let root) = fixture.relaxation(index) else { continue }
            var search = fixture.restrictedSearch()
            let best = fixture.best(index)
            switch try search.run(from: root) {
            case .optimal(let selection, let value):
                #expect(value == best && fixture.face.value(of: selection, fixture.objective(index)) == best)
                #expect(search.bound == best, "seed \(seed)")
                // A bound that is attained needs no tree.
                #expect((search.proof?.way == .bound) == (best == root.value), "seed \(seed)")
            case .infeasible: #expect(best == nil, "seed \(seed)")
            case .exhausted, .stopped: Issue.record("seed \(seed)")
            }
            #expect(search.work.pivots < 2_000, "seed \(seed)")
        }
    }

    @Test(arguments: 0..<40) func `ties are found where they are asked for`(seed: Int) throws {
        let fixture = SearchFixture(.random(seed: seed))
        let last = fixture.problem.levels.count - 1
        guard case .solved(let root) = fixture.relaxation(last), let best = fixture.best(last) else { return }
        var search = fixture.restrictedSearch(findsTies: true)
        guard case .optimal = try search.run(from: root) else {
            Issue.record("seed \(seed)")
            return
        }
        let asGood = fixture.problem.everySelection.count {
            fixture.face.value(of: $0, fixture.objective(last)) == best
        }
        #expect(search.hasTie == (asGood > 1), "seed \(seed): \(asGood)")
    }

    @Test func `targets and pivots can be limited`() throws {
        let fixture = SearchFixture(.impossibleForPeopleOnly)
        guard case .solved(let root) = fixture.relaxation(0) else {
            Issue.record("fractions keep every row")
            return
        }
        var limited = fixture.restrictedSearch(targetLimit: 0)
        guard case .exhausted = try limited.run(from: root) else {
            Issue.record("no target may be tried")
            return
        }
        var brief = fixture.restrictedSearch()
        brief.pivotLimit = 0
        guard case .exhausted = try brief.run(from: root) else {
            Issue.record("no pivot may be made")
            return
        }
        #expect(brief.proof?.way == .bound, "the relaxation is all that is proven")
    }

    @Test func `an incumbent that attains the bound is not searched for again`() throws {
        let fixture = SearchFixture(SmallSelection(codes: [0, 0, 0], points: [2, 4, 3], seats: 1...1))
        guard case .solved(let root) = fixture.relaxation(1) else {
            Issue.record("no relaxation")
            return
        }
        var search = fixture.restrictedSearch()
        search.incumbent = ([1], 4)
        guard case .optimal(let selection, 4) = try search.run(from: root) else {
            Issue.record("4 is the best")
            return
        }
        #expect(selection == [1] && search.work.restrictedProblems == 0 && search.work.pivots == 0)
    }

    /// The nominees left for a target; beyond the floor nothing is looked for, and everyone is the last.
    @Test func `restrictions know what they leave out`() {
        let fixture = SearchFixture(
            SmallSelection(codes: Array(repeating: 0, count: 20), points: Array(1...20), seats: 2...2))
        guard case .solved(let root) = fixture.relaxation(1) else {
            Issue.record("no relaxation")
            return
        }
        let near = Restriction(root, target: root.value - 1, atLeast: nil)
        #expect(!near.isLast && !near.isPart && near.target == root.value - 1 && near.face.free.count < 20)
        #expect(near.restrictionTarget == near.target)
        let everyone = Restriction(root, target: nil, atLeast: nil)
        #expect(everyone.isLast && everyone.target == nil && everyone.restrictionTarget == nil)
        let floor = Restriction(root, target: root.value - 9, atLeast: root.value - 2)
        #expect(floor.isLast && floor.target == root.value - 2)
        let part = everyone.part(among: [3, 4, 5])
        #expect(part?.face.free.nominees == [3, 4, 5] && part?.isPart == true && part?.isLast == false)
        #expect(everyone.part(among: (0..<20).map { UInt32($0) }) == nil, "that would be everyone")
    }
}
