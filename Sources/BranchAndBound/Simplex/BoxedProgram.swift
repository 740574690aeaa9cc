import ExactArithmetic
import IntegerProgramming

/// An integer programme in the arrays of the dual simplex method: maximize c·x, A x − s = 0, all of x and s boxed.
///
/// A row's infinite side is replaced by the least or most that the row can come to, so every column has two bounds and
/// any choice of sides by the signs of reduced costs is dual feasible: there is no phase 1.
///
/// Rows with large coefficients, such as shares of six digits, and large costs are scaled by powers of two, which
/// floating-point numbers do without rounding, so that one tolerance fits all; prices and rays are scaled back.
package final class BoxedProgram {
    /// The most by which costs are raised in a tree, the least being half of it; or 10⁻¹² of the largest cost, where that is
    /// more. So ties do not make the simplex method stall; bounds are computed from the whole-number costs. See Search.md,
    /// “Constants”.
    package static let perturbation = 1e-6

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
    /// The factor by which each row is multiplied: a power of two.
    let rowScale: [Double]
    /// The factor by which the objective is multiplied: a power of two.
    let costScale: Double
    /// The largest absolute value of a coefficient of any row.
    let largestCoefficient: Int

    /// Rows with coefficients below this are left as they are. Chosen, as the next number is; no measurement is recorded.
    private static let largeCoefficient = 1 << 10
    /// Costs below this are left as they are.
    private static let largeCost = 0x1p40

    /// The programme in arrays, its costs raised by `perturbation` at most.
    package init(_ program: IntegerProgram, perturbation: Double = BoxedProgram.perturbation) {
        source = program
        columns = program.columns.count
        rows = program.rows.count
        let entries = program.entries
        start = .allocate(capacity: columns + 1)
        row = .allocate(capacity: max(entries.count, 1))
        value = .allocate(capacity: max(entries.count, 1))
        wholeValue = .allocate(capacity: max(entries.count, 1))
        cost = .allocate(capacity: max(columns, 1))
        let sizes = BoxedProgram.rowSizes(program)
        let scales = sizes.map { $0 < BoxedProgram.largeCoefficient ? 1 : 1 / Double($0).binade }
        rowScale = scales
        largestCoefficient = sizes.max() ?? 0
        for index in 0...columns { start[index] = Int32(program.entryStart[index]) }
        for (index, entry) in entries.enumerated() {
            row[index] = entry.row
            value[index] = Double(entry.coefficient) * scales[Int(entry.row)]
            wholeValue[index] = entry.coefficient
        }
        let largest = program.columns.reduce(1.0) { max($0, abs(Double($1.objective))) }
        let costScale = largest < BoxedProgram.largeCost ? 1 : BoxedProgram.largeCost / largest.binade
        self.costScale = costScale
        let perturbation = max(perturbation, 1e-12 * largest * costScale)
        var random = SplitMix64(seed: 1)
        for (index, column) in program.columns.enumerated() {
            cost[index] = Double(column.objective) * costScale + perturbation * (0.5 + 0.5 * random.unit())
        }
        let (least, most) = program.activityRanges()
        rowLower = zip(program.rows, least).map { max($0.lower ?? $1, $1) }
        rowUpper = zip(program.rows, most).map { min($0.upper ?? $1, $1) }
        lower = program.columns.map { Double($0.lower) } + zip(rowLower, scales).map { Double($0) * $1 }
        upper = program.columns.map { Double($0.upper) } + zip(rowUpper, scales).map { Double($0) * $1 }
    }

    /// The largest absolute value of a coefficient, of each row.
    private static func rowSizes(_ program: IntegerProgram) -> [Int] {
        var sizes = [Int](repeating: 0, count: program.rows.count)
        for entry in program.entries { sizes[Int(entry.row)] = max(sizes[Int(entry.row)], abs(entry.coefficient)) }
        return sizes
    }

    deinit {
        start.deallocate()
        row.deallocate()
        value.deallocate()
        wholeValue.deallocate()
        cost.deallocate()
    }

    /// True where a row cannot come within its range, whatever the columns are.
    package var hasImpossibleRow: Bool { source.hasEmptyRange || zip(rowLower, rowUpper).contains { $0 > $1 } }
}
