import ExactArithmetic

/// A positive number `digits` · 10^`exponent` with few digits: what a divisor looks like to a person.
struct ShortDecimal {
    private let digits: UInt64
    private let exponent: Int

    /// The shortest decimal between two powers of 2, given in units of `FixedPointLogarithm`; about so where they are
    /// too close for floating point.
    init(between low: Int, and high: Int) {
        let (lowest, highest) = (FixedPointLogarithm.power(low), FixedPointLogarithm.power(high))
        var scale = 1e-30
        for exponent in stride(from: 30, through: -300, by: -1) {
            let least = UInt64(min(lowest * scale, 9e18))
            let digits = Double(least) < lowest * scale ? least + 1 : max(least, 1)
            if Double(digits) <= highest * scale || digits > 1_000_000_000_000_000 {
                (self.digits, self.exponent) = (digits, exponent)
                return
            }
            scale = exponent > 0 ? 1 / Self.power(exponent - 1) : Self.power(1 - exponent)
        }
        (digits, exponent) = (1, -300)
    }

    /// A decimal near a power of 2.
    init(near units: Int) { self.init(between: units, and: units) }

    private static func power(_ exponent: Int) -> Double { (0..<exponent).reduce(1.0) { power, _ in power * 10 } }

    /// log₂ in units of `FixedPointLogarithm`.
    var logarithm: Int {
        let scale = Self.power(abs(exponent))
        return FixedPointLogarithm.units(exponent < 0 ? Double(digits) / scale : Double(digits) * scale)
    }

    /// The exact number.
    var value: WideRational {
        (0..<abs(exponent)).reduce(WideRational(digits)) { value, _ in
            exponent < 0 ? value.multiplied(by: 1, over: 10) : value.multiplied(by: 10)
        }
    }
}
