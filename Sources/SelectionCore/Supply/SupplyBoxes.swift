import IntegerProgramming
import SelectionModel

/// Descriptions of additional nominees that are as wide as can be: whoever they are within them, some of those who are nominated
/// make a selection with them that keeps every required rule.
///
/// A part allows some classes of each column, any with any. What it adds to a row at least and at most tells whether the others
/// of the selection keep the row in every case; where those at hand do not, others are searched.
package struct SupplyBoxes {
    /// So many additional nominees, within the classes that are allowed in each column.
    private struct Part {
        var count: Int
        var allowed: [[Bool]]
        var range: RowRange
    }

    /// The least and the most that one of some kinds adds to each row.
    private struct RowRange {
        var least: [Int]
        var most: [Int]

        func union(_ other: RowRange) -> RowRange {
            RowRange(
                least: zip(least, other.least).map { min($0, $1) }, most: zip(most, other.most).map { max($0, $1) })
        }
    }

    private let problem: SupplyProblem
    private let place: [[Int]: Int]
    private var parts: [Part] = []
    /// The sum over those who are nominated and selected, by row.
    private var activities: [Int]
    /// The solution of a programme; nil where there is none, or none was found.
    private let solution: (IntegerProgram) -> [Int]?
    private var columns: [SupplyKinds.Column] { problem.kinds.columns }

    /// The narrowest descriptions of what the programme's `values` stand for; `solution` finds others of the selection.
    package init(_ problem: SupplyProblem, _ values: [Int], solution: @escaping (IntegerProgram) -> [Int]?) {
        (self.problem, self.solution) = (problem, solution)
        place = Dictionary(
            problem.kinds.kinds.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        activities = problem.activities(ofTypes: values)
        for (kind, count) in problem.chosen(values) {
            let allowed = zip(problem.kinds.kinds[kind], columns).map { chosen, column in
                column.classes.indices.map { $0 == chosen }
            }
            if let range = range(allowed) { parts.append(Part(count: count, allowed: allowed, range: range)) }
        }
    }

    /// Widens the descriptions, column by column, those of few values first.
    /// - Complexity: O(kinds × rows that a kind feeds), and a programme over the types of nominees for each class of each column
    ///   at most.
    package mutating func widen() {
        merge()
        for column in columns.indices.sorted(by: { (size($0), $0) < (size($1), $1) }) {
            for part in parts.indices { widen(part, column) }
        }
        merge()
    }

    private func size(_ column: Int) -> Int { columns[column].classes.reduce(0) { $0 + $1.count } }

    private mutating func widen(_ part: Int, _ column: Int) {
        let missing = columns[column].classes.indices.filter { !parts[part].allowed[column][$0] }
        guard missing.count > 1 else {
            for value in missing { _ = widen(part, column, [value]) }
            return
        }
        if widen(part, column, missing) { return }
        for value in missing { _ = widen(part, column, [value]) }
    }

    private mutating func widen(_ index: Int, _ column: Int, _ classes: [Int]) -> Bool {
        var wider = parts[index]
        for value in classes {
            var slice = parts[index].allowed
            slice[column] = slice[column].indices.map { $0 == value }
            guard let range = range(slice) else { return false }
            wider.range = wider.range.union(range)
            wider.allowed[column][value] = true
        }
        var trial = parts
        trial[index] = wider
        return accept(trial)
    }

    /// Puts descriptions together that differ in one column at most.
    private mutating func merge() {
        var one = 0
        while one < parts.count {
            var other = one + 1
            while other < parts.count {
                if let merged = merged(parts[one], parts[other]) {
                    var trial = parts
                    trial[one] = merged
                    trial.remove(at: other)
                    if accept(trial) { continue }
                }
                other += 1
            }
            one += 1
        }
    }

    private func merged(_ one: Part, _ other: Part) -> Part? {
        let different = columns.indices.filter { one.allowed[$0] != other.allowed[$0] }
        guard different.count <= 1 else { return nil }
        var merged = one
        merged.count += other.count
        merged.range = one.range.union(other.range)
        for column in different {
            merged.allowed[column] = zip(one.allowed[column], other.allowed[column]).map { $0 || $1 }
        }
        return merged
    }

    // MARK: Rows

    /// Takes the parts where some of those who are nominated keep every row with them.
    private mutating func accept(_ trial: [Part]) -> Bool {
        var (least, most) = ([Int](repeating: 0, count: problem.planRows), [Int](repeating: 0, count: problem.planRows))
        for part in trial {
            for row in least.indices {
                least[row] += part.count * part.range.least[row]
                most[row] += part.count * part.range.most[row]
            }
        }
        let rows = (0..<problem.planRows).map { row in
            IntegerProgram.Row(
                lower: problem.rows[row].lower.map { $0 - least[row] },
                upper: problem.rows[row].upper.map { $0 - most[row] })
        }
        guard rows.allSatisfy({ row in row.lower.map { low in row.upper.map { low <= $0 } ?? true } ?? true }) else {
            return false
        }
        let holds = zip(rows, activities).allSatisfy { row, activity in
            row.lower.map { $0 <= activity } ?? true && row.upper.map { activity <= $0 } ?? true
        }
        if !holds {
            guard let values = solution(problem.selection(keeping: rows)) else { return false }
            activities = problem.activities(ofTypes: values)
        }
        parts = trial
        return true
    }

    /// What one of the kinds that are allowed adds to each row; nil where one of them is not among the kinds.
    private func range(_ allowed: [[Bool]]) -> RowRange? {
        let choices = allowed.map { column in column.indices.filter { column[$0] } }
        var least = [Int](repeating: .max, count: problem.planRows)
        var most = [Int](repeating: .min, count: problem.planRows)
        var fed = [Int](repeating: 0, count: problem.planRows)
        var (kind, count) = (choices.map { $0[0] }, 0)
        var digits = choices.map { _ in 0 }
        while true {
            guard let index = place[kind] else { return nil }
            count += 1
            for entry in problem.entries[index] {
                let row = Int(entry.row)
                least[row] = min(least[row], entry.coefficient)
                most[row] = max(most[row], entry.coefficient)
                fed[row] += 1
            }
            guard let next = digits.indices.first(where: { digits[$0] + 1 < choices[$0].count }) else { break }
            for lower in 0..<next { (digits[lower], kind[lower]) = (0, choices[lower][0]) }
            digits[next] += 1
            kind[next] = choices[next][digits[next]]
        }
        for row in fed.indices where fed[row] < count {
            least[row] = min(least[row], 0)
            most[row] = max(most[row], 0)
        }
        return RowRange(least: least, most: most)
    }

    // MARK: Words

    /// The parts as columns and values: those columns in which not everything will do, those of few values first.
    package var described: [Supply.Part] {
        let order = columns.indices.sorted { (size($0), $0) < (size($1), $1) }
        return parts.map { part in
            let asked = order.filter { part.allowed[$0].contains(false) }
            return Supply.Part(
                count: part.count,
                columns: asked.map { index in
                    let classes = zip(columns[index].classes, part.allowed[index])
                    return .init(name: columns[index].name, values: classes.flatMap { $1 ? $0 : [] })
                })
        }
    }
}

extension SupplyProblem {
    /// Each plan's row's value by those who are nominated.
    fileprivate func activities(ofTypes values: [Int]) -> [Int] {
        var activities = [Int](repeating: 0, count: planRows)
        for (type, value) in zip(types, values) where value != 0 {
            for entry in type.entries { activities[Int(entry.row)] += entry.coefficient * value }
        }
        return activities
    }

    /// The programme of those who are nominated alone, who are to keep `rows`.
    fileprivate func selection(keeping rows: [IntegerProgram.Row]) -> IntegerProgram {
        var program = IntegerProgram(rows: rows)
        for type in types { program.addColumn(.init(objective: 0, lower: 0, upper: type.count), entries: type.entries) }
        return program.tightened().withoutIdleRows()
    }
}
