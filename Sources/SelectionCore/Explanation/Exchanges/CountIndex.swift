/// The counts of a recount that each nominee adds to.
struct CountIndex: Sendable {
    /// The counts of each constraint, and the place of its first count among all.
    private let parts: [(first: Int, counts: any NomineeCounts)]
    /// The bounds of each count; those of a class depend on the number of seats alone, and are not here.
    let bounds: [Bounds?]

    /// - Complexity: O(distinct values of the columns of quotas + groups).
    init(_ rules: RuleSet) {
        var parts: [(first: Int, counts: any NomineeCounts)] = []
        var bounds: [Bounds?] = []
        for counts in rules.constraints.compactMap(\.nomineeCounts) {
            parts.append((bounds.count, counts))
            bounds += counts.bounds
        }
        (self.parts, self.bounds) = (parts, bounds)
    }

    /// The counts that the nominee adds one to, ascending.
    func counts(of nominee: Int) -> [Int] {
        parts.flatMap { part in part.counts.counts(of: nominee).map { $0 + part.first } }
    }

    /// The counts in shares of whose base the nominee is one, ascending.
    func bases(of nominee: Int) -> [Int] {
        parts.flatMap { part in part.counts.bases(of: nominee).map { $0 + part.first } }
    }

    /// The type of each of the first `count` nominees, equal for those who are counted alike, and one nominee of each type.
    /// - Complexity: O(count × constraints).
    func types(among count: Int) -> (types: [UInt32], representatives: [Int]) {
        var types = [UInt32](repeating: 0, count: count)
        var number = count == 0 ? 0 : 1
        for part in parts {
            var known: [UInt64: UInt32] = [:]
            var last: (key: UInt64, type: UInt32)?
            for row in types.indices {
                let key = UInt64(types[row]) << 32 | UInt64(part.counts.kind(of: row))
                if let last, last.key == key {
                    types[row] = last.type
                    continue
                }
                let type = known[key] ?? UInt32(known.count)
                known[key] = type
                last = (key, type)
                types[row] = type
            }
            number = known.count
        }
        var representatives = [Int](repeating: 0, count: number)
        for row in types.indices.reversed() { representatives[Int(types[row])] = row }
        return (types, representatives)
    }
}

extension CodedColumn {
    /// For each code whose value is among `values`, its place there.
    /// - Complexity: O(distinct values).
    func places(of values: [String]) -> [Int: Int] {
        let places = Dictionary(zip(values, 0...), uniquingKeysWith: { first, _ in first })
        let found = self.values.enumerated().dropFirst().compactMap { code, value in places[value].map { (code, $0) } }
        return Dictionary(uniqueKeysWithValues: found)
    }
}
