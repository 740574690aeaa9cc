import SelectionModel

/// A selection that takes whoever fits, one after the other: for when nothing else has found any.
///
/// Where those who must be in keep every row by themselves, as the empty list often does, so does what is returned. Those worth
/// most come first, then those who stand in fewest people's way; of either, one is given up wherever two others can come in
/// instead. The better selection counts. It says nothing about problems in which two must come together.
package struct FirstFit {
    private let problem: SelectionProblem
    private var activities: [Int]
    private var isIn: [Bool]
    private let isSoft: [Bool]

    /// So many of the best are tried. Chosen, as the next number is; no measurement is recorded.
    private static let candidates = 20_000
    /// So many looks at whether somebody fits, at most, are spent on exchanges.
    private static let looks = 4_000_000

    /// A search of `problem`.
    package init(_ problem: SelectionProblem) {
        self.problem = problem
        activities = problem.activities(of: problem.included)
        isIn = [Bool](repeating: false, count: problem.columns.count)
        for nominee in problem.included { isIn[nominee] = true }
        var isSoft = [Bool](repeating: false, count: problem.rows.count)
        for shortfall in problem.shortfalls { isSoft[shortfall.row] = true }
        self.isSoft = isSoft
    }

    /// The selection, ascending; nil where those who must be in break a row.
    /// - Complexity: O(nominees · log nominees + candidates × attributes), and a bounded number of exchanges.
    package mutating func run() -> [Int]? {
        guard problem.isFeasible(problem.included) else { return nil }
        let out = Set(problem.included + problem.excluded)
        var ranked = (0..<problem.columns.count).filter { !out.contains($0) }
        if let values = problem.levels.lazy.compactMap(\.values).last {
            ranked.sort { (values[$1], $0) < (values[$0], $1) }
        }
        ranked = Array(ranked.prefix(FirstFit.candidates))
        let first = filled(ranked)
        guard !problem.columns.memberships.isEmpty else { return first }
        let places = Dictionary(uniqueKeysWithValues: ranked.enumerated().map { ($1, $0) })
        let standing = ranked.map { nominee in
            (problem.columns.memberships[nominee]?.count ?? 0, places[nominee] ?? 0, nominee)
        }
        let second = filled(standing.sorted { $0 < $1 }.map(\.2))
        return problem.isBetter(second, than: first) ? second : first
    }

    /// Whoever of `order` fits, one after the other, and what exchanges make of it.
    private mutating func filled(_ order: [Int]) -> [Int] {
        activities = problem.activities(of: problem.included)
        for nominee in order { isIn[nominee] = false }
        for nominee in order where fits(nominee) { add(nominee, 1) }
        exchange(order)
        return isIn.indices.filter { isIn[$0] }
    }

    /// Gives one up wherever two others of `order` can come in instead, until nothing changes.
    private mutating func exchange(_ order: [Int]) {
        var looks = 0
        var hasChanged = true
        while hasChanged {
            hasChanged = false
            for leaver in order where isIn[leaver] {
                looks += order.count
                guard looks <= FirstFit.looks else { return }
                add(leaver, -1)
                var entered: [Int] = []
                for nominee in order where nominee != leaver && !isIn[nominee] && fits(nominee) {
                    add(nominee, 1)
                    entered.append(nominee)
                }
                if entered.count > 1, rowsHold(of: leaver) {
                    hasChanged = true
                } else {
                    for nominee in entered { add(nominee, -1) }
                    add(leaver, 1)
                }
            }
        }
    }

    /// True where all rows hold with `nominee`, as far as whoever is in keeps them.
    private func fits(_ nominee: Int) -> Bool {
        var fits = true
        problem.columns.forEachEntry(of: nominee) { entry in
            let row = Int(entry.row)
            let after = activities[row] + entry.coefficient
            let range = problem.rows[row]
            fits =
                fits && (isSoft[row] || range.lower.map { $0 <= after } ?? true)
                && range.upper.map { after <= $0 } ?? true
        }
        return fits
    }

    /// True where the rows that `nominee` feeds hold as they are: one who leaves may be missed where a share was kept.
    private func rowsHold(of nominee: Int) -> Bool {
        var hold = true
        problem.columns.forEachEntry(of: nominee) { entry in
            let (row, range) = (Int(entry.row), problem.rows[Int(entry.row)])
            hold =
                hold && (isSoft[row] || range.lower.map { $0 <= activities[row] } ?? true)
                && range.upper.map { activities[row] <= $0 } ?? true
        }
        return hold
    }

    private mutating func add(_ nominee: Int, _ sign: Int) {
        isIn[nominee] = sign > 0
        problem.columns.forEachEntry(of: nominee) { activities[Int($0.row)] += sign * $0.coefficient }
    }
}

extension SelectionProblem.Level {
    /// The worth of nominees, where they are told apart.
    fileprivate var values: NomineeValues? {
        if case .value(let values) = self { values } else { nil }
    }
}
