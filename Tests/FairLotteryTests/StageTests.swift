import BigInt
import ExactArithmetic
import FairLottery
import Testing

/// Stages that were tampered with are refused.
@Suite struct StageTests {
    static let seeds = Array(0..<40)

    private func each(_ seed: Int, _ body: (LotteryCheck, FollowedProof) -> Void) throws {
        let check = LotteryCheck(RandomPool.pool(seed: seed), name: "seed \(seed)")
        if case .lottery(let found) = check.answer { body(check, FollowedProof(found)) }
    }

    /// A stage that promises more, or less, is refused.
    @Test(arguments: seeds) func otherValuesAreRefused(seed: Int) throws {
        try each(seed) { check, found in
            for index in found.stages.indices {
                for change in [BigRational(1, 1_000_000), BigRational(-1, 1_000_000)] {
                    var stages = found.stages
                    stages[index].value = stages[index].value + change
                    #expect(found.chances(following: stages) == nil, "\(check.name), stage \(index)")
                }
            }
        }
    }

    /// Other multipliers prove the same or nothing; they never prove other chances.
    @Test(arguments: seeds) func otherMultipliersProveNothingElse(seed: Int) throws {
        try each(seed) { check, found in
            for index in found.stages.indices {
                for row in found.stages[index].multipliers.indices {
                    var stages = found.stages
                    stages[index].multipliers[row] += 1
                    let chances = found.chances(following: stages)
                    #expect(chances == nil || chances == found.chances, "\(check.name), stage \(index), row \(row)")
                }
            }
        }
    }

    /// Stages that settle each other's types are refused, and so is a type that is settled twice, one that nobody stands for, and
    /// one that is left out.
    @Test(arguments: seeds) func otherTypesAreRefused(seed: Int) throws {
        try each(seed) { check, found in
            for index in found.stages.indices.dropLast() {
                var stages = found.stages
                (stages[index].types, stages[index + 1].types) = (stages[index + 1].types, stages[index].types)
                #expect(found.chances(following: stages) == nil, "\(check.name), stages \(index) and the next")
            }
            guard let last = found.stages.last, let first = found.stages.first else { return }
            for types in [[], last.types + [-1], last.types + [found.types], Array(last.types.dropLast())] {
                var stages = found.stages
                stages[stages.count - 1].types = types
                #expect(found.chances(following: stages) == nil, "\(check.name): the last settles \(types)")
            }
            if found.stages.count > 1 {
                var stages = found.stages
                stages[stages.count - 1].types += first.types
                #expect(found.chances(following: stages) == nil, "\(check.name): settled twice")
            }
        }
    }

    /// Stages that are left out, or rows without a multiplier, are refused.
    @Test(arguments: seeds) func missingPartsAreRefused(seed: Int) throws {
        try each(seed) { check, found in
            for index in found.stages.indices {
                var stages = found.stages
                stages.remove(at: index)
                #expect(found.chances(following: stages) == nil, "\(check.name) without stage \(index)")
                if !found.stages[index].multipliers.isEmpty {
                    stages = found.stages
                    stages[index].multipliers.removeLast()
                    #expect(found.chances(following: stages) == nil, "\(check.name), stage \(index) one row short")
                    stages[index].multipliers = []
                    #expect(
                        found.chances(following: stages) == nil || stages[index].value == .one,
                        "\(check.name), stage \(index) without multipliers")
                }
            }
        }
    }

    /// Multipliers of one row by hand: two seats of five people make 2/5, twice as large ones make the same, and those of another
    /// sign prove nothing.
    @Test(arguments: [(1, true), (2, true), (0, false), (-1, false)])
    func multipliersOfOneRow(multiplier: Int, isProof: Bool) {
        let program = PanelProgram(
            rows: [.init(lower: 2, upper: 2)],
            types: [.init(count: 5, most: 2, entries: [.init(row: 0, coefficient: 1)])])
        let stage = LeximinStage(value: BigRational(2, 5), multipliers: [BigInt(multiplier)], types: [0])
        let chances = LeximinStage.chances(program, isCoverable: [true], following: [stage])
        #expect(chances == (isProof ? [BigRational(2, 5)] : nil))
    }
}
