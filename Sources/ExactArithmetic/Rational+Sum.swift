extension Rational {
    /// The sum of `terms`; nil where its lowest terms do not fit 64 bits.
    public static func sum(of terms: [Rational]) -> Rational? {
        var (above, below): (Int128, Int128) = (0, 1)
        for term in terms {
            // Both products are below 2¹²⁷: each factor fits 64 bits.
            let (sum, overflow) = (above * Int128(term.denominator))
                .addingReportingOverflow(Int128(term.numerator) * below)
            if overflow { return nil }
            let product = below * Int128(term.denominator)
            let divisor = greatestCommonDivisor(sum, product)
            (above, below) = (sum / divisor, product / divisor)
            guard Int(exactly: above) != nil, Int(exactly: below) != nil else { return nil }
        }
        return Rational(Int(above), Int(below))
    }
}
