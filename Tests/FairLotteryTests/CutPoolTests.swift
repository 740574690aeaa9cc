import ExactArithmetic
import FairLottery
import TestSupport
import Testing

/// Pools, found among those that are drawn, whose relaxation has chances that no mixture of panels has.
@Suite struct CutPoolTests {
    /// Seeds of `RandomPool` with at least one inequality each.
    static let seeds = [57, 275, 554, 785, 849, 909, 1_079, 1_149, 1_203, 2_386]

    /// By default those of at most 8 people: what checks them is slow unless it is optimized.
    @Test(arguments: Campaign.isFull ? seeds : [275, 909, 1_149, 2_386])
    func inequalitiesAreFoundAndRight(seed: Int) throws {
        let check = LotteryCheck(RandomPool.pool(seed: seed), name: "seed \(seed)")
        let found = try #require(try check.agrees())
        #expect(found.work.cuts > 0, "seed \(seed): a pool that shows nothing")
        #expect(found.program.rows.count == check.types.program.rows.count + found.work.cuts)
    }

    /// An inequality touches panels: some panel is worth all that it allows.
    @Test(arguments: seeds)
    func inequalitiesTouchPanels(seed: Int) throws {
        let check = LotteryCheck(RandomPool.pool(seed: seed), name: "seed \(seed)")
        let found = try check.found()
        let panels = AllPanels(check.pool).panels.map { check.panel(of: $0) }
        for row in check.types.program.rows.count..<found.program.rows.count {
            let weights = found.program.types.map { type in
                type.entries.first { Int($0.row) == row }?.coefficient ?? 0
            }
            let worths = panels.map { panel in zip(weights, panel).reduce(0) { $0 + $1.0 * $1.1 } }
            #expect(worths.max() == found.program.rows[row].upper, "seed \(seed)")
        }
    }

    /// The proof needs the inequalities: without them the stages prove other chances or none.
    @Test(arguments: seeds)
    func theProofNeedsThem(seed: Int) throws {
        let check = LotteryCheck(RandomPool.pool(seed: seed), name: "seed \(seed)")
        let found = try check.found()
        let rows = check.types.program.rows.count
        let stages = found.stages.map { stage in
            LeximinStage(value: stage.value, multipliers: Array(stage.multipliers.prefix(rows)), types: stage.types)
        }
        #expect(
            LeximinStage.chances(check.types.program, isCoverable: found.isCoverable, following: stages)
                != found.chances, "seed \(seed)")
    }
}
