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

extension Bounds {
    /// True where a side is a share.
    var hasShare: Bool {
        for bound in [minimum, maximum] { if case .share? = bound { return true } }
        return false
    }
}
