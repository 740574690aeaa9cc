import ExactArithmetic
import SelectionCore

/// Finds what rules cost, and how far they can be moved: exact searches of edited plans.
struct RuleCostSearch: Sendable {
    private let search: ParallelSearch
    private let base: Outcome
    private let recount: Recount
    private var plan: Plan { search.inputs.plan }
    private var pool: Pool { search.inputs.pool }

    init(_ search: ParallelSearch, _ base: Outcome, _ recount: Recount) {
        self.search = search
        self.base = base
        self.recount = recount
    }

    /// A question about one rule: plans, and what their outcomes say.
    private struct Question: Sendable {
        let rule: Statement
        let count: Recount.RuleCount
        let nominated: Int
        var plans: [Plan] = []
        var dropped: Int?
        var steps: [(place: Int, side: RuleCost.Side, isTighter: Bool, bound: Bound)] = []
        var highest = 0
        var lowest = 0

        mutating func ask(_ plan: Plan) -> Int {
            plans.append(plan)
            return plans.count - 1
        }
    }

    /// The number of delegates at which extremes are looked for: all that can be filled where seats come before targets.
    private var seats: Int? { plan.seats.fill == .first ? recount.objective.seats : nil }

    /// The cost of each of `rules`; in brief, without steps and shares.
    func costs(of rules: [Statement], isBrief: Bool) throws(InputRejection) -> [RuleCost] {
        let counted = plan.countedStatements(over: pool)
        let questions = rules.compactMap { rule in
            counted.firstIndex(of: rule).map { question(rule, recount.rules[$0], isBrief: isBrief) }
        }
        var outcomes = try search.outcomes(questions.flatMap(\.plans))[...]
        var costs = questions.map { question in
            defer { outcomes = outcomes.dropFirst(question.plans.count) }
            return cost(question, Array(outcomes.prefix(question.plans.count)))
        }
        guard !isBrief else { return costs }
        for index in costs.indices where hasOpenShare(costs[index]) {
            costs[index].highestShare = try share(.highest, costs[index], from: costs[index].highest)
            costs[index].lowestShare = try share(.lowest, costs[index], from: costs[index].lowest)
        }
        return costs
    }

    private func question(_ rule: Statement, _ count: Recount.RuleCount, isBrief: Bool) -> Question {
        var question = Question(rule: rule, count: count, nominated: plan.nominated(for: rule, in: pool))
        func aim(_ extreme: Plan.Extreme) -> Plan {
            plan.aiming(at: extreme, of: rule, nominated: question.nominated, seats: seats)
        }
        let (highest, lowest) = (aim(.highest), aim(.lowest))
        question.highest = question.ask(highest)
        question.lowest = question.ask(lowest)
        guard !rule.isPart else { return question }
        question.dropped = question.ask(plan.without([rule], over: pool))
        guard !isBrief, let bounds = rule.bounds else { return question }
        for side in RuleCost.Side.allCases {
            for isTighter in [true, false] {
                guard let moved = bounds.moved(side, isTighter: isTighter), let bound = moved.bound(side) else {
                    continue
                }
                var edited = plan
                edited.setBounds(moved, of: rule.place)
                question.steps.append((question.ask(edited), side, isTighter, bound))
            }
        }
        return question
    }

    private func cost(_ question: Question, _ outcomes: [Outcome]) -> RuleCost {
        func whatIf(_ place: Int) -> WhatIf { WhatIf(outcomes[place], against: base.selected) }
        var cost = RuleCost(
            rule: question.rule, count: question.count, nominated: question.nominated,
            highest: attainable(outcomes[question.highest], question.rule, base: question.count.base),
            lowest: attainable(outcomes[question.lowest], question.rule, base: question.count.base))
        cost.dropped = question.dropped.map(whatIf)
        cost.steps = question.steps.map {
            .init(side: $0.side, isTighter: $0.isTighter, bound: $0.bound, result: whatIf($0.place))
        }
        cost.seats = seats
        return cost
    }

    /// The extreme that an outcome of `Plan.aiming` shows; the aim is the last rule but for those that need a share.
    private func attainable(_ outcome: Outcome, _ rule: Statement, base: String) -> Attainable {
        guard let recount = outcome.recount, let aim = recount.rules.first(where: { $0.kind == .rule && !$0.required })
        else {
            return Attainable(count: nil, base: nil, isProven: outcome.status == .infeasible)
        }
        let isProven = outcome.status == .optimal || outcome.bound.shortfalls == recount.objective.shortfalls
        return Attainable(count: aim.count, base: aim.baseCount, isProven: isProven)
    }

    /// True where the share of the base group is asked for and is not the count over a fixed number of seats.
    private func hasOpenShare(_ cost: RuleCost) -> Bool {
        guard let bounds = cost.rule.bounds, seats == nil || cost.count.base != Group.all else { return false }
        return bounds.hasShare
    }

    /// The number of times that a share may be improved on before the search for the extreme is given up.
    private static let maximumRounds = 60

    /// The extreme of the share: from a selection to one that goes further, until it is proven that none does. The next
    /// share to be reached is the nearest fraction that so many seats can show.
    private func share(
        _ extreme: Plan.Extreme, _ cost: RuleCost, from start: Attainable
    ) throws(InputRejection) -> Attainable {
        let most = seats ?? min(plan.seats.maximum, pool.count)
        var best = start.share == nil ? Attainable(count: nil, base: nil, isProven: false) : start
        for _ in 0..<RuleCostSearch.maximumRounds {
            let target = best.share.map { share in
                extreme == .highest
                    ? share.next(denominatorAtMost: most) : share.previous(denominatorAtMost: most)
            }
            if case .some(nil) = target {
                best.isProven = true
                return best
            }
            let aimed = plan.aiming(
                at: extreme, of: cost.rule, nominated: cost.nominated, seats: seats, beyond: target.flatMap(\.self),
                needsBase: true)
            let outcome = try search.outcomes([aimed])[0]
            guard outcome.recount != nil else {
                best.isProven = outcome.status == .infeasible
                return best
            }
            let found = attainable(outcome, cost.rule, base: cost.count.base)
            best = Attainable(count: found.count, base: found.base, isProven: false)
        }
        return best
    }
}

extension Bounds {
    /// One person, or one percentage point.
    public static func step(of bound: Bound) -> Rational {
        if case .share = bound { Rational(1, 100) } else { 1 }
    }

    /// The bound of a side.
    func bound(_ side: RuleCost.Side) -> Bound? { side == .minimum ? minimum : maximum }

    /// The bounds with one side moved by one step; nil where there is no such side, no room, or
    /// where it would cross the other one.
    package func moved(_ side: RuleCost.Side, isTighter: Bool) -> Bounds? {
        guard let bound = bound(side) else { return nil }
        let step = Bounds.step(of: bound)
        let change = (side == .minimum) == isTighter ? step : -step
        let moved: Bound
        switch bound {
        case .count(let count) where count + change >= .zero: moved = .count(count + change)
        case .share(let share) where share + change >= .zero && share + change <= 1: moved = .share(share + change)
        default: return nil
        }
        var bounds = self
        if side == .minimum { bounds.minimum = moved } else { bounds.maximum = moved }
        return bounds.impossibility == nil ? bounds : nil
    }
}
