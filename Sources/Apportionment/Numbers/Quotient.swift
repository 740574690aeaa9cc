/// A weight ÷ a signpost, or the square of it: what units compete with for the next seat. Compared exactly.
///
/// A signpost of 0 (the first seat of Adams, Dean, Huntington and Hill) makes the quotient infinite; among those the
/// larger weight comes first, as it does in the limit of small signposts.
struct Quotient: Comparable, Sendable {
    let numerator: UInt128
    /// 0 where the quotient is infinite.
    let denominator: UInt128

    var isInfinite: Bool { denominator == 0 }

    /// The whole number that is not above the quotient, which must be finite.
    var floor: UInt128 { numerator / denominator }

    static func == (left: Quotient, right: Quotient) -> Bool { comparison(left, right) == .same }

    static func < (left: Quotient, right: Quotient) -> Bool { comparison(left, right) == .ascending }

    enum Order { case ascending, same, descending }

    /// The order of two quotients, by cross-multiplication in as many bits as it takes.
    @inline(__always)
    static func comparison(_ left: Quotient, _ right: Quotient) -> Order {
        let all = left.numerator | left.denominator | right.numerator | right.denominator
        guard all >> 64 == 0, left.denominator != 0 else { return wideComparison(left, right) }
        let first = UInt64(truncatingIfNeeded: left.numerator)
            .multipliedFullWidth(by: UInt64(truncatingIfNeeded: right.denominator))
        let second = UInt64(truncatingIfNeeded: right.numerator)
            .multipliedFullWidth(by: UInt64(truncatingIfNeeded: left.denominator))
        if first.high != second.high { return first.high < second.high ? .ascending : .descending }
        return first.low < second.low ? .ascending : first.low == second.low ? .same : .descending
    }

    @inline(never)
    private static func wideComparison(_ left: Quotient, _ right: Quotient) -> Order {
        if left.isInfinite, right.isInfinite { return order(left.numerator, right.numerator) }
        let (first, second) = (
            left.numerator.multipliedFullWidth(by: right.denominator),
            right.numerator.multipliedFullWidth(by: left.denominator)
        )
        return first.high == second.high ? order(first.low, second.low) : order(first.high, second.high)
    }

    private static func order(_ left: UInt128, _ right: UInt128) -> Order {
        left < right ? .ascending : left == right ? .same : .descending
    }
}
