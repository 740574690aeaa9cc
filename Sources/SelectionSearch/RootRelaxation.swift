import IntegerProgramming

/// The relaxation of a level, as far as it can be trusted: a bound and prices in whole numbers.
struct RootRelaxation {
    /// What solving it came to.
    enum Result {
        case solved(RootRelaxation)
        case infeasible
        case stopped(StopReason)
    }

    /// No selection of the face is worth more.
    let value: Int
    /// The price of each free nominee, times `LagrangianBound.scale`: what deviating from the favoured side costs.
    let reducedCosts: [Int]
    private let bound: LagrangianBound
    private let constant: Int
    private let fractionals: Int

    /// Solves the relaxation of `program`, whose first `nominees` columns are the free nominees.
    static func solve(
        _ program: FaceProgram, nominees: Int, engine: any IntegerProgramSolver, control: SolveControl
    ) throws(SolverFailure) -> Result {
        guard !program.program.hasEmptyRange else { return .infeasible }
        switch try engine.relax(program.program, control: control) {
        case .stopped(let reason): return .stopped(reason)
        case .optimal(let values, let duals):
            return .solved(RootRelaxation(program, nominees: nominees, values: values, duals: duals))
        case .infeasible:
            if try isProvenInfeasible(program.program, engine: engine, control: control) { return .infeasible }
            if let reason = control.stop { return .stopped(reason) }
            // A claim without a proof: let the tree decide, with the bound that no prices give.
            let noPrices = [Double](repeating: 0, count: program.program.rows.count)
            let noValues = [Double](repeating: 0, count: nominees)
            return .solved(RootRelaxation(program, nominees: nominees, values: noValues, duals: noPrices))
        }
    }

    private init(_ program: FaceProgram, nominees: Int, values: [Double], duals: [Double]) {
        bound = LagrangianBound(program.program, duals: duals)
        constant = program.constant
        value = bound.value + constant
        reducedCosts = zip(program.program.columns, bound.reducedCosts).prefix(nominees).map { column, cost in
            // A nominee whom the rows already force in or out has that side, whatever the prices say.
            guard column.lower == column.upper else { return cost }
            return column.lower == 0 ? -Int.max : Int.max
        }
        fractionals = values.prefix(nominees).count { abs($0 - $0.rounded()) > 1e-6 }
    }

    /// How much a selection worth `target` may lose to the bound, times `LagrangianBound.scale`.
    func slack(above target: Int) -> Int128 { bound.slack(above: target - constant) }

    /// The first target: so close to the bound that only about as many nominees as are fractional stay in play.
    var firstTarget: Int {
        let sizes = reducedCosts.map { Int128(abs($0)) }.sorted()
        let index = min(2 * fractionals + 20, sizes.count - 1)
        guard index >= 0 else { return value }
        return value - Int(min(sizes[index] / Int128(LagrangianBound.scale), Int128(largestStep)))
    }

    /// The target after `target` was not reached: the distance to the bound grows by a half, and by one at least.
    func nextTarget(after target: Int) -> Int {
        let gap = value - target
        return value - min(max(gap + 1, gap + gap / 2), largestStep)
    }

    /// Beyond this distance from the bound everyone is in play.
    private var largestStep: Int { Int.max >> 20 }
}
