/// The greatest common divisor of two whole numbers, never negative; of 0 and 0 it is 1, so that it can divide.
/// - Complexity: O(log min(left, right)).
@inlinable
public func greatestCommonDivisor<Number: BinaryInteger>(_ left: Number, _ right: Number) -> Number {
    var (divisor, remainder) = (left < 0 ? 0 - left : left, right < 0 ? 0 - right : right)
    while remainder != 0 { (divisor, remainder) = (remainder, divisor % remainder) }
    return divisor == 0 ? 1 : divisor
}

/// The least common multiple of two positive whole numbers, or nil where it does not fit.
@inlinable
public func leastCommonMultiple<Number: FixedWidthInteger>(_ left: Number, _ right: Number) -> Number? {
    let (multiple, overflow) = (left / greatestCommonDivisor(left, right)).multipliedReportingOverflow(by: right)
    return overflow ? nil : multiple
}

/// The greatest common divisor of some whole numbers; 0 where none of them differs from 0, so that nothing is divided by it.
@inlinable
package func commonDivisor(of numbers: some Sequence<Int>) -> Int {
    numbers.reduce(0) { $1 == 0 ? $0 : greatestCommonDivisor($0, $1) }
}

/// The greatest whole number not above `value` / `divisor`, for a positive divisor.
@inlinable
package func floorQuotient(_ value: Int, _ divisor: Int) -> Int {
    let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
}

/// The smallest whole number not below `value` / `divisor`, for a positive divisor.
@inlinable
package func ceilingQuotient(_ value: Int, _ divisor: Int) -> Int { -floorQuotient(-value, divisor) }
