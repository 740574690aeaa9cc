import ExactArithmetic

/// A fraction of whole numbers up to 128 bits, in lowest terms.
public struct WideFraction: Comparable, Sendable, CustomStringConvertible {
    /// The number above the line.
    public let numerator: UInt128
    /// The number below the line, not 0.
    public let denominator: UInt128

    /// `numerator / denominator`, reduced.
    /// - Precondition: `denominator` is not 0.
    public init(_ numerator: UInt128, _ denominator: UInt128 = 1) {
        precondition(denominator != 0, "a fraction needs a denominator other than 0")
        let divisor = greatestCommonDivisor(numerator, denominator)
        (self.numerator, self.denominator) = (numerator / divisor, denominator / divisor)
    }

    public static func < (left: WideFraction, right: WideFraction) -> Bool {
        Quotient(numerator: left.numerator, denominator: left.denominator)
            < Quotient(numerator: right.numerator, denominator: right.denominator)
    }

    /// `7/2`, or `7`.
    public var description: String { denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)" }

    /// The whole number that is not above the fraction.
    public var floor: UInt128 { numerator / denominator }

    /// `weight` ÷ the fraction, or nil where that is no number or does not fit.
    public func dividing(_ weight: Rational) -> WideFraction? {
        guard numerator > 0, weight >= .zero else { return nil }
        let (above, below) = (UInt128(weight.numerator), UInt128(weight.denominator))
        let (first, second) = (
            greatestCommonDivisor(above, numerator), greatestCommonDivisor(below, denominator)
        )
        let product = (above / first).multipliedReportingOverflow(by: denominator / second)
        let divisor = (below / second).multipliedReportingOverflow(by: numerator / first)
        return product.overflow || divisor.overflow ? nil : WideFraction(product.partialValue, divisor.partialValue)
    }

    /// The fraction with `digits` digits after the point, the others cut off; fewer where they do not fit.
    public func truncated(_ digits: Int) -> String {
        var (text, rest) = ("", numerator % denominator)
        for _ in 0..<digits {
            let (next, isLong) = rest.multipliedReportingOverflow(by: 10)
            if isLong { break }
            text += "\(next / denominator)"
            rest = next % denominator
        }
        return text.isEmpty ? "\(floor)" : "\(floor).\(text)"
    }

    /// The square root where that is a fraction, otherwise nil.
    public var squareRoot: WideFraction? {
        let roots = (numerator.rootRoundedDown, denominator.rootRoundedDown)
        let isExact = roots.0 * roots.0 == numerator && roots.1 * roots.1 == denominator
        return isExact ? WideFraction(roots.0, roots.1) : nil
    }

    /// The square root with `digits` digits after the point, the others cut off; fewer where they do not fit.
    public func truncatedRoot(_ digits: Int) -> String {
        var (scaled, scale) = (self, UInt128(1))
        for _ in 0..<digits {
            let (more, isLong) = scaled.numerator.multipliedReportingOverflow(by: 100)
            if isLong { break }
            (scaled, scale) = (WideFraction(more, scaled.denominator), scale * 10)
        }
        let places = "\(scale)".count - 1
        return WideFraction(scaled.floor.rootRoundedDown, scale).truncated(places)
    }

    /// The square; nil where it does not fit.
    public var squared: WideFraction? {
        let above = numerator.multipliedReportingOverflow(by: numerator)
        let below = denominator.multipliedReportingOverflow(by: denominator)
        return above.overflow || below.overflow ? nil : WideFraction(above.partialValue, below.partialValue)
    }

    /// The fraction as a decimal with a point where that ends within thirty digits, otherwise nil.
    public var decimal: String? {
        var (rest, digits, ten) = (numerator % denominator, "", false)
        while rest != 0 {
            (rest, ten) = rest.multipliedReportingOverflow(by: 10)
            if ten || digits.count >= 30 { return nil }
            digits += "\(rest / denominator)"
            rest %= denominator
        }
        return digits.isEmpty ? "\(floor)" : "\(floor).\(digits)"
    }
}

extension UInt128 {
    /// The greatest whole number whose square is not above this one.
    fileprivate var rootRoundedDown: UInt128 {
        var (low, high): (UInt128, UInt128) = (0, UInt128(UInt64.max) + 1)
        while high - low > 1 {
            let middle = low + (high - low) / 2
            if middle * middle <= self { low = middle } else { high = middle }
        }
        return low
    }
}
