extension Rational {
    /// The sum of `terms`; nil where its parts, or those of a sum of the first of them, do not fit 128 bits.
    public static func sum(of terms: [Rational]) -> Rational? {
        var sum = Rational.zero
        for term in terms {
            guard let next = sum.adding(term) else { return nil }
            sum = next
        }
        return sum
    }

    /// The sum over the least common denominator; nil where that, or what stands above it, does not fit.
    private func adding(_ other: Rational) -> Rational? {
        let common = greatestCommonDivisor(denominator, other.denominator)
        let own = numerator.multipliedReportingOverflow(by: other.denominator / common)
        let others = other.numerator.multipliedReportingOverflow(by: denominator / common)
        let above = own.partialValue.addingReportingOverflow(others.partialValue)
        let below = (denominator / common).multipliedReportingOverflow(by: other.denominator)
        let isTooLong = own.overflow || others.overflow || above.overflow || below.overflow
        if isTooLong || above.partialValue == .min { return nil }
        return Rational(wide: above.partialValue, over: below.partialValue)
    }
}
