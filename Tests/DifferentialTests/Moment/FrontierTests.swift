import DelegateSelection
import ExactArithmetic
import SelectionCore
import SelectionReport
import TestSupport
import Testing

/// What targets can be had for, against looking at every selection: a thousand conferences of up to 12 nominees.
@Suite struct FrontierTests {
    private static let first = 1_700_000

    /// A conference of the test, its axes, and what it is called.
    private struct Trial {
        let seed: Int
        let conference: Conference
        let plan: PlanValues
        let inputs: SelectionInputs
        let axes: [FrontierReference.Axis]

        /// The conference number `seed` with `count` axes; nil where it is large or has no rules.
        init?(_ seed: Int, axes count: Int) throws {
            self.seed = seed
            conference = RandomPlan.conference(seed: seed)
            plan = conference.effectivePlan
            guard conference.pool.ids.count <= 12, let first = plan.rules.first, let last = plan.rules.last else {
                return nil
            }
            let side: RuleCost.Side = seed / 2 % 2 == 0 ? .minimum : .maximum
            // One rule from both of its sides, where there is one alone.
            let other: RuleCost.Side = plan.rules.count == 1 ? (side == .minimum ? .maximum : .minimum) : .minimum
            axes = [.init(first, side)] + (count == 2 ? [.init(last, other)] : [])
            inputs = try conference.inputs()
        }

        func frontier(threads: Int = 1) throws -> Frontier {
            var request = FrontierRequest(.init(axes[0].rule.id, side: axes[0].side))
            if axes.count == 2 { request.other = .init(axes[1].rule.id, side: axes[1].side) }
            var options = SelectionOptions()
            (options.timeLimit, options.threads) = (.seconds(60), threads)
            return try DelegateSelector.frontier(inputs, request, options: options)
        }

        func expect(_ holds: Bool, _ what: String) {
            if !holds { Issue.record("seed \(seed): \(what)\n\(conference.transcript)") }
        }

        func ids(_ rows: [Int]) -> [String] { rows.map { conference.pool.ids[$0] }.sorted() }
    }

    @Test(arguments: Campaign.batches(of: 40))
    func `one target has the points that looking at every selection finds`(part: Int) throws {
        for seed in (Self.first + part * 25)..<(Self.first + (part + 1) * 25) {
            guard let trial = try Trial(seed, axes: 1) else { continue }
            let reference = FrontierReference(trial.plan, trial.conference.pool, trial.axes)
            let (frontier, steps) = (try trial.frontier(), reference.steps)
            expect(frontier, steps.map(\.cell.winner.subset), trial, reference)
            trial.expect(
                frontier.points.map(\.isDominated) == steps.map(\.isEqualToNext), "which are equal to the next")
            // A bound in people misses the more the fewer there are; so the plan's own choice is among the points.
            if !trial.axes[0].isShare, frontier.base.recount != nil {
                trial.expect(frontier.own != nil, "the own point")
            }
        }
    }

    @Test(arguments: Campaign.batches(of: 40))
    func `two targets have the points that looking at every selection finds`(part: Int) throws {
        for seed in (Self.first + part * 25)..<(Self.first + (part + 1) * 25) {
            guard let trial = try Trial(seed, axes: 2) else { continue }
            let reference = FrontierReference(trial.plan, trial.conference.pool, trial.axes)
            expect(try trial.frontier(), reference.efficient.map(\.winner.subset), trial, reference)
        }
    }

    private func expect(
        _ frontier: Frontier, _ subsets: [BruteForce.Subset], _ trial: Trial, _ reference: FrontierReference
    ) {
        let expected = subsets.map(reference.reference.ids)
        let found = frontier.points.map { trial.ids($0.selected) }
        trial.expect(
            found == expected, "\(trial.axes.map(\.rule.id)) \(trial.axes.map(\.side)): \(found), not \(expected)")
        guard found == expected else { return }
        trial.expect(frontier.isProven, "proven")
        let own = BruteForce(trial.plan, trial.conference.pool).winner().map { reference.reference.ids($0.subset) }
        trial.expect(
            (frontier.base.recount == nil ? nil : trial.ids(frontier.base.selected)) == own, "the plan as it is")
        trial.expect(frontier.own == own.flatMap(expected.firstIndex), "where the plan is")
        for (index, point) in frontier.points.enumerated() {
            let attained = reference.reference.attained(by: subsets[index])
            trial.expect(
                point.values.map { [$0.count, $0.base] } == reference.values(subsets[index]), "values of \(index)")
            trial.expect(point.result.objective?.seats == attained.seats, "seats of \(index)")
            let merit = point.result.objective.map { $0.merit * Rational(BruteForce.Attained.meritUnit) }
            trial.expect(merit == Rational(attained.merit), "merit of \(index)")
            let (before, now) = (Set(index > 0 ? expected[index - 1] : expected[index]), Set(expected[index]))
            trial.expect(Set(trial.ids(point.entering)) == now.subtracting(before), "who comes at \(index)")
            trial.expect(Set(trial.ids(point.leaving)) == before.subtracting(now), "who leaves at \(index)")
            guard let own else { continue }
            trial.expect(Set(trial.ids(point.result.entering)) == now.subtracting(own), "who is new at \(index)")
            trial.expect(Set(trial.ids(point.result.leaving)) == Set(own).subtracting(now), "who is gone at \(index)")
        }
    }

    @Test(arguments: 1_702_000..<1_702_006)
    func `neither threads nor the order of the input matter`(seed: Int) throws {
        for axes in [1, 2] {
            guard let trial = try Trial(seed, axes: axes) else { continue }
            let alone = FrontierReport(try trial.frontier(), trial.inputs, .english)
            let together = FrontierReport(try trial.frontier(threads: 4), trial.inputs, .english)
            #expect(alone.json(version: "") == together.json(version: ""), "seed \(seed)")
        }
    }
}
