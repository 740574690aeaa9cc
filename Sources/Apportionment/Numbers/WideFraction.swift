import BigInt
import ExactArithmetic

/// An exact fraction that is not negative, in lowest terms, whose parts have no upper limit.
public struct WideFraction: Comparable, Sendable, CustomStringConvertible {
    /// The number above the line.
    public let numerator: BigUInt
    /// The number below the line, not 0.
    public let denominator: BigUInt

    /// `numerator / denominator`, reduced.
    /// - Precondition: `denominator` is not 0.
    public init(_ numerator: BigUInt, _ denominator: BigUInt = 1) {
        precondition(!denominator.isZero, "a fraction needs a denominator other than 0")
        let divisor = greatestCommonDivisor(numerator, denominator)
        (self.numerator, self.denominator) = (numerator / divisor, denominator / divisor)
    }

    /// The whole number `count`.
    /// - Precondition: it is not negative.
    public init(count: Int) { (numerator, denominator) = (BigUInt(count), 1) }

    /// The same number.
    /// - Precondition: it is not negative.
    public init(_ value: Rational) { (numerator, denominator) = (BigUInt(value.numerator), BigUInt(value.denominator)) }

    /// The same number.
    public init(_ value: WideRational) { (numerator, denominator) = (value.numerator, value.denominator) }

    public static func < (left: WideFraction, right: WideFraction) -> Bool {
        left.numerator * right.denominator < right.numerator * left.denominator
    }

    /// `7/2`, or `7`.
    public var description: String { denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)" }

    /// The whole number that is not above the fraction.
    public var floor: BigUInt { numerator / denominator }

    /// `weight` ÷ the fraction, or nil where that is no number.
    public func dividing(_ weight: WideFraction) -> WideFraction? {
        numerator.isZero ? nil : WideFraction(weight.numerator * denominator, weight.denominator * numerator)
    }

    /// The fraction with `digits` digits after the point, the others cut off.
    public func truncated(_ digits: Int) -> String {
        let scale = BigUInt.power(ofTen: digits)
        return WideFraction.decimal(numerator * scale / denominator, digits: digits)
    }

    /// `units` of the last of so many digits after the point, all of them written.
    private static func decimal(_ units: BigUInt, digits: Int) -> String {
        let text = "\(units)"
        let padded = String(repeating: "0", count: max(0, digits + 1 - text.count)) + text
        return digits == 0 ? text : padded.dropLast(digits) + "." + padded.suffix(digits)
    }

    /// The square root where that is a fraction, otherwise nil.
    public var squareRoot: WideFraction? {
        let roots = (numerator.squareRoot(), denominator.squareRoot())
        let isExact = roots.0 * roots.0 == numerator && roots.1 * roots.1 == denominator
        return isExact ? WideFraction(roots.0, roots.1) : nil
    }

    /// The square root with `digits` digits after the point, the others cut off.
    public func truncatedRoot(_ digits: Int) -> String {
        let scale = BigUInt.power(ofTen: 2 * digits)
        return WideFraction.decimal((numerator * scale / denominator).squareRoot(), digits: digits)
    }

    /// The square.
    public var squared: WideFraction { WideFraction(numerator * numerator, denominator * denominator) }

    /// The most digits after the point of what is shown as a decimal, as many as a weight may have; zeros that begin
    /// them are not counted.
    private static let mostDecimals = 30

    /// The fraction as a decimal with a point where that ends within thirty digits after it, otherwise nil.
    public var decimal: String? {
        guard denominator != 1 else { return "\(numerator)" }
        var digits = WideFraction.mostDecimals
        var next = numerator * 10
        while next < denominator { (next, digits) = (next * 10, digits + 1) }
        let (scale, rest) = BigUInt.power(ofTen: digits).quotientAndRemainder(dividingBy: denominator)
        guard rest.isZero else { return nil }
        var units = numerator * scale
        while true {
            let (shorter, last) = units.quotientAndRemainder(dividingBy: 10)
            guard last.isZero else { return WideFraction.decimal(units, digits: digits) }
            (units, digits) = (shorter, digits - 1)
        }
    }
}
