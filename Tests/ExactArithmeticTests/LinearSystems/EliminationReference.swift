import BigInt
import ExactArithmetic

/// Gaussian elimination in fractions, from the left: what systems of whole numbers are checked by.
struct EliminationReference {
    /// The columns that do not depend on those before them.
    private(set) var independentColumns: [Int] = []
    /// The solution in which the others are 0; nil where there is none.
    private(set) var solution: [BigRational]?

    /// Solves `matrix`, row by row, for `right`.
    init(_ matrix: [[Int]], _ right: [BigInt], unknowns: Int) {
        var rows = zip(matrix, right).map { row, right in row.map { BigRational($0) } + [BigRational(right)] }
        var done = 0
        for column in 0..<unknowns {
            guard let pivot = (done..<rows.count).first(where: { !rows[$0][column].isZero }) else { continue }
            rows.swapAt(done, pivot)
            let scale = rows[done][column]
            rows[done] = rows[done].map { $0 / scale }
            for other in rows.indices where other != done && !rows[other][column].isZero {
                let factor = rows[other][column]
                rows[other] = zip(rows[other], rows[done]).map { $0 - factor * $1 }
            }
            independentColumns.append(column)
            done += 1
        }
        guard rows[done...].allSatisfy({ $0[unknowns].isZero }) else { return }
        var values = [BigRational](repeating: .zero, count: unknowns)
        for (row, column) in independentColumns.enumerated() { values[column] = rows[row][unknowns] }
        solution = values
    }
}
