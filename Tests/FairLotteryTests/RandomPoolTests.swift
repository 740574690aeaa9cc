import Foundation
import LotterySearch
import TestSupport
import Testing

/// Pools that are drawn, compared with all of their panels: 2,000 of at most 14 people, or as many as `LOTTERY_POOLS` says (`make
/// test-lotteries`); by default 100 of at most 8 people, as what checks them is slow unless it is optimized. A failure names the
/// seed.
@Suite struct RandomPoolTests {
    private static let blocks = 16
    private static let size: Int = {
        let asked = ProcessInfo.processInfo.environment["LOTTERY_POOLS"].flatMap { Int($0) }
        return Campaign.isFull ? (asked ?? 2_000) / blocks : 50
    }()
    private static let mostPeople = Campaign.isFull ? 14 : 8

    @Test(arguments: Campaign.batches(of: blocks))
    func lotteriesAgreeWithAllPanels(block: Int) throws {
        var tally = Tally()
        for seed in block * RandomPoolTests.size..<(block + 1) * RandomPoolTests.size {
            let check = LotteryCheck(
                RandomPool.pool(seed: seed, most: RandomPoolTests.mostPeople), name: "seed \(seed)")
            tally.count(check, try check.agrees())
        }
        #expect(tally.isManifold, "pools of some sorts only show little: \(tally)")
    }

    /// What sorts of pools there were.
    private struct Tally {
        var lotteries = 0
        var impossible = 0
        var households = 0
        var nobody = 0
        var alike = 0
        var stages = 0
        var cuts = 0

        mutating func count(_ check: LotteryCheck, _ found: LeximinLottery.Found?) {
            guard let found else {
                impossible += 1
                return
            }
            lotteries += 1
            if !check.types.households.isEmpty { households += 1 }
            if found.isCoverable.contains(false) { nobody += 1 }
            if check.types.members.contains(where: { $0.count > 1 }) { alike += 1 }
            if found.stages.count > 1 { stages += 1 }
            if found.work.cuts > 0 { cuts += 1 }
        }

        /// True where every sort that is sure to come up has.
        var isManifold: Bool { [lotteries, impossible, households, nobody, alike, stages].allSatisfy { $0 > 0 } }
    }
}
