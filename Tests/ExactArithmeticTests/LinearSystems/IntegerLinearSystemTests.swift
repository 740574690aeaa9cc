import BigInt
import ExactArithmetic
import Testing

/// Systems of whole numbers have the solution that elimination in fractions finds, or none where it finds none.
@Suite struct IntegerLinearSystemTests {
    private static func system(_ matrix: [[Int]], unknowns: Int) -> IntegerLinearSystem {
        let columns = (0..<unknowns).map { column in
            matrix.indices.filter { matrix[$0][column] != 0 }.map {
                IntegerLinearSystem.Entry(row: $0, value: matrix[$0][column])
            }
        }
        return IntegerLinearSystem(rows: matrix.count, columns: columns)
    }

    private func fractions(_ solution: IntegerLinearSystem.Solution?) -> [BigRational]? {
        solution.map { solution in solution.numerators.map { BigRational($0, solution.denominator) } }
    }

    @Test(
        arguments: [
            // One equation, negative numbers, a fraction, no equation at all.
            ([[2]], [3], ["3/2"]), ([[-2]], [3], ["-3/2"]), ([[3, 0], [0, -7]], [-1, 0], ["-1/3", "0"]),
            // Dependent columns are 0; a third equation that agrees; a row of zeros.
            ([[1, 2], [2, 4]], [3, 6], ["3", "0"]), ([[0, 5]], [5], ["0", "1"]),
            ([[1, 1], [1, -1], [3, 1]], [2, 0, 4], ["1", "1"]), ([[0, 0], [1, 2]], [0, 2], ["2", "0"]),
            ([[0]], [0], ["0"]),
            // Contradictions: equal equations, a third one, a row of zeros.
            ([[1, 2], [2, 4]], [3, 7], nil), ([[1, 1], [1, -1], [3, 1]], [2, 0, 5], nil), ([[0]], [1], nil),
            ([[0, 0], [1, 2]], [1, 2], nil),
            // Coefficients that are next to 0 modulo the prime by which the matrix is taken apart.
            ([[2_147_483_645]], [1], ["1/2147483645"]), ([[-2_147_483_646]], [2_147_483_646], ["-1"]),
        ] as [([[Int]], [Int], [String]?)])
    func systemsByHand(matrix: [[Int]], right: [Int], values: [String]?) {
        let solution = IntegerLinearSystemTests.system(matrix, unknowns: matrix[0].count).solve(
            right.map { BigInt($0) })
        #expect(fractions(solution)?.map(\.description) == values)
        #expect((solution?.denominator ?? 1) > 0)
    }

    /// A matrix of full rank that has less modulo the prime by which it is taken apart: what is returned is right or nothing.
    @Test func lessRankModuloThePrimeIsNeverWrong() {
        let matrix = [[2_147_483_646, 1], [1, 2_147_483_646]]
        let system = IntegerLinearSystemTests.system(matrix, unknowns: 2)
        #expect(system.independentColumns == [0])
        #expect(system.solve([1, 0]) == nil)
        #expect(fractions(system.solve([2_147_483_646, 1])) == [.one, .zero])
        #expect(fractions(system.solve([0, 0])) == [.zero, .zero])
    }

    /// Systems that are drawn: square, wide and tall, of full rank and not, with right-hand sides that agree and that do not.
    @Test(arguments: 0..<300) func systemsAgreeWithElimination(seed: Int) {
        var random = SplitMix64(seed: UInt64(seed))
        let (rows, unknowns) = (1 + random.below(8), 1 + random.below(7))
        let size = [2, 10, 1_000, 2_147_483_647][random.below(4)]
        var matrix = (0..<rows).map { _ in
            (0..<unknowns).map { _ in random.below(3) == 0 ? 0 : random.below(size) * (1 - 2 * random.below(2)) }
        }
        if random.below(3) == 0, rows > 1 { matrix[rows - 1] = matrix[0] }
        if random.below(4) == 0, unknowns > 1 {
            for row in matrix.indices { matrix[row][unknowns - 1] = matrix[row][0] }
        }
        let large = BigInt(2).power(random.below(3) * 90)
        let agrees = random.below(3) > 0
        let values = (0..<unknowns).map { _ in BigInt(random.below(41) - 20) * large }
        let right = matrix.map { row in
            agrees
                ? zip(row, values).reduce(BigInt(0)) { $0 + BigInt($1.0) * $1.1 } : BigInt(random.below(9) - 4) * large
        }
        let system = IntegerLinearSystemTests.system(matrix, unknowns: unknowns)
        let reference = EliminationReference(matrix, right, unknowns: unknowns)
        #expect(system.independentColumns == reference.independentColumns, "seed \(seed)")
        #expect(fractions(system.solve(right)) == reference.solution, "seed \(seed): \(matrix), \(right)")
    }

    /// One system is solved for several right-hand sides, which do not disturb each other.
    @Test func severalRightHandSides() {
        let system = IntegerLinearSystemTests.system([[3, 1], [1, 2]], unknowns: 2)
        for _ in 0..<2 {
            #expect(fractions(system.solve([1, 0])) == [BigRational(2, 5), BigRational(-1, 5)])
            #expect(fractions(system.solve([0, 0])) == [.zero, .zero])
            #expect(fractions(system.solve([0, 1])) == [BigRational(-1, 5), BigRational(3, 5)])
        }
    }

    /// A solution with many digits: the reciprocal of a determinant that grows with its rows, d(n) = 3·d(n − 1) − d(n − 2).
    @Test(arguments: [5, 40, 120]) func longSolutions(size: Int) {
        let matrix = (0..<size).map { row in (0..<size).map { $0 == row ? 3 : abs($0 - row) == 1 ? 1 : 0 } }
        let system = IntegerLinearSystemTests.system(matrix, unknowns: size)
        let solution = system.solve([1] + [BigInt](repeating: 0, count: size - 1))
        var (earlier, determinant) = (BigInt(1), BigInt(3))
        for _ in 1..<size { (earlier, determinant) = (determinant, 3 * determinant - earlier) }
        #expect(fractions(solution)?.first == BigRational(earlier, determinant))
        let last = BigRational(size.isMultiple(of: 2) ? -1 : 1, 1) / BigRational(determinant)
        #expect(fractions(solution)?.last == last)
    }

    /// No unknowns, and no equations.
    @Test func nothingToSolve() {
        #expect(IntegerLinearSystem(rows: 0, columns: []).solve([])?.numerators == [])
        #expect(IntegerLinearSystem(rows: 2, columns: []).solve([0, 0])?.denominator == 1)
        #expect(IntegerLinearSystem(rows: 2, columns: []).solve([0, 1]) == nil)
        #expect(fractions(IntegerLinearSystem(rows: 0, columns: [[], []]).solve([])) == [.zero, .zero])
    }
}
