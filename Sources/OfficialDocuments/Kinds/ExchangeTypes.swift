import ExactArithmetic
import SelectionCore

/// What the exchanges of each delegate for a nominee would do, worked out once for all who are counted alike: by every rule, and in
/// every group that a share is of. A list of a thousand nominees has a few hundred such types.
struct ExchangeTypes {
    /// What is said of the exchanges for a nominee.
    struct Tally: Equatable {
        /// The delegates who could leave with every rule kept and every target as it is.
        var free: [Int] = []
        /// The number of those who could not with every rule kept.
        var forbidden = 0
        /// The number of all whose leaving was looked at.
        var all = 0
    }

    /// How somebody is counted: by place of a rule, in it and in its base.
    private struct Sign: Hashable {
        var counts: [Int]
        var bases: [Int]
    }

    /// What a change of one count does.
    private struct Effect {
        var isAllowed = true
        var priority: Int?
        var shortfall = Rational.zero
    }

    /// The result of one exchange.
    private struct Verdict {
        var isAllowed: Bool
        var isFree: Bool
    }

    private let exchanges: ExchangeCount
    /// The types of nominees by row, and of the delegates who may leave, each with their rows.
    private let types: [Int]
    private let signs: [Sign]
    private let leavers: [(type: Int, delegate: Int)]
    /// The effects of a change of each place, by the change of its count and of its base, each from -1 to 1.
    private let effects: [[Effect]]
    /// Those whom conflicts name: whoever is to leave for them depends on more than counts.
    private let rivals: Set<Int>
    /// The verdicts by the types of nominee and delegate.
    private var known: [Int: [Int: Verdict]] = [:]

    /// Nil where the pool does not tell apart who belongs to the groups that shares are of.
    /// - Complexity: O(nominees × rules + types of groups × recount).
    init?(_ plan: Plan, _ pool: Pool, selected: [Int], recount: Recount, exchanges: ExchangeCount) {
        self.exchanges = exchanges
        let bounds = recount.rules.map { plan.bounds(of: $0.place) }
        let shares = recount.rules.indices.filter { bounds[$0]?.isOfShare ?? false }
        let groups = Set(shares.map { recount.rules[$0].base })
        let columns = Set(plan.groups.filter { groups.contains($0.name) }.flatMap { $0.conditions.map(\.column) })
        var texts: [(Int) -> String] = []
        for column in columns.sorted() {
            guard let text = pool.texts(ofColumn: column) else { return nil }
            texts.append(text)
        }
        var bases: [[String]: [Int]] = [:]
        var places: [Sign: Int] = [:]
        var types: [Int] = []
        for row in 0..<pool.count {
            let key = texts.map { $0(row) }
            if bases[key] == nil {
                let alone = Recount([row], plan, pool)
                bases[key] = shares.filter { alone.rules[$0].baseCount == 1 }
            }
            let sign = Sign(counts: exchanges.rules(of: row), bases: bases[key] ?? [])
            types.append(places[sign, default: places.count])
            if places[sign] == nil { places[sign] = places.count }
        }
        self.types = types
        signs = places.sorted { $0.value < $1.value }.map(\.key)
        let included = Set(plan.pins.include.compactMap { pool.row(ofPlanID: $0.id) })
        leavers = selected.filter { !included.contains($0) }.map { (type: types[$0], delegate: $0) }
        rivals = Set(pool.rows(of: plan.conflicts.flatMap(\.members)))
        effects = zip(recount.rules, bounds).map { rule, bounds in
            (-1...1).flatMap { count in (-1...1).map { ExchangeTypes.effect(of: rule, bounds, count, $0) } }
        }
    }

    /// What the exchanges for the nominee in `row` would do.
    /// - Complexity: O(delegates), and O(rules) for each type of delegate the first time that a type of nominee is asked for.
    mutating func tally(_ row: Int) -> Tally {
        if rivals.contains(row) { return Tally(exchanges.exchanges(for: row)) }
        var tally = Tally()
        var verdicts = known[types[row]] ?? [:]
        for leaver in leavers {
            let verdict = verdicts[leaver.type] ?? verdict(signs[types[row]], signs[leaver.type])
            verdicts[leaver.type] = verdict
            tally.add(leaver.delegate, isAllowed: verdict.isAllowed, isFree: verdict.isFree)
        }
        known[types[row]] = verdicts
        return tally
    }

    private func verdict(_ gained: Sign, _ lost: Sign) -> Verdict {
        var changes: [Int: (count: Int, base: Int)] = [:]
        for (sign, one) in [(gained, 1), (lost, -1)] {
            for place in sign.counts { changes[place, default: (0, 0)].count += one }
            for place in sign.bases { changes[place, default: (0, 0)].base += one }
        }
        var (isAllowed, shortfalls) = (true, [Int: Rational]())
        for (place, change) in changes where change != (0, 0) {
            let effect = effects[place][(change.count + 1) * 3 + change.base + 1]
            if !effect.isAllowed { isAllowed = false }
            if let priority = effect.priority { shortfalls[priority, default: .zero] += effect.shortfall }
        }
        return Verdict(isAllowed: isAllowed, isFree: shortfalls.values.allSatisfy { $0 == .zero })
    }

    private static func effect(of rule: Recount.RuleCount, _ bounds: Bounds?, _ count: Int, _ base: Int) -> Effect {
        var after = rule
        after.count += count
        after.baseCount += base
        if let bounds {
            after.minimum = bounds.minimum?.people(ofBase: after.baseCount)
            after.maximum = bounds.maximum?.people(ofBase: after.baseCount)
        }
        guard let priority = rule.priority else { return Effect(isAllowed: after.isSatisfied) }
        return Effect(priority: priority, shortfall: rule.weight * (after.shortfall - rule.shortfall))
    }
}

extension ExchangeTypes.Tally {
    /// The tally of exchanges that were worked out one by one.
    init(_ exchanges: [Exchange]) {
        for exchange in exchanges {
            add(exchange.delegate, isAllowed: exchange.isAllowed, isFree: !exchange.changesTargets)
        }
    }

    /// Adds an exchange.
    fileprivate mutating func add(_ delegate: Int, isAllowed: Bool, isFree: Bool) {
        all += 1
        if !isAllowed { forbidden += 1 } else if isFree { free.append(delegate) }
    }
}

extension Bounds {
    /// True where a side is a share.
    fileprivate var isOfShare: Bool {
        for bound in [minimum, maximum] { if case .share? = bound { return true } }
        return false
    }
}
