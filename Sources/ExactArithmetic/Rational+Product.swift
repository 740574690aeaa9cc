extension Rational {
    /// The product, exact; nil where its parts do not fit 128 bits.
    public func multiplied(by other: Rational) -> Rational? {
        // What cancels goes first, so that only the lowest terms have to fit.
        let first = greatestCommonDivisor(numerator, other.denominator)
        let second = greatestCommonDivisor(other.numerator, denominator)
        let above = (numerator / first).multipliedReportingOverflow(by: other.numerator / second)
        let below = (denominator / second).multipliedReportingOverflow(by: other.denominator / first)
        guard !above.overflow, !below.overflow, above.partialValue != .min else { return nil }
        return Rational(wide: above.partialValue, over: below.partialValue)
    }
}
