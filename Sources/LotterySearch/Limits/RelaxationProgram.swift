import BranchAndBound
import FairLottery
import IntegerProgramming

/// The panels of a pool together with what each limit is short of, or exceeded by.
struct RelaxationProgram {
    /// The range that a value's people have to have.
    struct Move {
        var feature: Int
        var value: Int
        var range: ClosedRange<Int>
    }

    /// The columns of a limit: by how many people its minimum and its maximum are missed.
    struct Miss {
        var limit: PanelTypes.Limit
        var row: Int
        var range: ClosedRange<Int>
        /// The range that it may be widened to, its own included.
        var widest: ClosedRange<Int>
        /// True where the limit is beyond what any panel has, and moves whatever else happens.
        var movesAnyway: Bool
        var shortfall: Int
        var excess: Int
    }

    /// The pool with limits that its panels can have.
    let within: PanelPool
    let types: PanelProgram
    private(set) var misses: [Miss] = []
    private var program: IntegerProgram
    private let pool: PanelPool

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
        (self.pool, self.within) = (pool, within)
        let types = within.types()
        self.types = types.program
        program = types.program.pricing(types.program.types.map { _ in 0 })
        for (row, limit) in zip(1..., types.limits) {
            let limits = within.features[limit.feature].values[limit.value]
            let stated = pool.features[limit.feature].values[limit.value]
            let (range, widest) = (limits.range, RelaxationProgram.widest(limits, size: pool.size))
            let shortfall = program.addColumn(
                .init(objective: -1, lower: 0, upper: range.lowerBound - widest.lowerBound),
                entries: [.init(row: Int32(row), coefficient: 1)])
            let excess = program.addColumn(
                .init(objective: -1, lower: 0, upper: widest.upperBound - range.upperBound),
                entries: [.init(row: Int32(row), coefficient: -1)])
            misses.append(
                Miss(
                    limit: limit, row: row, range: range, widest: widest,
                    movesAnyway: RelaxationProgram.movesAnyway(stated, size: pool.size),
                    shortfall: shortfall, excess: excess))
        }
    }

    /// True where a limit as it is stated is beyond what any panel has.
    static func movesAnyway(_ stated: PanelPool.Value, size: Int) -> Bool {
        stated.range.lowerBound > size || stated.range.upperBound < 0
    }

    /// The range that a value's range may become, which includes it.
    static func widest(_ limits: PanelPool.Value, size: Int) -> ClosedRange<Int> {
        let widest = limits.widest ?? 0...size
        return min(limits.range.lowerBound, widest.lowerBound)...max(limits.range.upperBound, widest.upperBound)
    }

    /// The solution that moves limits by the fewest people, and of those one that moves the fewest limits; nothing costs less
    /// than `bound`.
    func cheapest(_ bound: RelaxationCost, control: StoppingCriteria, moves: Int) -> IntegerSolution {
        var search = RelaxationSearch(self)
        let found = search.panel(bound, control: control, moves: moves)
        if let found, found.cost == bound { return .optimal(values: values(found.panel)) }
        var best = found.map { (cost: $0.cost, values: values($0.panel)) }
        if best?.cost.people != bound.people {
            switch solved(program, atLeast: best.map { 1 - $0.cost.people }, control) {
            case .optimal(let values):
                best = (RelaxationCost(people: -program.objective(at: values), limits: .max), values)
            case .infeasible: if best == nil { return .infeasible }
            case .stopped(let reason, _): return .stopped(reason, best: nil)
            }
        }
        guard let best else { return .infeasible }
        if best.cost.people == 0 { return .optimal(values: best.values) }
        let target = best.cost.limits == .max ? nil : 1 - best.cost.limits
        let fewer = solved(fewest(cost: best.cost.people), atLeast: target, control)
        return fewer == .infeasible ? .optimal(values: best.values) : fewer
    }

    private func solved(
        _ program: IntegerProgram, atLeast target: Int?, _ control: StoppingCriteria
    ) -> IntegerSolution {
        if let reason = control.stop { return .stopped(reason, best: nil) }
        return BuiltinSolver(version: "").search(program, atLeast: target, tiedColumns: nil, control: control).solution
    }

    /// The solution that a panel is.
    private func values(_ panel: Panel) -> [Int] {
        var values = panel + program.columns.dropFirst(panel.count).map { _ in 0 }
        let activities = program.activities(at: values)
        for miss in misses {
            values[miss.shortfall] = max(0, miss.range.lowerBound - activities[miss.row])
            values[miss.excess] = max(0, activities[miss.row] - miss.range.upperBound)
        }
        return values
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
            let most = min(cost, max(program.columns[miss.shortfall].upper, program.columns[miss.excess].upper))
            guard most > 0 else { continue }
            fewest.addColumn(
                .init(objective: miss.movesAnyway ? 0 : -1, lower: 0, upper: 1),
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
