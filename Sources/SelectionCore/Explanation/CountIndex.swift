/// Which counts of a recount each nominee adds to.
struct CountIndex: Sendable {
    /// A rule whose members and base group are known as such.
    private struct Entry: Sendable {
        let members: Membership
        let base: Membership
        let hasShare: Bool
    }

    /// A quota: which of its values stands where among the counts.
    private struct Lines: Sendable {
        let column: CodedColumn
        let base: Membership
        let placeOfCode: [Int: Int]
        /// The counts that depend on how many of the base group are selected.
        let shares: [Int]
    }

    private let classes: (column: CodedColumn, placeOfCode: [Int: Int])?
    private let quotas: [Lines]
    private let rules: [Entry]
    private let firstRule: Int
    /// The bounds of each count; those of a class depend on the number of seats alone, and are not here.
    let bounds: [Bounds?]

    /// - Complexity: O(distinct values of the columns of quotas + groups).
    init(_ plan: Plan, _ pool: Pool) {
        let memberships = RuleSet(plan, pool).memberships
        let parts = plan.composition?.parts ?? []
        classes = plan.composition.map { composition in
            let column = pool.column(composition.column)
            return (column, CountIndex.places(of: parts.map(\.value), from: 0, column))
        }
        var next = parts.count
        var bounds = [Bounds?](repeating: nil, count: parts.count)
        var quotas: [Lines] = []
        for quota in plan.quotas {
            let (column, lines, first) = (pool.column(quota.column), quota.lines(over: pool), next)
            quotas.append(
                Lines(
                    column: column, base: memberships[quota.base] ?? .everyone,
                    placeOfCode: CountIndex.places(of: lines.map(\.value), from: first, column),
                    shares: lines.indices.filter { lines[$0].bounds.hasShare }.map { $0 + first }))
            bounds += lines.map(\.bounds)
            next += lines.count
        }
        self.quotas = quotas
        firstRule = next
        rules = plan.rules.map { rule in
            let base = memberships[rule.base] ?? .everyone
            let members = (memberships[rule.group] ?? .everyone).intersection(base)
            return Entry(members: members, base: base, hasShare: rule.bounds.hasShare)
        }
        self.bounds = bounds + plan.rules.map(\.bounds)
    }

    private static func places(of values: [String], from first: Int, _ column: CodedColumn) -> [Int: Int] {
        let places = Dictionary(zip(values, first...), uniquingKeysWith: { first, _ in first })
        let found = column.values.enumerated().dropFirst().compactMap { code, value in places[value].map { (code, $0) }
        }
        return Dictionary(uniqueKeysWithValues: found)
    }

    /// The counts that the nominee adds one to, ascending.
    func counts(of nominee: Int) -> [Int] {
        let own = classes.flatMap { $0.placeOfCode[$0.column.packed[nominee]] }
        let lines = quotas.compactMap { quota in
            quota.base.contains(nominee) ? quota.placeOfCode[quota.column.packed[nominee]] : nil
        }
        let groups = rules.indices.filter { rules[$0].members.contains(nominee) }.map { $0 + firstRule }
        return [own].compactMap(\.self) + lines + groups
    }

    /// The counts in shares of whose base the nominee is one, ascending.
    func bases(of nominee: Int) -> [Int] {
        let lines = quotas.flatMap { $0.base.contains(nominee) ? $0.shares : [] }
        return lines
            + rules.indices.filter { rules[$0].hasShare && rules[$0].base.contains(nominee) }.map { $0 + firstRule }
    }
}

extension Bounds {
    /// Whether a side is a share.
    var hasShare: Bool {
        for bound in [minimum, maximum] { if case .share? = bound { return true } }
        return false
    }
}
