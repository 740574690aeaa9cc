extension BruteForce {
    /// The reference for `plan`, scenario edits done, over `pool`.
    init(_ plan: PlanValues, _ pool: PoolValues) {
        let pool = PlanReading(plan, pool).poolWithClasses
        let reading = PlanReading(plan, pool)
        nominees = pool.ids.count
        ids = pool.ids
        seats = (plan.seats?.minimum ?? 0)...(plan.seats?.maximum ?? 0)
        fillsLast = plan.seats?.fill == "last"
        include = reading.subset(plan.pins?.include ?? [])
        exclude = reading.subset(plan.pins?.exclude ?? [])
        conflicts = (plan.conflicts ?? []).map { (reading.subset($0.ids), $0.maximum ?? 1) }
        merit = reading.merit
        seed = plan.seed ?? ""
        let quotas = plan.quotas.flatMap { quota in
            reading.counts(quota).map { line in
                (priority: quota.priority, count: line.count, name: "quota:\(quota.column)=\(line.value)")
            }
        }
        let rules = plan.rules.map { (priority: $0.priority, count: reading.count($0), name: $0.id) }
        let stated = (quotas + rules).filter { $0.priority == nil }
        required = reading.composition + reading.requirements + stated.map(\.count)
        requiredNames =
            reading.composition.map { _ in "composition" }
            + (plan.composition?.requires ?? []).map { "composition:\($0.name):requires" } + stated.map(\.name)
        let aimed = (quotas + rules).filter { $0.priority != nil }
        targets = Set(aimed.compactMap(\.priority)).sorted().map { priority in
            (priority, aimed.filter { $0.priority == priority }.map(\.count))
        }
    }
}

/// The sets of nominees that a plan's words mean.
private struct PlanReading {
    typealias Subset = BruteForce.Subset

    let plan: PlanValues
    let pool: PoolValues
    var count: Int { pool.ids.count }

    init(_ plan: PlanValues, _ pool: PoolValues) {
        self.plan = plan
        self.pool = pool
    }

    func subset(_ ids: [String]) -> Subset { subset { ids.contains(pool.ids[$0]) } }

    private func subset(_ isMember: (Int) -> Bool) -> Subset {
        pool.ids.indices.reduce(0) { isMember($1) ? $0 | 1 << Subset($1) : $0 }
    }

    func group(_ name: String?) -> Subset {
        members(of: plan.groups.first { $0.name == name }?.conditions ?? [])
    }

    private func members(of conditions: [(column: String, test: ConditionValues)]) -> Subset {
        conditions.reduce(subset { _ in true }) { members, condition in
            if case .any(let alternatives) = condition.test {
                return members & alternatives.reduce(0) { $0 | self.members(of: $1) }
            }
            let cells = pool.column(condition.column, plan)
            if case .blank(let isBlank) = condition.test { return members & subset { cells[$0].isEmpty == isBlank } }
            return members & subset { !cells[$0].isEmpty && holds(condition.test, cells[$0]) }
        }
    }

    private func holds(_ test: ConditionValues, _ cell: String) -> Bool {
        switch test {
        case .oneOf(let values): return values.contains(cell)
        case .noneOf(let values): return !values.contains(cell)
        case .blank, .any: return false
        case .number(let minimum, let maximum):
            guard let number = Hundredths(cell: cell) else { return false }
            return minimum.map { $0 <= number } ?? true && maximum.map { number <= $0 } ?? true
        }
    }

    /// A count with a cost for each number of base and members selected.
    private func count(
        _ members: Subset, of base: Subset, cost: (_ base: Int, _ members: Int) -> Int
    ) -> BruteForce.Count {
        let table = (0...count).flatMap { base in (0...count).map { members in cost(base, members) } }
        return BruteForce.Count(members: members & base, base: base, cost: table)
    }

    func count(_ rule: RuleValues) -> BruteForce.Count {
        let base = group(rule.base)
        return count(group(rule.group), of: base) { missed(rule.limits, rule.weight, base: $0, members: $1) }
    }

    func counts(_ quota: QuotaValues) -> [(value: String, count: BruteForce.Count)] {
        let (base, cells) = (group(quota.base), pool.column(quota.column, plan))
        var lines: [String: Limits] = [:]
        for cell in cells where !cell.isEmpty { lines[cell] = quota.each }
        for line in quota.lines { lines[line.value] = line.limits }
        for line in quota.file?.lines ?? [] { lines[line.value] = line.limits }
        return lines.keys.sorted().map { value in
            let count = count(subset { cells[$0] == value }, of: base) {
                missed(lines[value] ?? Limits(), quota.weight, base: $0, members: $1)
            }
            return (value, count)
        }
    }

    /// The number of delegates, in hundred-millionths, that the members are outside the limits, times the weight.
    private func missed(_ limits: Limits, _ weight: Hundredths?, base: Int, members: Int) -> Int {
        let below = limits.minimum.map { max(0, limit($0, base: base) - 1_000_000 * members) } ?? 0
        let above = limits.maximum.map { max(0, 1_000_000 * members - limit($0, base: base)) } ?? 0
        return (below + above) * (weight?.value ?? 100)
    }

