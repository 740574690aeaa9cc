import IntegerProgramming
import ProgramSupport
import Testing

@testable import BranchAndBound

@Suite struct DualSimplexTests {
    private static let solvable = SmallProgram.all.filter { !BoxedProgram($0.program).hasImpossibleRow }

    @Test(arguments: solvable) func `the optimum of the relaxation is found, or a ray that proves that there is none`(
        small: SmallProgram
    ) throws {
        let simplex = DualSimplex(BoxedProgram(small.program))
        let verdict = simplex.solve(cutOff: -.infinity, control: StoppingCriteria(), pivotLimit: 100)
        guard let relaxed = small.relaxed else {
            guard case .infeasible = verdict else {
                Issue.record("\(verdict)")
                return
            }
            #expect(NodeBound(simplex.program).provesInfeasible(simplex.ray, simplex.state))
            return
        }
        guard case .optimal = verdict else {
            Issue.record("\(verdict)")
            return
        }
        #expect(abs(simplex.objective - relaxed) < 1e-4)
        Self.expectOptimal(simplex)
    }

    /// Values within bounds that keep the rows; whatever is not basic sits at the side that its reduced cost favours.
    private static func expectOptimal(_ simplex: DualSimplex) {
        let (program, state) = (simplex.program, simplex.state)
        for variable in 0..<program.columns + program.rows {
            let value = state.current(variable)
            #expect(value >= state.lower[variable] - 1e-6 && value <= state.upper[variable] + 1e-6)
            guard state.position[variable] < 0, state.lower[variable] < state.upper[variable] else { continue }
            if state.reduced[variable] > 1e-7 { #expect(value == state.upper[variable]) }
            if state.reduced[variable] < -1e-7 { #expect(value == state.lower[variable]) }
        }
        for row in 0..<program.rows {
            let activity = (0..<program.columns).reduce(0.0) { sum, column in
                (Int(program.start[column])..<Int(program.start[column + 1])).reduce(sum) {
                    Int(program.row[$1]) == row ? $0 + program.value[$1] * state.current(column) : $0
                }
            }
            #expect(abs(activity - state.current(program.columns + row)) < 1e-6)
        }
    }

    @Test(arguments: solvable) func `a basis computed afresh is worth the same`(small: SmallProgram) {
        let simplex = DualSimplex(BoxedProgram(small.program))
        guard case .optimal = simplex.solve(cutOff: -.infinity, control: StoppingCriteria()) else { return }
        let before = simplex.objective
        simplex.refactor(StoppingCriteria())
        #expect(simplex.state.age == 0)
        #expect(abs(simplex.objective - before) < 1e-9)
        Self.expectOptimal(simplex)
    }

    /// Fractions are worth at least as much as whole numbers, and prices bound them.
    @Test(arguments: 0..<200) func `random relaxations bound whole numbers`(seed: Int) {
        let program = RandomProgram.make(seed: seed)
        let boxed = BoxedProgram(program)
        let best = program.bestWorth
        guard !boxed.hasImpossibleRow else {
            #expect(best == nil, "seed \(seed)")
            return
        }
        let simplex = DualSimplex(boxed)
        switch simplex.solve(cutOff: -.infinity, control: StoppingCriteria(), pivotLimit: 500) {
        case .optimal:
            Self.expectOptimal(simplex)
            if let best { #expect(simplex.objective > Double(best) - 1e-6, "seed \(seed)") }
            let bound = NodeBound(boxed)
            bound.compute(simplex.prices(), simplex.state)
            #expect(abs(Double(bound.scaled) / Double(bound.scale) - simplex.objective) < 1e-3, "seed \(seed)")
        case .infeasible: #expect(best == nil, "seed \(seed)")
        case .cutOff, .unfinished, .stopped: Issue.record("seed \(seed)")
        }
    }

    @Test func `it ends below the cut-off, and after so many pivots`() {
        let knapsack = BoxedProgram(SmallProgram.all[4].program)
        guard case .cutOff = DualSimplex(knapsack).solve(cutOff: 18, control: StoppingCriteria()) else {
            Issue.record("the best is below 18")
            return
        }
        let limited = DualSimplex(knapsack)
        guard case .unfinished = limited.solve(cutOff: -.infinity, control: StoppingCriteria(), pivotLimit: 0) else {
            Issue.record("no pivot is allowed")
            return
        }
        #expect(limited.pivots == 0)
    }

    @Test func `it ends when somebody asks, however many pivots are left`() {
        // Between two looks at the time there are up to 64 pivots; these need more.
        var program = IntegerProgram(rows: (0..<200).map { _ in .init(upper: 1) })
        for column in 0..<400 {
            program.addColumn(
                .init(objective: 2 + column % 3, lower: 0, upper: 1),
                entries: [
                    .init(row: Int32(column % 200), coefficient: 2),
                    .init(row: Int32((column + 7) % 199), coefficient: 3),
                ].filter { $0.row != Int32(column % 200) || $0.coefficient == 2 })
        }
        let interruption = Interruption()
        interruption.request()
        let verdict = DualSimplex(BoxedProgram(program))
            .solve(cutOff: -.infinity, control: StoppingCriteria(interruption: interruption))
        guard case .stopped(.interrupted) = verdict else {
            Issue.record("\(verdict)")
            return
        }
    }

    /// Columns and rows that come later: going on from the smaller basis ends where starting anew does.
    @Test(arguments: 0..<200) func `it goes on from the basis of a smaller programme`(seed: Int) {
        let program = RandomProgram.make(seed: seed)
        let (columns, rows) = (program.columns.count / 2, max(1, program.rows.count - 1))
        var smaller = IntegerProgram(rows: Array(program.rows.prefix(rows)))
        for column in 0..<columns {
            smaller.addColumn(
                program.columns[column], entries: program.entries(ofColumn: column).filter { Int($0.row) < rows })
        }
        let boxed = BoxedProgram(program)
        let earlier = DualSimplex(BoxedProgram(smaller))
        guard !boxed.hasImpossibleRow, !earlier.program.hasImpossibleRow else { return }
        guard case .optimal = earlier.solve(cutOff: -.infinity, control: StoppingCriteria()) else { return }
        let (resumed, fresh) = (DualSimplex(boxed, from: earlier), DualSimplex(boxed))
        switch (
            resumed.solve(cutOff: -.infinity, control: StoppingCriteria(), pivotLimit: 500),
            fresh.solve(cutOff: -.infinity, control: StoppingCriteria(), pivotLimit: 500)
        ) {
        case (.optimal, .optimal): #expect(abs(resumed.objective - fresh.objective) < 1e-6, "seed \(seed)")
        case (.infeasible, .infeasible): break
        case (let one, let other): Issue.record("seed \(seed): \(one), \(other)")
        }
    }

    /// A column's bounds are narrowed as a branch does it.
    @Test(arguments: 0..<200) func `narrower bounds give the relaxation of the narrower programme`(seed: Int) {
        let program = RandomProgram.make(seed: seed)
        var narrower = IntegerProgram(rows: program.rows)
        for (index, column) in program.columns.enumerated() {
            let upper = index == 0 ? column.lower : column.upper
            narrower.addColumn(
                .init(objective: column.objective, lower: column.lower, upper: upper),
                entries: Array(program.entries(ofColumn: index)))
        }
        let (boxed, other) = (BoxedProgram(program), BoxedProgram(narrower))
        guard !boxed.hasImpossibleRow, !other.hasImpossibleRow else { return }
        let simplex = DualSimplex(boxed)
        guard case .optimal = simplex.solve(cutOff: -.infinity, control: StoppingCriteria()) else { return }
        simplex.restrict(0, lower: boxed.lower[0], upper: boxed.lower[0])
        simplex.compact()
        let fresh = DualSimplex(other)
        switch (
            simplex.solve(cutOff: -.infinity, control: StoppingCriteria(), pivotLimit: 500),
            fresh.solve(cutOff: -.infinity, control: StoppingCriteria(), pivotLimit: 500)
        ) {
        case (.optimal, .optimal): #expect(abs(simplex.objective - fresh.objective) < 1e-6, "seed \(seed)")
        case (.infeasible, .infeasible): break
        case (let one, let two): Issue.record("seed \(seed): \(one), \(two)")
        }
    }
}
