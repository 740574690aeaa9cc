/// The difference between a list and the published one that it follows.
public struct ListChange: Sendable, Equatable {
    /// Rows of the pool, ascending: who is on the published list, as far as they still are nominees.
    public var published: [Int]
    /// Those who withdraw and still are nominees, ascending.
    public var withdrawn: [Int]
    /// Those who lose the seat without withdrawing, ascending.
    public var left: [Int]
    /// Those who were not on the published list, ascending.
    public var entered: [Int]
    /// For those who enter one for one, whose seat they take; see `init`.
    public var predecessor: [Int: Int]

    /// The change from the published list of `replacement` to `selected`, rows of `pool`, ascending; nil where there is no
    /// list that anyone could have left or entered.
    ///
    /// Whoever enters takes the seat of someone who goes and counts alike: first by the same contribution to everything
    /// that the plan counts, then by the same values of `seatColumns` (class and unit), then of the first of them; those
    /// who withdraw come before others who go, and each step goes by pool order. Where only one goes and one enters, that
    /// is the seat.
    package init(
        _ selected: [Int]?, _ replacement: Replacement, _ plan: Plan, _ pool: Pool
    ) {
        published = pool.rows(of: replacement.published)
        withdrawn = pool.rows(of: replacement.withdrawn)
        let (before, after, gone) = (Set(published), Set(selected ?? []), Set(withdrawn))
        entered = (selected ?? []).filter { !before.contains($0) }
        left = selected == nil ? [] : published.filter { !after.contains($0) && !gone.contains($0) }
        var pairing = SeatPairing(leavers: withdrawn + left, enterers: entered)
        let counted = plan.countedColumns
        let columns = [counted, plan.seatColumns, Array(plan.seatColumns.prefix(1))]
        for names in columns where !names.isEmpty {
            pairing.match { row in names.map { pool.column($0).packed[row] } }
        }
        if pairing.leavers.count == 1, pairing.enterers.count == 1 { pairing.match { _ in [] } }
        predecessor = pairing.predecessor
    }
}

/// Pairs those who go with those who come.
private struct SeatPairing {
    private(set) var leavers: [Int]
    private(set) var enterers: [Int]
    private(set) var predecessor: [Int: Int] = [:]

    init(leavers: [Int], enterers: [Int]) {
        self.leavers = leavers
        self.enterers = enterers
    }

    /// Pairs, in order, those who are alike by `key` and not paired yet.
    mutating func match(_ key: (Int) -> [Int]) {
        var open = Dictionary(grouping: leavers, by: key).mapValues { $0[...] }
        for enterer in enterers {
            if let leaver = open[key(enterer)]?.popFirst() { predecessor[enterer] = leaver }
        }
        let taken = Set(predecessor.values)
        leavers.removeAll(where: taken.contains)
        enterers.removeAll { predecessor[$0] != nil }
    }
}

extension Plan {
    /// The columns that say what seat a delegate has: the composition's and that of the first required quota. Lists are
    /// passed on, so no others are shown of a person.
    public var seatColumns: [String] {
        let quota = quotas.first { $0.priority == nil }?.column
        var seen: Set<String> = []
        return [composition?.column, quota].compactMap(\.self).filter { seen.insert($0).inserted }
    }

    /// The columns that groups, composition and quotas read.
    fileprivate var countedColumns: [String] {
        var seen: Set<String> = []
        let names = conditions.map(\.column) + seatColumns + quotas.map(\.column)
        return names.filter { seen.insert($0).inserted }
    }
}
