import IntegerProgramming
import SelectionModel

/// The question how few additional nominees a plan needs, as an integer programme: a column for all nominees whom no required
/// rule tells apart, and columns that count the additional nominees by cliques of what rules read of them.
package struct SupplyProblem {
    /// The programme; its objective is less the number of additional nominees.
    package let program: IntegerProgram
    /// The kinds, and what the columns read.
    let kinds: SupplyKinds
    /// True where it having no solution proves that no additional nominees help.
    package let isComplete: Bool
    /// The rows' ranges, those who must be in being counted.
    let rows: [IntegerProgram.Row]
    /// The entries of each column of nominees, and how many they are.
    let types: [(entries: [RowEntry], count: Int)]
    /// The entries of each choice of each clique in the plan's rows.
    let entries: [[[RowEntry]]]

    /// The most of one choice. Coefficients of rows are below 2²⁹ and choices below 2¹⁶, so that sums of all stay below 2⁶².
    private static let mostOfChoice = 50_000

    /// The reason why there is no programme.
    package enum Obstacle: Error {
        /// Pins contradict each other.
        case pins
        /// Rules read too many columns together.
        case tooManyKinds
    }

    /// The question for `plan`, whose targets do not count, over `pool`.
    /// - Complexity: O((nominees + choices) × attributes).
    package init(_ plan: Plan, _ pool: Pool, _ limits: SupplyLimits) throws(Obstacle) {
        let required = plan.withoutTargets
        guard let kinds = SupplyKinds(required, pool, limits) else { throw .tooManyKinds }
        let everyChoice = kinds.everyChoice
        let extended = pool.adding(everyChoice.indices.map { "\($0)" }, kinds.texts(everyChoice), for: required)
        let builder = FormulationBuilder(required, extended)
        let problem = builder.problem(required)
        let excluded = Set(problem.excluded.filter { $0 < pool.count })
        guard excluded.isDisjoint(with: problem.included) else { throw .pins }
        let fixed = excluded.union(problem.included)
        let most = max(0, min(plan.seats.maximum, SupplyProblem.mostOfChoice))
        isComplete = kinds.isComplete && most == max(0, plan.seats.maximum)
        rows = zip(problem.rows, problem.activities(of: problem.included)).map { row, activity in
            IntegerProgram.Row(lower: row.lower.map { $0 - activity }, upper: row.upper.map { $0 - activity })
        }
        types = SupplyProblem.types((0..<pool.count).filter { !fixed.contains($0) }, problem.columns)
        entries = SupplyProblem.entries(builder, kinds, first: pool.count)
        self.kinds = kinds
        var sheet = ChoiceRows(kinds, entries: entries, first: rows.count)
        for limit in limits.most { sheet.limit(plan.parts(ofColumn: limit.column), to: limit.count) }
        var program = IntegerProgram(rows: rows + sheet.rows)
        for type in types {
            program.addColumn(.init(objective: 0, lower: 0, upper: type.count), entries: type.entries)
        }
        for (clique, columns) in sheet.entries.enumerated() {
            let isLast = clique == kinds.cliques.count - 1
            for entries in columns {
                program.addColumn(.init(objective: isLast ? -1 : 0, lower: 0, upper: most), entries: entries)
            }
        }
        self.program = program.tightened().withoutIdleRows()
    }

    /// Nominees whom no row tells apart, in an order that does not depend on that of the pool.
    private static func types(_ nominees: [Int], _ columns: PackedColumns) -> [(entries: [RowEntry], count: Int)] {
        var counts: [[RowEntry]: Int] = [:]
        for nominee in nominees { counts[columns.entries(of: nominee).sum, default: 0] += 1 }
        return counts.map { (entries: $0.key, count: $0.value) }.sorted { one, other in
            one.entries.lexicographicallyPrecedes(other.entries) { ($0.row, $0.coefficient) < ($1.row, $1.coefficient) }
        }
    }

    /// The entries of each choice: every family of rows is fed by one clique, what everybody adds by the last.
    private static func entries(_ builder: FormulationBuilder, _ kinds: SupplyKinds, first: Int) -> [[[RowEntry]]] {
        let families = Dictionary(grouping: builder.everyFamily) { kinds.clique(reading: $0.columns) }
        var row = first
        return kinds.cliques.enumerated().map { index, clique in
            clique.choices.map { _ in
                defer { row += 1 }
                let own = (families[index] ?? []).flatMap { $0.entries(of: row) }
                return (own + (clique.parent == nil ? builder.ofEveryone : [])).sum
            }
        }
    }

    /// True where a solution of `count`, the least of the programme, is the least that there is: fewer take no more of a choice.
    package func provesLeast(_ count: Int) -> Bool { kinds.isComplete && count <= SupplyProblem.mostOfChoice }

    /// The additional nominees that the programme's `values` stand for: the class of each column.
    package func people(_ values: [Int]) -> [[Int]] { kinds.people(Array(values[types.count...])) }

    /// The values of each column of the file that such people have, by person.
    package func values(_ people: [[Int]]) -> [String: [String]] { kinds.texts(people.map { $0.map(Optional.some) }) }
}

