import Apportionment
import ExactArithmetic

/// Checks a printed divisor as a person would: weight ÷ divisor, rounded at the method's signposts, within bounds.
enum CertificateCheck {
    static func holds(_ result: SeatResult, _ input: RandomInput, _ method: DivisorMethod) -> Bool {
        guard case .divisor(let range) = result.certificate else { return false }
        switch range.divisor {
        case .decimal(let value):
            // Both ends of the stretch give the same seats as the divisor itself.
            let ends = range.stretch.map { [$0.least, $0.most].compactMap(\.self) } ?? []
            return ([value] + ends).allSatisfy { isExact($0, result, input, method) }
        case .exact(let value):
            return input.weights.indices.allSatisfy { unit in
                let (low, high) = rounded(input, unit, value, method)
                return (low...high).contains(result.seats[unit])
            }
        case .root: return method == .huntingtonHill
        case .none: return true
        }
    }

    private static func isExact(
        _ divisor: WideFraction, _ result: SeatResult, _ input: RandomInput, _ method: DivisorMethod
    ) -> Bool {
        input.weights.indices.allSatisfy { unit in
            let (low, high) = rounded(input, unit, divisor, method)
            return low == high && low == result.seats[unit]
        }
    }

    /// Weight ÷ divisor rounded, down and up where it stands on a signpost.
    private static func rounded(
        _ input: RandomInput, _ unit: Int, _ divisor: WideFraction, _ method: DivisorMethod
    ) -> (Int, Int) {
        let bound = input.bounds[unit]
        guard input.weights[unit] > 0 else { return (bound.lowerBound, bound.lowerBound) }
        let above = Rational(input.weights[unit], input.scale) * Rational(wide: Int128(divisor.denominator))
        let ratio = above / Rational(wide: Int128(divisor.numerator))
        let square = ratio * ratio
        let low = (0..<bound.upperBound).prefix { method.squaredSignpost(after: $0) < square }.count
        let high = (0..<bound.upperBound).prefix { method.squaredSignpost(after: $0) <= square }.count
        return (max(low, bound.lowerBound), max(high, bound.lowerBound))
    }
}
