import ExactArithmetic

/// A selection of which it is asked, again and again, who could sit in whose place: single exchanges, each with what it costs.
///
/// Everybody who is counted alike by every rule, and in every group that a share is of, is one type; what an exchange does is
/// worked out once for a pair of types, in exact numbers, and then looked up. A value: it may be asked from several threads.
public struct ExchangeSession: Sendable {
    /// An exchange of one delegate for one nominee that keeps every required rule.
    public struct Option: Sendable, Equatable {
        /// The row of the delegate who would leave.
        public var leaving: Int
        /// The row of the nominee who would come.
        public var entering: Int
        /// The points that the selection would gain; negative where it loses.
        public var merit: Rational
        /// The change of the weighted shortfall of each priority that changes, the first priority first; positive where more is missed.
        public var shortfalls: [Shortfall]
        /// The rules whose count, base or shortfall changes, as places in the recount's list, ascending.
        public var rules: [Change]
    }

    /// The change of the shortfall of a priority.
    public struct Shortfall: Sendable, Equatable {
        /// The priority.
        public var priority: Int
        /// The change of its weighted sum.
        public var change: Rational
    }

    /// What an exchange does to one rule.
    public struct Change: Sendable, Equatable {
        /// The rule, a place in the recount's list.
        public var rule: Int
        /// The change of its count: -1, 0 or 1.
        public var count: Int
        /// The change of the number that its shares are of: -1, 0 or 1.
        public var base: Int
        /// The change of its shortfall in delegates; positive where more is missed.
        public var shortfall: Rational
    }

    /// Who could sit in somebody's place, or in whose place somebody could sit.
    public struct Answer: Sendable, Equatable {
        /// The row of whoever is asked about.
        public var row: Int
        /// True where they are selected: the options say who could come in their place.
        public var isSelected: Bool
        /// True where the plan pins them in, or out: there is no exchange then.
        public var isPinned: Bool
        /// The exchanges that keep every required rule, the best first: the least shortfall of the first priority, then of the next,
        /// then the most merit, the greatest gain of the lottery's first numbers, the order of the pool.
        public var options: [Option]
        /// The number of exchanges that would break a required rule, by rule, as places in the recount's list; one that breaks two
        /// counts for both.
        public var blocked: [Int: Int]
        /// The number of exchanges that leave too many of a conflict.
        public var conflicting: Int
    }

    /// How somebody is counted: the places of the rules that count them, and of those of whose base they are one.
    private struct Sign: Hashable {
        var counts: [Int]
        var bases: [Int]
    }

    /// What a change of one count does.
    private struct Effect {
        var isAllowed = true
        var shortfall = Rational.zero
    }

    /// What an exchange of two types does.
    private struct Verdict {
        var broken: [Int]
        var shortfalls: [Shortfall]
        var rules: [Change]
    }

    /// The recount of the selection.
    public let recount: Recount
    private let rules: RuleSet
    private let selected: [Int]
    private let isSelected: Set<Int>
    private let included: Set<Int>
    private let excluded: Set<Int>
    /// Those whom conflicts name: who has to leave for them depends on more than counts.
    private let named: Set<Int>
    /// The type of everybody, by row.
    private let types: [Int]
    private let signs: [Sign]
    /// The effects of a change of each count, by the change of its count and of its base, each from -1 to 1.
    private let effects: [[Effect]]
    private let points: NomineePoints
    private let lottery: Lottery
    private let count: Int

    /// A session on `selected` (rows of the pool) by `plan`.
    /// - Complexity: O(nominees × rules that count them).
    package init(_ plan: Plan, _ pool: Pool, selected: [Int]) {
        self.selected = selected
        isSelected = Set(selected)
        count = pool.count
        let recount = Recount(selected, plan, pool)
        rules = RuleSet(plan, pool)
        let index = CountIndex(rules)
        self.recount = recount
        included = Set(plan.pins.include.compactMap { pool.row(ofPlanID: $0.id) })
        let among = plan.among.map { Set(pool.rows(of: $0)) }
        excluded = Set(plan.pins.exclude.compactMap { pool.row(ofPlanID: $0.id) })
            .union(among.map { list in (0..<pool.count).filter { !list.contains($0) } } ?? [])
        named = Set(pool.rows(of: plan.conflicts.flatMap(\.members)))
        var places: [Sign: Int] = [:]
        var types: [Int] = []
        types.reserveCapacity(pool.count)
        for row in 0..<pool.count {
            let sign = Sign(counts: index.counts(of: row), bases: index.bases(of: row))
            let type = places[sign, default: places.count]
            if type == places.count { places[sign] = type }
            types.append(type)
        }
        self.types = types
        signs = places.sorted { $0.value < $1.value }.map(\.key)
        effects = zip(recount.rules, index.bounds).map { rule, bounds in
            (-1...1).flatMap { count in (-1...1).map { ExchangeSession.effect(of: rule, bounds, count, $0) } }
        }
        points = NomineePoints(plan, pool)
        lottery = Lottery(seed: plan.lotterySeed, pool: pool)
    }

