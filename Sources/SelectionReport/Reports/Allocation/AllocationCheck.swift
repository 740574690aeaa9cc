import Apportionment
import ExactArithmetic

/// The figures by which a reader checks one unit's seats.
struct AllocationCheck {
    let allocation: Allocation
    /// The number weights are divided by: the divisor, or the quota; nil where there is none or it is irrational.
    let divisor: WideFraction?
    /// The square of the divisor where that is irrational.
    let squaredDivisor: WideFraction?

    /// The figures of `allocation`.
    /// - Complexity: some thousand comparisons.
    init(allocation: Allocation) {
        self.allocation = allocation
        switch allocation.certificate {
        case .divisor(let range):
            switch range.divisor {
            case .decimal(let value), .exact(let value): (divisor, squaredDivisor) = (value, nil)
            case .root(let square): (divisor, squaredDivisor) = (nil, square)
            case .none: (divisor, squaredDivisor) = (nil, nil)
            }
        case .quota(let quota): (divisor, squaredDivisor) = (quota.value, nil)
        case .sequence: (divisor, squaredDivisor) = (nil, nil)
        }
    }

    /// Weight ÷ divisor or quota.
    func quotient(of unit: Int) -> WideFraction? { divisor?.dividing(weight(unit)) }

    /// The square of weight ÷ divisor, where the divisor is irrational.
    func squaredQuotient(of unit: Int) -> WideFraction? {
        squaredDivisor?.dividing(weight(unit).squared)
    }

    private func weight(_ unit: Int) -> WideFraction { WideFraction(allocation.weights[unit]) }

    /// The bound of the unit's own that keeps it from what it would have by weight: it is given, and it is met.
    func bindingBound(of unit: Int) -> Allocation.BindingBound? {
        let own = WideFraction(count: allocation.proportionalSeats(of: unit))
        let byWeight: WideFraction
        if allocation.method.divisorMethod != nil, let rounded = rounded(unit) {
            byWeight = WideFraction(count: rounded)
        } else if let quotient = quotient(of: unit) {
            byWeight = quotient
        } else {
            return bound(of: unit, WideFraction(count: allocation.seats[unit]), allocation.claim(of: unit))
        }
        return bound(of: unit, own, byWeight)
    }

    private func bound(of unit: Int, _ held: WideFraction, _ byWeight: WideFraction) -> Allocation.BindingBound? {
        if held == byWeight { return nil }
        return allocation.bindingBound(of: unit, isShort: held < byWeight)
    }

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
