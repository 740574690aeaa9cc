import BigInt

/// The seats that units would have if those could be divided.
enum DividedSeats: Sendable {
    case words(FairShares<Int>, FairShares<Int>.Fraction)
    case unlimited(FairShares<BigInt>, FairShares<BigInt>.Fraction)

    /// The unit's share and `granted` seats.
    func share(of unit: Int, and granted: Int) -> WideFraction {
        switch self {
        case .words(let shares, let factor): shares.share(of: unit, factor: factor).adding(granted)
        case .unlimited(let shares, let factor): shares.share(of: unit, factor: factor).adding(granted)
        }
    }

    /// The unit's share as if it had no bounds of its own, by the measure of the others, and `granted` seats.
    func claim(of unit: Int, and granted: Int) -> WideFraction {
        switch self {
        case .words(let shares, let factor): shares.claim(of: unit, factor: factor).adding(granted)
        case .unlimited(let shares, let factor): shares.claim(of: unit, factor: factor).adding(granted)
        }
    }

    /// The unit's share and `granted` seats, rounded down and up.
    func quota(of unit: Int, and granted: Int) -> ClosedRange<Int> {
        switch self {
        case .words(let shares, let factor): shares.share(of: unit, factor: factor).neighbours(granted)
        case .unlimited(let shares, let factor): shares.share(of: unit, factor: factor).neighbours(granted)
        }
    }
}

extension ApportionmentProblem {
    /// The seats that the units would have if those could be divided.
    /// - Complexity: O(units · log units).
    func dividedSeats() -> DividedSeats {
        switch weights {
        case .words(let weights):
            let shares = FairShares(weights: weights.values, bounds: bounds)
            return .words(shares, shares.factor(seats: seats))
        case .unlimited(let weights):
            let shares = FairShares(weights: weights.values, bounds: bounds)
            return .unlimited(shares, shares.factor(seats: seats))
        }
    }
}
