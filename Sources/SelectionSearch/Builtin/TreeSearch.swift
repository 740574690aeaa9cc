import IntegerProgramming

/// Branch and bound, depth first, for solutions worth at least a target; the target rises with every solution found.
///
/// At each node the relaxation is solved by the dual simplex method up to a cut-off just below the target. The node is
/// given up only where a bound in whole numbers shows that it holds nothing: the Lagrangian bound of the rounded prices,
/// or a rounded ray for an infeasible relaxation; where rounding spoils the proof, it is branched on instead. The same
/// bound fixes columns by their reduced costs. So floating-point numbers decide where to look, never what is true.
final class TreeSearch {
    private let program: BoxedProgram
    private let simplex: DualSimplex
    private let bound: NodeBound
    private let control: SolveControl
    private var pseudoCosts: PseudoCosts
    /// Solutions worth less do not count; nil where any will do.
    private var target: Int?
    private var best: [Int]?
    private var saved: [SimplexState] = []
    /// Nodes visited.
    private(set) var nodes = 0

    /// Nodes are given up by the relaxation only this far below the target: nearer, the proof would often fail.
    private static let margin = 0.001
    /// A value this near to a whole number is one.
    private static let integrality = 1e-6

    init(_ program: BoxedProgram, target: Int?, control: SolveControl) {
        self.program = program
        self.target = target
        self.control = control
        simplex = DualSimplex(program)
        bound = NodeBound(program)
        pseudoCosts = PseudoCosts(columns: program.columns)
    }

    /// Searches the whole tree.
    func run() -> IntegerSolution {
        if let reason = explore(depth: 0, nil) { return .stopped(reason, best: best) }
        return best.map { .optimal(values: $0) } ?? .infeasible
    }

    /// A branch that was just taken, for its cost to be recorded.
    private struct Branch {
        var column: Int
        var side: PseudoCosts.Side
        var distance: Double
        var objective: Double
    }

    /// Searches below the present state, which it leaves changed.
    private func explore(depth: Int, _ branch: Branch?) -> StopReason? {
        var branch = branch
        while true {
            nodes += 1
            if nodes % 16 == 0, let reason = control.stop { return reason }
            let cutOff = target.map { Double($0) - max(TreeSearch.margin, 1e-10 * abs(Double($0))) } ?? -.infinity
            let verdict = simplex.solve(cutOff: cutOff, control: control)
            if case .stopped(let reason) = verdict { return reason }
            learn(branch, verdict)
            if case .infeasible = verdict, bound.provesInfeasible(simplex.ray, simplex.state) { return nil }
            let scaled = bound.scaledBound(simplex.prices(), simplex.state)
            if let target {
                let slack = scaled - Int128(target) * Int128(LagrangianBound.scale)
                if slack < 0 { return nil }
                let outcome = fixColumns(slack)
                if outcome == .moved {
                    branch = nil
                    continue
                }
            }
            guard let choice = branching(verdict) else { return nil }
            save(depth)
            restrict(choice.column, choice.first)
            if let reason = explore(depth: depth + 1, taken(choice, choice.first)) { return reason }
            simplex.state.copy(from: saved[depth])
            restrict(choice.column, choice.second)
            branch = taken(choice, choice.second)
        }
    }

    private enum Fixing {
        case kept
        /// A column left the value it had, so the basis has to be looked at again.
        case moved
    }

    /// Fixes the columns whose reduced cost is larger than `slack` at the side that it favours.
    private func fixColumns(_ slack: Int128) -> Fixing {
        var outcome = Fixing.kept
        var isAnyFixed = false
        let state = simplex.state
        for index in 0..<state.activeCount {
            let column = Int(state.active[index])
            let cost = bound.reducedCosts[column]
            guard abs(Int128(cost)) > slack, state.lower[column] < state.upper[column] else { continue }
            let side = cost > 0 ? state.upper[column] : state.lower[column]
            if abs(state.current(column) - side) > TreeSearch.integrality { outcome = .moved }
            simplex.restrict(column, lower: side, upper: side)
            isAnyFixed = true
        }
        if isAnyFixed { simplex.compact() }
        return outcome
    }

