import SelectionModel

/// What required statements, and limits to supply, read of a nominee.
struct SupplyReading {
    private let plan: Plan
    /// The nominees; the columns have the values, besides, that the plan names.
    private let pool: Pool
    private let limits: SupplyLimits
    /// The columns of the file that are read, by name.
    let columns: [String]
    /// For each column, numbers that are the same for values that are read alike, list by list.
    private let signatures: [String: [[Int]]]
    /// Columns of which a quota bounds each value from below that is there: no value can be new.
    private let closed: [(parts: [String], known: Set<String>)]

    /// True where values are left out that could be nominated.
    var leavesOut: Bool { !closed.isEmpty }

    /// The reading of `plan`, which has no targets, over `pool`.
    init(_ plan: Plan, _ pool: Pool, _ limits: SupplyLimits) {
        let derived = plan.derivedColumns
        var named = pool
        for (name, column) in pool.columns where !derived.contains(name) {
            named.columns[name] = column.naming(plan.namedValues(in: name))
        }
        named = named.deriving(for: plan)
        if let column = plan.composition?.column {
            // Where the plan gives classes, those that nobody has were left out again.
            named.columns[column] = named.columns[column]?.naming(plan.namedValues(in: column))
        }
        (self.plan, self.pool, self.limits) = (plan, named, limits)
        closed = plan.quotas.filter { $0.each?.minimum != nil }.map { quota in
            (plan.parts(ofColumn: quota.column), Set(pool.column(quota.column).values))
        }
        var signatures: [String: [[Int]]] = [:]
        func read(_ column: String, _ classes: [Int]) { signatures[column, default: []].append(classes) }
        func read(_ conditions: [Condition]) {
            for condition in conditions.flatMap(\.onColumns) {
                guard let column = named.columns[condition.column] else { continue }
                read(condition.column, column.values.map { condition.test.holds(for: $0) ? 1 : 0 })
            }
        }
        func readAll(_ column: String) {
            for part in plan.parts(ofColumn: column) { read(part, Array(named.column(part).values.indices)) }
        }
        let alternatives = plan.alternatives
        for family in FormulationBuilder(plan, named).everyFamily {
            for column in family.columns {
                if plan.joinedColumns[column] != nil {
                    readAll(column)
                } else if let conditions = alternatives[column] {
                    read(conditions)
                } else {
                    read(column, family.classes(of: column))
                }
            }
        }
        for assignment in plan.composition?.assignments ?? [] { read(assignment.conditions) }
        for most in limits.most { readAll(most.column) }
        for excluded in limits.without { read(excluded.conditions) }
        for (parts, known) in closed where parts.count == 1 {
            read(parts[0], named.column(parts[0]).values.map { known.contains($0) ? 1 : 0 })
        }
        self.signatures = signatures
        // Where a blank is read as every value is, nothing is asked of the column.
        columns = signatures.keys.filter { name in signatures[name]?.contains { Set($0).count > 1 } ?? false }.sorted()
    }

    /// The columns of the file that decide what stands in `column`.
    func sources(of column: String) -> [String] {
        if let parts = plan.joinedColumns[column] { return parts.flatMap(sources) }
        if let conditions = plan.alternatives[column] { return conditions.map(\.column).flatMap(sources) }
        guard let composition = plan.composition, composition.column == column else { return [column] }
        return [column] + composition.assignments.flatMap(\.conditions).flatMap(\.onColumns).map(\.column)
    }

    /// The columns that limits read together.
    var scopesOfLimits: [[String]] {
        limits.most.map { plan.parts(ofColumn: $0.column) } + closed.map(\.parts)
            + limits.without.map { $0.conditions.flatMap(\.onColumns).map(\.column) }
    }

    /// The values of `column` in classes of those that are read alike. A blank is there where somebody has it, and comes last.
    func classes(of column: String) -> [[String]] {
        let coded = pool.column(column)
        let sizes = coded.packed.sizes(below: coded.values.count)
        let listed = plan.quotas.filter { $0.column == column }.flatMap(\.lines).map(\.value)
        let places = Dictionary(listed.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        let codes = coded.values.indices.filter { $0 > 0 || sizes[0] > 0 }.sorted { one, other in
            func key(_ code: Int) -> (Int, Int, Int) {
                (code == 0 ? 1 : 0, places[coded.values[code]] ?? listed.count, code)
            }
            return key(one) < key(other)
        }
        let signature = signatures[column] ?? []
        var classes: [[Int]: Int] = [:]
        var values: [[String]] = []
        for code in codes {
            let key = signature.map { $0[code] }
            let place = classes[key] ?? values.count
            if place == values.count {
                classes[key] = place
                values.append([])
            }
            values[place].append(coded.values[code])
        }
        return values
    }

    /// True where somebody with these values can be nominated, as far as they tell: a column that is not there may have any.
    func allows(_ values: [String: String]) -> Bool {
        func isThere(_ columns: [String]) -> Bool { columns.allSatisfy { values[$0] != nil } }
        for conditions in limits.without.map(\.conditions) where isThere(conditions.flatMap(\.onColumns).map(\.column))
        {
            if conditions.allSatisfy({ $0.holds(for: values) }) { return false }
        }
        return closed.allSatisfy { parts, known in
            let texts = parts.map { values[$0] ?? "" }
            return texts.contains("") || known.contains(texts.joined(separator: Quota.valueSeparator))
        }
    }
}

extension Condition {
    /// True where it holds for somebody with these values; a column that is not there is blank.
    fileprivate func holds(for values: [String: String]) -> Bool {
        guard case .any(let alternatives) = test else { return test.holds(for: values[column] ?? "") }
        return alternatives.contains { $0.allSatisfy { $0.holds(for: values) } }
    }
}

extension Plan {
    /// The conditions of alternatives, by the column that says whether one of them is met.
    fileprivate var alternatives: [String: [Condition]] {
        var found: [String: [Condition]] = [:]
        func add(_ conditions: [Condition]) {
            for condition in conditions {
                guard case .any(let alternatives) = condition.test else { continue }
                found[condition.column] = condition.onColumns
                add(Array(alternatives.joined()))
            }
        }
        add(groups.flatMap(\.conditions) + (composition?.assignments.flatMap(\.conditions) ?? []))
        return found
    }
}
