import IntegerProgramming

extension SelectionProblem {
    /// The same problem with pairs of nominees who exclude each other put together into cliques, of whom one at most can be
    /// selected: fewer rows, which bound more tightly.
    ///
    /// Half of each of three people keeps three rows about pairs, and breaks one row about the three. Selections keep the one
    /// where they keep the others. Cliques are grown one by one from the pairs not yet covered, largest rows first, by whoever
    /// excludes most others (a greedy edge clique cover; Atamtürk, Nemhauser, Savelsbergh 2000 do the like within a solver).
    /// - Returns: the problem, and which of the former rows each row was; a clique stands where the row did that it grew from.
    /// - Complexity: O(pairs × the most that one nominee excludes).
    func joiningPairs() -> (problem: SelectionProblem, kept: [Int]) {
        guard let exclusions = Exclusions(self) else { return (self, Array(rows.indices)) }
        let cliques = exclusions.cover()
        let joined = Set(exclusions.rows.map(\.row))
        let kept = rows.indices.filter { !joined.contains($0) || cliques[$0] != nil }
        var numbers = [Int](repeating: 0, count: rows.count)
        for (number, row) in kept.enumerated() { numbers[row] = number }
        var memberships = columns.memberships.mapValues { entries in entries.filter { !joined.contains(Int($0.row)) } }
        for row in cliques.keys.sorted() {
            for nominee in cliques[row] ?? [] {
                memberships[nominee, default: []].append(RowEntry(row: Int32(row), coefficient: 1))
            }
        }
        var problem = self
        problem.columns = columns.renumbered(naming: memberships) { numbers[$0] }
        problem.rows = kept.map { rows[$0] }
        problem.shortfalls = shortfalls.map { .init(row: numbers[$0.row], maximum: $0.maximum) }
        problem.counted = counted.map { $0.renumbered { numbers[$0] } }
        return (problem, kept)
    }
}

/// The nominees who exclude each other, by rows of whose members one at most can be selected.
private struct Exclusions {
    /// The rows with their members, ascending; the largest rows first.
    let rows: [(row: Int, members: [Int])]
    private let neighbours: [Int: Set<Int>]

    /// Rows with more members than this are cliques enough: they are left as they are. Chosen, as the next number is; no
    /// measurement is recorded.
    private static let largestRow = 40
    /// More pairs than this would take longer than they save.
    private static let mostPairs = 1_000_000

    /// Nil where there is nothing to join.
    init?(_ problem: SelectionProblem) {
        let soft = Set(problem.shortfalls.map(\.row))
        var rows: [(row: Int, members: [Int])] = []
        var pairs = 0
        for (row, members) in problem.columns.membersOfRow {
            let range = problem.rows[row]
            guard range.upper == 1, range.lower ?? 0 <= 0, !soft.contains(row),
                2...Exclusions.largestRow ~= members.count,
                members.allSatisfy({ $0.coefficient == 1 })
            else { continue }
            rows.append((row, members.map(\.nominee)))
            pairs += members.count * (members.count - 1) / 2
        }
        guard rows.count > 2, pairs <= Exclusions.mostPairs else { return nil }
        rows.sort { ($1.members.count, $0.row) < ($0.members.count, $1.row) }
        var neighbours: [Int: Set<Int>] = [:]
        for (_, members) in rows {
            for nominee in members { neighbours[nominee, default: []].formUnion(members) }
        }
        for nominee in neighbours.keys { neighbours[nominee]?.remove(nominee) }
        self.rows = rows
        self.neighbours = neighbours
    }

    private struct Pair: Hashable {
        let first: Int
        let second: Int
    }

    /// Cliques that cover every pair, by the rows that they were grown from; members ascending.
    func cover() -> [Int: [Int]] {
        var covered: Set<Pair> = []
        var cliques: [Int: [Int]] = [:]
        for (row, members) in rows {
            guard !Exclusions.pairs(members).allSatisfy(covered.contains) else { continue }
            let clique = grown(members)
            covered.formUnion(Exclusions.pairs(clique))
            cliques[row] = clique
        }
        return cliques
    }

    /// A clique that holds `members` and whom nobody can be added to.
    private func grown(_ members: [Int]) -> [Int] {
        var clique = members
        var candidates = members.dropFirst().reduce(neighbours[members[0]] ?? []) { common, member in
            common.intersection(neighbours[member] ?? [])
        }
        func rank(_ nominee: Int) -> (Int, Int) { (-(neighbours[nominee]?.count ?? 0), nominee) }
        while let next = candidates.min(by: { rank($0) < rank($1) }) {
            clique.append(next)
            candidates.formIntersection(neighbours[next] ?? [])
        }
        return clique.sorted()
    }

    private static func pairs(_ members: [Int]) -> [Pair] {
        members.indices.flatMap { first in
            members[(first + 1)...].map { Pair(first: members[first], second: $0) }
        }
    }
}
