/// An exact positive fraction in lowest terms whose parts have no upper limit: for long products of ratios.
public struct WideRational: Sendable, Hashable {
    /// The whole number above the line.
    public let numerator: WideNatural
    /// The whole number below the line; never 0.
    public let denominator: WideNatural

    /// 1.
    public static let one = WideRational(numerator: WideNatural(1), denominator: WideNatural(1))

    /// The fraction `numerator / denominator`.
    /// - Precondition: neither is 0.
    public init(_ numerator: UInt64, _ denominator: UInt64 = 1) {
        precondition(numerator != 0 && denominator != 0, "a positive fraction has no part that is 0")
        let divisor = greatestCommonDivisor(numerator, denominator)
        self.init(numerator: WideNatural(numerator / divisor), denominator: WideNatural(denominator / divisor))
    }

    private init(numerator: WideNatural, denominator: WideNatural) {
        self.numerator = numerator
        self.denominator = denominator
    }

    /// The nearest floating-point number, for guidance only; not a number where neither part fits.
    public var approximation: Double { numerator.approximation / denominator.approximation }

    /// The same number as a `Rational`, where it fits.
    public var rational: Rational? {
        guard let above = numerator.word, let below = denominator.word, let over = Int(exactly: above),
            let under = Int(exactly: below)
        else { return nil }
        return Rational(over, under)
    }

    /// 1 divided by the fraction.
    public var reciprocal: WideRational { WideRational(numerator: denominator, denominator: numerator) }

    /// The fraction times itself.
    public var squared: WideRational {
        WideRational(numerator: numerator * numerator, denominator: denominator * denominator)
    }

    /// The product with `above / below`, in lowest terms.
    /// - Precondition: neither is 0.
    /// - Complexity: O(length of the fraction).
    public func multiplied(by above: UInt64, over below: UInt64 = 1) -> WideRational {
        let common = greatestCommonDivisor(above, below)
        let (above, below) = (above / common, below / common)
        let first = greatestCommonDivisor(numerator.quotientAndRemainder(dividingBy: below).remainder, below)
        let second = greatestCommonDivisor(denominator.quotientAndRemainder(dividingBy: above).remainder, above)
        return WideRational(
            numerator: numerator.quotientAndRemainder(dividingBy: first).quotient * (above / second),
            denominator: denominator.quotientAndRemainder(dividingBy: second).quotient * (below / first))
    }
}

extension WideRational: Comparable {
    public static func < (left: WideRational, right: WideRational) -> Bool {
        left.numerator * right.denominator < right.numerator * left.denominator
    }
}

extension WideRational: CustomStringConvertible {
    /// `7/2`, or `7` where the fraction is a whole number.
    public var description: String {
        denominator.word == 1 ? "\(numerator)" : "\(numerator)/\(denominator)"
    }
}
