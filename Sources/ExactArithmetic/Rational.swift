/// An exact fraction of two whole numbers, in lowest terms, the denominator positive.
///
/// Inputs of this product are decimals of bounded length (see `Rational.init(decimal:)`), so sums and products of them
/// fit; arithmetic is done in 128 bits and traps if a result does not fit 64.
public struct Rational: Sendable, Hashable {
    /// The whole number above the line; it carries the sign.
    public let numerator: Int
    /// The whole number below the line; always positive.
    public let denominator: Int

    /// The fraction `numerator / denominator`.
    /// - Precondition: `denominator` is not 0 and the reduced fraction fits 64 bits.
    public init(_ numerator: Int, _ denominator: Int = 1) {
        self.init(wide: Int128(numerator), over: Int128(denominator))
    }

    init(wide numerator: Int128, over denominator: Int128) {
        precondition(denominator != 0, "a fraction needs a denominator other than 0")
        let divisor = greatestCommonDivisor(numerator, denominator) * (denominator < 0 ? -1 : 1)
        self.numerator = Int(numerator / divisor)
        self.denominator = Int(denominator / divisor)
    }

    /// 0.
    public static let zero = Rational(0)

    /// Whether the fraction is a whole number.
    public var isInteger: Bool { denominator == 1 }

    /// The largest whole number that is not above the fraction.
    public var floor: Int {
        let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
        return remainder < 0 ? quotient - 1 : quotient
    }

    /// The smallest whole number that is not below the fraction.
    public var ceiling: Int { -((-self).floor) }

    /// The nearest floating-point number, for guidance only: nothing published is decided by it.
    public var approximation: Double { Double(numerator) / Double(denominator) }
}

extension Rational: Comparable {
    public static func < (left: Rational, right: Rational) -> Bool {
        Int128(left.numerator) * Int128(right.denominator) < Int128(right.numerator) * Int128(left.denominator)
    }
}

extension Rational: AdditiveArithmetic {
    public static func + (left: Rational, right: Rational) -> Rational {
        Rational(
            wide: Int128(left.numerator) * Int128(right.denominator)
                + Int128(right.numerator) * Int128(left.denominator),
            over: Int128(left.denominator) * Int128(right.denominator))
    }

    public static func - (left: Rational, right: Rational) -> Rational { left + -right }

    /// The fraction with the other sign.
    public static prefix func - (value: Rational) -> Rational { Rational(-value.numerator, value.denominator) }

    /// The product, exact.
    public static func * (left: Rational, right: Rational) -> Rational {
        Rational(
            wide: Int128(left.numerator) * Int128(right.numerator),
            over: Int128(left.denominator) * Int128(right.denominator))
    }

    /// The quotient, exact.
    /// - Precondition: `right` is not 0.
    public static func / (left: Rational, right: Rational) -> Rational {
        Rational(
            wide: Int128(left.numerator) * Int128(right.denominator),
            over: Int128(left.denominator) * Int128(right.numerator))
    }
}

extension Rational: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Int) { self.init(value) }
}

extension Rational: CustomStringConvertible {
    /// `7/2`, or `7` where the fraction is a whole number: the form of exact quantities in the JSON.
    public var description: String { isInteger ? "\(numerator)" : "\(numerator)/\(denominator)" }
}
