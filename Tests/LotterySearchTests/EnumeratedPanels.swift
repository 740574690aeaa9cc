import ExactArithmetic
import FairLottery

/// Every panel of a small pool, whatever its limits, one after the other.
struct EnumeratedPanels {
    /// By how many people limits have to be moved for a panel, and how many limits.
    struct Cost: Equatable {
        var people: Int
        var limits: Int
    }

    private let pool: PanelPool

    init(_ pool: PanelPool) { self.pool = pool }

    /// The least cost of a panel within the widest limits; nil where there is none.
    var cheapest: Cost? {
        var best: Cost?
        for set in 0..<1 << pool.people.count where set.nonzeroBitCount == pool.size {
            guard let cost = cost(ofSet: set) else { continue }
            guard let known = best else {
                best = cost
                continue
            }
            if (cost.people, cost.limits) < (known.people, known.limits) { best = cost }
        }
        return best
    }

    /// The cost of the panel with the people whose bits are set; nil where it cannot sit together.
    private func cost(ofSet set: Int) -> Cost? {
        var counts = pool.features.map { $0.values.map { _ in 0 } }
        var homes: Set<Int> = []
        for (index, person) in pool.people.enumerated() where set >> index & 1 == 1 {
            if let home = person.household, !homes.insert(home).inserted { return nil }
            for (feature, value) in person.values.enumerated() { counts[feature][value] += 1 }
        }
        var cost = Cost(people: 0, limits: 0)
        for (feature, counts) in zip(pool.features, counts) {
            for (value, count) in zip(feature.values, counts) {
                if let widest = value.widest, !widest.contains(count) { return nil }
                let missing = max(0, value.range.lowerBound - count, count - value.range.upperBound)
                cost.people += missing
                cost.limits += missing > 0 ? 1 : 0
            }
        }
        return cost
    }
}

/// A small pool of random people and limits, many of which no panel keeps; a third of them have households.
struct RandomPanelPool {
    let pool: PanelPool

    init(seed: Int) {
        var random = SplitMix64(seed: UInt64(seed))
        let count = 3 + random.below(10)
        let size = 1 + random.below(count)
        let hasHouseholds = random.below(3) == 0
        let flex = random.below(3)
        let features = (0...random.below(3)).map { feature in
            PanelPool.Feature(
                name: "F\(feature)",
                values: (0..<2 + random.below(2)).map { value in
                    let least = random.below(1 + size / 2) + (random.below(20) == 0 ? size : 0)
                    let most = least + random.below(2 + size / 3)
                    let isWide = flex == 1 || flex == 2 && random.below(2) == 0
                    let widest = max(0, least - random.below(3))...most + random.below(3)
                    return .init(name: "v\(value)", range: least...most, widest: isWide ? widest : nil)
                })
        }
        let people = (0..<count).map { person in
            PanelPool.Person(
                id: "p\(person)", values: features.map { random.below($0.values.count) },
                household: hasHouseholds && random.below(2) == 0 ? random.below(3) : nil)
        }
        pool = PanelPool(features: features, people: people, size: size)
    }
}
