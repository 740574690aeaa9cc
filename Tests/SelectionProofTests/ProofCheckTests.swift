import IntegerProgramming
import ProgramSupport
import SelectionModel
import Testing

@testable import SelectionProof

/// Proofs written by hand: none of them needs an engine.
@Suite struct ProofCheckTests {
    /// One of three with 2, 4 and 3 points: the seat's price 4 bounds the points by 4, and no lottery is tied.
    private static let problem = SmallSelection(codes: [0, 0, 0], points: [2, 4, 3], seats: 0...1).problem

    /// The proof by a ceiling, a bound that is attained, and a lottery that has one nominee left.
    private static var proof: SearchProof {
        var proof = SearchProof()
        proof.stages = [
            .init(level: 0, way: .ceiling),
            .init(level: 1, way: .bound, bound: .init(scale: 1, isRay: false, scaled: 4, multipliers: [2: 4])),
            .init(level: 2, way: .enumeration, bound: nil),
        ]
        return proof
    }

    private static let sumOfDrawn = problem.lotterySum(of: [1], round: 0)

    private static func whole(_ change: (inout SearchProof) -> Void = { _ in }) -> SearchProof {
        var proof = proof
        proof.stages[1].bound?.multipliers = [problem.rows.count: 3]
        proof.stages[1].bound?.scaled = 4
        // Of the one seat nobody else may draw anything.
        proof.stages[2].bound = .init(
            scale: 1, isRay: false, scaled: Int128(sumOfDrawn),
            multipliers: [problem.rows.count: problem.lotteryNumber(0, 2)])
        change(&proof)
        return proof
    }

    @Test func `a whole proof is followed`() throws {
        try ProofCheck(Self.problem).follow(Self.whole(), provingOptimal: [1])
    }

    /// The changes that bend the proof, and their names.
    private static var bends: [(how: String, bend: (inout SearchProof) -> Void)] {
        [
            ("a stage is missing", { _ = $0.stages.removeLast() }),
            ("a stage is left over", { $0.stages.append(.init(level: 3, way: .ceiling)) }),
            ("levels are out of order", { $0.stages.swapAt(0, 1) }),
            ("a bound is not what its multipliers give", { $0.stages[1].bound?.scaled += 1 }),
            ("a bound is missing", { $0.stages[1].bound = nil }),
            ("a ray is no bound", { $0.stages[1].bound?.isRay = true }),
            ("a multiplier leans on a side that is absent", { $0.stages[1].bound?.multipliers[1] = 1 }),
            ("a multiplier of no row", { $0.stages[1].bound?.multipliers[99] = 1 }),
            ("the scale is 0", { $0.stages[1].bound?.scale = 0 }),
            ("the scale is too fine", { $0.stages[1].bound?.scale = 1 << 60 }),
            ("a ceiling is no lottery", { $0.stages[2].way = .ceiling }),
            (
                "parts that nobody wrote down",
                { $0.stages[1] = .init(level: 1, way: .sizes, bound: $0.stages[1].bound) }
            ),
            ("a tree that nobody wrote down", { $0.stages[2].way = .tree }),
        ]
    }

    @Test func `a bent proof is a fault`() {
        for (how, bend) in Self.bends {
            #expect(throws: ProofFault.self, "\(how)") {
                try ProofCheck(Self.problem).follow(Self.whole(bend), provingOptimal: [1])
            }
        }
    }

    @Test(arguments: [[0], [2], [], [0, 1]]) func `it proves one selection only`(other: [Int]) {
        #expect(throws: ProofFault.self) { try ProofCheck(Self.problem).follow(Self.whole(), provingOptimal: other) }
    }

    @Test func `bounds are recomputed without trees`() throws {
        let bounds = try ProofCheck(Self.problem).bounds(Self.whole().withoutTrees, of: [1])
        #expect(bounds.map(\.level) == [0, 1, 2] && bounds.map(\.bound) == [1, 4, Self.sumOfDrawn])
        #expect(bounds.allSatisfy { $0.bound >= $0.attained })
    }

    @Test func `that there is no selection is shown by a row, by parity, by every subset`() throws {
        func follow(_ selection: SmallSelection, _ stage: SearchProof.Stage) throws(ProofFault) {
            var proof = SearchProof()
            proof.stages = [stage]
            try ProofCheck(selection.problem).followInfeasible(proof)
        }
        try follow(SmallSelection.impossibleByRow, .init(level: 0, way: .row))
        try follow(SmallSelection.impossibleByParity, .init(level: 0, way: .parity))
        for bent in SmallSelection.impossibleCases { try follow(bent.selection, .init(level: 0, way: .enumeration)) }
        // What one way shows another does not.
        #expect(throws: ProofFault.self) {
            try follow(SmallSelection.impossibleForPeopleOnly, .init(level: 0, way: .parity))
        }
        #expect(throws: ProofFault.self) { try follow(SmallSelection.impossibleByBound, .init(level: 0, way: .row)) }
        #expect(throws: ProofFault.self) {
            try follow(SmallSelection.impossibleByBound, .init(level: 0, way: .ceiling))
        }
        let possible = SmallSelection(codes: [0], points: [1], seats: 0...1)
        for way in [SearchProof.Way.row, .parity, .enumeration, .tree, .types] {
            #expect(throws: ProofFault.self, "\(way)") { try follow(possible, .init(level: 0, way: way)) }
        }
    }

    /// 3 of (0, 1, 2) and 1 of (1, 2, 3) at most: the first row less the second is x₀ − x₃ ≥ 2.
    @Test func `that there is no selection is shown by a ray`() throws {
        let problem = SmallSelection.impossibleByBound.problem
        var proof = SearchProof()
        proof.stages = [
            .init(level: 0, way: .bound, bound: .init(scale: 1, isRay: true, scaled: -1, multipliers: [3: -1, 4: 1]))
        ]
        try ProofCheck(problem).followInfeasible(proof)
        proof.stages[0].bound?.multipliers = [3: -1]
        #expect(throws: ProofFault.self) { try ProofCheck(problem).followInfeasible(proof) }
    }
}
