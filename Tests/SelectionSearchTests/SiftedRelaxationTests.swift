import ExactArithmetic
import IntegerProgramming
import ProgramSupport
import SelectionModel
import Testing

@testable import SelectionSearch

@Suite struct SiftedRelaxationTests {
    /// Two thousand nominees in twelve codes with a range each; every eighth is named by one of many rows, more than are
    /// taken in from the start.
    private static func program(seed: Int, named: Int) -> PoolProgram {
        var random = SplitMix64(seed: UInt64(seed))
        let count = 2_000
        var selection = SmallSelection(
            codes: (0..<count).map { _ in random.below(12) }, points: (0..<count).map { _ in random.below(1_000) },
            seats: 60...60, ofCode: (0..<12).map { _ in .init(lower: 2, upper: 9) })
        for row in 0..<named {
            selection.named.append(((0..<8).map { (row * 8 + $0) % count }, .init(upper: 1 + random.below(2))))
        }
        let problem = selection.problem
        return PoolProgram(
            Face(problem, TableRefinements(problem.columns)), maximizing: LevelObjective(problem.levels[1]))
    }

    /// A programme with every nominee as a column and every row, solved at once.
    private static func whole(_ program: PoolProgram) -> Int? {
        let search = SiftedRelaxation(
            program, threads: 1, control: StoppingCriteria(), start: (0..<2_000).map { UInt32($0) }, isWarmStart: true)
        guard case .solved(let bound) = search.solve() else { return nil }
        return bound.value
    }

    @Test(arguments: [0, 1, 2], [0, 200]) func `few columns and rows come to what all of them come to`(
        seed: Int, named: Int
    ) throws {
        let program = Self.program(seed: seed, named: named)
        let sifted = SiftedRelaxation(program, threads: 1, control: StoppingCriteria())
        guard case .solved(let bound) = sifted.solve() else {
            Issue.record("no relaxation")
            return
        }
        #expect(bound.value == Self.whole(program))
        #expect(sifted.workingSet.count < 1_200, "\(sifted.workingSet.count) of 2,000")
        #expect(sifted.work.scans >= 1 && sifted.work.scans < 40 && sifted.work.pivots < 4_000)
        #expect(Set(sifted.workingSet).count == sifted.workingSet.count)
        let values = sifted.values
        #expect(values.allSatisfy { $0 > -1e-6 && $0 < 1 + 1e-6 })
        #expect(abs(values.reduce(0, +) - 60) < 1e-5)
    }

    @Test func `threads change nothing`() {
        let program = Self.program(seed: 5, named: 200)
        let found = [1, 3].map { threads in
            let sifted = SiftedRelaxation(program, threads: threads, control: StoppingCriteria())
            _ = sifted.solve()
            return (sifted.workingSet, sifted.work)
        }
        #expect(found[0].0 == found[1].0 && found[0].1 == found[1].1)
    }

    /// Whoever took part in the relaxation of a similar problem is enough to begin with.
    @Test func `a warm start looks for nobody else at first`() {
        let program = Self.program(seed: 2, named: 0)
        let cold = SiftedRelaxation(program, threads: 1, control: StoppingCriteria())
        _ = cold.solve()
        let warm = SiftedRelaxation(
            program, threads: 1, control: StoppingCriteria(), start: cold.workingSet.sorted(), isWarmStart: true)
        guard case .solved(let bound) = warm.solve() else {
            Issue.record("no relaxation")
            return
        }
        #expect(warm.workingSet.count == cold.workingSet.count && warm.work.scans == 1)
        #expect(bound.value == Self.whole(program))
    }

    @Test func `it ends when somebody asks`() {
        let interruption = Interruption()
        interruption.request()
        let sifted = SiftedRelaxation(
            Self.program(seed: 0, named: 0), threads: 1, control: StoppingCriteria(interruption: interruption))
        guard case .stopped(.interrupted) = sifted.solve() else {
            Issue.record("it went on")
            return
        }
    }

    /// Forty of one group and thirty of another in sixty seats.
    @Test func `a ray over few columns is priced over everybody`() {
        let count = 2_000
        var selection = SmallSelection(
            codes: (0..<count).map { $0 % 12 }, points: (0..<count).map { $0 % 97 }, seats: 60...60)
        selection.named = [((0..<300).map { $0 }, .init(lower: 40)), ((300..<700).map { $0 }, .init(lower: 30))]
        let problem = selection.problem
        let program = PoolProgram(
            Face(problem, TableRefinements(problem.columns)), maximizing: LevelObjective(problem.levels[1]))
        let sifted = SiftedRelaxation(program, threads: 1, control: StoppingCriteria())
        guard case .infeasible(let bound) = sifted.solve() else {
            Issue.record("40 and 30 of 60 seats")
            return
        }
        #expect(bound.scaled < 0 && bound.costScale == 0)
    }
}
