/// An exact fraction of two whole numbers, in lowest terms, the denominator positive.
///
/// Its parts have 128 bits, sign included. A decimal of the input (see `Rational.init(decimal:)`) has a numerator of at
/// most 18 digits above a denominator of at most 6, a share one of at most 8; so a product or quotient of two of them
/// fits always, and so does a sum of such products as long as their denominators divide a common one of 14 digits and
/// the sum itself is below 10²⁴. What may come to more is summed by `sum(of:)`. Other results trap.
public struct Rational: Sendable, Hashable {
    private let above: Words
    private let below: Words

    /// The whole number above the line; it carries the sign.
    public var numerator: Int128 { above.number }
    /// The whole number below the line; always positive.
    public var denominator: Int128 { below.number }

    /// The fraction `numerator / denominator`.
    /// - Precondition: `denominator` is not 0.
    public init(_ numerator: Int, _ denominator: Int = 1) {
        self.init(wide: Int128(numerator), over: Int128(denominator))
    }

    /// The fraction `numerator / denominator`.
    /// - Precondition: `denominator` is not 0, and neither part is the least number of its type.
    public init(wide numerator: Int128, over denominator: Int128 = 1) {
        precondition(denominator != 0, "a fraction needs a denominator other than 0")
        let divisor = greatestCommonDivisor(numerator, denominator) * (denominator < 0 ? -1 : 1)
        (above, below) = (Words(numerator / divisor), Words(denominator / divisor))
    }

    /// A number of 128 bits as two words: fields of 128 bits in optionals and tuples crash where a test reflects on them.
    private struct Words: Hashable {
        let high: Int64
        let low: UInt64

        init(_ number: Int128) { (high, low) = (Int64(number >> 64), UInt64(truncatingIfNeeded: number)) }

        var number: Int128 { Int128(high) << 64 | Int128(low) }
    }

    /// 0.
    public static let zero = Rational(0)

    /// True where the fraction is a whole number.
    public var isInteger: Bool { denominator == 1 }

    /// The fraction as an `Int`, where it is a whole number that fits; otherwise nil.
    public var whole: Int? { isInteger ? Int(exactly: numerator) : nil }

    /// The largest whole number that is not above the fraction.
    /// - Precondition: it fits 64 bits.
    public var floor: Int {
        let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
        return Int(remainder < 0 ? quotient - 1 : quotient)
    }

    /// The smallest whole number that is not below the fraction.
    /// - Precondition: it fits 64 bits.
    public var ceiling: Int { -((-self).floor) }

    /// The nearest floating-point number, for guidance only: nothing published is decided by it.
    public var approximation: Double { Rational.double(numerator) / Rational.double(denominator) }

    /// The nearest double; numbers of 64 bits, nearly all of them, are converted by the processor.
    private static func double(_ number: Int128) -> Double { Int(exactly: number).map { Double($0) } ?? Double(number) }
}

extension Rational: Comparable {
    public static func < (left: Rational, right: Rational) -> Bool {
        let first = left.numerator.multipliedFullWidth(by: right.denominator)
        let second = right.numerator.multipliedFullWidth(by: left.denominator)
        return (first.high, first.low) < (second.high, second.low)
    }
}

extension Rational: AdditiveArithmetic {
    public static func + (left: Rational, right: Rational) -> Rational {
        // Over their least common multiple, so that sums over one denominator do not grow.
        let common = greatestCommonDivisor(left.denominator, right.denominator)
        return Rational(
            wide: left.numerator * (right.denominator / common) + right.numerator * (left.denominator / common),
            over: left.denominator / common * right.denominator)
    }

    public static func - (left: Rational, right: Rational) -> Rational { left + -right }

    /// The fraction with the other sign.
    public static prefix func - (value: Rational) -> Rational {
        Rational(wide: -value.numerator, over: value.denominator)
    }

    /// The product, exact.
    public static func * (left: Rational, right: Rational) -> Rational {
        // What cancels goes first, so that only the lowest terms have to fit.
        let first = greatestCommonDivisor(left.numerator, right.denominator)
        let second = greatestCommonDivisor(right.numerator, left.denominator)
        return Rational(
            wide: (left.numerator / first) * (right.numerator / second),
            over: (left.denominator / second) * (right.denominator / first))
    }

    /// The quotient, exact.
    /// - Precondition: `right` is not 0.
    public static func / (left: Rational, right: Rational) -> Rational {
        left * Rational(wide: right.denominator, over: right.numerator)
    }
}

extension Rational: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Int) { self.init(value) }
}

extension Rational: CustomStringConvertible {
    /// `7/2`, or `7` where the fraction is a whole number: the form of exact quantities in the JSON.
    public var description: String { isInteger ? "\(numerator)" : "\(numerator)/\(denominator)" }
}
