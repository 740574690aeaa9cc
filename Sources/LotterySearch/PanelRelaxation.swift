import BranchAndBound
import FairLottery
import IntegerProgramming

/// The cheapest change of a pool's limits that lets a panel keep all of them.
///
/// A limit that moves by n people costs n. Of the changes that cost least, it is one that moves the fewest limits. Both are
/// proven by integer programmes over types, see `FairLottery/PanelTypes`; the same pool has the same changes everywhere.
package struct PanelRelaxation: Sendable, Equatable {
    /// A side of a value's range.
    package enum Bound: String, Sendable {
        case minimum = "min"
        case maximum = "max"
    }

    /// A limit that moves.
    package struct Change: Sendable, Equatable {
        /// The names of the feature and of its value.
        package var feature: String
        package var value: String
        /// The side that moves.
        package var bound: Bound
        /// The limit as it is, and as it has to be.
        package var from: Int
        package var to: Int
    }

    /// What the search for it ended with.
    package enum Answer: Sendable, Equatable {
        /// These changes are enough, and nothing cheaper is; there are none where a panel keeps the limits as they are.
        case changes(PanelRelaxation)
        /// Proven: not even the widest limits let a panel be.
        case infeasible
        /// It had to end before anything was proven.
        case stopped(StopReason)
    }

    /// The changes, by the order of features and values.
    package var changes: [Change]
    /// The pool with its limits so changed.
    package var pool: PanelPool

    /// Looks for the cheapest changes within the widest limits; a value without any may have any number of people.
    /// - Parameter seated: how many of each value, by feature, sit already beside the people of the pool: limits are told
    ///   with them. By default nobody.
    package static func cheapest(
        for pool: PanelPool, seated: [[Int]] = [], control: StoppingCriteria = StoppingCriteria()
    ) -> Answer {
        guard let program = RelaxationProgram(pool) else { return .infeasible }
        switch program.cheapest(control: control) {
        case .infeasible: return .infeasible
        case .stopped(let reason, _): return .stopped(reason)
        case .optimal(let values):
            return .changes(PanelRelaxation(pool, program.moves(values), seated: seated))
        }
    }

    private init(_ pool: PanelPool, _ moves: [RelaxationProgram.Move], seated: [[Int]]) {
        (changes, self.pool) = ([], pool)
        for move in moves {
            let (feature, value) = (pool.features[move.feature], pool.features[move.feature].values[move.value])
            let others = seated.isEmpty ? 0 : seated[move.feature][move.value]
            func add(_ bound: Bound, from: Int, to: Int) {
                guard from != to else { return }
                changes.append(
                    Change(
                        feature: feature.name, value: value.name, bound: bound, from: from + others, to: to + others))
            }
            add(.minimum, from: value.range.lowerBound, to: move.range.lowerBound)
            add(.maximum, from: value.range.upperBound, to: move.range.upperBound)
            self.pool.features[move.feature].values[move.value].range = move.range
        }
    }
}

/// The panels of a pool together with what each limit is short of, or exceeded by.
private struct RelaxationProgram {
    /// The range that a value's people have to have.
    struct Move {
        var feature: Int
        var value: Int
        var range: ClosedRange<Int>
    }

    /// The columns of a limit: by how many people its minimum and its maximum are missed.
    private struct Miss {
        var limit: PanelTypes.Limit
        var range: ClosedRange<Int>
        var shortfall: Int
        var excess: Int
    }

    private var program: IntegerProgram
    private var misses: [Miss] = []
    private let pool: PanelPool
    private let solver = BuiltinSolver(version: "")

