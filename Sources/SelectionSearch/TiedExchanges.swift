/// Nominees outside of a proven selection who could take the place of a delegate with every row, level and pin kept as it
/// is: between them only the lottery decided. There may be further selections that are equal by several exchanges at once.
public struct TiedExchanges: Sendable, Equatable {
    /// One who is not selected, and the delegate of the lowest number whose place that one could take.
    public struct Exchange: Sendable, Equatable {
        /// Not selected.
        public var outside: Int
        /// Selected.
        public var inside: Int
    }

    /// One for each nominee outside of whom that is known, ascending.
    public let exchanges: [Exchange]
    /// The delegates whose place someone could take, ascending.
    public let delegates: [Int]
    /// Whether every single exchange was looked at; otherwise only those between nominees who are alike in everything.
    public let isComplete: Bool

    /// So many pairs of kinds are looked at.
    private static let mostPairs = 1_000_000

    /// The exchanges between `selection`, ascending, and those of `kinds` who are not in it.
    /// - Parameter kinds: whoever may be in or out when every level is settled; all others are on the same side in every
    ///   best selection.
    /// - Complexity: O(nominees + pairs of kinds × attributes).
    init(_ problem: SelectionProblem, selection: [Int], among kinds: NomineeKinds) {
        let chosen = Set(selection)
        let pinned = Set(problem.included)
        let inside = kinds.members.map { $0.filter { chosen.contains($0) && !pinned.contains($0) } }
        let outside = kinds.members.map { $0.filter { !chosen.contains($0) } }
        let (from, to) = (
            inside.indices.filter { !inside[$0].isEmpty }, outside.indices.filter { !outside[$0].isEmpty }
        )
        isComplete = from.count * to.count <= TiedExchanges.mostPairs
        let test = ExchangeTest(problem, selection)
        var exchanges: [Exchange] = []
        var delegates: Set<Int> = []
        for other in to {
            let places = (isComplete ? from : from.filter { $0 == other }).filter { own in
                own == other || test.isEqual(inside[own][0], replacedBy: outside[other][0])
            }
            guard let lowest = places.flatMap({ inside[$0] }).min(by: { test.number($0) < test.number($1) }) else {
                continue
            }
            exchanges += outside[other].map { Exchange(outside: $0, inside: lowest) }
            for place in places { delegates.formUnion(inside[place]) }
        }
        self.exchanges = exchanges.sorted { $0.outside < $1.outside }
        self.delegates = delegates.sorted()
    }
}

/// Whether a selection stays as good when one delegate is exchanged for somebody else, in whole numbers.
private struct ExchangeTest {
    private let problem: SelectionProblem
    private let activities: [Int]
    private let mayFallShort: [Bool]
    private let weights: [[Int]]
    private let values: [NomineeValues]

    init(_ problem: SelectionProblem, _ selection: [Int]) {
        self.problem = problem
        activities = problem.activities(of: selection)
        var mayFallShort = [Bool](repeating: false, count: problem.rows.count)
        for shortfall in problem.shortfalls { mayFallShort[shortfall.row] = true }
        self.mayFallShort = mayFallShort
        (weights, values) = problem.levels.reduce(into: ([], [])) { parts, level in
            switch level {
            case .count: break
            case .shortfall(let weights): parts.0.append(weights)
            case .value(let values): parts.1.append(values)
            }
        }
    }

    /// The first number that the nominee drew.
    func number(_ nominee: Int) -> Int { problem.lotteryNumber(0, nominee) }

    func isEqual(_ delegate: Int, replacedBy other: Int) -> Bool {
        guard values.allSatisfy({ $0[delegate] == $0[other] }) else { return false }
        var changes: [Int: Int] = [:]
        problem.columns.forEachEntry(of: other) { changes[Int($0.row), default: 0] += $0.coefficient }
        problem.columns.forEachEntry(of: delegate) { changes[Int($0.row), default: 0] -= $0.coefficient }
        let rowsHold = changes.allSatisfy { row, change in
            let (range, activity) = (problem.rows[row], activities[row] + change)
            return (mayFallShort[row] || range.lower.map { $0 <= activity } ?? true)
                && range.upper.map { activity <= $0 } ?? true
        }
        return rowsHold && weights.allSatisfy { keepsShortfall($0, changes) }
    }

    private func keepsShortfall(_ weights: [Int], _ changes: [Int: Int]) -> Bool {
        var difference = 0
        for (weight, shortfall) in zip(weights, problem.shortfalls) {
            guard weight != 0, let change = changes[shortfall.row], change != 0 else { continue }
            let (lower, activity) = (problem.rows[shortfall.row].lower ?? 0, activities[shortfall.row])
            difference += weight * (max(0, lower - activity - change) - max(0, lower - activity))
        }
        return difference == 0
    }
}
