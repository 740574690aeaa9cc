import BigInt

/// An exact positive fraction in lowest terms whose parts have no upper limit: for long products of ratios.
public struct WideRational: Sendable, Hashable {
    /// The whole number above the line; never 0.
    public let numerator: BigUInt
    /// The whole number below the line; never 0.
    public let denominator: BigUInt

    /// 1.
    public static let one = WideRational(inLowestTerms: 1, over: 1)

    /// The fraction `numerator / denominator`.
    /// - Precondition: neither is 0.
    public init(_ numerator: BigUInt, _ denominator: BigUInt = 1) {
        precondition(!numerator.isZero && !denominator.isZero, "a positive fraction has no part that is 0")
        let divisor = greatestCommonDivisor(numerator, denominator)
        self.init(inLowestTerms: numerator / divisor, over: denominator / divisor)
    }

    private init(inLowestTerms numerator: BigUInt, over denominator: BigUInt) {
        self.numerator = numerator
        self.denominator = denominator
    }

    /// About the nearest floating-point number, for guidance only; infinite or 0 where there is none near.
    public var approximation: Double {
        let (above, below) = (numerator.leading, denominator.leading)
        return Double(
            sign: .plus, exponent: above.shift - below.shift, significand: Double(above.word) / Double(below.word))
    }

    /// The same number as a `Rational`, where it fits.
    public var rational: Rational? {
        guard let above = Int128(exactly: numerator), let below = Int128(exactly: denominator) else { return nil }
        return Rational(wide: above, over: below)
    }

    /// 1 divided by the fraction.
    public var reciprocal: WideRational { WideRational(inLowestTerms: denominator, over: numerator) }

    /// The fraction times itself.
    public var squared: WideRational {
        WideRational(inLowestTerms: numerator * numerator, over: denominator * denominator)
    }

    /// The product with `above / below`, in lowest terms.
    /// - Precondition: neither is 0.
    /// - Complexity: O(length of the fraction) for words.
    public func multiplied(by above: BigUInt, over below: BigUInt = 1) -> WideRational {
        let common = greatestCommonDivisor(above, below)
        let (above, below) = (above / common, below / common)
        let first = greatestCommonDivisor(numerator, below)
        let second = greatestCommonDivisor(denominator, above)
        return WideRational(
            inLowestTerms: numerator / first * (above / second), over: denominator / second * (below / first))
    }
}

extension WideRational: Comparable {
    public static func < (left: WideRational, right: WideRational) -> Bool {
        left.numerator * right.denominator < right.numerator * left.denominator
    }
}

extension WideRational: CustomStringConvertible {
    /// `7/2`, or `7` where the fraction is a whole number.
    public var description: String { denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)" }
}
