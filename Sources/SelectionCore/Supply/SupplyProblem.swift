import IntegerProgramming
import SelectionModel

/// The question how few additional nominees a plan needs, as an integer programme: a column for all nominees whom no required
/// rule tells apart, one for all kinds of additional nominees that add the same to every row.
package struct SupplyProblem {
    /// The programme; its objective is less the number of additional nominees.
    package let program: IntegerProgram
    /// The kinds, and what the columns read.
    let kinds: SupplyKinds
    /// True where a solution of `count`, the least of the programme, is the least that there is: fewer take no more of a kind.
    package func provesLeast(_ count: Int) -> Bool { kinds.isComplete && count <= SupplyProblem.mostOfKind }
    /// True where it having no solution proves that no additional nominees help.
    package let isComplete: Bool
    /// The most of one kind. Coefficients of rows are below 2²⁹ and kinds below 2¹⁶, so that sums of all stay below 2⁶².
    private static let mostOfKind = 100_000
    /// The rows' ranges, those who must be in being counted; then those of limits.
    let rows: [IntegerProgram.Row]
    /// The number of rows of the plan; those of limits follow.
    let planRows: Int
    /// The entries of each column of nominees, and how many they are.
    let types: [(entries: [RowEntry], count: Int)]
    /// The entries of each kind in the plan's rows.
    let entries: [[RowEntry]]
    /// The kinds of each column of additional nominees.
    private let columns: [[Int]]

    /// The question for `plan`, whose targets do not count, over `pool`; nil where pins alone contradict each other.
    /// - Complexity: O((nominees + kinds) × attributes).
    package init?(_ plan: Plan, _ pool: Pool, _ limits: SupplyLimits) {
        let required = plan.withoutTargets
        kinds = SupplyKinds(required, pool, limits)
        let extended = kinds.added(to: pool, for: required)
        let problem = FormulationBuilder(required, extended).problem(required)
        let excluded = Set(problem.excluded.filter { $0 < pool.count })
        guard excluded.isDisjoint(with: problem.included) else { return nil }
        let included = problem.activities(of: problem.included)
        let fixed = excluded.union(problem.included)
        planRows = problem.rows.count
        entries = (pool.count..<extended.count).map { problem.columns.entries(of: $0).sum }
        var ranges = zip(problem.rows, included).map { row, activity in
            IntegerProgram.Row(lower: row.lower.map { $0 - activity }, upper: row.upper.map { $0 - activity })
        }
        var limited = entries.map { _ in [RowEntry]() }
        for most in limits.most {
            for (row, members) in kinds.members(ofEachValueIn: plan.parts(ofColumn: most.column)) {
                for kind in members {
                    limited[kind].append(RowEntry(row: Int32(ranges.count + row), coefficient: 1))
                }
            }
            let count = kinds.members(ofEachValueIn: plan.parts(ofColumn: most.column)).count
            ranges += [IntegerProgram.Row](repeating: .init(upper: most.count), count: count)
        }
        rows = ranges
        types = SupplyProblem.types((0..<pool.count).filter { !fixed.contains($0) }, problem.columns)
        var places: [[RowEntry]: Int] = [:]
        var columns: [[Int]] = []
        for kind in entries.indices {
            let key = entries[kind] + limited[kind]
            if let place = places[key] {
                columns[place].append(kind)
            } else {
                places[key] = columns.count
                columns.append([kind])
            }
        }
        self.columns = columns
        var program = IntegerProgram(rows: ranges)
        for type in types {
            program.addColumn(.init(objective: 0, lower: 0, upper: type.count), entries: type.entries)
        }
        let most = max(0, min(plan.seats.maximum, SupplyProblem.mostOfKind))
        isComplete = kinds.isComplete && most == max(0, plan.seats.maximum)
        for members in columns {
            let kind = members[0]
            program.addColumn(.init(objective: -1, lower: 0, upper: most), entries: entries[kind] + limited[kind])
        }
        self.program = program.tightened().withoutIdleRows()
    }

    /// Nominees whom no row tells apart, in the order of their first ones.
    private static func types(_ nominees: [Int], _ columns: PackedColumns) -> [(entries: [RowEntry], count: Int)] {
        var places: [[RowEntry]: Int] = [:]
        var types: [(entries: [RowEntry], count: Int)] = []
        for nominee in nominees {
            let entries = columns.entries(of: nominee).sum
            if let place = places[entries] {
                types[place].count += 1
            } else {
                places[entries] = types.count
                types.append((entries, 1))
            }
        }
        return types.sorted {
            $0.entries.lexicographicallyPrecedes($1.entries) { ($0.row, $0.coefficient) < ($1.row, $1.coefficient) }
        }
    }

    /// The kinds of additional nominees that the programme's `values` stand for, with the number of each.
    package func chosen(_ values: [Int]) -> [(kind: Int, count: Int)] {
        zip(columns, values[types.count...]).filter { $0.1 > 0 }.map { ($0.0[0], $0.1) }
    }

    /// The values of each column of the file that additional nominees of `chosen` kinds have, by nominee.
    package func values(_ chosen: [(kind: Int, count: Int)]) -> [String: [String]] {
        kinds.texts(chosen.flatMap { [Int](repeating: $0.kind, count: $0.count) })
    }
}

extension SupplyKinds {
    /// The pool with one nominee of each kind at the end.
    fileprivate func added(to pool: Pool, for plan: Plan) -> Pool {
        pool.adding(kinds.indices.map { "\($0)" }, texts(Array(kinds.indices)), for: plan)
    }

    /// The text of each column that some kinds have, in their order.
    fileprivate func texts(_ chosen: [Int]) -> [String: [String]] {
        Dictionary(
            uniqueKeysWithValues: columns.enumerated().map { place, column in
                (column.name, chosen.map { column.classes[kinds[$0][place]][0] })
            })
    }

    /// The kinds with each value of a column, or of several joined: those that have something in each.
    fileprivate func members(ofEachValueIn parts: [String]) -> [(row: Int, kinds: [Int])] {
        let places = parts.compactMap { part in columns.firstIndex { $0.name == part } }
        var members: [[Int]: [Int]] = [:]
        for (index, kind) in kinds.enumerated() {
            let key = places.map { kind[$0] }
            guard zip(places, key).allSatisfy({ !columns[$0].classes[$1][0].isEmpty }) else { continue }
            members[key, default: []].append(index)
        }
        let keys = members.keys.sorted { $0.lexicographicallyPrecedes($1) }
        return keys.enumerated().map { ($0, members[$1] ?? []) }
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
