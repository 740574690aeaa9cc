import DelegateSelection
import ExactArithmetic
import SelectionCore
import Testing

/// The costs of rules, and the extent to which they can be moved, against looking at every selection.
@Suite struct RuleCostTests {
    @Test(arguments: 0..<8)
    func `costs and extremes are those of looking at every selection`(chunk: Int) throws {
        for seed in 500_000 + chunk * 4..<500_000 + (chunk + 1) * 4 {
            guard let checks = try WhatIfChecks(seed: seed), checks.winner != nil else { continue }
            var request = ExplanationRequest()
            request.rules = checks.plan.rules.map(\.id)
            guard !request.rules.isEmpty else { continue }
            let explanation = try DelegateSelector.explain(checks.inputs, request, options: checks.options)
            checks.expect(explanation.rules.map(\.count.id) == request.rules && explanation.isProven, "every rule")
            for (cost, rule) in zip(explanation.rules, checks.plan.rules) { expect(cost, rule, checks) }
        }
    }

    private func expect(_ cost: RuleCost, _ rule: RuleValues, _ checks: WhatIfChecks) {
        if let dropped = cost.dropped {
            checks.expect(dropped, checks.plan.without(rule: rule.id), "\(rule.id) dropped")
        } else {
            checks.expect(false, "\(rule.id): nothing dropped")
        }
        expectSteps(cost, rule, checks)
        expectExtremes(cost, rule, checks)
    }

    private func expectSteps(_ cost: RuleCost, _ rule: RuleValues, _ checks: WhatIfChecks) {
        var expected = 0
        for (side, limit) in [(RuleCost.Side.minimum, rule.limits.minimum), (.maximum, rule.limits.maximum)] {
            guard let limit else { continue }
            for isTighter in [true, false] {
                let moved = limit.value.value + (isTighter == (side == .minimum) ? 100 : -100)
                guard moved >= 0, !limit.isShare || moved * 100 + limit.finer <= 1_000_000 else { continue }
                let amount = Amount(value: Hundredths(moved), isShare: limit.isShare, finer: limit.finer)
                guard !rule.limits.crosses(side, amount) else { continue }
                expected += 1
                let edited = checks.plan.moving(rule: rule.id) { limits in
                    if side == .minimum { limits.minimum = amount } else { limits.maximum = amount }
                }
                let step = cost.steps.first { $0.side == side && $0.isTighter == isTighter }
                guard let step else { return checks.expect(false, "\(rule.id): no step \(side) \(isTighter)") }
                checks.expect(step.result, edited, "\(rule.id) \(side) tighter: \(isTighter)")
            }
        }
        checks.expect(cost.steps.count == expected, "\(rule.id): \(cost.steps.count) steps")
    }

    private func expectExtremes(_ cost: RuleCost, _ rule: RuleValues, _ checks: WhatIfChecks) {
        let sets = BruteForce.sets(checks.plan, checks.conference.pool, group: rule.group ?? "", base: rule.base)
        let seats = checks.plan.seats?.fill == "last" ? nil : checks.winner?.attained.seats
        let all = checks.reference.attainable(sets, seats: seats)
        checks.expect(cost.highest.count == all.map(\.members).max(), "\(rule.id): highest")
        checks.expect(cost.lowest.count == all.map(\.members).min(), "\(rule.id): lowest")
        let shares = all.filter { $0.base > 0 }.map { Rational($0.members, $0.base) }
        let isShare = rule.limits.minimum?.isShare == true || rule.limits.maximum?.isShare == true
        let isFixed = seats != nil && (rule.base ?? "all") == "all"
        checks.expect((cost.highestShare != nil) == (isShare && !isFixed), "\(rule.id): share asked for")
        if let highest = cost.highestShare, let lowest = cost.lowestShare {
            checks.expect(highest.share == shares.max(), "\(rule.id): highest share \(highest)")
            checks.expect(lowest.share == shares.min(), "\(rule.id): lowest share \(lowest)")
        }
    }

    @Test(arguments: [520_000, 520_003, 520_007, 520_011])
    func `in brief every count has the same extremes, and a line of a quota costs what it does`(seed: Int) throws {
        guard let checks = try WhatIfChecks(seed: seed), checks.winner != nil else { return }
        var request = ExplanationRequest()
        request.asksAllRules = true
        let explanation = try DelegateSelector.explain(checks.inputs, request, options: checks.options)
        let all = try #require(explanation.allRules)
        #expect(all.map(\.count) == explanation.base.recount?.rules)
        for cost in all {
            let place = cost.rule.place
            guard place.kind == .quota, let value = place.value, let dropped = cost.dropped else { continue }
            let edited = checks.plan.moving(quota: place.index, value: value) { $0 = Limits() }
            checks.expect(dropped, edited, "quota \(place.index), \(value)")
        }
    }

    @Test(arguments: [(1, 3, 10), (0, 1, 7), (2, 5, 5), (99, 100, 100)])
    func `the next fraction is the nearest one`(numerator: Int, denominator: Int, limit: Int) {
        let share = Rational(numerator, denominator)
        let all = (1...limit).flatMap { base in (0...base).map { Rational($0, base) } }
        #expect(share.next(denominatorAtMost: limit) == all.filter { $0 > share }.min())
        #expect(share.previous(denominatorAtMost: limit) == all.filter { $0 < share }.max())
    }
}
