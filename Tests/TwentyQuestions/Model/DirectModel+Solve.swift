import ExactArithmetic
import IntegerProgramming
import Testing

#if GLPK
    import GLPKSolver
    private let engine: (any IntegerProgramSolver)? = GLPKSolver()
#else
    private let engine: (any IntegerProgramSolver)? = nil
#endif

extension DirectModel {
    /// True where there is a solver that is not the product's own.
    static let isSolvedApart = engine != nil
}

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
            if try most(merits, known + met, missed) != nil {
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
            try most(merits, known, missed), "what was possible is not any more")
        value.merit = Rational(quarters, 4)
        if plan.composition == .atLeast, plan.grassroots == nil {
            let isBeaten = try hasBetter(value, withMoreGrassrootsThan: grassroots(of: seats))
            try #require(!isBeaten, "more of the grassroots are better")
        }
        return value
    }

    /// True where, of the lists that the plan leaves open in their number of grassroots, one with more of them than
    /// `least` misses less at the last priority, or has more merit, with all targets of the first two met.
    private func hasBetter(_ value: DirectValue, withMoreGrassrootsThan least: Int) throws -> Bool {
        try #require(value.shortfalls.dropLast().allSatisfy { $0 == .zero })
        let met = plan.targets.filter { $0.priority != 3 }
        let missed = plan.targets.filter { $0.priority == 3 }
        let costs = noObjective + missed.map { -$0.fortieths }
        let most = (value.shortfalls[2] * 40).floor
        let known =
            rows + general(met) + met.map { counted($0, value.seats, grassroots: least + 1) }
            + [
                Row(adds: ones, least: value.seats),
                Row(adds: people.map { $0.isGrassroots ? 1 : 0 }, least: least + 1),
            ]
        let missesLess = try self.most(noObjective, known + [Row(adds: costs, least: 1 - most)], missed) != nil
        let quarters = Row(adds: people.map(\.quarters), least: (value.merit * 4).floor + 1)
        return try missesLess
            || self.most(noObjective, known + [Row(adds: costs, least: -most), quarters], missed) != nil
    }

    /// True where some list, of whatever number, keeps what is required.
    func isPossible() throws -> Bool { try most(noObjective, rows + general(required)) != nil }

    /// True where some list of this many delegates keeps what is required.
    func isPossible(seats: Int) throws -> Bool { try most(merits, settled(seats)) != nil }

    /// The most of those whom `isCounted` counts, in a list of `seats` delegates that keeps what is required.
    func most(seats: Int, _ isCounted: (Person) -> Bool) throws -> Int? {
        try most(people.map { isCounted($0) ? 1 : 0 }, settled(seats))
    }

    private var ones: [Int] { people.map { _ in 1 } }
    private var noObjective: [Int] { people.map { _ in 0 } }
    /// The objective that lists are sought by even where any would do: solvers wander where nothing is better than
    /// anything else.
    private var merits: [Int] { people.map(\.quarters) }
    private var required: [DirectTarget] { plan.targets.filter { $0.priority == nil } }

    private func general(_ targets: [DirectTarget]) -> [Row] {
        targets.map { Row(adds: people.map($0.adds), least: $0.least) }
    }

    /// The rows that must hold for this many delegates, whose shares are numbers of people.
    private func settled(_ seats: Int) -> [Row] {
        let number = grassroots(of: seats)
        let classes = Row(adds: people.map { $0.isGrassroots ? 1 : 0 }, least: number, most: number)
        return rows + [Row(adds: ones, least: seats, most: seats), classes] + required.map { counted($0, seats) }
    }

    /// The number of the grassroots among this many delegates; where the plan says at least, the fewest.
    private func grassroots(of seats: Int) -> Int {
        if let known = plan.grassroots { return known }
        return switch plan.composition {
        case .nearest: (7 * seats + 5) / 10
        case .exact: 7 * seats / 10
        case .grassrootsOnly: seats
        case .atLeast: (7 * seats + 9) / 10
        }
    }

    /// The row of a target that `seats` delegates meet, of whom `grassroots` are of the grassroots.
    private func counted(_ target: DirectTarget, _ seats: Int, grassroots: Int? = nil) -> Row {
        let range = target.people(of: target.isOfGrassroots ? grassroots ?? self.grassroots(of: seats) : seats)
        return Row(adds: people.map { target.isMember($0) ? 1 : 0 }, least: range.least, most: range.most)
    }

    /// The most that a sum can be, over the nominees and the parts that are missing of `missed`; nil where there is no list.
    private func most(_ objective: [Int], _ rows: [Row], _ missed: [DirectTarget] = []) throws -> Int? {
        let engine: any IntegerProgramSolver = try #require(engine, "there is no other solver")
        let program = program(objective, rows, missed)
        switch try engine.solve(program, atLeast: nil, control: StoppingCriteria()) {
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
