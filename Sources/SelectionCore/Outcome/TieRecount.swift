import SelectionModel

/// Those outside of a selection who could take the place of a delegate with every rule, every target and the merit as they are,
/// found from the selection alone: what a published list of ties can be held against.
package struct TieRecount {
    /// One for each such nominee, in pool order.
    package let drawn: [DrawnNominee]
    /// The delegates whose place somebody could take, ascending.
    package let delegates: [Int]

    /// So many pairs of kinds of nominees are tried.
    private static let mostPairs = 5_000_000

    /// The ties of `selected`, which keeps the rules; nil where there are too many pairs to try.
    /// - Complexity: O(nominees × attributes) and O(pairs of kinds × attributes).
    package init?(of selected: [Int], _ inputs: SelectionInputs, _ problem: SelectionProblem) {
        let (chosen, pinned) = (Set(selected), Set(problem.included))
        let out = chosen.union(problem.excluded)
        var worths = Worths(problem)
        let inside = RowProfiles(selected.filter { !pinned.contains($0) }, problem.columns) { worths.number(of: $0) }
        let outside = RowProfiles((0..<problem.columns.count).filter { !out.contains($0) }, problem.columns) {
            worths.number(of: $0)
        }
        let alike = Dictionary(grouping: outside.members.indices) { worths.number(of: outside.members[$0][0]) }
        let rivals = inside.members.map { alike[worths.number(of: $0[0])] ?? [] }
        guard rivals.reduce(0, { $0 + $1.count }) <= TieRecount.mostPairs else { return nil }

        let lottery = Lottery(seed: inputs.plan.lotterySeed, pool: inputs.pool)
        let activities = problem.activities(of: selected)
        var lowest = [(number: Int, row: Int)?](repeating: nil, count: outside.members.count)
        var delegates: [Int] = []
        for (profile, members) in inside.members.enumerated() where !rivals[profile].isEmpty {
            let swap = SeatSwap(problem, activities: activities, leaving: inside.entries[profile])
            let own = swap.shortfalls(inside.entries[profile])
            let tied = rivals[profile].filter { rival in
                swap.isPossible(outside.entries[rival]) && swap.shortfalls(outside.entries[rival]) == own
            }
            guard !tied.isEmpty else { continue }
            delegates += members
            guard let best = members.map({ (number: lottery.number(round: 0, row: $0), row: $0) }).min(by: <) else {
                continue
            }
            for rival in tied where lowest[rival].map({ best < $0 }) ?? true { lowest[rival] = best }
        }
        drawn = zip(outside.members, lowest).flatMap { members, lowest in
            guard let lowest else { return [DrawnNominee]() }
            return members.map { row in
                DrawnNominee(
                    row: row, number: lottery.number(round: 0, row: row), delegate: lowest.row,
                    delegateNumber: lowest.number)
            }
        }.sorted { $0.row < $1.row }
        self.delegates = delegates.sorted()
    }
}

/// The amounts that nominees add to the levels that sum values up, each such list of amounts by a number.
private struct Worths {
    private let values: [NomineeValues]
    private var numbers: [[Int]: Int] = [:]

    init(_ problem: SelectionProblem) {
        values = problem.levels.compactMap { level in
            guard case .value(let values) = level else { return nil }
            return values
        }
    }

    mutating func number(of nominee: Int) -> Int {
        let worth = values.map { $0[nominee] }
        if let number = numbers[worth] { return number }
        numbers[worth] = numbers.count
        return numbers.count - 1
    }
}
