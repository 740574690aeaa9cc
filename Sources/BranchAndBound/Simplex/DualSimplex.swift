import IntegerProgramming

/// The bounded dual simplex method with a dense explicit inverse and a long-step ratio test.
///
/// Maximize c·x, A x − s = 0, l ≤ (x, s) ≤ u. A basis B has x_B = −B⁻¹ N x_N, prices y = c_B B⁻¹ and reduced costs
/// d = c − yA for columns, d = y for rows. It is dual feasible where every other variable sits at its upper bound if
/// d > 0 and at its lower bound if d < 0; since all are boxed, sides can always be chosen so. An iteration takes the
/// basic variable that is furthest out of bounds, measured by dual steepest edge, and lets it leave to the bound it
/// misses. Variables whose reduced costs change sign on the way flip to their other bound as long as that leaves the
/// leaving one short (long step; Maros 2003), and the one that would bring it home enters.
package final class DualSimplex {
    /// The outcome of pivoting.
    package enum Verdict {
        case optimal
        /// The objective is below the cut-off.
        case cutOff
        /// The pivot limit was reached, or pivots made no progress any more; the prices give a bound.
        case unfinished
        /// `ray`, a row of the inverse, shows that no values within bounds keep all rows.
        case infeasible
        case stopped(StopReason)
    }

    /// The distance out of bounds that counts as none. Chosen, as the next two numbers are; no measurement is recorded.
    static let primalTolerance = 1e-7
    /// The size below which an element of a row or column counts as 0 for a pivot.
    static let pivotTolerance = 1e-9
    /// The pivots, beyond one for each row and column, after which the method is taken to go round in circles where the
    /// objective has not become better.
    private static let stalledPivots = 500

    let program: BoxedProgram
    let state: SimplexState
    /// The row of the inverse that showed infeasibility, signed so that its bound is below 0.
    package internal(set) var ray: [Double]
    /// Pivots in all.
    package internal(set) var pivots = 0
    let rowOfInverse: UnsafeMutablePointer<Double>
    let entering: UnsafeMutablePointer<Double>
    let rightHandSide: UnsafeMutablePointer<Double>
    let alpha: UnsafeMutablePointer<Double>
    let breakpoints: BreakpointHeap

    /// Starts from the basis of all row activities.
    package convenience init(_ program: BoxedProgram) {
        self.init(allocating: program)
        start()
    }

    /// Goes on from the basis of `earlier`, whose columns and rows are the first ones of `program`.
    package convenience init(_ program: BoxedProgram, from earlier: DualSimplex) {
        self.init(allocating: program)
        resume(earlier)
    }

    /// Starts from a basis of the same or a similar programme: columns, and rows' activities counted on from the number of
    /// columns. Where these are no basis of `program`, row activities take the places of those that do not fit.
    /// - Precondition: `basis` has as many different variables as the programme has rows.
    /// - Complexity: O(columns of the basis · rows²).
    package convenience init(_ program: BoxedProgram, basis: [Int32], control: StoppingCriteria) {
        self.init(allocating: program)
        start()
        for (index, variable) in basis.enumerated() { state.basic[index] = variable }
        refactor(control)
    }

    private init(allocating program: BoxedProgram) {
        self.program = program
        state = SimplexState(columns: program.columns, rows: program.rows)
        ray = [Double](repeating: 0, count: program.rows)
        rowOfInverse = VectorMath.allocate(program.rows)
        entering = VectorMath.allocate(program.rows)
        rightHandSide = VectorMath.allocate(program.rows)
        alpha = VectorMath.allocate(program.columns + program.rows)
        breakpoints = BreakpointHeap(capacity: program.columns + program.rows)
    }

    deinit {
        for array in [rowOfInverse, entering, rightHandSide, alpha] { array.deallocate() }
    }

    /// The basis of all row activities, every column at the side that its objective favours.
    private func start() {
        let (columns, rows) = (program.columns, program.rows)
        for variable in 0..<columns + rows {
            state.lower[variable] = program.lower[variable]
            state.upper[variable] = program.upper[variable]
            state.reduced[variable] = variable < columns ? program.cost[variable] : 0
            state.position[variable] = variable < columns ? -1 : Int32(variable - columns)
            state.value[variable] = favoured(variable)
        }
        state.activeCount = 0
        for column in 0..<columns where state.lower[column] < state.upper[column] {
            state.active[state.activeCount] = Int32(column)
            state.activeCount += 1
        }
        state.inverse.update(repeating: 0, count: rows * state.stride)
        for index in 0..<rows {
            state.basic[index] = Int32(columns + index)
            state.inverse[index * state.stride + index] = -1
            state.weight[index] = 1
        }
        state.age = 0
        computeBasicValues()
    }

    func favoured(_ variable: Int) -> Double {
        state.reduced[variable] > 0 ? state.upper[variable] : state.lower[variable]
    }

    /// The variables of the present basis: columns, and rows' activities counted on from the number of columns.
    package var basis: [Int32] { (0..<program.rows).map { state.basic[$0] } }

    /// The value of `column`, basic or not.
    package func value(ofColumn column: Int) -> Double { state.current(column) }

    /// The objective's value.
    var objective: Double {
        var sum = 0.0
        for column in 0..<program.columns { sum += program.cost[column] * state.current(column) }
        return sum
    }

    /// Pivots until the basis is optimal, the objective falls below `cutOff`, or the programme is shown to be infeasible, but
    /// at most `pivotLimit` times. After 150 pivots the inverse is computed afresh, lest rounding errors add up (Search.md,
    /// “Constants”).
    package func solve(cutOff: Double, control: StoppingCriteria, pivotLimit: Int = .max) -> Verdict {
        var count = 0
        let interval = pivotsBetweenLooks
        var progress = ObjectiveProgress(pivotLimit: DualSimplex.stalledPivots + program.rows + state.activeCount)
        while true {
            count += 1
            if count > pivotLimit { return .unfinished }
            if count % interval == 0, let reason = control.stop { return .stopped(reason) }
            if count % 64 == 0 {
                if progress.hasStalled(at: objective, after: count) { return .unfinished }
            }
            if state.age > 150 { refactor(control) }
            guard let leaving = leavingPosition() else { return objective < cutOff ? .cutOff : .optimal }
            if count % 4 == 0, objective < cutOff { return .cutOff }
            guard pivot(leaving) else {
                if state.age > 0 {
                    refactor(control)
                    continue
                }
                return .infeasible
            }
        }
    }

    /// The number of pivots before the time is looked at again: one takes long where there are many rows.
    private var pivotsBetweenLooks: Int { program.rows > 1_000 ? 1 : program.rows > 400 ? 8 : 64 }

    /// The position of the basic variable that is furthest out of bounds.
    private func leavingPosition() -> Int? {
        var best = -1
        var score = 0.0
        for index in 0..<program.rows {
            let variable = Int(state.basic[index])
            let value = state.basicValue[index]
            let miss = max(state.lower[variable] - value, value - state.upper[variable])
            let scale = 1 + abs(value) * 1e-3
            guard miss > DualSimplex.primalTolerance * scale else { continue }
            let gain = miss * miss / state.weight[index]
            if gain > score { (best, score) = (index, gain) }
        }
        return best >= 0 ? best : nil
    }

    /// One iteration; false where no variable can enter, so that the row of the inverse is a proof of infeasibility.
    private func pivot(_ leaving: Int) -> Bool {
        let rows = program.rows
        rowOfInverse.update(from: state.inverse + leaving * state.stride, count: rows)
        let leavingVariable = Int(state.basic[leaving])
        let isAbove = state.basicValue[leaving] > state.upper[leavingVariable]
        let bound = isAbove ? state.upper[leavingVariable] : state.lower[leavingVariable]
        collectBreakpoints(isAbove: isAbove)
        guard let enteringVariable = longStep(abs(state.basicValue[leaving] - bound)) else {
            for index in 0..<rows {
                ray[index] = (isAbove ? -rowOfInverse[index] : rowOfInverse[index]) * program.rowScale[index]
            }
            return false
        }
        computeEntering(enteringVariable)
        guard abs(entering[leaving]) > DualSimplex.pivotTolerance else { return false }
        updateReducedCosts(enteringVariable, leavingVariable)
        let step = (state.basicValue[leaving] - bound) / entering[leaving]
        for index in 0..<rows { state.basicValue[index] -= step * entering[index] }
        exchange(leaving, enteringVariable, entered: state.value[enteringVariable] + step, left: bound)
        updateInverse(leaving)
        return true
    }

    /// Narrows the bounds of a column; where it is not basic it moves to the nearer new bound.
    func restrict(_ column: Int, lower: Double, upper: Double) {
        state.lower[column] = lower
        state.upper[column] = upper
        guard state.position[column] < 0 else { return }
        let value = min(max(state.value[column], lower), upper)
        let change = value - state.value[column]
        state.value[column] = value
        guard change != 0 else { return }
        rightHandSide.update(repeating: 0, count: program.rows)
        addColumn(column, times: change)
        subtractFromBasicValues()
    }

    /// Drops the columns that are fixed and not basic from the work.
    func compact() {
        var kept = 0
        for index in 0..<state.activeCount {
            let column = Int(state.active[index])
            guard state.position[column] >= 0 || state.lower[column] < state.upper[column] else { continue }
            state.active[kept] = state.active[index]
            kept += 1
        }
        state.activeCount = kept
    }
}
