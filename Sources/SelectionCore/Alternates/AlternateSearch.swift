import SelectionModel

/// Finds who replaces whom best, and puts the reserves into an order.
///
/// Delegates who count alike can be replaced by the same nominees, at the same cost in targets; of nominees who cost the
/// same the one of most merit, or with the luckier number, is the best, whoever withdraws. So it is enough to look at pairs
/// of profiles and at the best of each, and there always is an order that serves everybody: the one by merit and lottery.
///
/// What counts is what a replacement comes to, which may leave the place empty or take several people. Mostly that follows
/// from counting; where it does not, `Standing.open` says so, and a search has to tell.
package struct AlternateSearch {
    /// The knowledge, before any search, of how delegates are replaced who count alike.
    package enum Standing: Sendable {
        /// Nobody can step in one for one.
        case nobody
        /// The place stays empty: anybody who could step in would cost something in targets.
        case vacancy
        /// The best who can step in does so, alone.
        case alone
        /// Somebody can step in; perhaps several people together, or nobody, would be better.
        case open
    }

    /// Delegates who count alike.
    package struct Group: Sendable {
        /// Their rows, ascending.
        package var delegates: [Int]
        /// The knowledge of how they are replaced.
        package var standing: Standing
    }

    /// Every delegate in one group.
    package let groups: [Group]
    /// True where `open` means `alone` if no list has more delegates than this one.
    package let seatsDecide: Bool

    private let problem: SelectionProblem
    private let leavers: RowProfiles
    /// For each profile of delegates, the profiles of nominees who can step in at the least cost in targets.
    private var able: [[Int]]
    /// Each reserve profile's members, the best first.
    private let ranked: [[Int]]

    /// The alternates of a list of delegates, rows of the pool.
    ///
    /// For each delegate all nominees are tried, in whole numbers: who keeps every required rule, and of those who costs the
    /// least in targets, by priority, can step in; of these merit and the lottery name the best.
    /// - Throws: `ScaleError` as `Formulation` does.
    /// - Complexity: O(profiles of delegates × profiles of nominees × attributes).
    package init(_ inputs: SelectionInputs, delegates: [Int]) throws(Formulation.ScaleError) {
        let problem = try Formulation(inputs.plan, inputs.pool).problem
        let (included, excluded) = (Set(problem.included), Set(problem.excluded))
        // A list that the plan would not have as it is, its pins edited since, is mended together with the place: who has to
        // be in comes first, and while somebody else has to go, nobody's place alone is taken.
        let missing = included.subtracting(delegates).sorted()
        let banned = excluded.intersection(delegates)
        let mayEnter: (Int) -> Bool = { missing.isEmpty ? true : missing == [$0] }
        let out = excluded.union(delegates)
        let leavers = RowProfiles(delegates.sorted(), problem.columns) {
            included.contains($0) ? 1 : excluded.contains($0) ? 2 : 0
        }
        let reserves = RowProfiles(
            (0..<problem.columns.count).filter { !out.contains($0) && mayEnter($0) }, problem.columns)
        let activities = problem.activities(of: delegates)
        let swaps = leavers.entries.map { SeatSwap(problem, activities: activities, leaving: $0) }
        able = zip(leavers.members, swaps).map { members, swap in
            banned.isSubset(of: members.prefix(1)) ? AlternateSearch.able(reserves.entries, swap) : []
        }
        let hasTargets = problem.levels.contains { if case .shortfall = $0 { true } else { false } }
        seatsDecide = inputs.plan.seats.fill == .first || !hasTargets
        let isFull = delegates.count >= inputs.plan.seats.maximum
        let mayStayEmpty = !seatsDecide && missing.isEmpty
        groups = zip(zip(leavers.members, swaps), able).map { leaver, able in
            let (members, swap) = leaver
            guard let best = able.first else { return Group(delegates: members, standing: .nobody) }
            guard isFull else { return Group(delegates: members, standing: .open) }
            // With every seat filled, one enters at most; whether that is better than nobody is up to the targets.
            let costs = (swap.shortfalls([]), swap.shortfalls(reserves.entries[best]))
            let isVacant = mayStayEmpty && swap.isPossible([]) && costs.0.lexicographicallyPrecedes(costs.1)
            return Group(delegates: members, standing: isVacant ? .vacancy : .alone)
        }
        ranked = reserves.members.map { $0.sorted { problem.ranks($0, before: $1) } }
        (self.problem, self.leavers) = (problem, leavers)
    }

    /// The alternates, `count` at most.
    ///
    /// The order puts, again and again, whoever comes before nobody's better choice, and of those whoever serves most. When
    /// everybody is served, the next best follow in the same way, for the case that those before them are not to be had.
    /// - Parameter refused: groups whose place nobody takes alone, by their place in `groups`.
    /// - Complexity: O(count × profiles of delegates × profiles of nominees).
    package func alternates(count: Int, refusing refused: Set<Int>) -> Alternates {
        var search = self
        for group in refused { search.able[group] = [] }
        return search.alternates(count: count)
    }

    /// The alternates, `count` at most.
    private func alternates(count: Int) -> Alternates {
        var used = ranked.map { _ in 0 }
        let first = choices(used)
        var (order, choices) = ([(profile: Int, row: Int)](), first)
        while order.count < count, choices.contains(where: { $0 != nil }) {
            let round = AlternateRound(choices, able: able, sizes: leavers.members.map(\.count)) { one, other in
                problem.ranks(ranked[one][used[one]], before: ranked[other][used[other]])
            }
            for profile in round.order.prefix(count - order.count) {
                order.append((profile, ranked[profile][used[profile]]))
                used[profile] += 1
            }
            choices = self.choices(used)
        }
        return alternates(order, first)
    }

    /// The profiles of nominees who can step in with the least shortfall of all who keep the rows that must hold.
    private static func able(_ profiles: [[RowEntry]], _ swap: SeatSwap) -> [Int] {
        var (least, able) = ([Int]?.none, [Int]())
        for profile in profiles.indices where swap.isPossible(profiles[profile]) {
            let cost = swap.shortfalls(profiles[profile])
            if least.map(cost.lexicographicallyPrecedes) ?? true { (least, able) = (cost, []) }
            if cost == least { able.append(profile) }
        }
        return able
    }

    /// For each profile of delegates, the able profile whose best ranks first, `used` members of each aside.
    private func choices(_ used: [Int]) -> [Int?] {
        able.map { profiles in
            profiles.filter { used[$0] < ranked[$0].count }
                .min { problem.ranks(ranked[$0][used[$0]], before: ranked[$1][used[$1]]) }
        }
    }

    /// Those of `order` who serve each delegate, where `first` are the choices of everyone.
    private func alternates(_ order: [(profile: Int, row: Int)], _ first: [Int?]) -> Alternates {
        var served = order.map { Alternates.Alternate(row: $0.row, first: [], able: []) }
        var result = Alternates(
            order: [], beyond: [], unserved: [], complete: Set(first.compactMap(\.self)).count)
        for (leaver, members) in leavers.members.enumerated() {
            guard first[leaver] != nil else {
                result.unserved.append(members)
                continue
            }
            let ablest = Set(able[leaver])
            let places = order.indices.filter { ablest.contains(order[$0].profile) }
            for place in places { served[place].able += members }
            guard let place = places.first else {
                result.beyond += members
                continue
            }
            served[place].first += members
        }
        return result.sorted(served)
    }
}

extension Alternates {
    /// The same with everyone in pool order.
    fileprivate func sorted(_ order: [Alternate]) -> Alternates {
        var result = self
        result.order = order.map { .init(row: $0.row, first: $0.first.sorted(), able: $0.able.sorted()) }
        result.beyond.sort()
        result.unserved.sort { $0[0] < $1[0] }
        return result
    }
}

extension SelectionProblem {
    /// True where `one` comes before `other` and both count alike in every row: by values, then by the lottery.
    fileprivate func ranks(_ one: Int, before other: Int) -> Bool {
        for case .value(let values) in levels where values[one] != values[other] { return values[one] > values[other] }
        for round in 0..<lotteryRounds {
            let (mine, others) = (lotteryNumber(round, one), lotteryNumber(round, other))
            if mine != others { return mine > others }
        }
        return one < other
    }
}
