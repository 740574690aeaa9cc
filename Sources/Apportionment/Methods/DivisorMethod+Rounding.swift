extension DivisorMethod {
    /// `quotient`, a weight ÷ divisor, rounded at the method's signposts; nil where its digits do not fit. A quotient
    /// on a signpost is rounded down.
    public func rounded(_ quotient: WideFraction) -> Int? {
        guard let whole = Int(exactly: quotient.floor), whole <= ApportionmentProblem.maximumSeats else { return nil }
        let power = usesSquares ? (quotient.numerator, quotient.denominator) : (1, 1)
        let above = quotient.numerator.multipliedReportingOverflow(by: power.0)
        let below = quotient.denominator.multipliedReportingOverflow(by: power.1)
        guard !above.overflow, !below.overflow else { return nil }
        let signpost = signpost(after: whole)
        let isAbove =
            Quotient(numerator: signpost.numerator, denominator: signpost.denominator)
            < Quotient(numerator: above.partialValue, denominator: below.partialValue)
        return quotient.numerator > 0 && isAbove ? whole + 1 : whole
    }

    /// The signpost between `seats` and `seats + 1` with `digits` digits after the point, at most nine; the others are
    /// cut off.
    public func signpostText(after seats: Int, digits: Int) -> String {
        let signpost = signpost(after: seats)
        guard usesSquares else { return WideFraction(signpost.numerator, signpost.denominator).truncated(digits) }
        let scale = (0..<min(digits, 9)).reduce(UInt128(1)) { scale, _ in scale * 10 }
        var (low, high) = (UInt128(0), UInt128(UInt64.max))
        while high - low > 1 {
            let middle = (low + high) / 2
            if middle * middle <= signpost.numerator * scale * scale { low = middle } else { high = middle }
        }
        return WideFraction(low, scale).truncated(min(digits, 9))
    }
}
