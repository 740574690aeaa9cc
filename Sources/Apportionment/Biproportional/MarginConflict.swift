/// A set of rows and columns that shows by counting that no matrix keeps the margins.
///
/// The crowded lines, rows or columns as `crowded` says, have weight only in the set's lines across, so all their `needed`
/// seats fall there. The lines across have `available` seats for them: their own less `owed`, what other lines must have
/// there under a method that gives every weight a seat (`adams`, `dean`, `huntingtonHill`). `needed` is more than
/// `available`. Gale, "A theorem on flows in networks", Pacific Journal of Mathematics 7 (1957).
public struct MarginConflict: Equatable, Sendable {
    /// Rows or columns.
    public enum Lines: Sendable { case rows, columns }

    /// The lines of the set that have more seats than there is room for across.
    public let crowded: Lines
    /// The set's rows, in increasing order, from 0.
    public let rows: [Int]
    /// The set's columns, in increasing order, from 0.
    public let columns: [Int]
    /// The seats of the crowded lines.
    public let needed: Int
    /// The seats of the lines across less `owed`; below 0 where more is owed than there is.
    public let available: Int
    /// The seats of the lines across that lines outside the set must have, one for each weight.
    public let owed: Int

    /// The conflicts that name the fewest rows and columns, of the worst for rows and the worst for columns, each apart
    /// from the others; none where a matrix exists.
    ///
    /// The order of rows and columns does not matter.
    /// - Precondition: Rows and columns have the same sum of seats.
    static func all(in problem: BiproportionalProblem, _ flow: MarginFlow) -> [MarginConflict] {
        let ofRows = conflicts(in: problem, flow, crowded: .rows)
        if ofRows.isEmpty { return [] }
        let ofColumns = conflicts(in: problem.transposed, MarginFlow(problem.transposed), crowded: .columns)
        func size(_ conflicts: [MarginConflict]) -> Int {
            conflicts.reduce(0) { $0 + $1.rows.count + $1.columns.count }
        }
        return size(ofColumns) < size(ofRows) ? ofColumns : ofRows
    }

    /// The conflicts of a problem whose rows are the crowded lines.
    private static func conflicts(
        in problem: BiproportionalProblem, _ flow: MarginFlow, crowded: Lines
    ) -> [MarginConflict] {
        let side = flow.unservedSide
        var conflicts: [MarginConflict] = []
        var seen = side.map { _ in false }
        for start in side.indices where side[start] && !seen[start] {
            let members = connected(from: start, within: side, problem, &seen)
            let conflict = MarginConflict(members, problem, crowded)
            if conflict.needed > conflict.available { conflicts.append(conflict) }
        }
        return conflicts
    }

    private init(_ members: [Int], _ problem: BiproportionalProblem, _ crowded: Lines) {
        let rowCount = problem.rowSeats.count
        let lines = members.filter { $0 < rowCount }.sorted()
        let across = members.filter { $0 >= rowCount }.map { $0 - rowCount }.sorted()
        let (inside, fewest) = (Set(lines), problem.method.fewestSeats)
        let others = problem.rowSeats.indices.filter { !inside.contains($0) }
        owed = across.reduce(0) { sum, column in
            sum + fewest * others.count { problem.hasWeight($0, column) }
        }
        needed = lines.reduce(0) { $0 + problem.rowSeats[$1] }
        available = across.reduce(-owed) { $0 + problem.columnSeats[$1] }
        self.crowded = crowded
        (rows, columns) = crowded == .rows ? (lines, across) : (across, lines)
    }

    /// The rows and columns of `side` that weights connect with a node.
    private static func connected(
        from start: Int, within side: [Bool], _ problem: BiproportionalProblem, _ seen: inout [Bool]
    ) -> [Int] {
        let rowCount = problem.rowSeats.count
        var members = [start]
        seen[start] = true
        var place = 0
        while place < members.count {
            let node = members[place]
            place += 1
            for other in node < rowCount ? rowCount..<side.count : 0..<rowCount where side[other] && !seen[other] {
                let (row, column) = (min(node, other), max(node, other) - rowCount)
                guard problem.hasWeight(row, column) else { continue }
                seen[other] = true
                members.append(other)
            }
        }
        return members
    }
}

extension BiproportionalProblem {
    /// The same problem with rows and columns exchanged.
    fileprivate var transposed: BiproportionalProblem {
        BiproportionalProblem(
            weights: columnSeats.indices.map { column in weights.map { $0[column] } }, rowSeats: columnSeats,
            columnSeats: rowSeats, method: method)
    }
}
