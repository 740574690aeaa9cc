import SelectionCore
import Testing

/// The bound that counting gives for the number of delegates is a proof: `check` ends with "impossible" on it.
@Suite struct SeatReasonTests {
    @Test(arguments: 0..<6) func `no selection has more delegates than the reasons leave`(chunk: Int) throws {
        var said = 0
        for seed in 4_000_000 + chunk * 100..<4_000_000 + (chunk + 1) * 100 {
            let checks = try OutcomeChecks(RandomPlan.conference(seed: seed), label: "seed \(seed)")
            guard let reason = WholeShares.found(in: checks.inputs.plan, checks.inputs.pool).last else { continue }
            said += 1
            let reference = checks.reference
            let most = (BruteForce.Subset(0)..<(1 << BruteForce.Subset(reference.nominees)))
                .lazy.filter(reference.isAllowed).map(\.nonzeroBitCount).max()
            #expect(most ?? 0 <= reason.most, "seed \(seed): \(reason)")
            #expect(reason.most >= checks.inputs.plan.seats.minimum || checks.winner == nil, "seed \(seed)")
        }
        #expect(said >= 20)
    }
}
