import SelectionCore

/// The reference: all subsets of a small pool, each judged by the plan's words, in whole numbers.
///
/// It knows no rows and no solver: a rule is a table over (how many of the base, how many of the group) are selected.
struct BruteForce {
    /// A set of nominees: bit i is nominee i.
    typealias Subset = UInt32

    /// The values that a selection attains, in the units below.
    struct Attained: Equatable {
        /// One delegate of shortfall that weighs 1.
        static let shortfallUnit = 100_000_000
        /// One point of merit.
        static let meritUnit = 10_000

        var seats: Int
        /// The number of a published list, which is to be kept, that it has.
        var kept = 0
        /// The shortfalls by priority, ascending.
        var shortfalls: [Int]
        var merit: Int
        /// The sum of the first round's numbers.
        var lottery: Int
    }

    /// The one selection that the plan means.
    struct Winner {
        var subset: Subset
        var attained: Attained
        /// The number of selections that were equal before the lottery.
        var equals: Int
    }

    /// A rule as a table: its cost for each number selected of the base and of the group.
    struct Count {
        var members: Subset
        var base: Subset
        /// Indexed by base count · (nominees + 1) + member count; 0 where the rule is kept.
        var cost: [Int]
    }

    let nominees: Int
    let ids: [String]
    let seats: ClosedRange<Int>
    let fillsLast: Bool
    var include: Subset
    var exclude: Subset
    /// The delegates of a published list, of whom as many as possible are to stay; nil where no list is followed.
    var kept: Subset?
    var conflicts: [(members: Subset, maximum: Int)]
    let required: [Count]
    /// The name of the statement that each of these is a part of.
    var requiredNames: [String] = []
    /// Targets by priority.
    let targets: [(priority: Int, counts: [Count])]
    var merit: [Int]
    let seed: String

    /// The subset's cost by `count`.
    func cost(_ count: Count, _ subset: Subset) -> Int {
        let base = (subset & count.base).nonzeroBitCount
        return count.cost[base * (nominees + 1) + (subset & count.members).nonzeroBitCount]
    }

    /// True where the subset keeps everything that is required.
    func isAllowed(_ subset: Subset) -> Bool {
        guard subset & include == include, subset & exclude == 0, seats.contains(subset.nonzeroBitCount) else {
            return false
        }
        for conflict in conflicts where (subset & conflict.members).nonzeroBitCount > conflict.maximum { return false }
        for count in required where cost(count, subset) != 0 { return false }
        return true
    }

    /// The values that the subset attains.
    func attained(by subset: Subset) -> Attained {
        Attained(
            seats: subset.nonzeroBitCount, kept: (subset & (kept ?? 0)).nonzeroBitCount,
            shortfalls: targets.indices.map { shortfall(subset, $0) },
            merit: sum(merit, subset), lottery: sum(draws(round: 0), subset))
    }

    /// The selection that the plan means, or nil where there is none.
    func winner() -> Winner? {
        var best: Winner?
        let draws = draws(round: 0)
        for subset in Subset(0)..<(1 << Subset(nominees)) where isAllowed(subset) {
            guard let known = best else {
                best = Winner(subset: subset, attained: attained(by: subset), equals: 1)
                continue
            }
            let order = compare(subset, known.attained)
            if order < 0 { continue }
            let equals = order == 0 ? known.equals + 1 : 1
            best?.equals = equals
            if order == 0, !isLuckier(subset, known, draws) { continue }
            best = Winner(subset: subset, attained: attained(by: subset), equals: equals)
        }
        return best
    }

    /// 1 where the subset is better than what is attained, -1 where it is worse, 0 where only the lottery can tell.
    func compare(_ subset: Subset, _ known: Attained) -> Int {
        let fuller = (subset.nonzeroBitCount - known.seats).signum()
        if !fillsLast, fuller != 0 { return fuller }
        let more = ((subset & (kept ?? 0)).nonzeroBitCount - known.kept).signum()
        if more != 0 { return more }
        for index in targets.indices {
            let less = known.shortfalls[index] - shortfall(subset, index)
            if less != 0 { return less.signum() }
        }
        if fuller != 0 { return fuller }
        return (sum(merit, subset) - known.merit).signum()
    }

    /// True where the lots prefer the subset to a selection that is equal to it otherwise.
    func isLuckier(_ subset: Subset, _ known: Winner, _ draws: [Int]) -> Bool {
        let first = sum(draws, subset)
        if first != known.attained.lottery { return first > known.attained.lottery }
        for round in 1..<12 {
            let numbers = self.draws(round: round)
            let (mine, other) = (sum(numbers, subset), sum(numbers, known.subset))
            if mine != other { return mine > other }
        }
        return false
    }

    private func shortfall(_ subset: Subset, _ index: Int) -> Int {
        var total = 0
        for count in targets[index].counts { total += cost(count, subset) }
        return total
    }

    private func sum(_ values: [Int], _ subset: Subset) -> Int {
        var (total, rest) = (0, subset)
        while rest != 0 {
            total += values[rest.trailingZeroBitCount]
            rest &= rest - 1
        }
        return total
    }

    func draws(round: Int) -> [Int] { ids.map { Lottery.number(seed: seed, id: $0, round: round) } }

    /// The ids of a subset, sorted.
    func ids(_ subset: Subset) -> [String] {
        ids.indices.filter { subset >> Subset($0) & 1 == 1 }.map { ids[$0] }.sorted()
    }
}
