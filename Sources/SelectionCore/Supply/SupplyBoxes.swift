import IntegerProgramming
import SelectionModel

/// Descriptions of additional nominees that are as wide as can be: whoever they are within them, some of those who are nominated
/// make a selection with them that keeps every required rule.
///
/// Of each additional nominee some classes are allowed in each column, any with any. What they add to a row at least and at most
/// tells whether the others of the selection keep the row in every case. In the column of most classes, that of the units, each
/// value may come with changes among the others: who comes from another unit takes a place there, and leaves one to those who
/// are nominated. Changes for several people add up, so that every combination is covered. At last the others of the selection
/// are exchanged for such as leave more room in further columns, all that is allowed staying so.
package struct SupplyBoxes {
    /// An additional nominee: the classes that are allowed in each column, and the changes that come with each class of the widest
    /// column.
    private struct Person: Equatable {
        var allowed: [[Bool]]
        var changes: [Int: SupplyChange] = [:]
        var range: SupplyRange

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

    private let problem: SupplyProblem
    private var people: [Person] = []
    /// The number selected of each type, and their sum, by row.
    private var selected: [Int]
    private var activities: [Int]
    private let changes: SupplyChangeSearch
    private var columns: [SupplyKinds.Column] { problem.kinds.columns }
    /// The columns, those of few classes first.
    private let order: [Int]
    /// The choices of each clique by their classes.
    private let places: [[[Int]: Int]]

    /// The narrowest descriptions of what the programme's `values` stand for; `solution` finds changes of the selection.
    package init(_ problem: SupplyProblem, _ values: [Int], solution: @escaping (IntegerProgram) -> [Int]?) {
        self.problem = problem
        changes = SupplyChangeSearch(problem, solution: solution)
        selected = Array(values.prefix(problem.types.count))
        activities = problem.activities(
            ofTypes: Dictionary(uniqueKeysWithValues: selected.enumerated().map { ($0, $1) }))
        let sizes = problem.kinds.columns.map { ($0.classes.count, $0.classes.joined().count) }
        order = sizes.indices.sorted { (sizes[$0].0, sizes[$0].1, $0) < (sizes[$1].0, sizes[$1].1, $1) }
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

    /// What may be done where the others of the selection do not keep every row with a further class.
    private enum Means {
        /// Nothing.
        case none
        /// A change that comes with that class.
        case change
        /// A change of the selection, whatever the people are.
        case shift
    }

    /// Widens the descriptions, column by column, those of few classes first; those of people who are alike alike.
    /// - Complexity: O(people × classes) programmes over the types of nominees at most.
    package mutating func widen() {
        guard people.count <= SupplyBoxes.mostPeople else { return }
        for column in order { widen(column, by: column == order.last ? .change : .none) }
        for column in order.dropLast() { widen(column, by: .shift) }
    }

    private mutating func widen(_ column: Int, by means: Means) {
        var done: [[[Bool]]] = []
        for person in people.indices where !done.contains(people[person].allowed) {
            let alike = people.indices.filter { people[$0].allowed == people[person].allowed }
            widen(alike, column, by: means)
            done.append(people[person].allowed)
        }
    }

    private mutating func widen(_ alike: [Int], _ column: Int, by means: Means) {
        let missing = columns[column].classes.indices.filter { !people[alike[0]].allowed[column][$0] }
        if missing.count > 1, widen(alike, column, missing, by: .none) { return }
        for value in missing { _ = widen(alike, column, [value], by: means) }
    }

    /// Allows further classes of a column for some people where every row stays kept, by `means` where it has to be.
    private mutating func widen(_ alike: [Int], _ column: Int, _ classes: [Int], by means: Means) -> Bool {
        let before = self
        for person in alike {
            for value in classes where !allow(value, column, person, by: means) {
                self = before
                return false
            }
        }
        return true
    }

    private mutating func allow(_ value: Int, _ column: Int, _ person: Int, by means: Means) -> Bool {
        var slice = people[person].allowed
        slice[column] = slice[column].indices.map { $0 == value }
        guard var range = range(slice, people[person].changes) else { return false }
        let room = room(beside: person)
        if !room.holds(range) {
            switch means {
            case .none: return false
            case .change:
                let others = people.indices.filter { $0 != person }
                guard let change = change(for: range, room, besides: others, mostOfType: 1) else { return false }
                people[person].changes[value] = change
                range = range.adding(change.rows)
            case .shift:
                let all = people[person].range.union(range)
                guard let shift = change(for: all, room, besides: Array(people.indices), mostOfType: .max) else {
                    return false
                }
                for (type, count) in shift.types { selected[type] += count }
                for row in activities.indices { activities[row] += shift.rows[row] }
            }
        }
        people[person].allowed[column][value] = true
        people[person].range = people[person].range.union(range)
        return true
    }

    /// A change by which rows are kept with somebody within `range`, beside the changes of some people.
    private func change(for range: SupplyRange, _ room: SupplyRoom, besides others: [Int], mostOfType: Int)
        -> SupplyChange?
    {
        var room = room
        room.take(range.least, range.most)
        var (least, most) = (selected, selected)
        for other in others {
            for (type, range) in people[other].changedTypes {
                least[type] += range.lowerBound
                most[type] += range.upperBound
            }
        }
        return changes.change(in: room, least: least, most: most, mostOfType: mostOfType)
    }

    // MARK: Rows

    /// The ranges of the rows that are left to one person beside the others.
    private func room(beside person: Int) -> SupplyRoom {
        var room = SupplyRoom(rows: problem.rows)
        room.take(activities, activities)
        for (index, other) in people.enumerated() where index != person {
            room.take(other.range.least, other.range.most)
        }
        return room
    }

    /// The least and the most that somebody within `allowed` adds to each row, with changes; nil where some of these cannot be.
    private func range(_ allowed: [[Bool]], _ changes: [Int: SupplyChange]) -> SupplyRange? {
        guard let widest = order.last, !changes.isEmpty else { return range(allowed) }
        var all: SupplyRange?
        for value in allowed[widest].indices where allowed[widest][value] {
            var slice = allowed
            slice[widest] = slice[widest].indices.map { $0 == value }
            guard var own = range(slice) else { return nil }
            if let change = changes[value] { own = own.adding(change.rows) }
            all = all?.union(own) ?? own
        }
        return all
    }

    private func range(_ allowed: [[Bool]]) -> SupplyRange? {
        let zeros = [Int](repeating: 0, count: problem.rows.count)
        var sum = SupplyRange(least: zeros, most: zeros)
        for index in problem.kinds.cliques.indices {
            guard addRange(ofClique: index, allowed, to: &sum) else { return nil }
        }
        return sum
    }

    /// Adds what the choices of a clique add to each row at least and at most; false where one of them cannot be.
    private func addRange(ofClique index: Int, _ allowed: [[Bool]], to sum: inout SupplyRange) -> Bool {
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
