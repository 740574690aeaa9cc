/// The long-step ratio test: which variables flip to their other bound, and which one enters.
extension DualSimplex {
    /// The variables that could enter, with the step at which their reduced costs reach 0; fills `alpha`.
    func collectBreakpoints(isAbove: Bool) {
        breakpoints.removeAll()
        let (columns, rows) = (program.columns, program.rows)
        let (start, row, value) = (program.start, program.row, program.value)
        for index in 0..<state.activeCount {
            let column = Int(state.active[index])
            if state.position[column] >= 0 { continue }
            var entry = Int(start[column])
            let end = Int(start[column + 1])
            var (first, second, third, fourth) = (0.0, 0.0, 0.0, 0.0)
            while entry + 3 < end {
                first += rowOfInverse[Int(row[entry])] * value[entry]
                second += rowOfInverse[Int(row[entry + 1])] * value[entry + 1]
                third += rowOfInverse[Int(row[entry + 2])] * value[entry + 2]
                fourth += rowOfInverse[Int(row[entry + 3])] * value[entry + 3]
                entry += 4
            }
            while entry < end {
                first += rowOfInverse[Int(row[entry])] * value[entry]
                entry += 1
            }
            alpha[column] = (first + second) + (third + fourth)
            consider(column, isAbove)
        }
        for row in 0..<rows where state.position[columns + row] < 0 {
            alpha[columns + row] = -rowOfInverse[row]
            consider(columns + row, isAbove)
        }
    }

    @inline(__always)
    func consider(_ variable: Int, _ isAbove: Bool) {
        let slope = isAbove ? alpha[variable] : -alpha[variable]
        guard abs(slope) > DualSimplex.pivotTolerance, state.lower[variable] < state.upper[variable] else { return }
        let isAtUpper = state.value[variable] == state.upper[variable]
        guard isAtUpper ? slope < 0 : slope > 0 else { return }
        breakpoints.append(max(0, -state.reduced[variable] / slope), variable)
    }

    /// Flips variables while `shortage` lasts and returns the one that enters.
    func longStep(_ shortage: Double) -> Int? {
        breakpoints.order()
        var remaining = shortage
        while let next = breakpoints.first {
            let variable = Int(next.variable)
            let range = state.upper[variable] - state.lower[variable]
            remaining -= abs(alpha[variable]) * range
            if remaining <= DualSimplex.primalTolerance { break }
            breakpoints.removeFirst()
        }
        guard let limit = breakpoints.first?.ratio else { return nil }
        // Among those that tie, the largest pivot is the steadiest.
        let flips = breakpoints.removed
        var chosen = -1
        while let next = breakpoints.first, next.ratio <= limit + 1e-12 {
            let variable = Int(next.variable)
            if chosen < 0 || abs(alpha[variable]) > abs(alpha[chosen]) { chosen = variable }
            breakpoints.removeFirst()
        }
        flip(flips)
        return chosen
    }

    /// Moves the variables of the first `count` breakpoints removed to their other bounds.
    func flip(_ count: Int) {
        guard count > 0 else { return }
        rightHandSide.update(repeating: 0, count: program.rows)
        for index in 0..<count {
            let variable = breakpoints.removedVariable(index)
            let isAtUpper = state.value[variable] == state.upper[variable]
            let target = isAtUpper ? state.lower[variable] : state.upper[variable]
            addColumn(variable, times: target - state.value[variable])
            state.value[variable] = target
        }
        subtractFromBasicValues()
    }
}
