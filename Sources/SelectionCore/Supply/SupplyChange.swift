import IntegerProgramming
import SelectionModel

/// A change among those who are nominated and selected.
struct SupplyChange: Equatable {
    /// How many more of each type are selected; fewer where that is negative.
    var types: [Int: Int]
    /// What that adds to each row.
    var rows: [Int]
}

/// Looks for changes of a selection that make room for somebody.
struct SupplyChangeSearch {
    private let problem: SupplyProblem
    /// A solution of a programme, of little worth as it may be; nil where there is none, or none was found.
    private let solution: (IntegerProgram) -> [Int]?

    /// A search among the nominees of `problem` by `solution`.
    init(_ problem: SupplyProblem, solution: @escaping (IntegerProgram) -> [Int]?) {
        (self.problem, self.solution) = (problem, solution)
    }

    /// A change of few, at most `mostOfType` of each type, after which every row is kept; nil where none was found.
    ///
    /// Those who are counted in a row that is not kept are tried first by themselves: mostly a swap among them is enough.
    /// - Parameters:
    ///   - room: the range of each row for what the change adds.
    ///   - least: the fewest of each type who are selected, whatever changes there are besides.
    ///   - most: the most.
    func change(in room: SupplyRoom, least: [Int], most: [Int], mostOfType: Int) -> SupplyChange? {
        guard !room.isImpossible else { return nil }
        let broken = room.broken
        let near = problem.types.indices.filter { type in
            problem.types[type].entries.contains { broken.contains(Int($0.row)) }
        }
        func change(among types: [Int]) -> SupplyChange? {
            self.change(among: types, in: room, least: least, most: most, mostOfType: mostOfType)
        }
        if 2 * near.count < problem.types.count, let found = change(among: near) { return found }
        return change(among: Array(problem.types.indices))
    }

    private func change(among chosen: [Int], in room: SupplyRoom, least: [Int], most: [Int], mostOfType: Int)
        -> SupplyChange?
    {
        var program = IntegerProgram(rows: room.rows)
        for index in chosen {
            let type = problem.types[index]
            let (fewer, more) = (max(0, least[index]), max(0, type.count - most[index]))
            program.addColumn(.init(objective: -1, lower: 0, upper: min(mostOfType, more)), entries: type.entries)
            program.addColumn(
                .init(objective: -1, lower: 0, upper: min(mostOfType, fewer)), entries: type.entries.map(\.negated))
        }
        guard let values = solution(program.withoutIdleRows()) else { return nil }
        var types: [Int: Int] = [:]
        for (place, index) in chosen.enumerated() {
            let change = values[2 * place] - values[2 * place + 1]
            if change != 0 { types[index] = change }
        }
        return SupplyChange(types: types, rows: problem.activities(ofTypes: types))
    }
}

/// The least and the most that somebody adds to each row.
struct SupplyRange: Equatable {
    var least: [Int]
    var most: [Int]

    func union(_ other: SupplyRange) -> SupplyRange {
        SupplyRange(
            least: zip(least, other.least).map { min($0, $1) }, most: zip(most, other.most).map { max($0, $1) })
    }

    func adding(_ other: [Int]) -> SupplyRange {
        SupplyRange(least: zip(least, other).map { $0 + $1 }, most: zip(most, other).map { $0 + $1 })
    }
}

/// Ranges of rows, less what is taken.
struct SupplyRoom {
    private(set) var rows: [IntegerProgram.Row]

    /// All that `rows` allow.
    init(rows: [IntegerProgram.Row]) { self.rows = rows }

    /// True where nothing is within a range.
    var isImpossible: Bool {
        rows.contains { row in row.lower.map { low in row.upper.map { low > $0 } ?? false } ?? false }
    }

    /// The rows that are not kept as things are.
    var broken: Set<Int> {
        Set(rows.indices.filter { rows[$0].lower.map { $0 > 0 } ?? false || rows[$0].upper.map { $0 < 0 } ?? false })
    }

    mutating func take(_ least: [Int], _ most: [Int]) {
        for row in rows.indices {
            rows[row].lower = rows[row].lower.map { $0 - least[row] }
            rows[row].upper = rows[row].upper.map { $0 - most[row] }
        }
    }

    func holds(_ range: SupplyRange) -> Bool {
        rows.indices.allSatisfy { row in
            rows[row].lower.map { $0 <= range.least[row] } ?? true
                && rows[row].upper.map { range.most[row] <= $0 } ?? true
        }
    }
}

extension RowEntry {
    fileprivate var negated: RowEntry { RowEntry(row: row, coefficient: -coefficient) }
}

extension SupplyProblem {
    /// What so many of types add to each row.
    func activities(ofTypes counts: [Int: Int]) -> [Int] {
        var activities = [Int](repeating: 0, count: rows.count)
        for (type, count) in counts where count != 0 {
            for entry in types[type].entries { activities[Int(entry.row)] += entry.coefficient * count }
        }
        return activities
    }
}
