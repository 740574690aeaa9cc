import ExactArithmetic
import ProgramSupport
import Testing

@testable import SelectionModel

@Suite struct PoolBoundTests {
    private static func program(_ problem: SelectionProblem) -> PoolProgram {
        PoolProgram(
            Face(problem, TableRefinements(problem.columns)),
            maximizing: LevelObjective(problem.levels[problem.levels.count - 1]))
    }

    /// Any duals, of a solver or drawn: no selection is worth more than the bound.
    @Test(arguments: 0..<60) func `whatever the duals are, the bound holds`(seed: Int) {
        let problem = SmallSelection.random(seed: seed).problem
        let program = Self.program(problem)
        guard !program.isImpossible else {
            #expect(problem.everySelection.isEmpty, "seed \(seed)")
            return
        }
        var random = SplitMix64(seed: UInt64(seed))
        for _ in 0..<4 {
            let duals = program.rows.map { _ in random.unit() * 10 - 5 }
            let bound = PoolBound(program, duals: duals, costScale: 1).summed(threads: 1)
            for selection in problem.everySelection {
                let worth = program.face.value(of: selection, program.objective)
                #expect(worth.map { $0 <= bound.value } ?? true, "seed \(seed): \(selection)")
            }
        }
    }

    /// A nominee fixed for a target is on that side in every selection that reaches it.
    @Test(arguments: 0..<60) func `a restriction loses no selection that is worth the target`(seed: Int) {
        let problem = SmallSelection.random(seed: seed).problem
        let program = Self.program(problem)
        guard !program.isImpossible else { return }
        var random = SplitMix64(seed: UInt64(seed) + 1_000)
        let duals = program.rows.map { _ in random.unit() * 4 - 2 }
        let bound = PoolBound(program, duals: duals, costScale: 1).summed(threads: 1)
        for target in [bound.value, bound.value - 1, bound.value - 3] {
            let restricted = bound.restriction(of: program.face, target: target, threads: 1)
            let (included, free) = (Set(restricted.included), Set(restricted.free.nominees))
            for selection in problem.everySelection
            where program.face.value(of: selection, program.objective) ?? .min >= target {
                #expect(included.isSubset(of: selection), "seed \(seed): \(selection)")
                #expect(included.union(free).isSuperset(of: selection), "seed \(seed): \(selection)")
            }
        }
    }

    @Test func `without a target everyone stays free`() {
        let program = Self.program(SmallSelection(codes: [0, 1], points: [1, 2], seats: 0...1).problem)
        let bound = PoolBound(program, duals: program.rows.map { _ in 0 }, costScale: 1).summed(threads: 1)
        #expect(bound.restriction(of: program.face, target: nil, threads: 1).free.count == 2)
        #expect(bound.value == 3, "without prices everybody's points add up")
    }

    /// One seat, points 1 to 9: at the price 6 for a seat nobody below 6 improves on the bound.
    @Test func `prices leave those near them in play`() throws {
        let program = Self.program(
            SmallSelection(codes: Array(repeating: 0, count: 9), points: Array(1...9), seats: 0...1).problem)
        let duals = program.rows.enumerated().map { $0.offset == 0 ? 6.0 : 0 }
        let bound = PoolBound(program, duals: duals, costScale: 1).summed(threads: 1)
        #expect(bound.value == 6 + 1 + 2 + 3)
        #expect(try #require(bound.distance(leaving: 3, of: program.face.free, threads: 1)) == 1)
        let (_, best) = bound.scan(program.face.free, threads: 1, except: [1 << 8], atMost: 2)
        #expect(best == [7, 6], "the ninth is left out")
    }

    @Test(arguments: [1e6, 1e18, 1e30, .infinity]) func `wild duals are rounded more coarsely, or left out`(
        dual: Double
    ) {
        let program = Self.program(SmallSelection(codes: [0, 1], points: [4, 5], seats: 1...1).problem)
        let bound = PoolBound(program, duals: program.rows.map { _ in dual }, costScale: 1).summed(threads: 1)
        #expect(bound.value >= 5)
    }

    @Test func `the sum does not depend on threads`() {
        let count = 100_000
        let selection = SmallSelection(
            codes: (0..<count).map { $0 % 3 }, points: (0..<count).map { $0 % 17 }, seats: 0...300)
        let program = Self.program(selection.problem)
        let duals = program.rows.enumerated().map { Double(16 - $0.offset) }
        let bound = PoolBound(program, duals: duals, costScale: 1)
        #expect(bound.summed(threads: 1).scaled == bound.summed(threads: 3).scaled)
        let scans = [1, 3].map {
            bound.scan(program.face.free, threads: $0, except: Array(repeating: 0, count: count / 64 + 1), atMost: 50)
        }
        #expect(scans[0].best == scans[1].best && scans[0].summed.scaled == scans[1].summed.scaled)
    }
}
