import IntegerProgramming

/// Computing a basis's inverse, prices and values afresh, which bounds what many pivots' rounding adds up to.
extension DualSimplex {
    /// Computes the inverse, the reduced costs, the sides and the basic values afresh. It breaks off where `control` says so,
    /// and leaves a state of no use.
    func refactor(_ control: StoppingCriteria) {
        let (columns, rows) = (program.columns, program.rows)
        let wanted = (0..<rows).map { Int(state.basic[$0]) }
        state.inverse.update(repeating: 0, count: rows * state.stride)
        for index in 0..<rows {
            state.inverse[index * state.stride + index] = -1
            state.weight[index] = 1
            state.basic[index] = Int32(columns + index)
        }
        for variable in 0..<columns + rows { state.position[variable] = -1 }
        for row in 0..<rows { state.position[columns + row] = Int32(row) }
        let rowsKept = Set(wanted.filter { $0 >= columns }.map { $0 - columns })
        for variable in wanted where variable < columns {
            bringIn(variable, keeping: rowsKept)
            if rows > 400, control.stop != nil { return }
        }
        state.age = 0
        computeReducedCosts()
        for variable in 0..<columns + rows
        where state.position[variable] < 0 && state.lower[variable] < state.upper[variable] {
            if abs(state.reduced[variable]) > 1e-9 { state.value[variable] = favoured(variable) }
            snap(variable)
        }
        computeBasicValues()
    }

    /// A variable that left the basis sits at the nearer bound.
    private func snap(_ variable: Int) {
        let (low, high) = (state.lower[variable], state.upper[variable])
        if state.value[variable] != low, state.value[variable] != high {
            state.value[variable] = state.value[variable] - low < high - state.value[variable] ? low : high
        }
    }

    private func bringIn(_ variable: Int, keeping rowsKept: Set<Int>) {
        computeEntering(variable)
        var best = -1
        for index in 0..<program.rows {
            let held = Int(state.basic[index]) - program.columns
            guard held >= 0, !rowsKept.contains(held) else { continue }
            if best < 0 || abs(entering[index]) > abs(entering[best]) { best = index }
        }
        guard best >= 0, abs(entering[best]) > 1e-7 else { return }
        let left = Int(state.basic[best])
        state.position[left] = -1
        state.position[variable] = Int32(best)
        state.basic[best] = Int32(variable)
        updateInverse(best)
    }

    /// The prices of the rows as the programme states them.
    package func prices() -> [Double] {
        zip(scaledPrices(), program.rowScale).map { $0 * $1 / program.costScale }
    }

    /// The prices y = c_B B⁻¹ of the scaled rows.
    private func scaledPrices() -> [Double] {
        let rows = program.rows
        var prices = [Double](repeating: 0, count: rows)
        for index in 0..<rows where Int(state.basic[index]) < program.columns {
            let cost = program.cost[Int(state.basic[index])]
            if cost != 0 { for row in 0..<rows { prices[row] += cost * state.inverse[index * state.stride + row] } }
        }
        return prices
    }

    func computeReducedCosts() {
        let prices = scaledPrices()
        for column in 0..<program.columns {
            var sum = program.cost[column]
            for entry in Int(program.start[column])..<Int(program.start[column + 1]) {
                sum -= prices[Int(program.row[entry])] * program.value[entry]
            }
            state.reduced[column] = state.position[column] >= 0 ? 0 : sum
        }
        for row in 0..<program.rows {
            state.reduced[program.columns + row] = state.position[program.columns + row] >= 0 ? 0 : prices[row]
        }
    }

    /// x_B = −B⁻¹ N x_N.
    func computeBasicValues() {
        rightHandSide.update(repeating: 0, count: program.rows)
        for variable in 0..<program.columns + program.rows where state.position[variable] < 0 {
            if state.value[variable] != 0 { addColumn(variable, times: state.value[variable]) }
        }
        state.basicValue.update(repeating: 0, count: program.rows)
        subtractFromBasicValues()
    }
}