    /// Nil where no number of people within the widest limits makes a panel of the pool's size.
    init?(_ pool: PanelPool) {
        guard (0...pool.people.count).contains(pool.size) else { return nil }
        // No count leaves 0...size, so limits beyond it are moved there whatever else happens, and the programme has small
        // numbers only.
        let possible = 0...pool.size
        var within = pool
        for (feature, values) in pool.features.enumerated() {
            for (value, limits) in values.values.enumerated() {
                guard limits.widest?.overlaps(possible) ?? true else { return nil }
                within.features[feature].values[value].range = limits.range.clamped(to: possible)
                within.features[feature].values[value].widest = (limits.widest ?? possible).clamped(to: possible)
            }
        }
        self.pool = pool
        let types = within.types()
        program = types.program.pricing(types.program.types.map { _ in 0 })
        for (row, limit) in zip(1..., types.limits) {
            let limits = within.features[limit.feature].values[limit.value]
            let widest = limits.widest ?? possible
            let (least, most) = (limits.range.lowerBound, limits.range.upperBound)
            let shortfall = program.addColumn(
                .init(objective: -1, lower: 0, upper: max(0, least - widest.lowerBound)),
                entries: [.init(row: Int32(row), coefficient: 1)])
            let excess = program.addColumn(
                .init(objective: -1, lower: 0, upper: max(0, widest.upperBound - most)),
                entries: [.init(row: Int32(row), coefficient: -1)])
            misses.append(Miss(limit: limit, range: limits.range, shortfall: shortfall, excess: excess))
        }
    }

    /// The solution that moves limits by the fewest people, and of those one that moves the fewest limits.
    func cheapest(control: StoppingCriteria) -> IntegerSolution {
        let first = solved(program, control)
        guard case .optimal(let values) = first else { return first }
        let cost = -program.objective(at: values)
        if cost == 0 { return first }
        return solved(fewest(cost: cost), control)
    }

    private func solved(_ program: IntegerProgram, _ control: StoppingCriteria) -> IntegerSolution {
        if let reason = control.stop { return .stopped(reason, best: nil) }
        return solver.search(program, atLeast: nil, tiedColumns: nil, control: control).solution
    }

    /// The programme that moves the fewest limits, by no more than `cost` people in all.
    private func fewest(cost: Int) -> IntegerProgram {
        let rows = program.rows.count
        var fewest = IntegerProgram(
            rows: program.rows + [.init(upper: cost)] + misses.map { _ in IntegerProgram.Row(upper: 0) })
        var ownRow: [Int: Int] = [:]
        for (index, miss) in misses.enumerated() {
            ownRow[miss.shortfall] = rows + 1 + index
            ownRow[miss.excess] = rows + 1 + index
        }
        for column in program.columns.indices {
            var (bounds, entries) = (program.columns[column], Array(program.entries(ofColumn: column)))
            bounds.objective = 0
            if let row = ownRow[column] {
                entries += [.init(row: Int32(rows), coefficient: 1), .init(row: Int32(row), coefficient: 1)]
            }
            fewest.addColumn(bounds, entries: entries)
        }
        // One side of a limit is missed at most where the cost is least, so a switch stands for both. A limit beyond what
        // any panel has moves whatever else happens, and then costs nothing more here.
        for (index, miss) in misses.enumerated() {
            let own = pool.features[miss.limit.feature].values[miss.limit.value].range
            let movesAnyway = own.lowerBound > pool.size || own.upperBound < 0
            let most = min(cost, max(program.columns[miss.shortfall].upper, program.columns[miss.excess].upper))
            guard most > 0 else { continue }
            fewest.addColumn(
                .init(objective: movesAnyway ? 0 : -1, lower: 0, upper: 1),
                entries: [.init(row: Int32(rows + 1 + index), coefficient: -most)])
        }
        return fewest
    }

    /// The ranges that a solution needs, where they are not those of the pool.
    func moves(_ values: [Int]) -> [Move] {
        let possible = 0...pool.size
        var moves: [Move] = []
        var needed = pool.features.map { $0.values.map { $0.range.clamped(to: possible) } }
        for miss in misses {
            let least = miss.range.lowerBound - values[miss.shortfall]
            needed[miss.limit.feature][miss.limit.value] = least...(miss.range.upperBound + values[miss.excess])
        }
        for (feature, ranges) in needed.enumerated() {
            for (value, range) in ranges.enumerated() {
                let own = pool.features[feature].values[value].range
                let moved = min(own.lowerBound, range.lowerBound)...max(own.upperBound, range.upperBound)
                if moved != own { moves.append(Move(feature: feature, value: value, range: moved)) }
            }
        }
        return moves
    }
}
