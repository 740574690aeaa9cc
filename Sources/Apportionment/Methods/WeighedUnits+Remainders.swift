import BigInt

extension WeighedUnits {
    /// The seats by largest remainders.
    ///
    /// The quota is the weight of the units that are between their bounds ÷ the seats that are for them; so bounds
    /// shift seats in proportion to weight, as divisible seats would be shifted.
    func largestRemainders(isDroop: Bool) -> SeatResult {
        let factor = FairShares(weights: weights.values, bounds: bounds).factor(seats: seats)
        guard factor.numerator > 0 else {
            return remainders(Quota(weight: weights.total.product, seats: 1), from: bounds.map(\.lowerBound))
        }
        let quota =
            isDroop
            ? droopQuota(factor) : Quota(weight: factor.denominator.product, seats: Number.Product(factor.numerator))
        return remainders(quota, from: seatsOfWholeQuotas(quota))
    }

    /// A quota as a fraction: `weight` for each `seats` seats.
    private struct Quota {
        var weight: Number.Product
        var seats: Number.Product
    }

    /// The smallest whole quota above weight ÷ (seats + 1), as Droop has it for votes, which are many times the seats.
    ///
    /// Where weights are few, percentages say, the quota would be 1 or little more, and what it leaves would be more than a
    /// seat for each unit, given regardless of weight. Then weights count in tenths, hundredths, … until it is not.
    private func droopQuota(_ factor: FairShares<Number>.Fraction) -> Quota {
        var quota = Quota(weight: 0, seats: 1)
        while true {
            quota.weight = factor.denominator.product * quota.seats / (Number.Product(factor.numerator) + 1) + 1
            let start = seatsOfWholeQuotas(quota)
            let takers = bounds.indices.count { start[$0] < bounds[$0].upperBound }
            if seats - start.reduce(0, +) <= takers || quota.seats > WeighedUnits.finestDroop { return quota }
            quota.seats *= 10
        }
    }

    /// The largest denominator of the quota: beyond it the quota is as near to weight ÷ (seats + 1) as a thousand
    /// million seats can tell.
    private static var finestDroop: Number.Product { 1_000_000_000_000_000_000 }

    /// Each unit's weight ÷ quota rounded down, within its bounds.
    private func seatsOfWholeQuotas(_ quota: Quota) -> [Int] {
        bounds.indices.map { unit in
            let whole = weights.values[unit].product * quota.seats / quota.weight
            return max(bounds[unit].lowerBound, Int(min(whole, Number.Product(bounds[unit].upperBound))))
        }
    }

    /// The seats of `start`, and the others by what is left of each weight after a quota for every seat.
    private func remainders(_ quota: Quota, from start: [Int]) -> SeatResult {
        let values = weights.values
        let steps = SeatSteps(from: start, total: seats, bounds: bounds) { unit, held in
            values[unit].product * quota.seats - Number.Product(held) * quota.weight
        }
        let value = WideFraction(BigUInt(max(quota.weight, 1)), BigUInt(quota.seats) * weights.scale.unlimited)
        let quota = SeatQuota(value: value, remainderSeats: max(0, seats - start.reduce(0, +)))
        return SeatResult(
            seats: steps.seats, tie: steps.tie.map { .init(units: $0.units, remaining: $0.remaining) },
            certificate: .quota(quota))
    }
}
