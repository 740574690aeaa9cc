import Apportionment
import ExactArithmetic

/// The figures by which a reader checks one unit's seats.
struct AllocationCheck {
    let allocation: Allocation

    /// The number weights are divided by: the divisor, or the quota; nil where there is none or it is irrational.
    var divisor: WideFraction? {
        switch allocation.certificate {
        case .divisor(let range):
            switch range.divisor {
            case .decimal(let value), .exact(let value): value
            case .root, .none: nil
            }
        case .quota(let quota): quota.value
        case .sequence: nil
        }
    }

    /// Weight ÷ divisor or quota.
    func quotient(of unit: Int) -> WideFraction? { divisor?.dividing(allocation.weights[unit]) }

    /// The quotient rounded as the method does it; of largest remainders rounded down.
    func rounded(_ unit: Int) -> Int? {
        guard let quotient = quotient(of: unit) else { return nil }
        if let method = allocation.method.divisorMethod { return method.rounded(quotient) }
        return Int(exactly: quotient.floor)
    }

    /// Digits after the point such that the quotient and its signpost do not look the same.
    func digits(_ unit: Int) -> Int {
        guard let method = allocation.method.divisorMethod, let quotient = quotient(of: unit),
            let whole = Int(exactly: quotient.floor), whole <= ApportionmentProblem.maximumSeats
        else { return 4 }
        return (4...9).first { quotient.truncated($0) != method.signpostText(after: whole, digits: $0) } ?? 4
    }

    /// The point from which the unit's quotient would be rounded up.
    func signpost(_ unit: Int) -> String? {
        guard let method = allocation.method.divisorMethod, let quotient = quotient(of: unit),
            let whole = Int(exactly: quotient.floor), whole <= ApportionmentProblem.maximumSeats
        else { return nil }
        return method.signpostText(after: whole, digits: digits(unit))
    }
}
