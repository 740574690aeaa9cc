import ExactArithmetic

/// One delegate exchanged for one nominee, everyone else staying.
public struct Exchange: Sendable, Equatable {
    /// The delegate who would leave.
    public var delegate: Int
    /// True where every required rule would be kept.
    public var isAllowed: Bool
    /// True where the shortfall of some priority would change.
    public var changesTargets: Bool

    /// The result of letting `delegate` leave.
    package init(delegate: Int, isAllowed: Bool, changesTargets: Bool) {
        self.delegate = delegate
        self.isAllowed = isAllowed
        self.changesTargets = changesTargets
    }
}

/// Counts what single exchanges would do to a selection, without counting the selection again.
public struct ExchangeCount: Sendable {
    private let selected: [Int]
    private let counts: [Recount.RuleCount]
    private let index: CountIndex
    private let rules: RuleSet
    private let included: Set<Int>

    /// Exchanges within `selected` (rows of the pool), whose recount by `plan` is `recount`.
    /// - Complexity: O(distinct values of the columns of quotas + groups).
    package init(_ plan: Plan, _ pool: Pool, selected: [Int], recount: Recount) {
        self.selected = selected
        counts = recount.rules
        rules = RuleSet(plan, pool)
        index = CountIndex(rules)
        included = Set(plan.pins.include.compactMap { pool.row(ofPlanID: $0.id) })
    }

    /// The rules that count the nominee, as places in the recount's list.
    package func rules(of nominee: Int) -> [Int] { index.counts(of: nominee) }

    /// The results of exchanging each delegate for `nominee`, who is not selected, in pool order; those who are pinned in are
    /// left out.
    /// - Complexity: O(selected × rules that count either of two nominees).
    package func exchanges(for nominee: Int) -> [Exchange] {
        let gained = (index.counts(of: nominee), index.bases(of: nominee))
        let rivals = rivals(of: nominee)
        return selected.filter { !included.contains($0) }.map { delegate in
            var deltas: [Int: (count: Int, base: Int)] = [:]
            for place in gained.0 { deltas[place, default: (0, 0)].count += 1 }
            for place in gained.1 { deltas[place, default: (0, 0)].base += 1 }
            for place in index.counts(of: delegate) { deltas[place, default: (0, 0)].count -= 1 }
            for place in index.bases(of: delegate) { deltas[place, default: (0, 0)].base -= 1 }
            let changes = deltas.filter { $0.value != (0, 0) }
            let isFree = rivals.allSatisfy { $0.contains(delegate) }
            return exchange(delegate, isFree: isFree, changes)
        }
    }

    /// Those of whom one has to leave before there is room for `nominee`, for each constraint that has none.
    private func rivals(of nominee: Int) -> [Set<Int>] {
        let selected = Set(selected)
        return rules.constraints.compactMap { $0.rivals(of: nominee, in: selected) }
    }

    private func exchange(_ delegate: Int, isFree: Bool, _ changes: [Int: (count: Int, base: Int)]) -> Exchange {
        var (isAllowed, shortfalls) = (isFree, [Int: Rational]())
        for (place, change) in changes {
            let before = counts[place]
            var after = before
            after.count += change.count
            after.baseCount += change.base
            if let bounds = index.bounds[place] {
                after.minimum = bounds.minimum?.people(ofBase: after.baseCount)
                after.maximum = bounds.maximum?.people(ofBase: after.baseCount)
            }
            if let priority = before.priority {
                shortfalls[priority, default: .zero] += before.weight * (after.shortfall - before.shortfall)
            } else if !after.isSatisfied {
                isAllowed = false
            }
        }
        return Exchange(
            delegate: delegate, isAllowed: isAllowed, changesTargets: shortfalls.values.contains { $0 != .zero })
    }
}
