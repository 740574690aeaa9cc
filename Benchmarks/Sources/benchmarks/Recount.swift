import Foundation
import Measurement
import SelectionCore
import SelectionModel

/// A selection file counted again with the problem itself: does it keep every row, and what are its levels worth?
struct Recount {
    /// The value of every level.
    let values: [Int]

    /// Counts what `file` selects.
    /// - Throws: `BenchmarkError` where an id is not in the pool, or the selection breaks a row or a pin.
    init(_ file: SelectionFile, _ inputs: SelectionInputs, _ problem: SelectionProblem) throws {
        var rows: [Int] = []
        for row in 0..<inputs.pool.count where rows.count < file.selected.count {
            if inputs.pool.id(row) == file.selected[rows.count] { rows.append(row) }
        }
        guard rows.count == file.selected.count else { throw BenchmarkError("a selected id is not in the pool") }
        try self.init(rows, problem)
    }

    /// Counts what `rows` select.
    /// - Throws: `BenchmarkError` where the selection breaks a row or a pin.
    init(_ rows: [Int], _ problem: SelectionProblem) throws {
        guard problem.isFeasible(rows) else { throw BenchmarkError("the selection breaks a rule") }
        values = problem.levelValues(of: rows)
    }
}
