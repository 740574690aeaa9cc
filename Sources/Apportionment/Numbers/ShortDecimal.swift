import BigInt
import ExactArithmetic

/// A positive number `digits` · 10^`exponent` with few digits: what a divisor looks like to a person.
struct ShortDecimal {
    private let digits: UInt64
    private let exponent: Int

    /// The shortest decimal between two powers of 2, given in units of `FixedPointLogarithm`; about so where they are
    /// too close for floating point.
    init(between low: Int, and high: Int) {
        var exponent = high / Self.units(ofPowerOfTen: 1) + 1
        while true {
            let shift = Self.units(ofPowerOfTen: exponent)
            let (lowest, highest) = (FixedPointLogarithm.power(low - shift), FixedPointLogarithm.power(high - shift))
            let least = UInt64(min(lowest, 9e18))
            let digits = Double(least) < lowest ? least + 1 : max(least, 1)
            if Double(digits) <= highest || digits > 1_000_000_000_000_000 {
                (self.digits, self.exponent) = (digits, exponent)
                return
            }
            exponent -= 1
        }
    }

    /// A decimal near a power of 2.
    init(near units: Int) { self.init(between: units, and: units) }

    /// log₂ 10^`exponent` in units of `FixedPointLogarithm`, from log₂ 10 to 60 binary places.
    private static func units(ofPowerOfTen exponent: Int) -> Int {
        Int(Int128(exponent) * 3_829_922_337_353_294_527 >> Int128(60 - FixedPointLogarithm.fractionBits))
    }

    /// log₂ in units of `FixedPointLogarithm`.
    var logarithm: Int { FixedPointLogarithm.units(digits) + Self.units(ofPowerOfTen: exponent) }

    /// The exact number.
    var value: WideRational {
        let power = BigUInt.power(ofTen: abs(exponent))
        return exponent < 0 ? WideRational(BigUInt(digits), power) : WideRational(BigUInt(digits) * power)
    }
}
