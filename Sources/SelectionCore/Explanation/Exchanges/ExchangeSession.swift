import ExactArithmetic

/// A selection of which it is asked, again and again, who could sit in whose place: single exchanges, each with what it costs.
///
/// Everybody who is counted alike by every rule, and in every group that a share is of, is one type; what an exchange does is
/// worked out once for a pair of types, in exact numbers. Who is better than whom is known from the start, so that an answer is put
/// together without sorting. A value: it may be asked from several threads.
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
    public struct Shortfall: Sendable, Hashable {
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

    private let exchanges: ExchangeRules
    /// The type of everybody, by row, and how those of each type are counted.
    private let types: [UInt32]
    private let signs: [ExchangeRules.Sign]
    /// Those who may leave, whose place costs least first, and those who may come, the best first: by points, by the number of the
    /// lottery, by row.
    private let leavers: [UInt32]
    private let comers: [UInt32]
    /// The points that nominees have, ascending, and the place there of what each has.
    private let points: [Rational]
    private let levels: [UInt32]
    private let excluded: Set<Int>

    /// A session on `selected` (rows of the pool, ascending) by `plan`.
    /// - Complexity: O(nominees × rules + nominees × log nominees); 16 bytes a nominee, and what types and rules take.
    package init(_ plan: Plan, _ pool: Pool, selected: [Int]) {
        let exchanges = ExchangeRules(plan, pool, selected: selected)
        self.exchanges = exchanges
        let among = plan.among.map { Set(pool.rows(of: $0)) }
        let excluded = Set(plan.pins.exclude.compactMap { pool.row(ofPlanID: $0.id) })
            .union(among.map { list in (0..<pool.count).filter { !list.contains($0) } } ?? [])
        self.excluded = excluded
        let (types, representatives) = exchanges.index.types(among: pool.count)
        self.types = types
        signs = representatives.map(exchanges.sign)
        let merit = PointLevels(NomineePoints(plan, pool), count: pool.count)
        (points, levels) = (merit.points, merit.levels)
        let lottery = Lottery(seed: plan.lotterySeed, pool: pool)
        leavers = merit.ordered(exchanges.leavers, lottery, isBestFirst: false)
        let open = (0..<pool.count).filter { !exchanges.isSelected.contains($0) && !excluded.contains($0) }
        comers = merit.ordered(open, lottery, isBestFirst: true)
    }

    /// The recount of the selection.
    public var recount: Recount { exchanges.recount }

    /// The number of types of nominees.
    public var typeCount: Int { signs.count }

    /// The exchanges for the nominee in `row`, or of the delegate there.
    /// - Complexity: O(types × rules + candidates), and O(conflicts) for each candidate whom those name.
    public func answer(_ row: Int) -> Answer {
        let leaves = exchanges.isSelected.contains(row)
        let isPinned = (leaves ? exchanges.included : excluded).contains(row)
        var answer = Answer(
            row: row, isSelected: leaves, isPinned: isPinned, options: [], blocked: [:], conflicting: 0)
        guard !isPinned else { return answer }
        var verdicts = TypeVerdicts(count: signs.count)
        let own = signs[Int(types[row])]
        for other in leaves ? comers : leavers {
            let (leaving, entering) = leaves ? (row, Int(other)) : (Int(other), row)
            guard exchanges.hasRoom(for: entering, leaving: leaving) else {
                answer.conflicting += 1
                continue
            }
            let type = Int(types[Int(other)])
            if verdicts.isOpen(type) {
                let (gained, lost) = leaves ? (signs[type], own) : (own, signs[type])
                let broken = exchanges.broken(gained, lost)
                if broken.isEmpty {
                    verdicts.allow(type, exchanges.effect(gained, lost))
                } else {
                    verdicts.forbid(type, broken)
                }
            }
            verdicts.add(other, of: type)
        }
        answer.blocked = verdicts.blocked
        answer.options = options(verdicts, of: row, leaves: leaves)
        return answer
    }

    /// The options in order: the others of each group are in theirs.
    private func options(_ verdicts: TypeVerdicts, of row: Int, leaves: Bool) -> [Option] {
        var options: [Option] = []
        options.reserveCapacity(verdicts.groups.reduce(0) { $0 + $1.others.count })
        let own = points[Int(levels[row])]
        for group in verdicts.groups.sorted(by: { ExchangeSession.isLess($0.shortfalls, $1.shortfalls) }) {
            var (level, merit) = (UInt32.max, Rational.zero)
            for (other, verdict) in zip(group.others, group.verdicts) {
                if levels[Int(other)] != level {
                    level = levels[Int(other)]
                    merit = leaves ? points[Int(level)] - own : own - points[Int(level)]
                }
                options.append(
                    Option(
                        leaving: leaves ? row : Int(other), entering: leaves ? Int(other) : row, merit: merit,
                        shortfalls: group.shortfalls, rules: verdicts.rules[Int(verdict)]))
            }
        }
        return options
    }

    /// True where less is missed, the first priority first.
    private static func isLess(_ one: [Shortfall], _ other: [Shortfall]) -> Bool {
        var (first, second) = (one[...], other[...])
        while let place = [first.first?.priority, second.first?.priority].compactMap(\.self).min() {
            let mine = first.first?.priority == place ? first.removeFirst().change : .zero
            let its = second.first?.priority == place ? second.removeFirst().change : .zero
            if mine != its { return mine < its }
        }
        return false
    }
}

/// What exchanges with others of each type do, as far as others of it have come up.
private struct TypeVerdicts {
    /// Exchanges that do the same to every priority, in the order in which they came up.
    struct Group {
        let shortfalls: [ExchangeSession.Shortfall]
        var others: [UInt32] = []
        /// For each of the others what their exchange does to the rules, a place in `rules`.
        var verdicts: [UInt32] = []
    }

    private enum Verdict {
        case unknown
        case allowed(group: Int, rules: UInt32)
        case broken([Int])
    }

    private var verdicts: [Verdict]
    private var places: [[ExchangeSession.Shortfall]: Int] = [:]
    private(set) var groups: [Group] = []
    private(set) var rules: [[ExchangeSession.Change]] = []
    private(set) var blocked: [Int: Int] = [:]

    init(count: Int) { verdicts = Array(repeating: .unknown, count: count) }

    /// True where nobody of the type has come up.
    func isOpen(_ type: Int) -> Bool { if case .unknown = verdicts[type] { true } else { false } }

    /// Takes down that exchanges with others of the type break rules.
    mutating func forbid(_ type: Int, _ broken: [Int]) { verdicts[type] = .broken(broken) }

    /// Takes down what exchanges with others of the type do.
    mutating func allow(
        _ type: Int, _ effect: (shortfalls: [ExchangeSession.Shortfall], rules: [ExchangeSession.Change])
    ) {
        let group = places[effect.shortfalls] ?? groups.count
        if group == groups.count {
            places[effect.shortfalls] = group
            groups.append(Group(shortfalls: effect.shortfalls))
        }
        rules.append(effect.rules)
        verdicts[type] = .allowed(group: group, rules: UInt32(rules.count - 1))
    }

    /// Adds the exchange with `other`, who is of a type that is not open.
    mutating func add(_ other: UInt32, of type: Int) {
        switch verdicts[type] {
        case .allowed(let group, let rules):
            groups[group].others.append(other)
            groups[group].verdicts.append(rules)
        case .broken(let broken): for rule in broken { blocked[rule, default: 0] += 1 }
        case .unknown: break
        }
    }
}
