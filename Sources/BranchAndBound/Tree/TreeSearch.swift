import IntegerProgramming

/// Branch and bound, depth first, for solutions worth at least a target; the target rises with every solution found.
///
/// At each node the relaxation is solved by the dual simplex method up to a cut-off just below the target. The node is
/// given up only where a bound in whole numbers shows that it holds nothing: the Lagrangian bound of the rounded prices,
/// or a rounded ray for an infeasible relaxation; where rounding spoils the proof, it is branched on instead. The same
/// bound fixes columns by their reduced costs. So floating-point numbers decide where to look, never what is true.
///
/// It branches on the column with the largest product of what its two sides are expected to cost (pseudo-costs), and
/// tries both sides of columns of which too little is known (reliability branching).
final class TreeSearch {
    let program: BoxedProgram
    let simplex: DualSimplex
    let bound: NodeBound
    let control: StoppingCriteria
    /// The costs of branching on columns so far.
    var pseudoCosts: PseudoCosts
    /// The number of the first columns: solutions that differ in them, and are worth as much as the best, are looked
    /// for too; nil where one of the best is enough.
    let tiedColumns: Int?
    /// Solutions worth less do not count; nil where any will do.
    var target: Int?
    var best: [Int]?
    private var bestWorth = Int.min
    /// True where another solution, different in the first columns, is worth as much as the best.
    private(set) var hasTie = false
    private var saved: [SimplexState] = []
    let trial: SimplexState
    var strongPivots = 0
    /// The most bytes that the inverses kept for going back may take; those of deeper nodes are computed afresh. Chosen; no
    /// measurement is recorded.
    var inverseMemory = 1 << 28
    /// The recorder of every step of the proof, where one is to be written down.
    var proof: TreeRecorder?
    /// The number of pivots after which it ends.
    var pivotLimit = Int.max
    /// True where any solution will do: it ends with the first.
    var endsAtFirst = false
    /// The pivots that trials may take beyond half of all; where it is negative, the first pivots are none of theirs. Chosen;
    /// no measurement is recorded.
    var trialAllowance = 2_000
    /// Called with the pivots so far, every now and then; the search goes on when it returns.
    var pause: ((_ pivots: Int) -> Void)?
    private var nextPause = TreeSearch.pauseInterval
    /// The number of nodes visited.
    private(set) var nodes = 0

    /// The distance below the target at which nodes are given up by the relaxation; nearer, the proof would often fail. Within
    /// 0.0005 of a whole number it does (Search.md, “Constants”).
    private static let margin = 0.001
    /// The fraction above a whole number from which on columns are rounded up first, as long as any solution will do. A
    /// prototype did so until something was found (Search.md, “Constants”).
    static let likelyUp = 0.35
    /// The distance to a whole number within which a value is one. Chosen; no measurement is recorded.
    static let integrality = 1e-6
    /// The number of trials on one side below which a column is tried before it is branched on. 1, 2 and 8 take about as long
    /// (Search.md, “Constants”).
    static let reliable = 4
    /// The most pivots that a trial may take. 10 and 50 take about as long (Search.md, “Constants”).
    static let trialPivots = 20
    /// The number of pivots between two pauses. Chosen; no measurement is recorded.
    private static let pauseInterval = 1_000
    /// The number of trials in a row that may fail to find a better column. Chosen; no measurement is recorded.
    static let trialsWithoutGain = 8

    init(
        _ program: BoxedProgram, target: Int?, control: StoppingCriteria, tiedColumns: Int? = nil,
        experience: [PseudoCosts.Experience]? = nil, basis: [Int32] = []
    ) {
        self.program = program
        self.target = target
        self.control = control
        self.tiedColumns = tiedColumns
        simplex =
            basis.count == program.rows && !basis.isEmpty
            ? DualSimplex(program, basis: basis, control: control) : DualSimplex(program)
        bound = NodeBound(program)
        pseudoCosts = PseudoCosts(experience ?? Array(repeating: .init(), count: program.columns))
        trial = SimplexState(columns: program.columns, rows: program.rows)
    }

    /// Searches the whole tree.
    func run() -> IntegerSolution {
        if let reason = explore(depth: 0, nil) { return .stopped(reason, best: best) }
        return best.map { .optimal(values: $0) } ?? .infeasible
    }

    /// Pivots in all.
    var pivots: Int { simplex.pivots }

    /// A branch that was just taken, for its cost to be recorded.
    struct Branch {
        var column: Int
        var side: PseudoCosts.Side
        var distance: Double
        var objective: Double
    }

    var cutOff: Double {
        target.map { program.costScale * (Double($0) - max(TreeSearch.margin, 1e-10 * abs(Double($0)))) } ?? -.infinity
    }

