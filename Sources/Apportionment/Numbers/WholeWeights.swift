import BigInt
import ExactArithmetic

/// Weights brought to whole numbers by their common denominator, so that everything is decided in integers.
enum WholeWeights {
    /// Weights whose sum fits a word, as nearly all do.
    case words(CountedWeights<Int>)
    /// Others: thirty digits, or powers of ten that are far apart.
    case unlimited(CountedWeights<BigInt>)

    /// The most bits of the sum. Decimals whose parts fit 128 bits stay far below; fractions may have denominators whose
    /// common multiple has no end.
    static let mostBits = 512

    /// - Throws: `ApportionmentError` for a negative weight, or beyond `mostBits`.
    init(_ weights: [Rational]) throws(ApportionmentError) {
        for (unit, weight) in weights.enumerated() where weight.numerator < 0 { throw .negativeWeight(unit: unit) }
        if let words = CountedWeights<Int>(weights) {
            self = .words(words)
        } else {
            self = .unlimited(try CountedWeights<BigInt>(weights))
        }
    }

    /// True for each unit with a weight above 0.
    var arePositive: [Bool] {
        switch self {
        case .words(let weights): weights.values.map { $0 > 0 }
        case .unlimited(let weights): weights.values.map { !$0.isZero }
        }
    }
}

/// Whole weights.
struct CountedWeights<Number: WeightNumber>: Sendable {
    /// The weights times `scale`, in the units' order.
    let values: [Number]
    /// The factor by which every weight was multiplied.
    let scale: Number
    /// The sum of the values.
    let total: Number
}

extension CountedWeights<Int> {
    /// The weights in words; nil where the common denominator or the sum does not fit.
    fileprivate init?(_ weights: [Rational]) {
        var scale: Int128 = 1
        for weight in weights {
            guard let multiple = leastCommonMultiple(scale, weight.denominator), Int(exactly: multiple) != nil else {
                return nil
            }
            scale = multiple
        }
        var (values, total): ([Int], Int) = ([], 0)
        values.reserveCapacity(weights.count)
        for weight in weights {
            guard let value = weight.units(of: scale) else { return nil }
            let (sum, isTooMuch) = total.addingReportingOverflow(value)
            if isTooMuch { return nil }
            values.append(value)
            total = sum
        }
        (self.values, self.scale, self.total) = (values, Int(scale), total)
    }
}

extension CountedWeights<BigInt> {
    fileprivate init(_ weights: [Rational]) throws(ApportionmentError) {
        scale = BigInt(try CommonDenominator.of(weights) { ApportionmentError.weightsTooLong(unit: $0) })
        values = weights.map { [scale] in $0.units(of: scale) }
        var total = BigInt(0)
        for (unit, value) in values.enumerated() {
            total += value
            if total.magnitude.bitWidth > WholeWeights.mostBits { throw .weightsTooLong(unit: unit) }
        }
        self.total = total
    }
}

/// The least number by which all weights become whole.
enum CommonDenominator {
    /// - Throws: `failure` of the place where it has more than `WholeWeights.mostBits`.
    static func of<Failure: Error>(
        _ weights: [Rational], _ failure: (_ place: Int) -> Failure
    ) throws(Failure) -> BigUInt {
        var scale = BigUInt(1)
        for (place, weight) in weights.enumerated() where weight.denominator != 1 {
            scale = leastCommonMultiple(scale, BigUInt(weight.denominator))
            if scale.bitWidth > WholeWeights.mostBits { throw failure(place) }
        }
        return scale
    }
}

extension Rational {
    /// The fraction times `scale`, where that is a whole number that fits; otherwise nil.
    fileprivate func units(of scale: Int128) -> Int? {
        let (value, isLong) = numerator.multipliedReportingOverflow(by: scale / denominator)
        return isLong || scale % denominator != 0 ? nil : Int(exactly: value)
    }

    /// The fraction times `scale`, a multiple of its denominator.
    func units(of scale: BigInt) -> BigInt { BigInt(numerator) * (scale / BigInt(denominator)) }
}
