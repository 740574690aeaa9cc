import ExactArithmetic

/// What the rules say of single exchanges in a selection, in exact numbers: everybody who is counted alike by every rule, and in every
/// group that a share is of, has the same sign, and an exchange does what the two signs tell.
package struct ExchangeRules: Sendable {
    /// How somebody is counted: the places of the rules that count them, and of those of whose base they are one, ascending.
    package struct Sign: Hashable, Sendable {
        /// The rules that count them, as places in the recount's list.
        package var counts: [Int]
        /// The rules of whose shares' base they are one.
        var bases: [Int]
    }

    /// What the exchanges for a nominee would do, by the rules alone.
    package struct Tally: Equatable, Sendable {
        /// The delegates who could leave with every rule kept and every target as it is: rows of the pool, ascending.
        package var free: [Int] = []
        /// The number of those who could not leave with every rule kept.
        package var forbidden = 0
        /// The number of those who could, with another target missed by more or by less.
        package var changing = 0

        /// No exchange.
        package init() {}
    }

    /// What a change of one count, and of the number that its shares are of, does.
    private struct Effect {
        var isAllowed = true
        /// The change of the rule's shortfall in delegates.
        var shortfall = Rational.zero
        /// The same by the weight of the rule; what it adds to its priority.
        var weighted = Rational.zero
    }

    /// The recount of the selection.
    package let recount: Recount
    /// The selected, and those of them who are not pinned in: rows of the pool, ascending.
    package let selected: [Int]
    let leavers: [Int]
    let isSelected: Set<Int>
    let included: Set<Int>
    let index: CountIndex
    /// For each nominee whom conflicts leave no room for, the conflicts that do; and who of each is selected.
    private let conflicts: [Int: [Int]]
    private let rivals: [Set<Int>]
    /// The effects on each rule, by the change of its count and of its base, each from -1 to 1.
    private let effects: [Effect]
    /// Those who may leave, by their sign, the signs in the order of their first rows.
    private let leaversBySign: [(sign: Sign, rows: [Int])]

    /// The rules of `plan` on exchanges in `selected` (rows of the pool, ascending).
    /// - Complexity: O(distinct values of the columns of quotas and groups + selected × rules + members of conflicts).
    package init(_ plan: Plan, _ pool: Pool, selected: [Int]) {
        self.selected = selected
        recount = Recount(selected, plan, pool)
        index = CountIndex(RuleSet(plan, pool))
        isSelected = Set(selected)
        let included = Set(plan.pins.include.compactMap { pool.row(ofPlanID: $0.id) })
        self.included = included
        leavers = selected.filter { !included.contains($0) }
        effects = zip(recount.rules, index.bounds).flatMap { rule, bounds in
            (-1...1).flatMap { count in (-1...1).map { ExchangeRules.effect(of: rule, bounds, count, $0) } }
        }
        var conflicts: [Int: [Int]] = [:]
        var rivals: [Set<Int>] = []
        for conflict in plan.conflicts {
            let members = pool.rows(of: conflict.members)
            let inside = isSelected.intersection(members)
            guard inside.count >= conflict.maximum else { continue }
            for row in members where !inside.contains(row) { conflicts[row, default: []].append(rivals.count) }
            rivals.append(inside)
        }
        (self.conflicts, self.rivals) = (conflicts, rivals)
        var places: [Sign: Int] = [:]
        var groups: [(sign: Sign, rows: [Int])] = []
        for row in leavers {
            let sign = index.sign(of: row)
            if let place = places[sign] {
                groups[place].rows.append(row)
            } else {
                places[sign] = groups.count
                groups.append((sign, [row]))
            }
        }
        leaversBySign = groups
    }

    /// How the nominee in `row` is counted.
    /// - Complexity: O(rules).
    package func sign(of row: Int) -> Sign { index.sign(of: row) }

    /// True where conflicts have something to say on who leaves for the nominee in `row`.
    package func hasConflicts(_ row: Int) -> Bool { conflicts[row] != nil }

    /// True where no conflict keeps `entering` from coming for `leaving`.
    func hasRoom(for entering: Int, leaving: Int) -> Bool {
        conflicts[entering]?.allSatisfy { rivals[$0].contains(leaving) } ?? true
    }

    /// What the exchanges for the nominee in `row`, who is not selected, would do; those who are pinned in do not leave. Without
    /// conflicts it is the same for everybody with the same sign.
    /// - Complexity: O(signs of delegates × rules + delegates).
    package func tally(_ row: Int) -> Tally {
        let (gained, hasConflicts) = (sign(of: row), hasConflicts(row))
        var tally = Tally()
        for group in leaversBySign {
            let rows = hasConflicts ? group.rows.filter { hasRoom(for: row, leaving: $0) } : group.rows
            tally.forbidden += group.rows.count - rows.count
            if !broken(gained, group.sign).isEmpty {
                tally.forbidden += rows.count
            } else if effect(gained, group.sign).shortfalls.isEmpty {
                tally.free += rows
            } else {
                tally.changing += rows.count
            }
        }
        tally.free.sort()
        return tally
    }

    // MARK: Two signs

    /// The required rules that an exchange would break, ascending.
    func broken(_ gained: Sign, _ lost: Sign) -> [Int] {
        var broken: [Int] = []
        // The list alone, so that the rest is not copied for each pair of signs.
        let effects = effects
        ExchangeRules.changes(gained, lost) { place, count, base in
            if !effects[ExchangeRules.index(place, count, base)].isAllowed { broken.append(place) }
        }
        return broken
    }

    /// What an exchange does to the rules, and to the priorities.
    func effect(
        _ gained: Sign, _ lost: Sign
    ) -> (shortfalls: [ExchangeSession.Shortfall], rules: [ExchangeSession.Change]) {
        var shortfalls: [ExchangeSession.Shortfall] = []
        var rules: [ExchangeSession.Change] = []
        let (effects, counted) = (effects, recount.rules)
        ExchangeRules.changes(gained, lost) { place, count, base in
            let effect = effects[ExchangeRules.index(place, count, base)]
            rules.append(.init(rule: place, count: count, base: base, shortfall: effect.shortfall))
            guard effect.weighted != .zero, let priority = counted[place].priority else { return }
            if let known = shortfalls.firstIndex(where: { $0.priority == priority }) {
                shortfalls[known].change += effect.weighted
            } else {
                shortfalls.append(.init(priority: priority, change: effect.weighted))
            }
        }
        shortfalls.removeAll { $0.change == .zero }
        shortfalls.sort { $0.priority < $1.priority }
        return (shortfalls, rules)
    }

    private static func index(_ place: Int, _ count: Int, _ base: Int) -> Int { place * 9 + (count + 1) * 3 + base + 1 }

    /// Calls `body` for each rule, ascending, whose count or base changes where one of `gained` comes for one of `lost`.
    private static func changes(_ gained: Sign, _ lost: Sign, _ body: (_ place: Int, _ count: Int, _ base: Int) -> Void)
    {
        var (gainedCounts, lostCounts) = (gained.counts[...], lost.counts[...])
        var (gainedBases, lostBases) = (gained.bases[...], lost.bases[...])
        func take(_ place: Int, _ places: inout ArraySlice<Int>) -> Int {
            guard places.first == place else { return 0 }
            places.removeFirst()
            return 1
        }
        while true {
            let place = min(
                min(gainedCounts.first ?? .max, lostCounts.first ?? .max),
                min(gainedBases.first ?? .max, lostBases.first ?? .max))
            if place == .max { return }
            let count = take(place, &gainedCounts) - take(place, &lostCounts)
            let base = take(place, &gainedBases) - take(place, &lostBases)
            if count != 0 || base != 0 { body(place, count, base) }
        }
    }

    private static func effect(of rule: Recount.RuleCount, _ bounds: Bounds?, _ count: Int, _ base: Int) -> Effect {
        var after = rule
        after.count += count
        after.baseCount += base
        if let bounds {
            after.minimum = bounds.minimum?.people(ofBase: after.baseCount)
            after.maximum = bounds.maximum?.people(ofBase: after.baseCount)
        }
        // Of a count of nobody there is no effect of one fewer; it is never asked for.
        let shortfall = after.shortfall - rule.shortfall
        guard rule.priority != nil else { return Effect(isAllowed: after.isSatisfied, shortfall: shortfall) }
        return Effect(shortfall: shortfall, weighted: rule.weight * shortfall)
    }
}

extension CountIndex {
    /// How the nominee is counted.
    fileprivate func sign(of row: Int) -> ExchangeRules.Sign { .init(counts: counts(of: row), bases: bases(of: row)) }
}
