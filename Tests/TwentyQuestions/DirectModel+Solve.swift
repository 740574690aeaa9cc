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
        guard let seats = try most(ones, rows + general(required)) else { return nil }
        var known = settled(seats)
        var value = DirectValue(seats: seats, shortfalls: [], merit: .zero)
        var missed: [DirectTarget] = []
        for priority in DirectModel.priorities {
            let own = plan.targets.filter { $0.priority == priority }
            let met = own.map { counted($0, seats) }
            if try most(noObjective, known + met, missed) != nil {
                known += met
                value.shortfalls.append(.zero)
            } else {
                let costs = noObjective + missed.map { _ in 0 } + own.map { -$0.fortieths }
                missed += own
                let least = try #require(try most(costs, known, missed), "what was possible is not any more")
                known.append(Row(adds: costs, least: least))
                value.shortfalls.append(Rational(-least, 40))
            }
        }
        let quarters = try #require(
            try most(people.map(\.quarters), known, missed), "what was possible is not any more")
        value.merit = Rational(quarters, 4)
        return value
    }

    /// Whether some list, of whatever number, keeps what is required.
    func isPossible() throws -> Bool { try most(noObjective, rows + general(required)) != nil }

    /// Whether some list of so many delegates keeps what is required.
    func isPossible(seats: Int) throws -> Bool { try most(noObjective, settled(seats)) != nil }

    /// The most of those whom `isCounted` counts, in a list of `seats` delegates that keeps what is required.
    func most(seats: Int, _ isCounted: (Person) -> Bool) throws -> Int? {
        try most(people.map { isCounted($0) ? 1 : 0 }, settled(seats))
    }

    private var ones: [Int] { people.map { _ in 1 } }
    private var noObjective: [Int] { people.map { _ in 0 } }
    private var required: [DirectTarget] { plan.targets.filter { $0.priority == nil } }

    private func general(_ targets: [DirectTarget]) -> [Row] {
        targets.map { Row(adds: people.map($0.adds), least: $0.least) }
    }

    /// What must hold of so many delegates, whose shares are numbers of people.
    private func settled(_ seats: Int) -> [Row] {
        let classes = grassroots(of: seats).map { number in
            [Row(adds: people.map { $0.isGrassroots ? 1 : 0 }, least: number, most: number)]
        }
        return rows + [Row(adds: ones, least: seats, most: seats)] + (classes ?? [])
            + required.map { counted($0, seats) }
    }

    /// How many of the grassroots are among so many delegates; nil where the plan leaves that open.
    private func grassroots(of seats: Int) -> Int? {
        switch plan.composition {
        case .nearest: (7 * seats + 5) / 10
        case .exact: 7 * seats / 10
        case .grassrootsOnly: seats
        case .atLeast: nil
        }
    }

    /// A target that so many delegates meet.
    private func counted(_ target: DirectTarget, _ seats: Int) -> Row {
        guard let base = target.isOfGrassroots ? grassroots(of: seats) : seats else { return general([target])[0] }
        let range = target.people(of: base)
        return Row(adds: people.map { target.isMember($0) ? 1 : 0 }, least: range.least, most: range.most)
    }

    /// The most that a sum can be, over the nominees and the parts that are missing of `missed`; nil where there is no list.
    private func most(_ objective: [Int], _ rows: [Row], _ missed: [DirectTarget] = []) throws -> Int? {
        let program = program(objective, rows, missed)
        switch try engine.solve(program, atLeast: nil, control: SolveControl()) {
        case .infeasible: return nil
        case .optimal(let values):
            try #require(program.isFeasible(values), "\(engine.name) returned what is not a solution")
            return program.objective(at: values)
        case .stopped(let reason, _): throw StoppedSearch(reason: reason)
        }
    }

    private struct StoppedSearch: Error { let reason: StopReason }

    /// A column for each nominee, and one for the shortfall of each target that is missed.
    private func program(_ objective: [Int], _ rows: [Row], _ missed: [DirectTarget]) -> IntegerProgram {
        let all = general(missed) + rows
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
        for (index, target) in missed.enumerated() {
            let column = people.count + index
            program.addColumn(
                .init(objective: worth(column), lower: 0, upper: 400 * target.parts),
                entries: [.init(row: Int32(index), coefficient: 1)] + entries(column))
        }
        return program
    }
}
