import IntegerProgramming

/// A selection that takes whoever fits, one after the other: for when nothing else has found any.
///
/// Where those who must be in keep every row by themselves, as the empty list often does, so does what is returned; those worth
/// most come first. It says nothing about problems in which two must come together.
public struct FirstFit {
    private let problem: SelectionProblem
    private var activities: [Int]
    private var selection: [Int]
    private let isSoft: [Bool]

    /// So many of the best are tried.
    private static let candidates = 20_000

    /// A search of `problem`.
    public init(_ problem: SelectionProblem) {
        self.problem = problem
        selection = problem.included
        activities = problem.activities(of: problem.included)
        var isSoft = [Bool](repeating: false, count: problem.rows.count)
        for shortfall in problem.shortfalls { isSoft[shortfall.row] = true }
        self.isSoft = isSoft
    }

    /// The selection, ascending; nil where those who must be in break a row.
    /// - Complexity: O(nominees · log nominees + candidates × attributes).
    public mutating func run() -> [Int]? {
        guard problem.isFeasible(selection) else { return nil }
        let out = Set(problem.included + problem.excluded)
        var ranked = (0..<problem.columns.count).filter { !out.contains($0) }
        if let values = problem.levels.lazy.compactMap(\.values).last {
            ranked.sort { (values[$1], $0) < (values[$0], $1) }
        }
        for nominee in ranked.prefix(FirstFit.candidates) { add(nominee) }
        return selection.sorted()
    }

    private mutating func add(_ nominee: Int) {
        var fits = true
        problem.columns.forEachEntry(of: nominee) { entry in
            let row = Int(entry.row)
            let after = activities[row] + entry.coefficient
            let range = problem.rows[row]
            fits =
                fits && (isSoft[row] || range.lower.map { $0 <= after } ?? true)
                && range.upper.map { after <= $0 } ?? true
        }
        guard fits else { return }
        selection.append(nominee)
        problem.columns.forEachEntry(of: nominee) { activities[Int($0.row)] += $0.coefficient }
    }
}

extension SelectionProblem.Level {
    /// What nominees are worth, where they are told apart.
    fileprivate var values: NomineeValues? {
        if case .value(let values) = self { values } else { nil }
    }
}