/// The rows by which counts of choices agree with each other, and keep limits.
private struct ChoiceRows {
    private let kinds: SupplyKinds
    private let first: Int
    private(set) var rows: [IntegerProgram.Row] = []
    private(set) var entries: [[[RowEntry]]]

    /// The rows that make cliques agree with their parents; they come after `first` others.
    init(_ kinds: SupplyKinds, entries: [[[RowEntry]]], first: Int) {
        (self.kinds, self.entries, self.first) = (kinds, entries, first)
        for (index, clique) in kinds.cliques.enumerated() {
            guard let parent = clique.parent else { continue }
            var numbers: [[Int]: Int] = [:]
            feed(index, clique.shared, 1, &numbers, range: .init(lower: 0, upper: 0))
            feed(parent, clique.shared, -1, &numbers, range: .init(lower: 0, upper: 0))
        }
    }

    /// Lets at most `most` have each combination of values of the columns called `names`; a blank is no value.
    mutating func limit(_ names: [String], to most: Int) {
        let columns = names.compactMap { name in kinds.columns.firstIndex { $0.name == name } }
        guard let clique = kinds.cliques.firstIndex(where: { Set(columns).isSubset(of: $0.columns) }) else { return }
        var numbers: [[Int]: Int] = [:]
        feed(clique, columns, 1, &numbers, range: .init(upper: most), skipsBlanks: true)
    }

    /// Lets the choices of a clique feed a row for each combination of what they have in some columns.
    private mutating func feed(
        _ clique: Int, _ columns: [Int], _ coefficient: Int, _ numbers: inout [[Int]: Int], range: IntegerProgram.Row,
        skipsBlanks: Bool = false
    ) {
        let places = columns.compactMap { kinds.cliques[clique].columns.firstIndex(of: $0) }
        for (index, choice) in kinds.cliques[clique].choices.enumerated() {
            let key = places.map { choice[$0] }
            if skipsBlanks, zip(columns, key).contains(where: { kinds.columns[$0].classes[$1][0].isEmpty }) { continue }
            let number = numbers[key] ?? rows.count
            if number == rows.count {
                numbers[key] = number
                rows.append(range)
            }
            entries[clique][index].append(RowEntry(row: Int32(first + number), coefficient: coefficient))
        }
    }
}

extension [RowEntry] {
    /// The entries by row, each row once.
    fileprivate var sum: [RowEntry] {
        var sums: [Int32: Int] = [:]
        for entry in self { sums[entry.row, default: 0] += entry.coefficient }
        return sums.filter { $0.value != 0 }.map { RowEntry(row: $0.key, coefficient: $0.value) }
            .sorted { $0.row < $1.row }
    }
}
