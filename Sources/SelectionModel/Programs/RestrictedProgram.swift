import ExactArithmetic
import IntegerProgramming

/// A pool programme over few nominees, written out, with what its columns stand for.
package struct RestrictedProgram {
    /// The programme; its first columns are the face's free nominees, then come shortfalls and open sizes. Its objective is in
    /// units of `step`.
    package let program: IntegerProgram
    /// The contribution to the objective of those who are in.
    private let constant: Int
    /// The worth of one unit of the programme's objective.
    package let step: Int
    private let included: [Int]
    /// The nominees of the first columns.
    package let free: [Int]

    /// The programme of `pool`, tightened, without rows that cannot be broken.
    /// - Complexity: O(nonzeros × equalities).
    package init(_ pool: PoolProgram) {
        included = pool.face.included
        free = pool.face.free.nominees
        constant = pool.constant
        let worth = free.map { pool.objective.worth($0) }
        let step = max(1, commonDivisor(of: worth + pool.shortfalls.map(\.column.objective)))
        self.step = step
        let sizes = SizeColumns(pool)
        let first = pool.rows.count
        var program = IntegerProgram(rows: pool.rows + sizes.rows)
        for (nominee, worth) in zip(free, worth) {
            program.addColumn(
                .init(objective: worth / step, lower: 0, upper: 1),
                entries: pool.entries(of: nominee) + sizes.entries(of: nominee, firstRow: first))
        }
        for (column, entries) in pool.shortfalls {
            program.addColumn(
                .init(objective: column.objective / step, lower: column.lower, upper: column.upper), entries: entries)
        }
        sizes.add(to: &program, firstRow: first)
        self.program = program.withoutIdleRows().tightened().withoutIdleRows()
    }

    /// The number of columns that are nominees.
    package var nominees: Int { free.count }

    /// The value that the programme must reach for the selection to be worth `target`.
    package func target(_ target: Int) -> Int { -floorQuotient(constant - target, step) }

    /// The selection that the programme's `values` stand for, ascending.
    package func selection(_ values: [Int]) -> [Int] {
        (included + zip(free, values).filter { $0.1 != 0 }.map(\.0)).sorted()
    }
}
