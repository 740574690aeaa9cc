import BigInt
import ExactArithmetic

/// Binary logarithms as whole multiples of 2⁻⁴⁰, the same on every platform.
///
/// They guide the search; nothing is decided by them.
enum FixedPointLogarithm {
    /// The fraction's length in bits; `1 << fractionBits` stands for a factor of 2.
    static let fractionBits = 40

    /// log₂ `value`, rounded down, with an error below two units.
    /// - Precondition: `value` is not 0.
    static func units(_ value: UInt64) -> Int {
        let shift = value.leadingZeroBitCount
        var mantissa = value << UInt64(shift)
        var result = 63 - shift
        for _ in 0..<fractionBits {
            let (high, low) = mantissa.multipliedFullWidth(by: mantissa)
            let bit = high >> 63
            mantissa = (high << (1 - bit)) | ((low >> 63) & ~bit & 1)
            result = result << 1 | Int(bit)
        }
        return result
    }

    /// log₂ of a number of any length, by its leading 64 bits.
    /// - Precondition: `value` is not 0.
    static func units(_ value: BigUInt) -> Int {
        let leading = value.leading
        return units(leading.word) + leading.shift << fractionBits
    }

    /// A number of any length as a floating-point number; its leading 64 bits count.
    static func double(_ value: BigUInt) -> Double {
        let leading = value.leading
        return Double(sign: .plus, exponent: leading.shift, significand: Double(leading.word))
    }

    /// log₂ of a positive finite floating-point number.
    static func units(_ value: Double) -> Int {
        let mantissa = value.significandBitPattern | 1 << 52
        return units(mantissa) + (Int(value.exponent) - 52) << fractionBits
    }

    /// Approximately 2 to the power of this many units of the logarithm.
    static func power(_ units: Int) -> Double {
        var value = 1.0
        for bit in 0..<fractionBits where units >> bit & 1 == 1 { value *= roots[fractionBits - 1 - bit] }
        return Double(sign: .plus, exponent: units >> fractionBits, significand: value)
    }

    /// The square root of 0 or of a number from 1, by Newton's method: about, and without the C library.
    static func squareRoot(_ value: Double) -> Double {
        guard value > 0 else { return 0 }
        var root =
            value > 1e8 ? Double(sign: .plus, exponent: Int(value.exponent) / 2, significand: 1) : (value + 1) / 2
        var next = (root + value / root) / 2
        while abs(next - root) > root * 1e-15 { (root, next) = (next, (next + value / next) / 2) }
        return next
    }

    /// 2^(1/2), 2^(1/4), 2^(1/8), …
    private static let roots: [Double] = {
        var (root, roots): (Double, [Double]) = (2, [])
        for _ in 0..<fractionBits {
            root = squareRoot(root)
            roots.append(root)
        }
        return roots
    }()
}
