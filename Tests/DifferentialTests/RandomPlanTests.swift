import DelegateSelection
import SelectionCore
import TestSupport
import Testing

/// Random conferences of up to 16 nominees, judged by looking at every subset.
@Suite struct RandomPlanTests {
    /// Conferences in a chunk; chunks run in parallel.
    static let chunkSize = 100
    static let chunks = Array(0..<(Campaign.isFull ? 24 : 8))

    private static func seeds(_ chunk: Int) -> Range<Int> { chunk * chunkSize..<(chunk + 1) * chunkSize }

    @Test(arguments: chunks, exactEngines)
    func `an exact engine finds the selection that the plan means, or proves that there is none`(
        chunk: Int, engine: SolverChoice
    ) throws {
        for seed in Self.seeds(chunk) {
            let checks = try OutcomeChecks(RandomPlan.conference(seed: seed), label: "seed \(seed)")
            checks.expectExact(try checks.outcome(engine))
        }
    }

    /// The number of conferences of each chunk that the greedy engine gets; all 2,400 were tried.
    static let greedySize = 40
    /// The percentage of a chunk's possible plans for which the greedy engine finds a selection.
    static let greedyFloor = 97

    @Test(arguments: chunks)
    func `the greedy engine claims no more than it knows and breaks no rule`(chunk: Int) throws {
        var (possible, found) = (0, 0)
        for seed in Self.seeds(chunk).prefix(Self.greedySize) {
            let checks = try OutcomeChecks(RandomPlan.conference(seed: seed), label: "seed \(seed)")
            let outcome = try checks.outcome(.greedy)
            checks.expectHonest(outcome)
            possible += checks.winner == nil ? 0 : 1
            found += outcome.selected.isEmpty && outcome.recount == nil ? 0 : 1
        }
        #expect(found * 100 >= possible * Self.greedyFloor, "greedy found \(found) of \(possible)")
    }

    @Test(arguments: chunks)
    func `the generator draws impossible plans and ties`(chunk: Int) {
        var (impossible, tied) = (0, 0)
        for seed in Self.seeds(chunk) {
            let conference = RandomPlan.conference(seed: seed)
            guard let winner = BruteForce(conference.effectivePlan, conference.pool).winner() else {
                impossible += 1
                continue
            }
            tied += winner.equals > 1 ? 1 : 0
        }
        #expect((10...45).contains(impossible))
        #expect(tied >= 10)
    }
}