    /// The number of types of nominees.
    public var typeCount: Int { signs.count }

    /// The exchanges for the nominee in `row`, or of the delegate there.
    /// - Complexity: O(types × rules + candidates × log candidates), and O(selected) for each candidate whom conflicts name.
    public func answer(_ row: Int) -> Answer {
        let leaves = isSelected.contains(row)
        let isPinned = (leaves ? included : excluded).contains(row)
        var answer = Answer(
            row: row, isSelected: leaves, isPinned: isPinned, options: [], blocked: [:], conflicting: 0)
        guard !isPinned else { return answer }
        let own = rivals(of: row)
        var verdicts: [Int: Verdict] = [:]
        for other in leaves ? Array(0..<count) : selected where isCandidate(other, leaves: leaves) {
            let (leaving, entering) = leaves ? (row, other) : (other, row)
            let rivals = leaves ? self.rivals(of: other) : own
            guard rivals.allSatisfy({ $0.contains(leaving) }) else {
                answer.conflicting += 1
                continue
            }
            let type = types[other]
            let verdict = verdicts[type] ?? self.verdict(signs[types[entering]], signs[types[leaving]])
            verdicts[type] = verdict
            if verdict.broken.isEmpty {
                let merit = points.points(of: entering) - points.points(of: leaving)
                answer.options.append(
                    Option(
                        leaving: leaving, entering: entering, merit: merit, shortfalls: verdict.shortfalls,
                        rules: verdict.rules))
            } else {
                for rule in verdict.broken { answer.blocked[rule, default: 0] += 1 }
            }
        }
        answer.options = ranked(answer.options)
        return answer
    }

    /// Those who may take part in an exchange at the other side of it.
    private func isCandidate(_ row: Int, leaves: Bool) -> Bool {
        leaves ? !isSelected.contains(row) && !excluded.contains(row) : !included.contains(row)
    }

    /// Those of whom one has to leave before there is room for a nominee, for each conflict that has none.
    private func rivals(of row: Int) -> [Set<Int>] {
        guard named.contains(row), !isSelected.contains(row) else { return [] }
        return rules.constraints.compactMap { $0.rivals(of: row, in: isSelected) }
    }

    /// The options, the best first.
    private func ranked(_ options: [Option]) -> [Option] {
        let keyed = options.map { option in
            (
                option: option,
                drawn: lottery.number(round: 0, row: option.entering) - lottery.number(round: 0, row: option.leaving)
            )
        }
        return keyed.sorted { one, other in
            if let isLess = ExchangeSession.isLess(one.option.shortfalls, other.option.shortfalls) { return isLess }
            if one.option.merit != other.option.merit { return one.option.merit > other.option.merit }
            if one.drawn != other.drawn { return one.drawn > other.drawn }
            return (one.option.leaving, one.option.entering) < (other.option.leaving, other.option.entering)
        }.map(\.option)
    }

    /// Whether less is missed, the first priority first; nil where they miss the same.
    private static func isLess(_ one: [Shortfall], _ other: [Shortfall]) -> Bool? {
        guard one != other else { return nil }
        var sums: [Int: Rational] = [:]
        for part in one { sums[part.priority, default: .zero] = sums[part.priority, default: .zero] + part.change }
        for part in other { sums[part.priority, default: .zero] = sums[part.priority, default: .zero] - part.change }
        guard let first = sums.filter({ $0.value != .zero }).min(by: { $0.key < $1.key }) else { return nil }
        return first.value < .zero
    }

    private func verdict(_ gained: Sign, _ lost: Sign) -> Verdict {
        var changes: [Int: (count: Int, base: Int)] = [:]
        for (sign, one) in [(gained, 1), (lost, -1)] {
            for place in sign.counts { changes[place, default: (0, 0)].count += one }
            for place in sign.bases { changes[place, default: (0, 0)].base += one }
        }
        var verdict = Verdict(broken: [], shortfalls: [], rules: [])
        var sums: [Int: Rational] = [:]
        for (place, change) in changes.sorted(by: { $0.key < $1.key }) where change != (0, 0) {
            let effect = effects[place][(change.count + 1) * 3 + change.base + 1]
            if !effect.isAllowed { verdict.broken.append(place) }
            verdict.rules.append(
                Change(rule: place, count: change.count, base: change.base, shortfall: effect.shortfall))
            guard let priority = recount.rules[place].priority else { continue }
            sums[priority, default: .zero] =
                sums[priority, default: .zero] + recount.rules[place].weight * effect.shortfall
        }
        verdict.shortfalls = sums.filter { $0.value != .zero }.sorted { $0.key < $1.key }
            .map { Shortfall(priority: $0.key, change: $0.value) }
        return verdict
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
        let isAllowed = rule.priority != nil || after.isSatisfied
        return Effect(isAllowed: isAllowed, shortfall: after.shortfall - rule.shortfall)
    }
}
