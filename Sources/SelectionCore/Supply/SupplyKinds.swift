import ExactArithmetic
import SelectionModel

/// The kinds of people who could be nominated besides, as far as the required rules, and the limits, tell them apart.
///
/// The values of a column are those that somebody has, and those that the plan names. Values that no rule tells apart are one
/// class; a kind has a class of each column. There may be millions of kinds, but each rule reads a few columns only. So people
/// are counted by cliques of columns: every set of columns that a rule reads together is within one, and the cliques are a tree
/// such that those in which a column is hang together (a junction tree; Lauritzen and Spiegelhalter 1988). Counts by cliques that
/// agree on what neighbours share are counts of people: those who have the same there are paired as they come.
struct SupplyKinds {
    /// A column that rules read, and its values in classes.
    struct Column {
        /// The plan's name.
        let name: String
        /// The values of each class, in order.
        let classes: [[String]]

        /// The column as it is asked for: numbers ascending, and whether all that there are between two of them are among them.
        func described(_ values: [String]) -> Supply.Column {
            func numbers(_ texts: [String]) -> [(text: String, value: Rational)] {
                texts.compactMap { text in Rational(ofNumericCell: text).map { (text, $0) } }
                    .sorted { $0.value < $1.value }
            }
            let own = numbers(values)
            guard own.count == values.count, let first = own.first, let last = own.last else {
                let chosen = Set(values)
                return Supply.Column(
                    name: name, values: values, others: classes.joined().filter { !chosen.contains($0) })
            }
            let between = numbers(classes.flatMap(\.self)).count { first.value <= $0.value && $0.value <= last.value }
            return Supply.Column(name: name, values: own.map(\.text), isRange: between == own.count)
        }
    }

    /// Some columns that are counted together.
    struct Clique {
        /// The columns, by index.
        let columns: [Int]
        /// The columns that it shares with its parent.
        let shared: [Int]
        /// The clique that comes after it in the tree; nil for the last one, which has no columns.
        let parent: Int?
        /// The classes of the columns, for each combination that there can be.
        var choices: [[Int]]
    }

    /// The columns.
    let columns: [Column]
    /// The cliques, each before its parent; the last one counts everybody.
    private(set) var cliques: [Clique]
    /// True where all kinds are there that there can be.
    let isComplete: Bool
    /// The place at which each column leaves the tree: the first clique that has it.
    private let place: [Int]
    private let reading: SupplyReading

    /// More combinations than this are not looked at; chosen.
    static let mostChoices = 60_000

