import BigInt

/// A weight ÷ a signpost, or the square of it: what units compete with for the next seat. Compared exactly.
///
/// A signpost of 0 (the first seat of Adams, Dean, Huntington and Hill) makes the quotient infinite; among those the
/// larger weight comes first, as it does in the limit of small signposts.
struct Quotient<Part: QuotientPart>: Comparable, Sendable {
    let numerator: Part
    /// 0 where the quotient is infinite.
    let denominator: Part

    var isInfinite: Bool { denominator == 0 }

    static func == (left: Quotient, right: Quotient) -> Bool { comparison(left, right) == .same }

    static func < (left: Quotient, right: Quotient) -> Bool { comparison(left, right) == .ascending }

    /// The order of two quotients, by cross-multiplication in as many bits as it takes.
    @inline(__always)
    static func comparison(_ left: Quotient, _ right: Quotient) -> QuotientOrder {
        if left.isInfinite, right.isInfinite { return Part.order(left.numerator, times: 1, right.numerator, times: 1) }
        return Part.order(left.numerator, times: right.denominator, right.numerator, times: left.denominator)
    }

    /// The same quotient in whole numbers without limit.
    var unlimited: Quotient<BigUInt> {
        Quotient<BigUInt>(numerator: BigUInt(numerator), denominator: BigUInt(denominator))
    }
}

/// The order of two quotients.
enum QuotientOrder { case ascending, same, descending }

/// The kind of whole number that stands above and below the line of quotients.
protocol QuotientPart: UnsignedInteger, Sendable {
    /// A number of 128 bits as one of this kind.
    static func of(_ number: UInt128) -> Self

    /// The order of two products.
    static func order(_ left: Self, times leftFactor: Self, _ right: Self, times rightFactor: Self) -> QuotientOrder
}

extension UInt128: QuotientPart {
    @inline(__always)
    static func of(_ number: UInt128) -> UInt128 { number }

    @inline(__always)
    static func order(
        _ left: UInt128, times leftFactor: UInt128, _ right: UInt128, times rightFactor: UInt128
    ) -> QuotientOrder {
        guard (left | leftFactor | right | rightFactor) >> 64 == 0 else {
            return wideOrder(left, leftFactor, right, rightFactor)
        }
        let first = UInt64(truncatingIfNeeded: left).multipliedFullWidth(by: UInt64(truncatingIfNeeded: leftFactor))
        let second = UInt64(truncatingIfNeeded: right).multipliedFullWidth(by: UInt64(truncatingIfNeeded: rightFactor))
        if first.high != second.high { return first.high < second.high ? .ascending : .descending }
        return first.low < second.low ? .ascending : first.low == second.low ? .same : .descending
    }

    @inline(never)
    private static func wideOrder(
        _ left: UInt128, _ leftFactor: UInt128, _ right: UInt128, _ rightFactor: UInt128
    ) -> QuotientOrder {
        let first = left.multipliedFullWidth(by: leftFactor)
        let second = right.multipliedFullWidth(by: rightFactor)
        if first.high != second.high { return first.high < second.high ? .ascending : .descending }
        return first.low < second.low ? .ascending : first.low == second.low ? .same : .descending
    }
}

extension BigUInt: QuotientPart {
    static func of(_ number: UInt128) -> BigUInt { BigUInt(number) }

    static func order(
        _ left: BigUInt, times leftFactor: BigUInt, _ right: BigUInt, times rightFactor: BigUInt
    ) -> QuotientOrder {
        let (first, second) = (left * leftFactor, right * rightFactor)
        return first < second ? .ascending : first == second ? .same : .descending
    }
}
