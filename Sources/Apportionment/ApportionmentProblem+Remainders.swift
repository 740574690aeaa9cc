extension ApportionmentProblem {
    /// The seats by largest remainders.
    ///
    /// The quota is the weight of the units that are between their bounds ÷ the seats that are for them; so bounds
    /// shift seats in proportion to weight, as divisible seats would be shifted.
    func largestRemainders(isDroop: Bool) -> SeatResult {
        let factor = FairShares(weights: weights.values, bounds: bounds).factor(seats: seats)
        guard factor.numerator > 0 else {
            return remainders(weights.total, 1, from: bounds.map(\.lowerBound))
        }
        let quota =
            isDroop
            ? (weight: factor.denominator / (factor.numerator + 1) + 1, seats: 1)
            : (weight: factor.denominator, seats: factor.numerator)
        let start = bounds.indices.map { unit in
            let whole = Int128(weights.values[unit]) * Int128(quota.seats) / Int128(quota.weight)
            let (least, most) = (bounds[unit].lowerBound, bounds[unit].upperBound)
            return max(least, Int(min(whole, Int128(most))))
        }
        return remainders(quota.weight, quota.seats, from: start)
    }

    /// The seats of `start`, and the others by what is left of each weight after a quota of `weight` / `seats` for
    /// every seat.
    private func remainders(_ weight: Int, _ seats: Int, from start: [Int]) -> SeatResult {
        let values = weights.values
        let steps = SeatSteps(from: start, total: self.seats, bounds: bounds) { unit, held in
            Int128(values[unit]) * Int128(seats) - Int128(held) * Int128(weight)
        }
        let value = WideFraction(UInt128(max(weight, 1)), UInt128(seats) * UInt128(weights.scale))
        let quota = SeatQuota(value: value, remainderSeats: max(0, self.seats - start.reduce(0, +)))
        return SeatResult(
            seats: steps.seats, tie: steps.tie.map { .init(units: $0.units, remaining: $0.remaining) },
            certificate: .quota(quota))
    }
}
