import CGLPK
import IntegerProgramming

/// An integer programme in the arrays that the C call reads; freed with this object. Indices come from the programme,
/// whose own invariants keep them in range.
final class ProblemArrays {
    private var problem = cglpk_problem()
    private var owned: [UnsafeMutableRawPointer] = []

    /// The arrays that ask for a solution worth at least `target`, where there is one.
    init(_ program: IntegerProgram, target: Int?) {
        problem.rows = Int32(program.rows.count)
        problem.columns = Int32(program.columns.count)
        problem.triplets = Int32(program.entries.count)
        problem.cutoff = target.map { Double($0 - 1) } ?? -.infinity
        let scale = ProblemArrays.rowScales(program)
        problem.row_lower = own(
            zip(program.rows, scale).map { row, scale in row.lower.map { Double($0) * scale } ?? -.infinity })
        problem.row_upper = own(
            zip(program.rows, scale).map { row, scale in row.upper.map { Double($0) * scale } ?? .infinity })
        problem.column_lower = own(program.columns.map { Double($0.lower) })
        problem.column_upper = own(program.columns.map { Double($0.upper) })
        problem.objective = own(program.columns.map { Double($0.objective) })
        problem.row_of = own([0] + program.entries.map { $0.row + 1 })
        problem.value = own([0] + program.entries.map { Double($0.coefficient) * scale[Int($0.row)] })
        problem.column_of = own(
            [0]
                + program.columns.indices.flatMap { column in
                    program.entries(ofColumn: column).map { _ in Int32(column + 1) }
                })
    }

    /// Powers of two by which rows are multiplied so that their largest coefficients are about 1: GLPK gives up where rows
    /// differ too much in size.
    private static func rowScales(_ program: IntegerProgram) -> [Double] {
        var sizes = [Int](repeating: 1, count: program.rows.count)
        for entry in program.entries { sizes[Int(entry.row)] = max(sizes[Int(entry.row)], abs(entry.coefficient)) }
        return sizes.map { 1 / Double($0).binade }
    }

    deinit {
        for pointer in owned { pointer.deallocate() }
    }

    private func own<Element: BitwiseCopyable>(_ elements: [Element]) -> UnsafePointer<Element> {
        let copy = UnsafeMutableBufferPointer<Element>.allocate(capacity: max(elements.count, 1))
        _ = copy.initialize(from: elements)
        let start = UnsafeMutableRawPointer(copy.baseAddress ?? UnsafeMutablePointer.allocate(capacity: 1))
        owned.append(start)
        return UnsafePointer(start.assumingMemoryBound(to: Element.self))
    }

    /// Makes the one C call. `result` points at the caller's arrays.
    func solve(_ control: inout cglpk_control, into result: inout cglpk_result) {
        cglpk_solve(&problem, &control, &result)
    }
}
