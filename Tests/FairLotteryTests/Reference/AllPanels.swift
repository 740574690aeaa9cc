import FairLottery

/// Every panel of a small pool, person by person.
struct AllPanels {
    /// The panels: bit i stands for person i of the pool.
    let panels: [Int]
    private let people: Int

    /// Looks at every set of people.
    init(_ pool: PanelPool) {
        people = pool.people.count
        panels = (0..<1 << pool.people.count).filter { AllPanels.isPanel($0, pool) }
    }

    /// True where the set has the right size, keeps every range and has nobody who shares a household with another.
    static func isPanel(_ set: Int, _ pool: PanelPool) -> Bool {
        guard set.nonzeroBitCount == pool.size else { return false }
        var counts = pool.features.map { $0.values.map { _ in 0 } }
        var homes: Set<Int> = []
        for (index, person) in pool.people.enumerated() where set >> index & 1 == 1 {
            if let home = person.household, !homes.insert(home).inserted { return false }
            for (feature, value) in person.values.enumerated() { counts[feature][value] += 1 }
        }
        return zip(pool.features, counts).allSatisfy { feature, counts in
            zip(feature.values, counts).allSatisfy { $0.range.contains($1) }
        }
    }

    /// The people who sit in some panel.
    var coverable: [Int] {
        let union = panels.reduce(0, |)
        return (0..<people).filter { union >> $0 & 1 == 1 }
    }
}
