import ExactArithmetic

/// The nominations for each value that a quota bounds, and the values for which somebody is missing.
public struct QuotaCoverage: Sendable {
    /// A value of a quota, or of the units.
    public struct Line: Sendable, Equatable {
        /// The column's value.
        public var value: String
        /// The number of its nominees who are in the quota's base group.
        public var nominated: Int
        /// The number of those who are selected; nil where there is no selection.
        public var selected: Int?
        /// At least, at most this many, as the plan has it.
        public var bounds: Bounds

        /// The number of people who would still have to be nominated for the minimum, a number of people.
        public var missing: Int {
            guard case .count(let minimum)? = bounds.minimum else { return 0 }
            return max(0, minimum.ceiling - nominated)
        }

        /// The number of people who could still be nominated before the maximum, a number of people, is reached.
        public var room: Int {
            guard case .count(let maximum)? = bounds.maximum else { return 0 }
            return max(0, maximum.floor - nominated)
        }
    }

    /// The number of the quota in the plan.
    public var quota: Int
    /// Its values, in the plan's order.
    public var lines: [Line]
    /// The quota by which units are counted: the first required one by another column; nil where there is none.
    public var unitQuota: Int?
    /// The units of that quota, in the plan's order.
    public var units: [Line]

    /// The values that have fewer nominees than the quota asks for.
    public var missing: [Line] { lines.filter { $0.missing > 0 } }

    /// Counts the quota of index `quota` over `pool`, and who of `selected` belongs to it.
    /// - Complexity: O(nominees).
    package init(quota: Int, of plan: Plan, _ pool: Pool, selected: [Int]?) {
        self.quota = quota
        lines = QuotaCoverage.lines(plan.quotas[quota], plan, pool, selected)
        unitQuota = plan.quotas.indices.first {
            plan.quotas[$0].priority == nil && plan.quotas[$0].column != plan.quotas[quota].column
        }
        units = unitQuota.map { QuotaCoverage.lines(plan.quotas[$0], plan, pool, selected) } ?? []
    }

    private static func lines(_ quota: Quota, _ plan: Plan, _ pool: Pool, _ selected: [Int]?) -> [Line] {
        let base = Membership(plan.groups.first { $0.name == quota.base }?.conditions ?? [], in: pool)
        let column = pool.column(quota.column)
        func counts(_ rows: some Sequence<Int>) -> [Int] {
            var counts = [Int](repeating: 0, count: column.values.count)
            for row in rows where base.contains(row) { counts[column.packed[row]] += 1 }
            return counts
        }
        let (nominated, chosen) = (counts(0..<pool.count), selected.map(counts))
        let codes = Dictionary(uniqueKeysWithValues: column.values.enumerated().map { ($0.element, $0.offset) })
        return quota.lines(over: pool).map { line in
            let code = codes[line.value]
            return Line(
                value: line.value, nominated: code.map { nominated[$0] } ?? 0,
                selected: chosen.map { chosen in code.map { chosen[$0] } ?? 0 }, bounds: line.bounds)
        }
    }
}

extension Plan {
    /// The quotas, by index, that are called `name` as a whole: `quota:` and the plan's or the file's name of the column.
    package func quotas(named name: String) -> [Int] {
        quotas.indices.filter { index in
            let column = quotas[index].column
            return name == QuotaKind.id(column: column) || name == QuotaKind.id(column: header(for: column))
        }
    }

    /// The name of each quota as a whole.
    package var quotaNames: [String] { quotas.map { QuotaKind.id(column: $0.column) } }
}
