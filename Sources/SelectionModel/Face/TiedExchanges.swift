/// Nominees outside of a proven selection who could take the place of a delegate with every row, level and pin kept as it
/// is: between them only the lottery decided. There may be further selections that are equal by several exchanges at once.
package struct TiedExchanges: Sendable, Equatable {
    /// One who is not selected, and the delegate of the lowest number whose place that one could take.
    package struct Exchange: Sendable, Equatable {
        /// Not selected.
        package var outside: Int
        /// Selected.
        package var inside: Int
    }

    /// One for each nominee outside of whom that is known, ascending.
    package let exchanges: [Exchange]
    /// The delegates whose place someone could take, ascending.
    package let delegates: [Int]
    /// True where every single exchange was looked at; otherwise only those between nominees who are alike in everything.
    package let isComplete: Bool

    /// So many pairs of types are looked at. Chosen; no measurement is recorded.
    private static let mostPairs = 1_000_000

    /// The exchanges between `selection`, ascending, and those of `types` who are not in it.
    /// - Parameter types: whoever may be in or out when every level is settled; all others are on the same side in every
    ///   best selection.
    /// - Complexity: O(nominees + pairs of types × attributes).
    package init(_ problem: SelectionProblem, selection: [Int], among types: NomineeTypes) {
        let chosen = Set(selection)
        let pinned = Set(problem.included)
        let inside = types.members.map { $0.filter { chosen.contains($0) && !pinned.contains($0) } }
        let outside = types.members.map { $0.filter { !chosen.contains($0) } }
        let (from, to) = (
            inside.indices.filter { !inside[$0].isEmpty }, outside.indices.filter { !outside[$0].isEmpty }
        )
        isComplete = from.count * to.count <= TiedExchanges.mostPairs
        let numbers = inside.map { $0.map { problem.lotteryNumber(0, $0) } }
        var test = ExchangeTest(problem, selection)
        var exchanges: [Exchange] = []
        var places: Set<Int> = []
        for other in to {
            var lowest: (number: Int, delegate: Int)?
            for own in from where isComplete || own == other {
                guard own == other || test.isEqual(inside[own][0], replacedBy: outside[other][0]) else { continue }
                places.insert(own)
                for (number, delegate) in zip(numbers[own], inside[own])
                where lowest.map({ (number, delegate) < $0 }) ?? true {
                    lowest = (number, delegate)
                }
            }
            if let lowest {
                exchanges += outside[other].map { Exchange(outside: $0, inside: lowest.delegate) }
            }
        }
        self.exchanges = exchanges.sorted { $0.outside < $1.outside }
        delegates = places.flatMap { inside[$0] }.sorted()
    }
}

/// A test, in whole numbers, that a selection stays as good when one delegate is exchanged for somebody else.
private struct ExchangeTest {
    private let problem: SelectionProblem
    private let activities: [Int]
    private let mayFallShort: [Bool]
    private let weights: [[Int]]
    private let values: [NomineeValues]
    /// The change that the exchange under test makes in each row, 0 between tests; and the rows where there is one.
    private var changes: [Int]
    private var changed: [Int] = []

    init(_ problem: SelectionProblem, _ selection: [Int]) {
        self.problem = problem
        changes = Array(repeating: 0, count: problem.rows.count)
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

    /// True where the selection stays as good with `other` in the place of `delegate`.
    mutating func isEqual(_ delegate: Int, replacedBy other: Int) -> Bool {
        guard values.allSatisfy({ $0[delegate] == $0[other] }) else { return false }
        problem.columns.forEachEntry(of: other) { add($0.coefficient, to: Int($0.row)) }
        problem.columns.forEachEntry(of: delegate) { add(-$0.coefficient, to: Int($0.row)) }
        defer {
            for row in changed { changes[row] = 0 }
            changed.removeAll(keepingCapacity: true)
        }
        for row in changed where changes[row] != 0 {
            let (range, activity) = (problem.rows[row], activities[row] + changes[row])
            if !mayFallShort[row], let lower = range.lower, activity < lower { return false }
            if let upper = range.upper, activity > upper { return false }
        }
        return weights.allSatisfy(keepsShortfall)
    }

    private mutating func add(_ coefficient: Int, to row: Int) {
        changes[row] += coefficient
        changed.append(row)
    }

    private func keepsShortfall(_ weights: [Int]) -> Bool {
        var difference = 0
        for (weight, shortfall) in zip(weights, problem.shortfalls) where weight != 0 && changes[shortfall.row] != 0 {
            let (lower, activity) = (problem.rows[shortfall.row].lower ?? 0, activities[shortfall.row])
            difference += weight * (max(0, lower - activity - changes[shortfall.row]) - max(0, lower - activity))
        }
        return difference == 0
    }
}
