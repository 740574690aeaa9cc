import SelectionCore

extension Plan {
    /// True where nominees are counted alike by both plans: they differ in bounds, priorities and seats at most.
    func countsAlike(_ other: Plan) -> Bool {
        groups == other.groups && pins == other.pins && conflicts == other.conflicts && among == other.among
            && composition?.parts.map(\.members) == other.composition?.parts.map(\.members)
            && composition?.column == other.composition?.column
            && quotas.map(\.column) == other.quotas.map(\.column) && quotas.map(\.base) == other.quotas.map(\.base)
            && rules.map { [$0.group, $0.base] } == other.rules.map { [$0.group, $0.base] } && further == other.further
            && shares == other.shares
    }

    /// For each bound of a rule and of a quota whether a side is a share, so that its base group is counted.
    private var shares: [Bool] {
        rules.map(\.bounds.hasShare) + quotas.flatMap { $0.lines.map(\.bounds.hasShare) }
            + quotas.map { $0.each?.hasShare ?? false }
    }
}
