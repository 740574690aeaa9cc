import IntegerProgramming

/// A check that the equalities of a pool programme can hold modulo 2.
///
/// The rows that must have one value are A x = b. Modulo 2 each column is a vector of bits, and selections reach exactly
/// the sums of columns. Where b is not in their span, no selection keeps all equalities, though fractions of people
/// would: three pairs of clubs that need three members each cannot be served by people who are in two clubs each.
package struct ParityCheck {
    /// True where the equalities contradict each other modulo 2, so that there is no selection.
    package let provesInfeasible: Bool

    /// At most so many equalities, the first ones, are looked at: one for each bit of a column.
    private static let rowLimit = 128

    /// Checks the equalities of `pool`.
    /// - Complexity: O(nominees × attributes + 128²).
    package init(_ pool: PoolProgram) {
        let equalities = EqualityBits(pool, limit: ParityCheck.rowLimit)
        provesInfeasible = equalities.wanted != 0 && !ParityCheck.reaches(equalities, pool)
    }

    /// True where columns add up to what the equalities want.
    private static func reaches(_ equalities: EqualityBits, _ pool: PoolProgram) -> Bool {
        var span = BitSpan()
        for (_, entries) in pool.shortfalls { span.insert(equalities.parity(entries)) }
        let columns = pool.columns
        let common = equalities.parity(columns.common)
        let tables = columns.tables.map { table in
            (codes: table.codes, bits: (0..<table.codeCount).map { equalities.parity(table.entries(ofCode: $0)) })
        }.filter { $0.bits.contains { $0 != 0 } }
        let hasCutoffs = equalities.bit.dropFirst(pool.face.problem.rows.count).contains { $0 != 0 }
        for position in 0..<pool.face.free.positions {
            let nominee = pool.face.free.nominee(at: position)
            var column: UInt128
            if hasCutoffs || columns.memberships[nominee] != nil {
                column = equalities.parity(pool.entries(of: nominee))
            } else {
                column = common
                for table in tables { column ^= table.bits[table.codes[nominee]] }
            }
            // Mostly the first few columns reach it.
            if span.insert(column), span.contains(equalities.wanted) { return true }
        }
        return span.contains(equalities.wanted)
    }
}

/// The equalities of a programme modulo 2, a bit each.
private struct EqualityBits {
    /// The bit of each row; 0 where it is no equality, or beyond the limit.
    private(set) var bit: [UInt128]
    /// The bits of the equalities whose value is odd.
    private(set) var wanted = UInt128(0)

    init(_ pool: PoolProgram, limit: Int) {
        bit = [UInt128](repeating: 0, count: pool.rows.count)
        let equalities = pool.rows.indices.filter {
            pool.rows[$0].lower != nil && pool.rows[$0].lower == pool.rows[$0].upper
        }
        for (index, row) in equalities.prefix(limit).enumerated() {
            bit[row] = 1 << UInt128(index)
            if let value = pool.rows[row].lower, !value.isMultiple(of: 2) { wanted ^= bit[row] }
        }
    }

    /// The equalities to which `entries` add an odd number.
    func parity(_ entries: some Sequence<RowEntry>) -> UInt128 {
        entries.reduce(0) { $1.coefficient.isMultiple(of: 2) ? $0 : $0 ^ bit[Int($1.row)] }
    }
}

/// The sums modulo 2 of some vectors of bits.
private struct BitSpan {
    /// A vector with each leading bit, by the bit's number; 0 where there is none.
    private var leading = [UInt128](repeating: 0, count: 128)

    private func reduced(_ vector: UInt128) -> UInt128 {
        var rest = vector
        while rest != 0 {
            let step = leading[127 - rest.leadingZeroBitCount]
            guard step != 0 else { return rest }
            rest ^= step
        }
        return rest
    }

    /// Adds a vector; returns whether the span has grown.
    @discardableResult
    mutating func insert(_ vector: UInt128) -> Bool {
        let rest = reduced(vector)
        if rest != 0 { leading[127 - rest.leadingZeroBitCount] = rest }
        return rest != 0
    }

    func contains(_ vector: UInt128) -> Bool { reduced(vector) == 0 }
}
