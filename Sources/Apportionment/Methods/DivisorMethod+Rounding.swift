import BigInt

extension DivisorMethod {
    /// `quotient`, a weight ÷ divisor, rounded at the method's signposts; nil where it is beyond all seats. A quotient on a
    /// signpost is rounded down.
    public func rounded(_ quotient: WideFraction) -> Int? {
        guard let whole = Int(exactly: quotient.floor), whole <= ApportionmentProblem.maximumSeats else { return nil }
        let signpost = WideFraction(signpost(after: whole))
        let isAbove = signpost < (usesSquares ? quotient.squared : quotient)
        return !quotient.numerator.isZero && isAbove ? whole + 1 : whole
    }

    /// The signpost between `seats` and `seats + 1` with `digits` digits after the point, at most nine; the others are
    /// cut off.
    public func signpostText(after seats: Int, digits: Int) -> String {
        let signpost = WideFraction(signpost(after: seats))
        return usesSquares ? signpost.truncatedRoot(min(digits, 9)) : signpost.truncated(digits)
    }
}

extension WideFraction {
    fileprivate init(_ signpost: (numerator: UInt128, denominator: UInt128)) {
        self.init(BigUInt(signpost.numerator), BigUInt(signpost.denominator))
    }
}