    private func learn(_ branch: Branch?, _ verdict: DualSimplex.Verdict) {
        guard let branch else { return }
        var loss = branch.objective - simplex.objective
        if case .infeasible = verdict { loss = max(loss, branch.objective - Double(target ?? 0), 1) }
        pseudoCosts.record(branch.column, branch.side, distance: branch.distance, loss: loss)
    }

    private struct Choice {
        var column: Int
        /// The value in the relaxation, between the two sides.
        var value: Double
        var objective: Double
        /// The bounds of the two children, the likelier one first.
        var first: ClosedRange<Double>
        var second: ClosedRange<Double>
    }

    /// The column to branch on, or nil where nothing is left below: a solution was recorded, or all are fixed.
    private func branching(_ verdict: DualSimplex.Verdict) -> Choice? {
        guard let column = bestFractional() else {
            if case .optimal = verdict, record() { return nil }
            return anyFree()
        }
        let value = simplex.state.current(column)
        let (down, up) = (value.rounded(.down), value.rounded(.up))
        let lower = simplex.state.lower[column]...down
        let upper = up...simplex.state.upper[column]
        let isUpFirst =
            pseudoCosts.estimate(column, .up, distance: up - value)
            < pseudoCosts.estimate(column, .down, distance: value - down)
        return Choice(
            column: column, value: value, objective: simplex.objective, first: isUpFirst ? upper : lower,
            second: isUpFirst ? lower : upper)
    }

    private func bestFractional() -> Int? {
        var best: (column: Int, score: Double)?
        let state = simplex.state
        for position in 0..<program.rows {
            let column = Int(state.basic[position])
            guard column < program.columns else { continue }
            let value = state.basicValue[position]
            let fraction = value - value.rounded(.down)
            guard fraction > TreeSearch.integrality, fraction < 1 - TreeSearch.integrality,
                value > state.lower[column], value < state.upper[column]
            else { continue }
            let score =
                max(pseudoCosts.estimate(column, .down, distance: fraction), 1e-6)
                * max(pseudoCosts.estimate(column, .up, distance: 1 - fraction), 1e-6)
            if score > best?.score ?? -1 || (score == best?.score && column < best?.column ?? column) {
                best = (column, score)
            }
        }
        return best?.column
    }

    /// Where nothing is fractional and yet nothing is proven: any column that is not fixed.
    private func anyFree() -> Choice? {
        let state = simplex.state
        for column in 0..<program.columns where state.lower[column] < state.upper[column] {
            let value = min(max(state.current(column).rounded(), state.lower[column]), state.upper[column])
            let (low, high) = value > state.lower[column] ? (value - 1, value) : (value, value + 1)
            let (lower, upper) = (state.lower[column]...low, high...state.upper[column])
            let isUpFirst = value == high
            return Choice(
                column: column, value: value, objective: simplex.objective, first: isUpFirst ? upper : lower,
                second: isUpFirst ? lower : upper)
        }
        return leaf()
    }

    /// Everything is fixed: the values are a solution or they are not.
    private func leaf() -> Choice? {
        _ = record()
        return nil
    }

    /// Keeps the present values, in whole numbers, where they are a solution worth the target; raises the target.
    private func record() -> Bool {
        let values = (0..<program.columns).map { Int(simplex.state.current($0).rounded()) }
        guard program.source.isFeasible(values) else { return false }
        let worth = program.source.objective(at: values)
        if worth >= target ?? worth { (best, target) = (values, worth + 1) }
        return true
    }

    private func save(_ depth: Int) {
        if saved.count == depth { saved.append(SimplexState(columns: program.columns, rows: program.rows)) }
        saved[depth].copy(from: simplex.state)
    }

    private func restrict(_ column: Int, _ range: ClosedRange<Double>) {
        simplex.restrict(column, lower: range.lowerBound, upper: range.upperBound)
    }

    private func taken(_ choice: Choice, _ range: ClosedRange<Double>) -> Branch {
        let isUp = range.lowerBound >= choice.value
        let distance = isUp ? range.lowerBound - choice.value : choice.value - range.upperBound
        return Branch(
            column: choice.column, side: isUp ? .up : .down, distance: distance, objective: choice.objective)
    }
}
