import IntegerProgramming

/// An integer programme in the arrays of the dual simplex method: maximize c·x, A x − s = 0, all of x and s boxed.
///
/// A row's infinite side is replaced by the least or most that the row can come to, so every column has two bounds and
/// any choice of sides by the signs of reduced costs is dual feasible: there is no phase 1.
final class BoxedProgram {
    /// What costs are raised by at most in a tree, and half of it at least; or 10⁻¹² of the largest cost, where that is
    /// more. So ties do not make the simplex method stall; bounds are computed from the whole-number costs.
    static let perturbation = 1e-6

    let columns: Int
    let rows: Int
    let start: UnsafeMutablePointer<Int32>
    let row: UnsafeMutablePointer<Int32>
    let value: UnsafeMutablePointer<Double>
    let wholeValue: UnsafeMutablePointer<Int>
    /// The objective of the columns, perturbed.
    let cost: UnsafeMutablePointer<Double>
    /// Bounds of the columns, then of the rows' activities.
    let lower: [Double]
    let upper: [Double]
    /// The same bounds of the rows in whole numbers.
    let rowLower: [Int]
    let rowUpper: [Int]
    let source: IntegerProgram

    init(_ program: IntegerProgram, perturbation: Double = BoxedProgram.perturbation) {
        source = program
        columns = program.columns.count
        rows = program.rows.count
        let entries = program.entries
        start = .allocate(capacity: columns + 1)
        row = .allocate(capacity: max(entries.count, 1))
        value = .allocate(capacity: max(entries.count, 1))
        wholeValue = .allocate(capacity: max(entries.count, 1))
        cost = .allocate(capacity: max(columns, 1))
        for index in 0...columns { start[index] = Int32(program.entryStart[index]) }
        for (index, entry) in entries.enumerated() {
            row[index] = entry.row
            value[index] = Double(entry.coefficient)
            wholeValue[index] = entry.coefficient
        }
        let largest = program.columns.reduce(1.0) { max($0, abs(Double($1.objective))) }
        let perturbation = max(perturbation, 1e-12 * largest)
        var random = SplitMix64(seed: 1)
        for (index, column) in program.columns.enumerated() {
            cost[index] = Double(column.objective) + perturbation * (0.5 + 0.5 * random.unit())
        }
        let (least, most) = program.activityRanges()
        rowLower = zip(program.rows, least).map { max($0.lower ?? $1, $1) }
        rowUpper = zip(program.rows, most).map { min($0.upper ?? $1, $1) }
        lower = program.columns.map { Double($0.lower) } + rowLower.map { Double($0) }
        upper = program.columns.map { Double($0.upper) } + rowUpper.map { Double($0) }
    }

    deinit {
        start.deallocate()
        row.deallocate()
        value.deallocate()
        wholeValue.deallocate()
        cost.deallocate()
    }

    /// Whether a row cannot come within its range, whatever the columns are.
    var hasImpossibleRow: Bool { source.hasEmptyRange || zip(rowLower, rowUpper).contains { $0 > $1 } }
}
