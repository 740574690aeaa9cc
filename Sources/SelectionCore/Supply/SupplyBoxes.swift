import IntegerProgramming
import SelectionModel

/// Descriptions of additional nominees that are as wide as can be: whoever they are within them, some of those who are nominated
/// make a selection with them that keeps every required rule.
///
/// Of each additional nominee some classes are allowed in each column, any with any. What they add to a row at least and at most
/// tells whether the others of the selection keep the row in every case. In the column of most values, that of the units, each
/// value may come with changes among the others: who comes from another unit takes a place there, and leaves one to those who
/// are nominated. Changes for several people add up, so that every combination is covered.
package struct SupplyBoxes {
    /// An additional nominee: the classes that are allowed in each column, and the changes that come with each class of the widest
    /// column.
    private struct Person: Equatable {
        var allowed: [[Bool]]
        var changes: [Int: Change] = [:]
        var range: RowRange

        /// How many fewer and more of each type there may be with them.
        var changedTypes: [Int: ClosedRange<Int>] {
            var ranges: [Int: ClosedRange<Int>] = [:]
            for (type, change) in changes.values.flatMap(\.types) {
                let known = ranges[type] ?? 0...0
                ranges[type] = min(known.lowerBound, change)...max(known.upperBound, change)
            }
            return ranges
        }
    }

    /// A change among those who are nominated and selected: how many more or fewer of each type, and what that adds to rows.
    private struct Change: Equatable {
        var types: [Int: Int]
        var rows: [Int]
    }

    /// The least and the most that somebody adds to each row.
    private struct RowRange: Equatable {
        var least: [Int]
        var most: [Int]

        func union(_ other: RowRange) -> RowRange {
            RowRange(
                least: zip(least, other.least).map { min($0, $1) }, most: zip(most, other.most).map { max($0, $1) })
        }

        func adding(_ other: [Int]) -> RowRange {
            RowRange(least: zip(least, other).map { $0 + $1 }, most: zip(most, other).map { $0 + $1 })
        }
    }

    private let problem: SupplyProblem
    private var people: [Person] = []
    /// The number selected of each type, and their sum, by row.
    private let selected: [Int]
    private let activities: [Int]
    /// A cheap solution of a programme; nil where there is none, or none was found.
    private let solution: (IntegerProgram) -> [Int]?
    private var columns: [SupplyKinds.Column] { problem.kinds.columns }
    /// The columns, those of few values first.
    private let order: [Int]
    /// The choices of each clique by their classes.
    private let places: [[[Int]: Int]]

    /// The narrowest descriptions of what the programme's `values` stand for; `solution` finds changes of the selection.
    package init(_ problem: SupplyProblem, _ values: [Int], solution: @escaping (IntegerProgram) -> [Int]?) {
        (self.problem, self.solution) = (problem, solution)
        selected = Array(values.prefix(problem.types.count))
        activities = problem.activities(
            ofTypes: Dictionary(uniqueKeysWithValues: selected.enumerated().map { ($0, $1) }))
        let sizes = problem.kinds.columns.map { column in column.classes.reduce(0) { $0 + $1.count } }
        order = sizes.indices.sorted { (sizes[$0], $0) < (sizes[$1], $1) }
        places = problem.kinds.cliques.map { clique in
            Dictionary(clique.choices.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        }
        for person in problem.people(values) {
            let allowed = zip(person, columns).map { chosen, column in column.classes.indices.map { $0 == chosen } }
            if let range = range(allowed, [:]) { people.append(Person(allowed: allowed, range: range)) }
        }
    }

    /// More people than this are described as they were found.
    private static let mostPeople = 40

    /// Widens the descriptions, column by column, those of few values first; those of people who are alike alike.
    /// - Complexity: O(people × classes) programmes over the types of nominees at most.
    package mutating func widen() {
        guard people.count <= SupplyBoxes.mostPeople else { return }
        for column in order {
            var done: [[[Bool]]] = []
            for person in people.indices where !done.contains(people[person].allowed) {
                let alike = people.indices.filter { people[$0].allowed == people[person].allowed }
                widen(alike, column)
                done.append(people[person].allowed)
            }
        }
    }

    private mutating func widen(_ alike: [Int], _ column: Int) {
        let missing = columns[column].classes.indices.filter { !people[alike[0]].allowed[column][$0] }
        if missing.count > 1, widen(alike, column, missing, changing: false) { return }
        let isLast = column == order.last
        for value in missing { _ = widen(alike, column, [value], changing: isLast) }
    }

    /// Allows further classes of a column for some people where every row stays kept, with changes where `changing` says so.
    private mutating func widen(_ alike: [Int], _ column: Int, _ classes: [Int], changing: Bool) -> Bool {
        let before = people
        for person in alike {
            for value in classes where !allow(value, column, person, changing: changing) {
                people = before
                return false
            }
        }
        return true
    }

    private mutating func allow(_ value: Int, _ column: Int, _ person: Int, changing: Bool) -> Bool {
        var slice = people[person].allowed
        slice[column] = slice[column].indices.map { $0 == value }
        guard var range = range(slice, people[person].changes) else { return false }
        let room = room(beside: person)
        if !room.holds(range.least, range.most) {
            guard changing, let change = change(for: range, room, person) else { return false }
            people[person].changes[value] = change
            range = range.adding(change.rows)
        }
        people[person].allowed[column][value] = true
        people[person].range = people[person].range.union(range)
        return true
    }

    // MARK: Rows

    /// The ranges of the rows that are left to one person beside the others.
    private func room(beside person: Int) -> Room {
        var room = Room(rows: problem.rows)
        room.take(activities, activities)
        for (index, other) in people.enumerated() where index != person {
            room.take(other.range.least, other.range.most)
        }
        return room
    }

    /// Ranges of rows, less what is taken.
    private struct Room {
        var rows: [IntegerProgram.Row]

        mutating func take(_ least: [Int], _ most: [Int]) {
            for row in rows.indices {
                rows[row].lower = rows[row].lower.map { $0 - least[row] }
                rows[row].upper = rows[row].upper.map { $0 - most[row] }
            }
        }

        func holds(_ least: [Int], _ most: [Int]) -> Bool {
            rows.indices.allSatisfy { row in
                rows[row].lower.map { $0 <= least[row] } ?? true && rows[row].upper.map { most[row] <= $0 } ?? true
            }
        }
    }

    /// The least and the most that somebody within `allowed` adds to each row, with changes; nil where some of these cannot be.
    private func range(_ allowed: [[Bool]], _ changes: [Int: Change]) -> RowRange? {
        guard let widest = order.last, !changes.isEmpty else { return range(allowed) }
        var all: RowRange?
        for value in allowed[widest].indices where allowed[widest][value] {
            var slice = allowed
            slice[widest] = slice[widest].indices.map { $0 == value }
            guard var own = range(slice) else { return nil }
            if let change = changes[value] { own = own.adding(change.rows) }
            all = all?.union(own) ?? own
        }
        return all
    }

    private func range(_ allowed: [[Bool]]) -> RowRange? {
        let zeros = [Int](repeating: 0, count: problem.rows.count)
        var sum = RowRange(least: zeros, most: zeros)
        for index in problem.kinds.cliques.indices {
            guard addRange(ofClique: index, allowed, to: &sum) else { return nil }
        }
        return sum
    }

    /// Adds what the choices of a clique add to each row at least and at most; false where one of them cannot be.
    private func addRange(ofClique index: Int, _ allowed: [[Bool]], to sum: inout RowRange) -> Bool {
        let choices = problem.kinds.cliques[index].columns.reduce([[]]) { choices, column in
            choices.flatMap { choice in allowed[column].indices.filter { allowed[column][$0] }.map { choice + [$0] } }
        }
        var fed: [Int: (least: Int, most: Int, count: Int)] = [:]
        for choice in choices {
            guard let place = places[index][choice] else { return false }
            for entry in problem.entries[index][place] {
                let known = fed[Int(entry.row)] ?? (.max, .min, 0)
                fed[Int(entry.row)] = (
                    min(known.least, entry.coefficient), max(known.most, entry.coefficient), known.count + 1
                )
            }
        }
        for (row, range) in fed {
            let isAlways = range.count == choices.count
            sum.least[row] += isAlways ? range.least : min(range.least, 0)
            sum.most[row] += isAlways ? range.most : max(range.most, 0)
        }
        return true
    }

    // MARK: Changes

    /// The fewest changes among those who are nominated by which rows are kept with somebody within `range`; nil where none was
    /// found.
    private func change(for range: RowRange, _ room: Room, _ person: Int) -> Change? {
        var room = room
        room.take(range.least, range.most)
        guard room.rows.allSatisfy({ row in row.lower.map { low in row.upper.map { low <= $0 } ?? true } ?? true })
        else { return nil }
        var (least, most) = (selected, selected)
        for (index, other) in people.enumerated() where index != person {
            for (type, range) in other.changedTypes {
                least[type] += range.lowerBound
                most[type] += range.upperBound
            }
        }
        var program = IntegerProgram(rows: room.rows)
        for (index, type) in problem.types.enumerated() {
            let (fewer, more) = (max(0, least[index]), max(0, type.count - most[index]))
            program.addColumn(.init(objective: -1, lower: 0, upper: min(1, more)), entries: type.entries)
            program.addColumn(
                .init(objective: -1, lower: 0, upper: min(1, fewer)), entries: type.entries.map(\.negated))
        }
        guard let values = solution(program.withoutIdleRows()) else { return nil }
        var types: [Int: Int] = [:]
        for index in problem.types.indices {
            let change = values[2 * index] - values[2 * index + 1]
            if change != 0 { types[index] = change }
        }
        return Change(types: types, rows: problem.activities(ofTypes: types))
    }

    // MARK: Candidates

    /// For each additional nominee everybody who could be that one, as far as the widest column tells them apart: the class of
    /// each column.
    package var candidates: [[[Int]]] {
        people.map { person in
            let found = person.allowed.map { $0.firstIndex(of: true) ?? 0 }
            guard let widest = order.last else { return [found] }
            return person.allowed[widest].indices.filter { person.allowed[widest][$0] }.map { value in
                var candidate = found
                candidate[widest] = value
                return candidate
            }
        }
    }

    // MARK: Words

    /// The people as descriptions, those with the same put together: columns in which not everything will do, those of few values
    /// first.
    package var described: [Supply.Part] {
        var parts: [Supply.Part] = []
        for person in people {
            let asked = order.filter { person.allowed[$0].contains(false) }
            let described = asked.map { index in
                let classes = zip(columns[index].classes, person.allowed[index])
                return columns[index].described(classes.flatMap { $1 ? $0 : [] })
            }
            if let known = parts.firstIndex(where: { $0.columns == described }) {
                parts[known].count += 1
            } else {
                parts.append(Supply.Part(count: 1, columns: described))
            }
        }
        return parts
    }
}

extension RowEntry {
    fileprivate var negated: RowEntry { RowEntry(row: row, coefficient: -coefficient) }
}

extension SupplyProblem {
    /// What so many of types add to each row.
    fileprivate func activities(ofTypes counts: [Int: Int]) -> [Int] {
        var activities = [Int](repeating: 0, count: rows.count)
        for (type, count) in counts where count != 0 {
            for entry in types[type].entries { activities[Int(entry.row)] += entry.coefficient * count }
        }
        return activities
    }
}
