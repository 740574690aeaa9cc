import SelectionSearch

/// Finds who replaces whom best, and puts the reserves into an order.
///
/// Delegates who count alike can be replaced by the same nominees, at the same cost in targets; of nominees who cost the
/// same the one of most merit, or with the luckier number, is the best, whoever withdraws. So it is enough to look at pairs
/// of profiles and at the best of each, and there always is an order that serves everybody: the one by merit and lottery.
struct AlternateSearch {
    private let problem: SelectionProblem
    private let leavers: RowProfiles
    private let reserves: RowProfiles
    private let swaps: [SeatSwap]
    /// For each profile of delegates, the profiles of nominees who can step in at the least cost in targets.
    private let able: [[Int]]
    /// Each reserve profile's members, the best first.
    private let ranked: [[Int]]

    init(_ problem: SelectionProblem, delegates: [Int]) {
        self.problem = problem
        let included = Set(problem.included)
        let out = Set(delegates).union(problem.excluded)
        let leavers = RowProfiles(delegates.sorted(), problem.columns) { included.contains($0) ? 1 : 0 }
        let reserves = RowProfiles((0..<problem.columns.count).filter { !out.contains($0) }, problem.columns)
        let activities = problem.activities(of: delegates)
        let swaps = leavers.entries.map { SeatSwap(problem, activities: activities, leaving: $0) }
        able = swaps.map { AlternateSearch.able(reserves.entries, $0) }
        ranked = reserves.members.map { $0.sorted { problem.ranks($0, before: $1) } }
        (self.leavers, self.reserves, self.swaps) = (leavers, reserves, swaps)
    }

    /// The alternates, `count` at most.
    func alternates(count: Int) -> Alternates {
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

    /// Who of `order` serves whom, where `first` are the choices of everyone.
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
    /// Whether `one` comes before `other` where both count alike in every row: by values, then by the lottery.
    fileprivate func ranks(_ one: Int, before other: Int) -> Bool {
        for case .value(let values) in levels where values[one] != values[other] { return values[one] > values[other] }
        for round in 0..<lotteryRounds {
            let (mine, others) = (lotteryNumber(round, one), lotteryNumber(round, other))
            if mine != others { return mine > others }
        }
        return one < other
    }
}

/// Everyone's choice put into an order: nobody is put before the better choice of a delegate whom both could replace, and
/// of those who may be put, whoever serves most comes next.
private struct AlternateRound {
    private let choices: [Int?]
    private let able: [Set<Int>]
    private let sizes: [Int]
    /// The chosen profiles, in order.
    private(set) var order: [Int] = []

    init(_ choices: [Int?], able: [[Int]], sizes: [Int], ranks: (Int, Int) -> Bool) {
        self.choices = choices
        self.sizes = sizes
        var open = Array(Set(choices.compactMap(\.self))).sorted()
        let chosen = Set(open)
        self.able = able.map { Set($0).intersection(chosen) }
        var unsettled = Array(choices.indices.filter { choices[$0] != nil })
        while !open.isEmpty {
            let weighed = open.map { (profile: $0, weight: weight(of: $0, unsettled)) }
            guard
                let next = weighed.min(by: { one, other in
                    if one.weight != other.weight { return one.weight < other.weight }
                    return ranks(one.profile, other.profile)
                })
            else { return }
            order.append(next.profile)
            open.removeAll { $0 == next.profile }
            unsettled.removeAll { self.able[$0].contains(next.profile) }
        }
    }

    /// How many would be given somebody worse than their choice, and how many their choice. Of the chosen who are open the
    /// one who ranks first disturbs nobody, so that there always is one.
    private func weight(of profile: Int, _ unsettled: [Int]) -> Weight {
        var weight = Weight()
        for leaver in unsettled where able[leaver].contains(profile) {
            if choices[leaver] == profile { weight.served += sizes[leaver] } else { weight.disturbed += sizes[leaver] }
        }
        return weight
    }

    private struct Weight: Comparable {
        var disturbed = 0
        var served = 0

        static func < (one: Weight, other: Weight) -> Bool {
            (one.disturbed, other.served) < (other.disturbed, one.served)
        }
    }
}
