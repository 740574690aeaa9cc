import BigInt

/// An exact fraction in lowest terms whose parts have no upper limit, the denominator positive.
///
/// `Rational` has parts of 128 bits and is quicker; this one is for solutions of linear systems, whose determinants grow
/// with their rows.
public struct BigRational: Sendable, Hashable {
    /// The whole number above the line; it carries the sign.
    public let numerator: BigInt
    /// The whole number below the line; always positive.
    public let denominator: BigInt

    /// The fraction `numerator / denominator`.
    /// - Precondition: `denominator` is not 0.
    public init(_ numerator: BigInt, _ denominator: BigInt = 1) {
        precondition(!denominator.isZero, "a fraction needs a denominator other than 0")
        let divisor = BigInt(greatestCommonDivisor(numerator.magnitude, denominator.magnitude))
        let sign: BigInt = denominator.sign == .minus ? -1 : 1
        self.init(inLowestTerms: numerator / divisor * sign, over: denominator / divisor * sign)
    }

    /// The fraction `numerator / denominator`.
    /// - Precondition: `denominator` is not 0.
    public init(_ numerator: Int, _ denominator: Int = 1) { self.init(BigInt(numerator), BigInt(denominator)) }

    /// The same number as `fraction`.
    public init(_ fraction: Rational) {
        self.init(inLowestTerms: BigInt(fraction.numerator), over: BigInt(fraction.denominator))
    }

    private init(inLowestTerms numerator: BigInt, over denominator: BigInt) {
        (self.numerator, self.denominator) = (numerator, denominator)
    }

    /// 0.
    public static let zero = BigRational(0)
    /// 1.
    public static let one = BigRational(1)

    /// True where the fraction is 0.
    public var isZero: Bool { numerator.isZero }

    /// The largest whole number that is not above the fraction.
    public var floor: BigInt {
        let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
        return remainder.sign == .minus && !remainder.isZero ? quotient - 1 : quotient
    }

    /// About the nearest floating-point number, for guidance only: nothing published is decided by it.
    public var approximation: Double {
        guard !isZero else { return 0 }
        let size = WideRational(numerator.magnitude, denominator.magnitude).approximation
        return numerator.sign == .minus ? -size : size
    }
}

extension BigRational: Comparable {
    public static func < (left: BigRational, right: BigRational) -> Bool {
        left.numerator * right.denominator < right.numerator * left.denominator
    }
}

extension BigRational: AdditiveArithmetic {
    public static func + (left: BigRational, right: BigRational) -> BigRational {
        BigRational(
            left.numerator * right.denominator + right.numerator * left.denominator,
            left.denominator * right.denominator)
    }

    public static func - (left: BigRational, right: BigRational) -> BigRational {
        BigRational(
            left.numerator * right.denominator - right.numerator * left.denominator,
            left.denominator * right.denominator)
    }

    /// The product, exact.
    public static func * (left: BigRational, right: BigRational) -> BigRational {
        BigRational(left.numerator * right.numerator, left.denominator * right.denominator)
    }

    /// The quotient, exact.
    /// - Precondition: `right` is not 0.
    public static func / (left: BigRational, right: BigRational) -> BigRational {
        BigRational(left.numerator * right.denominator, left.denominator * right.numerator)
    }
}

extension BigRational: CustomStringConvertible {
    /// `7/2`, or `7` where the fraction is a whole number: the form of exact quantities in the JSON.
    public var description: String { denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)" }
}
