import DelegateSelection
import SelectionCore
import TestSupport
import Testing

/// Small conferences whose rules are shares of six digits, with weights: rows of very large coefficients beside small ones.
@Suite struct SixDigitTests {
    /// Conferences in a chunk; all 25 chunks are 5,000 conferences.
    private static let chunkSize = 200
    private static let chunks = Campaign.isFull ? 0..<25 : 0..<2

    @Test(arguments: chunks)
    func `the best of all subsets is found and proven`(chunk: Int) throws {
        for seed in 3_000_000 + chunk * Self.chunkSize..<3_000_000 + (chunk + 1) * Self.chunkSize {
            let checks = try OutcomeChecks(RandomPlan.sixDigits(seed: seed), label: "seed \(seed)")
            for engine in exactEngines { checks.expectExact(try checks.outcome(engine)) }
        }
    }
}
