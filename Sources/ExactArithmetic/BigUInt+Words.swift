import BigInt

extension BigUInt {
    /// The leading 64 bits, or all where there are fewer, and the number of bits below them.
    public var leading: (word: UInt64, shift: Int) {
        let shift = Swift.max(0, bitWidth - UInt64.bitWidth)
        return (UInt64(truncatingIfNeeded: self >> shift), shift)
    }

    /// 10 to the power of `exponent`.
    public static func power(ofTen exponent: Int) -> BigUInt { BigUInt(10).power(exponent) }
}

/// The greatest common divisor of two whole numbers; of 0 and 0 it is 1, so that it can divide.
///
/// Most numbers are words, which the processor divides: only where both are longer does it take the unlimited way.
public func greatestCommonDivisor(_ left: BigUInt, _ right: BigUInt) -> BigUInt {
    let (longer, shorter) = left < right ? (right, left) : (left, right)
    if shorter.isZero { return longer.isZero ? 1 : longer }
    guard shorter.bitWidth <= UInt64.bitWidth else { return longer.greatestCommonDivisor(with: shorter) }
    let rest = longer.bitWidth <= UInt64.bitWidth ? longer : longer % shorter
    return BigUInt(
        greatestCommonDivisor(UInt64(truncatingIfNeeded: rest), UInt64(truncatingIfNeeded: shorter)))
}

/// The least common multiple of two positive whole numbers.
public func leastCommonMultiple(_ left: BigUInt, _ right: BigUInt) -> BigUInt {
    left / greatestCommonDivisor(left, right) * right
}