    /// A limit in millionths of a person.
    private func limit(_ amount: Amount, base: Int) -> Int {
        amount.isShare ? (amount.value.value * 100 + amount.finer) * base : amount.value.value * 10_000
    }

    var composition: [BruteForce.Count] {
        guard let composition = plan.composition, let column = composition.column else { return [] }
        let (cells, shares) = (pool.column(column, plan), composition.shares ?? [])
        let rounding = composition.rounding ?? "nearest"
        return shares.enumerated().map { index, share in
            let values = self.values(ofClass: share.value, composition)
            return count(subset { values.contains(cells[$0]) }, of: subset { _ in true }) { selected, members in
                let seats = composition.base == "planned" ? plan.seats?.maximum ?? 0 : selected
                let exact = share.share.value * seats
                let isKept =
                    switch rounding {
                    case "exact": members * 10_000 == exact
                    case "atLeast": index == 0 ? members * 10_000 >= exact : members * 10_000 <= exact
                    default: nearest(shares.map(\.share.value), index, seats).contains(members)
                    }
                return isKept ? 0 : 1
            }
        }
    }

    /// The cells of those who are of a class.
    private func values(ofClass name: String, _ composition: CompositionValues) -> [String] {
        (composition.classes?.first { $0.name == name }?.values ?? []) + [name]
    }

    /// The pool with the classes that the plan gives in the place of the cells.
    var poolWithClasses: PoolValues {
        guard let composition = plan.composition, let column = composition.column else { return pool }
        let header = plan.columns.first { $0.name == column }?.header ?? column
        guard let place = pool.headers.firstIndex(of: header) else { return pool }
        var given = pool
        for assignment in (composition.assignments ?? []).reversed() {
            let nominees = assignment.group.map(group) ?? members(of: assignment.conditions)
            for row in pool.ids.indices where nominees >> Subset(row) & 1 == 1 {
                given.rows[row][place] = assignment.name
            }
        }
        return given
    }

    /// Nobody of a class who is in none of the groups that it requires.
    var requirements: [BruteForce.Count] {
        guard let composition = plan.composition, let column = composition.column else { return [] }
        let cells = pool.column(column, plan)
        return (composition.requires ?? []).map { name, groups in
            let values = self.values(ofClass: name, composition)
            let met = groups.reduce(Subset(0)) { $0 | group($1) }
            return count(subset { values.contains(cells[$0]) && met >> Subset($0) & 1 == 0 }, of: subset { _ in true })
            {
                _, members in members
            }
        }
    }

    /// The numbers of the `seats` that class `index` may have.
    private func nearest(_ shares: [Int], _ index: Int, _ seats: Int) -> ClosedRange<Int> {
        if shares.count == 2 {
            let first = (shares[0] * seats + 5000) / 10_000
            let mine = index == 0 ? first : seats - first
            return mine...mine
        }
        return (shares[index] * seats / 10_000)...((shares[index] * seats + 9999) / 10_000)
    }

    /// Each nominee's merit in ten-thousandths of a point.
    var merit: [Int] {
        var merit = [Int](repeating: 0, count: count)
        for term in plan.merit ?? [] {
            for (nominee, cell) in pool.column(term.column, plan).enumerated() {
                let points =
                    term.points.map { list in
                        list.first { $0.value == cell }?.points ?? (cell.isEmpty ? nil : term.otherPoints)
                    } ?? Hundredths(cell: cell)
                merit[nominee] += (points?.value ?? 0) * (term.weight?.value ?? 100)
            }
        }
        return merit
    }
}

extension BruteForce {
    /// Those whom a rule of the plan counts, and its base group.
    static func sets(of rule: RuleValues, _ plan: PlanValues, _ pool: PoolValues) -> (members: Subset, base: Subset) {
        let count = PlanReading(plan, PlanReading(plan, pool).poolWithClasses).count(rule)
        return (count.members, count.base)
    }

    /// What the plan's required words read of a nominee with such a row: groups, values of quotas, class.
    static func sign(of row: [String], _ plan: PlanValues, _ pool: PoolValues) -> [String] {
        let one = PlanReading(plan, PoolValues(ids: ["new"], headers: pool.headers, rows: [row])).poolWithClasses
        let reading = PlanReading(plan, one)
        let counted =
            plan.quotas.filter { $0.priority == nil }.map(\.column) + [plan.composition?.column].compactMap(\.self)
        return plan.groups.map { "\(reading.group($0.name))" } + counted.map { one.column($0, plan)[0] }
    }

    /// The number of `planted` that belong to a group of the plan, within a base group.
    static func counts(
        _ plan: PlanValues, _ pool: PoolValues, group: String, base: String?, among planted: Set<Int>
    ) -> (members: Int, base: Int) {
        let reading = PlanReading(plan, pool)
        let selected = planted.reduce(Subset(0)) { $0 | 1 << Subset($1) }
        let within = reading.group(base) & selected
        return ((reading.group(group) & within).nonzeroBitCount, within.nonzeroBitCount)
    }
}
