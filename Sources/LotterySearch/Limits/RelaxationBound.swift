import FairLottery

/// What changing limits costs: first people, then limits.
struct RelaxationCost: Equatable, Comparable {
    /// The people by whom limits move, in all.
    var people: Int
    /// The limits that move, beside those that move whatever else happens.
    var limits: Int

    static func < (one: Self, other: Self) -> Bool { (one.people, one.limits) < (other.people, other.limits) }

    static func + (one: Self, other: Self) -> Self {
        Self(people: one.people + other.people, limits: one.limits + other.limits)
    }

    /// The cost of `count` people where `range` is asked for.
    init(_ count: Int, in range: ClosedRange<Int>) {
        people = max(0, range.lowerBound - count, count - range.upperBound)
        limits = people > 0 ? 1 : 0
    }

    init(people: Int, limits: Int) { (self.people, self.limits) = (people, limits) }
}

/// The least that a relaxation costs by counting each feature alone: its values share the seats, none of them with more people
/// than there are in households of their own. A panel that costs no more is the cheapest.
///
/// As every feature costs at least its own least number of people, a panel whose cost in people is their sum costs each feature
/// just that, and therefore at least the limits that each has to move then.
struct RelaxationBound {
    /// The least cost.
    let cost: RelaxationCost

    /// The least cost for `pool`, whose limits are those of `stated` in so far as a panel can have them. Nil where some
    /// feature's widest limits, or its people, do not fill the seats: no panel exists.
    /// - Complexity: O(values · size²).
    init?(_ pool: PanelPool, stated: PanelPool) {
        var cost = RelaxationCost(people: 0, limits: 0)
        for (feature, values) in pool.features.enumerated() {
            let movesAnyway = stated.features[feature].values.map {
                RelaxationProgram.movesAnyway($0, size: pool.size)
            }
            let most = RelaxationBound.most(feature, pool)
            guard let own = RelaxationBound.cost(of: values.values, pool, most, movesAnyway) else { return nil }
            cost = cost + own
        }
        self.cost = cost
    }

    /// The most people with each value of a feature who may sit together.
    private static func most(_ feature: Int, _ pool: PanelPool) -> [Int] {
        var (most, seen) = (pool.features[feature].values.map { _ in 0 }, Set<[Int]>())
        for person in pool.people {
            let value = person.values[feature]
            if let home = person.household, !seen.insert([home, value]).inserted { continue }
            most[value] += 1
        }
        return most
    }

    /// The least cost of a feature's values that fill the seats.
    private static func cost(
        of values: [PanelPool.Value], _ pool: PanelPool, _ most: [Int], _ movesAnyway: [Bool]
    ) -> RelaxationCost? {
        var best = [RelaxationCost?](repeating: nil, count: pool.size + 1)
        best[0] = RelaxationCost(people: 0, limits: 0)
        for (index, (value, most)) in zip(values, most).enumerated() {
            let widest = RelaxationProgram.widest(value, size: pool.size)
            let (fewest, highest) = (max(0, widest.lowerBound), min(widest.upperBound, most, pool.size))
            guard fewest <= highest else { return nil }
            let counts = fewest...highest
            var next = [RelaxationCost?](repeating: nil, count: pool.size + 1)
            for (seats, cost) in best.enumerated() {
                guard let cost else { continue }
                for count in counts where seats + count <= pool.size {
                    var own = RelaxationCost(count, in: value.range)
                    if movesAnyway[index] { own.limits = 0 }
                    let sum = cost + own
                    if next[seats + count].map({ sum < $0 }) ?? true { next[seats + count] = sum }
                }
            }
            best = next
        }
        return best[pool.size]
    }
}
