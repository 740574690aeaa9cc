import BigInt

/// The independent columns of a matrix of whole numbers modulo a prime, as the product of a lower and an upper triangle, rows
/// interchanged.
struct ModularFactors {
    /// Primes just below 2³¹, by which it is quick to divide: a multiple of 2³¹ is that multiple of the little they lack.
    static let primes: [UInt32] = [2_147_483_647, 2_147_483_629, 2_147_483_587]

    /// The modulus.
    let prime: UInt32
    /// The columns that do not depend on earlier ones, ascending: those of the factors.
    let pivotColumns: [Int]
    /// The row of the matrix that stands in each row of the factors; as many as there are columns in them.
    let pivotRows: [Int]
    private let size: Int
    /// The factors row by row: below the diagonal the lower one, whose diagonal is 1, from the diagonal on the upper one.
    private let factors: [UInt32]
    /// The reciprocals of the upper factor's diagonal.
    private let reciprocals: [UInt32]

    /// The factors of `columns`, which have `rows` rows.
    /// - Complexity: O(rows · columns²).
    init(rows: Int, columns: [[IntegerLinearSystem.Entry]], prime: UInt32) {
        let width = columns.count
        var table = [UInt32](repeating: 0, count: rows * width)
        for (column, entries) in columns.enumerated() {
            for entry in entries {
                let residue = entry.value % Int(prime)
                table[entry.row * width + column] = UInt32(residue < 0 ? residue + Int(prime) : residue)
            }
        }
        var order = Array(0..<rows)
        var (pivotColumns, reciprocals): ([Int], [UInt32]) = ([], [])
        for column in 0..<width {
            let place = pivotColumns.count
            guard let pivot = (place..<rows).first(where: { table[order[$0] * width + column] != 0 }) else { continue }
            order.swapAt(place, pivot)
            let source = order[place] * width
            let reciprocal = ModularFactors.power(table[source + column], prime - 2, prime)
            pivotColumns.append(column)
            reciprocals.append(reciprocal)
            table.withUnsafeMutableBufferPointer { table in
                for index in place + 1..<max(rows, place + 1) {
                    let target = order[index] * width
                    guard table[target + column] != 0 else { continue }
                    let factor = ModularFactors.product(table[target + column], reciprocal, prime)
                    table[target + column] = factor
                    let opposite = UInt64(prime - factor)
                    for next in column + 1..<width {
                        let sum = UInt64(table[target + next]) + opposite * UInt64(table[source + next])
                        table[target + next] = ModularFactors.residue(of: sum, prime)
                    }
                }
            }
        }
        self.prime = prime
        size = pivotColumns.count
        self.reciprocals = reciprocals
        self.pivotColumns = pivotColumns
        pivotRows = Array(order.prefix(size))
        var factors: [UInt32] = []
        factors.reserveCapacity(size * size)
        for row in pivotRows { factors += pivotColumns.map { table[row * width + $0] } }
        self.factors = factors
    }

    /// The solution modulo the prime for a right-hand side, one residue for each of `pivotRows`.
    /// - Complexity: O(columns²).
    func solve(_ rightHandSide: [UInt32]) -> [UInt32] {
        var values = rightHandSide
        let modulus = UInt64(prime)
        for row in 0..<size { values[row] = difference(values[row], row, 0..<row, values, modulus) }
        for row in (0..<size).reversed() {
            let rest = difference(values[row], row, row + 1..<size, values, modulus)
            values[row] = ModularFactors.product(rest, reciprocals[row], prime)
        }
        return values
    }

    /// True where a solution modulo the prime keeps the equations that were not solved for, too.
    func agree(
        _ rows: Int, _ columns: [[IntegerLinearSystem.Entry]], _ solution: [UInt32], _ rightHandSide: [BigInt]
    ) -> Bool {
        var sums = [Int128](repeating: 0, count: rows)
        for (entries, value) in zip(columns, solution) where value != 0 {
            for entry in entries { sums[entry.row] += Int128(value) * Int128(entry.value) }
        }
        let modulus = BigInt(prime)
        return zip(sums, rightHandSide).allSatisfy { sum, right in
            let residue = Int(sum % Int128(prime))
            return (right - BigInt(residue)).modulus(modulus).isZero
        }
    }

    /// `value` less the products of `values` and the factors of `row` in some columns.
    private func difference(
        _ value: UInt32, _ row: Int, _ columns: Range<Int>, _ values: [UInt32], _ modulus: UInt64
    ) -> UInt32 {
        // Halves of 31 bits are added up apart: both sums stay within 64 bits whatever the number of columns.
        var (high, low): (UInt64, UInt64) = (0, 0)
        factors.withUnsafeBufferPointer { factors in
            values.withUnsafeBufferPointer { values in
                for column in columns {
                    let product = UInt64(factors[row * size + column]) * UInt64(values[column])
                    high += product >> 31
                    low += product & 0x7FFF_FFFF
                }
            }
        }
        let upper = ModularFactors.product(UInt32(high % modulus), UInt32(1 << 31 - modulus), prime)
        let less = UInt32((UInt64(upper) + low) % modulus)
        return value >= less ? value - less : value + (prime - less)
    }

    /// `number`, below 2⁶³, modulo `prime`.
    @inline(__always)
    private static func residue(of number: UInt64, _ prime: UInt32) -> UInt32 {
        let lacking = 1 << 31 - UInt64(prime)
        let once = (number >> 31) * lacking + (number & 0x7FFF_FFFF)
        let twice = (once >> 31) * lacking + (once & 0x7FFF_FFFF)
        return UInt32(truncatingIfNeeded: twice >= UInt64(prime) ? twice - UInt64(prime) : twice)
    }

    private static func product(_ left: UInt32, _ right: UInt32, _ prime: UInt32) -> UInt32 {
        residue(of: UInt64(left) * UInt64(right), prime)
    }

    private static func power(_ base: UInt32, _ exponent: UInt32, _ prime: UInt32) -> UInt32 {
        var (result, square, rest): (UInt32, UInt32, UInt32) = (1, base, exponent)
        while rest > 0 {
            if rest & 1 == 1 { result = product(result, square, prime) }
            square = product(square, square, prime)
            rest >>= 1
        }
        return result
    }
}
