import ExactArithmetic
import IntegerProgramming
import Testing

#if GLPK
    import GLPKSolver
    private let engine: any IntegerProgramSolver = GLPKSolver()
#else
    import SelectionSearch
    private let engine: any IntegerProgramSolver = BuiltinSolver(version: "direct")
#endif

extension DirectModel {
    /// Whether some list keeps what is required.
    func isPossible() throws -> Bool { try hasList([]) }

    /// Whether no list is better than `value`, one aim after another. Nothing is searched where nothing could be better: the
    /// plan allows no more seats, nothing is missing.
    func isBest(_ value: DirectValue) throws -> Bool {
        if value.seats < plan.seats.upperBound, try hasList([Row(adds: seatsAdded, least: value.seats + 1)]) {
            return false
        }
        var demands = [Row(adds: seatsAdded, least: value.seats)]
        for (priority, shortfall) in zip(DirectModel.priorities, value.shortfalls) {
            let missing = -(shortfall * 40).numerator
            let spent = shortfallCosts(priority)
            if missing < 0, try hasList(demands + [Row(adds: spent, least: missing + 1)]) { return false }
            demands.append(Row(adds: spent, least: missing))
        }
        let quarters = (value.merit * 4).numerator
        return try !hasList(demands + [Row(adds: people.map(\.quarters), least: quarters + 1)])
    }

    /// The most of those whom `isCounted` counts, in a list that keeps what is required and has `seats` delegates.
    func most(seats: Int, _ isCounted: (Person) -> Bool) throws -> Int? {
        try most(people.map { isCounted($0) ? 1 : 0 }, [Row(adds: seatsAdded, least: seats)])
    }

    /// Whether some list keeps what is required and the demands.
    private func hasList(_ demands: [Row]) throws -> Bool {
        try most(demands.last?.adds ?? [], demands) != nil
    }

    private var seatsAdded: [Int] { people.map { _ in 1 } }

    /// What the parts that are missing of the targets of a priority count for, less than nothing.
    private func shortfallCosts(_ priority: Int) -> [Int] {
        people.map { _ in 0 } + plan.targets.map { $0.priority == priority ? -$0.fortieths : 0 }
    }

    /// The most that a sum over the columns can be; nil where there is no list.
    private func most(_ objective: [Int], _ demands: [Row]) throws -> Int? {
        let program = program(objective, demands)
        switch try engine.solve(program, atLeast: nil, control: SolveControl()) {
        case .infeasible: return nil
        case .optimal(let values):
            try #require(program.isFeasible(values), "\(engine.name) returned what is not a solution")
            return program.objective(at: values)
        case .stopped(let reason, _): throw StoppedSearch(reason: reason)
        }
    }

    private struct StoppedSearch: Error { let reason: StopReason }

    /// A column for each nominee, one for the shortfall of each target, 0 where it is required, and one for how many
    /// sevens of the grassroots there are where shares are exact.
    private func program(_ objective: [Int], _ demands: [Row]) -> IntegerProgram {
        let all = rows + targets + demands + sevens
        var program = IntegerProgram(rows: all.map { .init(lower: $0.least, upper: $0.most) })
        func entries(_ column: Int) -> [IntegerProgram.Entry] {
            all.indices.compactMap { row in
                let adds = column < all[row].adds.count ? all[row].adds[column] : 0
                return adds == 0 ? nil : .init(row: Int32(row), coefficient: adds)
            }
        }
        func worth(_ column: Int) -> Int { column < objective.count ? objective[column] : 0 }
        for (column, person) in people.enumerated() {
            program.addColumn(
                .init(
                    objective: worth(column), lower: plan.included.contains(person.id) ? 1 : 0,
                    upper: plan.excluded.contains(person.id) ? 0 : 1),
                entries: entries(column))
        }
        for (index, target) in plan.targets.enumerated() {
            let column = people.count + index
            program.addColumn(
                .init(objective: worth(column), lower: 0, upper: target.priority == nil ? 0 : 400 * target.parts),
                entries: entries(column) + [.init(row: Int32(rows.count + index), coefficient: 1)])
        }
        if plan.composition == .exact {
            program.addColumn(
                .init(objective: 0, lower: 0, upper: plan.seats.upperBound / 10),
                entries: [.init(row: Int32(all.count - 1), coefficient: -7)])
        }
        return program
    }

    /// Where shares are exact there are seven, fourteen or more of the grassroots.
    private var sevens: [Row] {
        plan.composition == .exact ? [Row(adds: people.map { $0.isGrassroots ? 1 : 0 }, least: 0, most: 0)] : []
    }
}
