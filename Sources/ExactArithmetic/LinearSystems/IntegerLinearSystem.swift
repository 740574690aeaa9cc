import BigInt

/// Linear equations in whole numbers with one exact solution, found by p-adic lifting (Dixon 1982).
///
/// The matrix is taken apart once modulo a prime of 31 bits; then each digit of the solution, to the base of the prime, costs
/// a multiplication by the matrix and two triangular solutions. The fractions follow from the digits (Wang 1981) and are
/// checked against every equation, so what is returned is exact, and it takes no more digits than the solution has.
package struct IntegerLinearSystem {
    /// One coefficient of a column.
    package struct Entry: Sendable {
        /// The equation, from 0.
        package var row: Int
        /// Its coefficient, below 2³¹ in size.
        package var value: Int

        /// `value` in equation `row`.
        package init(row: Int, value: Int) { (self.row, self.value) = (row, value) }
    }

    /// The solution: each unknown is its numerator over the common denominator, which is positive.
    package struct Solution: Sendable, Equatable {
        /// The unknowns times the denominator.
        package var numerators: [BigInt]
        /// What all of them are divided by.
        package var denominator: BigInt
    }

    private let rows: Int
    private let columns: [[Entry]]
    private let factors: ModularFactors

    /// The unknowns whose columns do not depend on those before them, ascending: the others are 0 in every solution.
    package var independentColumns: [Int] { factors.pivotColumns }

    /// The system of `rows` equations whose unknowns have these columns; equations may be more than unknowns.
    /// - Complexity: O(rows · unknowns²).
    package init(rows: Int, columns: [[Entry]]) {
        (self.rows, self.columns) = (rows, columns)
        // Dependent modulo a prime may be chance, one in two thousand million: whatever is found is checked as it stands.
        factors = ModularFactors(rows: rows, columns: columns, prime: ModularFactors.primes[0])
    }

    /// The solution for `rightHandSide`, one number for each equation.
    /// - Returns: nil where no solution keeps every equation; and where columns depend on each other modulo the prime but not
    ///   otherwise, one matrix in two thousand million, unless the solution is 0 in them.
    /// - Complexity: O(unknowns² · digits).
    package func solve(_ rightHandSide: [BigInt]) -> Solution? {
        let chosen = factors.pivotRows
        guard !chosen.isEmpty else {
            let isSolved = rightHandSide.allSatisfy(\.isZero)
            return isSolved ? Solution(numerators: columns.map { _ in 0 }, denominator: 1) : nil
        }
        var position = [Int](repeating: -1, count: rows)
        for (index, row) in chosen.enumerated() { position[row] = index }
        let matrix = factors.pivotColumns.map { columns[$0] }
        var residual = chosen.map { rightHandSide[$0] }
        let prime = BigInt(factors.prime)
        var digits: [[UInt32]] = []
        var wanted = 4
        let most = digitLimit(matrix, residual)
        while true {
            while digits.count < wanted {
                let digit = factors.solve(residual.map { UInt32(truncatingIfNeeded: $0.modulus(prime)) })
                if digits.isEmpty, !factors.agree(rows, matrix, digit, rightHandSide) { return nil }
                var change = [Int128](repeating: 0, count: residual.count)
                for (column, value) in digit.enumerated() where value != 0 {
                    for entry in matrix[column] where position[entry.row] >= 0 {
                        change[position[entry.row]] += Int128(value) * Int128(entry.value)
                    }
                }
                for index in residual.indices { residual[index] = (residual[index] - BigInt(change[index])) / prime }
                digits.append(digit)
            }
            if let found = DigitFractions(digits: digits, prime: prime).fractions() {
                var solution = Solution(numerators: columns.map { _ in 0 }, denominator: found.denominator)
                for (index, column) in factors.pivotColumns.enumerated() {
                    solution.numerators[column] = found.numerators[index]
                }
                if keeps(solution, rightHandSide) { return solution }
            }
            if digits.count >= most { return nil }
            wanted = min(2 * digits.count, most)
        }
    }

    /// The number of digits that suffices for any solution: Hadamard's bound of numerators and denominators by Cramer's rule.
    private func digitLimit(_ matrix: [[Entry]], _ rightHandSide: [BigInt]) -> Int {
        var bits = 0.0
        for column in matrix {
            let square = column.reduce(0.0) { $0 + Double($1.value) * Double($1.value) }
            bits += 0.5 * square.squareRoot().binade.exponentBits + 1
        }
        let right = rightHandSide.map(\.magnitude.bitWidth).max() ?? 0
        let all = 2 * (2 * bits + Double(matrix.count)) + Double(right) + Double(rightHandSide.count.bitWidth) + 64
        return Int(all / 30) + 2
    }

    private func keeps(_ solution: Solution, _ rightHandSide: [BigInt]) -> Bool {
        var sums = [BigInt](repeating: 0, count: rows)
        for (column, numerator) in solution.numerators.enumerated() where !numerator.isZero {
            for entry in columns[column] { sums[entry.row] += numerator * BigInt(entry.value) }
        }
        return zip(sums, rightHandSide).allSatisfy { $0 == $1 * solution.denominator }
    }
}

extension Double {
    /// The binary logarithm of a power of two, at least 0.
    fileprivate var exponentBits: Double { self < 1 ? 0 : Double(exponent) }
}
