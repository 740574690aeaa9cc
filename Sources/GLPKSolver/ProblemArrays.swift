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
        problem.row_lower = own(program.rows.map { $0.lower.map(Double.init) ?? -.infinity })
        problem.row_upper = own(program.rows.map { $0.upper.map(Double.init) ?? .infinity })
        problem.column_lower = own(program.columns.map { Double($0.lower) })
        problem.column_upper = own(program.columns.map { Double($0.upper) })
        problem.objective = own(program.columns.map { Double($0.objective) })
        problem.row_of = own([0] + program.entries.map { $0.row + 1 })
        problem.value = own([0] + program.entries.map { Double($0.coefficient) })
        problem.column_of = own(
            [0]
                + program.columns.indices.flatMap { column in
                    program.entries(ofColumn: column).map { _ in Int32(column + 1) }
                })
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
