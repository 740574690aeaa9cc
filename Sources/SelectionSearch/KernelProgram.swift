import IntegerProgramming

/// A pool programme over few nominees, written out, with what its columns stand for.
struct KernelProgram {
    /// The programme; its first columns are the face's free nominees, then come the shortfalls.
    let program: IntegerProgram
    /// What those who are in add to the objective.
    let constant: Int
    private let included: [Int]
    private let free: [Int]

    /// The programme of `pool`, tightened, without rows that cannot be broken.
    /// - Complexity: O(nonzeros × equalities).
    init(_ pool: PoolProgram) {
        included = pool.face.included
        free = pool.face.free.nominees
        constant = pool.constant
        var program = IntegerProgram(rows: pool.rows)
        for nominee in free {
            program.addColumn(
                .init(objective: pool.objective.worth(nominee), lower: 0, upper: 1),
                entries: pool.entries(of: nominee))
        }
        for shortfall in pool.shortfalls { program.addColumn(shortfall.column, entries: shortfall.entries) }
        self.program = program.withoutIdleRows().tightened().withoutIdleRows()
    }

    /// How many of the columns are nominees.
    var nominees: Int { free.count }

    /// The selection that the programme's `values` stand for, ascending.
    func selection(_ values: [Int]) -> [Int] {
        (included + zip(free, values).filter { $0.1 != 0 }.map(\.0)).sorted()
    }
}
