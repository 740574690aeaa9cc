/// Bringing basis, values, reduced costs and inverse up to date after a step.
extension DualSimplex {
    @inline(__always)
    func addColumn(_ variable: Int, times factor: Double) {
        guard variable < program.columns else {
            rightHandSide[variable - program.columns] -= factor
            return
        }
        for entry in Int(program.start[variable])..<Int(program.start[variable + 1]) {
            rightHandSide[Int(program.row[entry])] += program.value[entry] * factor
        }
    }

    func subtractFromBasicValues() {
        let rows = program.rows
        for index in 0..<rows {
            state.basicValue[index] -= VectorMath.dot(state.inverse + index * state.stride, rightHandSide, rows)
        }
    }

    func computeEntering(_ variable: Int) {
        let rows = program.rows
        if variable >= program.columns {
            for index in 0..<rows {
                entering[index] = -state.inverse[index * state.stride + variable - program.columns]
            }
            return
        }
        let (first, end) = (Int(program.start[variable]), Int(program.start[variable + 1]))
        for index in 0..<rows {
            let row = state.inverse + index * state.stride
            var sum = 0.0
            for entry in first..<end { sum += row[Int(program.row[entry])] * program.value[entry] }
            entering[index] = sum
        }
    }

    func updateReducedCosts(_ entered: Int, _ left: Int) {
        let step = state.reduced[entered] / alpha[entered]
        if step != 0 {
            for index in 0..<state.activeCount {
                let column = Int(state.active[index])
                if state.position[column] < 0 { state.reduced[column] -= step * alpha[column] }
            }
            for variable in program.columns..<program.columns + program.rows where state.position[variable] < 0 {
                state.reduced[variable] -= step * alpha[variable]
            }
        }
        state.reduced[entered] = 0
        state.reduced[left] = -step
    }

    func exchange(_ position: Int, _ variable: Int, entered: Double, left: Double) {
        let leaving = Int(state.basic[position])
        state.position[leaving] = -1
        state.value[leaving] = left
        state.position[variable] = Int32(position)
        state.basic[position] = Int32(variable)
        state.basicValue[position] = entered
    }

    /// Brings the inverse up to date after the variable with column `entering` took position `leaving`.
    func updateInverse(_ leaving: Int) {
        let (rows, stride) = (program.rows, state.stride)
        let pivotRow = state.inverse + leaving * stride
        let scale = 1 / entering[leaving]
        for index in 0..<rows { pivotRow[index] *= scale }
        state.weight[leaving] = max(VectorMath.dot(pivotRow, pivotRow, rows), 1e-8)
        for other in 0..<rows where other != leaving && abs(entering[other]) > 1e-12 {
            let norm = VectorMath.subtract(
                entering[other], times: pivotRow, from: state.inverse + other * stride, rows)
            state.weight[other] = max(norm, 1e-8)
        }
        state.age += 1
        pivots += 1
    }
}