    /// The kinds for the required statements of `plan`, which has no targets, over `pool`; nil where rules read so many columns
    /// together that there are too many.
    init?(_ plan: Plan, _ pool: Pool, _ limits: SupplyLimits) {
        let reading = SupplyReading(plan, pool, limits)
        let columns = reading.columns.map { name in Column(name: name, classes: reading.classes(of: name)) }
        let scopes = FormulationBuilder(plan, pool).everyFamily.map { Array(Set($0.columns.flatMap(reading.sources))) }
        let indices = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1.name, $0) })
        var graph = ColumnGraph(
            sizes: columns.map(\.classes.count),
            joined: (scopes + reading.scopesOfLimits).map { $0.compactMap { indices[$0] } })
        guard let tree = graph.eliminated(mostChoices: SupplyKinds.mostChoices) else { return nil }
        place = tree.place
        self.columns = columns
        self.reading = reading
        var all = 0
        cliques = tree.cliques.map { clique in
            let choices = clique.columns.reduce([[]]) { choices, column in
                choices.flatMap { choice in columns[column].classes.indices.map { choice + [$0] } }
            }
            all += choices.count
            let possible = choices.filter { choice in
                let values = zip(clique.columns, choice).map { (columns[$0].name, columns[$0].classes[$1][0]) }
                return reading.allows(Dictionary(uniqueKeysWithValues: values))
            }
            return Clique(
                columns: clique.columns, shared: clique.shared, parent: clique.parent, choices: possible)
        }
        // What brings a minimum of its own with it is left out, and might be of use.
        isComplete = !reading.leavesOut || cliques.reduce(0) { $0 + $1.choices.count } == all
    }

    /// The clique that has all columns of the file that decide what stands in `names`.
    func clique(reading names: [String]) -> Int {
        let sources = Set(names.flatMap(reading.sources))
        let places = columns.indices.filter { sources.contains(columns[$0].name) }.map { place[$0] }
        return places.min() ?? cliques.count - 1
    }

    /// The texts of each column of the file that people have, of whom the class of every column is known, or left open.
    func texts(_ people: [[Int?]]) -> [String: [String]] {
        Dictionary(
            uniqueKeysWithValues: columns.enumerated().map { index, column in
                (column.name, people.map { person in person[index].map { column.classes[$0][0] } ?? "" })
            })
    }

    /// People of every combination of every clique, the other columns left open: cliques in order, choices in order.
    var everyChoice: [[Int?]] {
        cliques.flatMap { clique in
            clique.choices.map { choice in
                var person = [Int?](repeating: nil, count: columns.count)
                for (column, chosen) in zip(clique.columns, choice) { person[column] = chosen }
                return person
            }
        }
    }

    /// The people whom counts of every choice stand for, `counts` as `everyChoice`: the class of each column.
    func people(_ counts: [Int]) -> [[Int]] {
        var starts = [0]
        for clique in cliques { starts.append((starts.last ?? 0) + clique.choices.count) }
        var people = [[Int]](repeating: [Int](repeating: 0, count: columns.count), count: counts.last ?? 0)
        for (index, clique) in cliques.enumerated().reversed() where !clique.columns.isEmpty {
            var waiting: [[Int]: [Int]] = [:]
            for person in people.indices.reversed() {
                waiting[clique.shared.map { people[person][$0] }, default: []].append(person)
            }
            let places = clique.shared.map { shared in clique.columns.firstIndex(of: shared) ?? 0 }
            for (choice, count) in zip(clique.choices, counts[starts[index]...]) {
                for _ in 0..<count {
                    guard let person = waiting[places.map { choice[$0] }]?.popLast() else { continue }
                    for (column, chosen) in zip(clique.columns, choice) { people[person][column] = chosen }
                }
            }
        }
        return people
    }
}

/// Columns, and which of them are read together.
private struct ColumnGraph {
    private let sizes: [Int]
    private var neighbours: [Set<Int>]

    init(sizes: [Int], joined: [[Int]]) {
        self.sizes = sizes
        neighbours = sizes.map { _ in [] }
        for columns in joined { connect(columns) }
    }

    private mutating func connect(_ columns: [Int]) {
        for column in columns { neighbours[column].formUnion(columns.filter { $0 != column }) }
    }

    typealias Part = (columns: [Int], shared: [Int], parent: Int?)

    /// The cliques that appear as one column after the other is taken out, the one with the fewest combinations first, and where
    /// each column is taken out; nil where there are more combinations than `mostChoices`.
    mutating func eliminated(mostChoices: Int) -> (cliques: [Part], place: [Int])? {
        var (order, found, all) = ([Int](), [(column: Int, shared: [Int])](), 0)
        var left = Set(sizes.indices)
        func combinations(_ column: Int) -> Double {
            neighbours[column].reduce(Double(sizes[column])) { $0 * Double(sizes[$1]) }
        }
        while let next = left.min(by: { (combinations($0), $0) < (combinations($1), $1) }) {
            guard combinations(next) <= Double(mostChoices - all) else { return nil }
            all += Int(combinations(next))
            let shared = neighbours[next].sorted()
            found.append((next, shared))
            order.append(next)
            connect(shared)
            for other in shared { neighbours[other].remove(next) }
            left.remove(next)
        }
        var place = [Int](repeating: 0, count: sizes.count)
        for (index, column) in order.enumerated() { place[column] = index }
        let parts = found.map { clique -> Part in
            ([clique.column] + clique.shared, clique.shared, clique.shared.map { place[$0] }.min() ?? found.count)
        }
        return (parts + [([], [], nil)], place)
    }
}
