import ExactArithmetic

/// A gap as a decimal fraction of bounded length.
package enum GapDigits {
    /// The number of digits after the leading zeros.
    private static let significant = 12

    /// The digits of a gap that is not negative, cut off after twelve significant ones: `0.0125`, and `0` only on proof.
    package static func text(of gap: Rational) -> String {
        let (whole, rest) = gap.numerator.quotientAndRemainder(dividingBy: gap.denominator)
        var (digits, remainder, shown) = ("", rest, 0)
        var hasBegun = whole > 0
        while remainder != 0, shown < significant {
            remainder *= 10
            let digit = remainder / gap.denominator
            remainder -= digit * gap.denominator
            digits += "\(digit)"
            hasBegun = hasBegun || digit > 0
            if hasBegun { shown += 1 }
        }
        return digits.isEmpty ? "\(whole)" : "\(whole).\(digits)"
    }
}
