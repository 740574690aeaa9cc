import DelegateSelection
import SelectionCore
import TestSupport
import Testing

/// The order of the file and of the plan's lists changes the order in which delegates are listed, and nothing else.
@Suite struct PermutationTests {
    @Test(arguments: Campaign.batches(of: 10))
    func `another order selects the same people`(chunk: Int) throws {
        for seed in 100_000 + chunk * 20..<100_000 + (chunk + 1) * 20 {
            let conference = RandomPlan.conference(seed: seed)
            var random = RandomSource(seed: seed)
            var other = conference
            other.plan = conference.plan.permuted(&random)
            other.scenario?.edits = conference.scenario?.edits.permuted(&random) ?? PlanValues()
            other.pool = conference.pool.reordered(random.shuffled(Array(conference.pool.ids.indices)))
            let checks = try [conference, other].map { try OutcomeChecks($0, label: "seed \(seed), permuted") }
            let outcomes = try checks.map { try $0.outcome(.auto) }
            for (check, outcome) in zip(checks, outcomes) { check.expectExact(outcome) }
            #expect(outcomes[0].status == outcomes[1].status, "seed \(seed)")
            #expect(checks[0].ids(outcomes[0]) == checks[1].ids(outcomes[1]), "seed \(seed)")
            #expect(outcomes[0].recount?.objective == outcomes[1].recount?.objective, "seed \(seed)")
        }
    }
}