    /// Searches below the present state, which it leaves changed.
    private func explore(depth: Int, _ branch: Branch?) -> StopReason? {
        var branch = branch
        while true {
            // Nodes over columns with very many values may need no pivot.
            guard simplex.pivots < pivotLimit, nodes < pivotLimit else { return .workLimit }
            nodes += 1
            if let pause, simplex.pivots >= nextPause {
                nextPause = simplex.pivots + TreeSearch.pauseInterval
                pause(simplex.pivots)
            }
            if nodes % 16 == 0, let reason = control.stop { return reason }
            let verdict = simplex.solve(cutOff: cutOff, control: control)
            if case .stopped(let reason) = verdict { return reason }
            learn(branch, verdict)
            branch = nil
            switch examine(verdict) {
            case .closed: return nil
            case .changed: continue
            case .stopped(let reason): return reason
            case .open(let choice):
                save(depth)
                proof?.branch(choice.column, choice.first, choice.second)
                restrict(choice.column, choice.first)
                if let reason = explore(depth: depth + 1, taken(choice, choice.first)) { return reason }
                restore(depth)
                restrict(choice.column, choice.second)
                branch = taken(choice, choice.second)
            }
        }
    }

    enum Finding {
        /// Nothing is left below.
        case closed
        /// Bounds have changed: the relaxation has to be solved again.
        case changed
        case open(Choice)
        case stopped(StopReason)
    }

    /// Examines a node whose relaxation came to `verdict`, and says what is to be done with it.
    private func examine(_ verdict: DualSimplex.Verdict) -> Finding {
        if case .infeasible = verdict, bound.provesInfeasible(simplex.ray, simplex.state) {
            proof?.infeasible(bound)
            return .closed
        }
        bound.compute(simplex.prices(), simplex.state)
        var fractional = fractionalColumns()
        while true {
            if let target {
                let slack = bound.scaled - Int128(target) * Int128(bound.scale)
                proof?.bounded(bound)
                if slack < 0 { return .closed }
                if fixColumns(slack) == .moved { return .changed }
            }
            guard case .optimal = verdict, fractional.isEmpty else { break }
            let before = target
            // A better target may close the node, or fix more.
            guard record(), target != before else { break }
            fractional = fractionalColumns()
        }
        guard !fractional.isEmpty else { return anyFree().map { .open($0) } ?? .closed }
        return branching(among: fractional)
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
        let limit = Int(clamping: slack)
        let state = simplex.state
        for index in 0..<state.activeCount {
            let column = Int(state.active[index])
            let cost = bound.reducedCosts[column]
            guard abs(cost) > limit, state.lower[column] < state.upper[column] else { continue }
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
        pseudoCosts.record(
            branch.column, branch.side, distance: branch.distance, loss: loss(branch.objective, verdict))
    }

    func loss(_ before: Double, _ verdict: DualSimplex.Verdict) -> Double {
        let loss = before - simplex.objective
        guard case .infeasible = verdict else { return loss }
        return max(loss, before - program.costScale * Double(target ?? 0), 1)
    }

    /// Keeps the present values, in whole numbers, where they are a solution worth the target; raises the target.
    /// - Returns: whether they are a solution.
    func record() -> Bool {
        let state = simplex.state
        let values = (0..<program.columns).map { column in
            // What is fixed is so whatever the simplex method makes of it.
            Int(min(max(state.current(column).rounded(), state.lower[column]), state.upper[column]))
        }
        guard program.source.isFeasible(values) else { return false }
        let worth = program.source.objective(at: values)
        guard worth >= target ?? worth else { return true }
        if worth > bestWorth {
            (best, bestWorth, hasTie) = (values, worth, false)
            if endsAtFirst { pivotLimit = 0 }
            target = tiedColumns == nil ? worth + 1 : worth
            proof?.solution(values)
        } else if let tiedColumns, let best, best.prefix(tiedColumns) != values.prefix(tiedColumns) {
            hasTie = true
            target = worth + 1
            proof?.solution(values)
        }
        return true
    }

    private func save(_ depth: Int) {
        if saved.count == depth {
            let (columns, rows) = (program.columns, program.rows)
            let keepsInverse = depth * rows * rows * MemoryLayout<Double>.stride < inverseMemory
            saved.append(SimplexState(columns: columns, rows: rows, keepsInverse: keepsInverse))
        }
        saved[depth].copy(from: simplex.state)
    }

    private func restore(_ depth: Int) {
        simplex.state.copy(from: saved[depth])
        if !saved[depth].keepsInverse { simplex.refactor(control) }
    }

    func restrict(_ column: Int, _ range: ClosedRange<Double>) {
        simplex.restrict(column, lower: range.lowerBound, upper: range.upperBound)
    }
}
