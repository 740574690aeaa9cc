/// Going on from the basis of a smaller programme, after columns and rows were added to it.
extension DualSimplex {
    /// Takes over the basis of `earlier`. New columns sit at the side that their reduced costs favour, so the basis stays
    /// dual feasible; the activities of new rows are basic: with C the new rows' coefficients of the basic variables,
    ///
    ///     ⎡ B   0 ⎤⁻¹   ⎡   B⁻¹    0 ⎤
    ///     ⎣ C  −I ⎦   = ⎣ C B⁻¹   −I ⎦
    /// - Complexity: O(rows² + nonzeros).
    func resume(_ earlier: DualSimplex) {
        let (columns, rows) = (program.columns, program.rows)
        let (oldColumns, oldRows) = (earlier.program.columns, earlier.program.rows)
        for variable in 0..<columns + rows {
            state.lower[variable] = program.lower[variable]
            state.upper[variable] = program.upper[variable]
            state.position[variable] = -1
        }
        for position in 0..<oldRows {
            let variable = Int(earlier.state.basic[position])
            let renumbered = variable < oldColumns ? variable : variable - oldColumns + columns
            state.basic[position] = Int32(renumbered)
            state.position[renumbered] = Int32(position)
        }
        for row in oldRows..<rows {
            state.basic[row] = Int32(columns + row)
            state.position[columns + row] = Int32(row)
        }
        extendInverse(earlier.state.inverse, rows: oldRows, stride: earlier.state.stride)
        state.age = earlier.state.age
        state.activeCount = 0
        for column in 0..<columns where state.position[column] >= 0 || state.lower[column] < state.upper[column] {
            state.active[state.activeCount] = Int32(column)
            state.activeCount += 1
        }
        computeReducedCosts()
        for variable in 0..<columns + rows where state.position[variable] < 0 {
            state.value[variable] = favoured(variable)
        }
        computeBasicValues()
    }

    private func extendInverse(_ old: UnsafeMutablePointer<Double>, rows oldRows: Int, stride oldStride: Int) {
        let (columns, rows, stride) = (program.columns, program.rows, state.stride)
        state.inverse.update(repeating: 0, count: rows * state.stride)
        for position in 0..<oldRows {
            (state.inverse + position * stride).update(from: old + position * oldStride, count: oldRows)
        }
        for row in oldRows..<rows { state.inverse[row * stride + row] = -1 }
        for position in 0..<oldRows where Int(state.basic[position]) < columns {
            let column = Int(state.basic[position])
            for entry in Int(program.start[column])..<Int(program.start[column + 1])
            where Int(program.row[entry]) >= oldRows {
                let target = state.inverse + Int(program.row[entry]) * stride
                let source = old + position * oldStride
                for index in 0..<oldRows { target[index] += program.value[entry] * source[index] }
            }
        }
        for position in 0..<rows {
            let row = state.inverse + position * stride
            state.weight[position] = max(VectorMath.dot(row, row, rows), 1e-8)
        }
    }
}
