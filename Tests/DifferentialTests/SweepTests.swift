import DelegateSelection
import ExactArithmetic
import SelectionCore
import SelectionReport
import TestSupport
import Testing

/// Sweeps against selecting by each edited plan, and against the order of the input and the number of threads.
@Suite struct SweepTests {
    @Test(arguments: 0..<6)
    func `every value is what the edited plan gives`(chunk: Int) throws {
        for seed in 600_000 + chunk * 6..<600_000 + (chunk + 1) * 6 {
            guard let checks = try WhatIfChecks(seed: seed), let rule = checks.plan.rules.first else { continue }
            let side: RuleCost.Side = rule.limits.minimum == nil ? .maximum : .minimum
            var request = SweepRequest(
                .init(rule: rule.id, values: stride(from: 0, through: 100, by: 25).map { .share(Rational($0, 100)) }))
            request.makesRequired = seed % 2 == 0
            let sweep = try DelegateSelector.sweep(checks.inputs, request, options: checks.options)
            for point in sweep.points {
                let amount = Amount.percent(point.place * 2_500)
                // Bounds that cross are impossible, as a scenario with them would be.
                guard !rule.limits.crosses(side, amount) else {
                    #expect(point.result.status == .infeasible && point.result.countingConflicts.count == 1)
                    continue
                }
                var edited = checks.plan.moving(rule: rule.id) { limits in
                    if side == .minimum { limits.minimum = amount } else { limits.maximum = amount }
                }
                if request.makesRequired {
                    for index in edited.rules.indices where edited.rules[index].id == rule.id {
                        edited.rules[index].priority = nil
                    }
                }
                checks.expect(point.result, edited, "\(rule.id) at \(point.place * 25)%")
            }
        }
    }

    @Test(arguments: 620_000..<620_008)
    func `a grid of seats and a rule has every pair`(seed: Int) throws {
        guard let checks = try WhatIfChecks(seed: seed), let rule = checks.plan.rules.last else { return }
        let seats = SweepRequest.Axis(rule: nil, values: [1, 3, 5].map { .count(Rational($0)) })
        let grid = SweepRequest.Axis(rule: rule.id, side: .minimum, values: [.count(0), .count(2)])
        let sweep = try DelegateSelector.sweep(checks.inputs, .init(seats, grid: grid), options: checks.options)
        #expect(
            sweep.points.map(\.place) == [0, 0, 1, 1, 2, 2] && sweep.points.map(\.gridPlace) == [0, 1, 0, 1, 0, 1])
        for point in sweep.points {
            let isCrossing = rule.limits.crosses(.minimum, .people(point.gridPlace * 200))
            guard checks.plan.seats?.minimum ?? 0 <= 1 + 2 * point.place, !isCrossing else {
                #expect(point.result.status == .infeasible && point.result.countingConflicts.count == 1)
                continue
            }
            let edited = checks.plan.with(seats: 1 + 2 * point.place).moving(rule: rule.id) {
                $0.minimum = .people(point.gridPlace * 200)
            }
            checks.expect(point.result, edited, "\(1 + 2 * point.place) seats, at least \(point.gridPlace * 2)")
        }
    }

    @Test(arguments: 640_000..<640_006)
    func `neither threads nor the order of the input matter`(seed: Int) throws {
        guard let checks = try WhatIfChecks(seed: seed), let rule = checks.plan.rules.first else { return }
        let request = SweepRequest(.init(rule: rule.id, values: (0...4).map { .count(Rational($0)) }))
        func texts(_ inputs: SelectionInputs, threads: Int) throws -> (sweep: String, answers: String) {
            var options = checks.options
            options.threads = threads
            var asked = ExplanationRequest()
            (asked.ids, asked.asksAllRules) = (Array(checks.conference.pool.ids.prefix(3)), true)
            let sweep = try DelegateSelector.sweep(inputs, request, options: options)
            let answers = try DelegateSelector.explain(inputs, asked, options: options)
            return (
                SweepReport(sweep, inputs, .english).csv(.english),
                ExplanationReport(answers, inputs).json(version: "")
            )
        }
        let alone = try texts(checks.inputs, threads: 1)
        #expect(try texts(checks.inputs, threads: 4) == alone)
        var random = RandomSource(seed: seed)
        var other = checks.conference
        other.plan = other.plan.permuted(&random)
        other.scenario?.edits = checks.conference.scenario?.edits.permuted(&random) ?? PlanValues()
        other.pool = other.pool.reordered(random.shuffled(Array(other.pool.ids.indices)))
        #expect(try texts(try other.inputs(), threads: 2).sweep == alone.sweep, "seed \(seed)")
    }
}
