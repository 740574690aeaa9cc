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
    /// The best list's value, one aim after another; nil where nothing keeps what is required.
    func best() throws -> DirectValue? {
        var demands: [Row] = []
        var value = DirectValue(seats: 0, shortfalls: [], merit: .zero)
        guard let seats = try most(seatsAdded, demands) else { return nil }
        (value.seats, demands) = (seats, [Row(adds: seatsAdded, least: seats)])
        for priority in DirectModel.priorities {
            let spent = shortfallCosts(priority)
            let least = try #require(try most(spent, demands), "what was possible is not any more")
            demands.append(Row(adds: spent, least: least))
            value.shortfalls.append(Rational(-least, 40))
        }
        let quarters = try #require(try most(people.map(\.quarters), demands), "what was possible is not any more")
        value.merit = Rational(quarters, 4)
        return value
    }

    /// The most of those whom `isCounted` counts, in a list that keeps what is required and has `seats` delegates.
    func most(seats: Int, _ isCounted: (Person) -> Bool) throws -> Int? {
        try most(people.map { isCounted($0) ? 1 : 0 }, [Row(adds: seatsAdded, least: seats)])
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

    /// A column for each nominee, and one for the shortfall of each target, 0 where it is required.
    private func program(_ objective: [Int], _ demands: [Row]) -> IntegerProgram {
        let all = rows + targets + demands
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
        return program
    }
}
