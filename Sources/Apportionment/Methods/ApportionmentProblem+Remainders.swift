extension ApportionmentProblem {
    /// The seats by largest remainders.
    ///
    /// The quota is the weight of the units that are between their bounds ÷ the seats that are for them; so bounds
    /// shift seats in proportion to weight, as divisible seats would be shifted.
    func largestRemainders(isDroop: Bool) -> SeatResult {
        let factor = FairShares(weights: weights.values, bounds: bounds).factor(seats: seats)
        guard factor.numerator > 0 else {
            return remainders(Quota(weight: Int128(weights.total), seats: 1), from: bounds.map(\.lowerBound))
        }
        let quota =
            isDroop ? droopQuota(factor) : Quota(weight: Int128(factor.denominator), seats: Int128(factor.numerator))
        return remainders(quota, from: seatsOfWholeQuotas(quota))
    }

    /// A quota as a fraction: `weight` for each `seats` seats.
    private struct Quota {
        var weight: Int128
        var seats: Int128
    }

    /// The smallest whole quota above weight ÷ (seats + 1), as Droop has it for votes, which are many times the seats.
    ///
    /// Where weights are few, percentages say, the quota would be 1 or little more, and what it leaves would be more than a
    /// seat for each unit, given regardless of weight. Then weights count in tenths, hundredths, … until it is not.
    private func droopQuota(_ factor: FairShares.Fraction) -> Quota {
        var quota = Quota(weight: 0, seats: 1)
        while true {
            quota.weight = Int128(factor.denominator) * quota.seats / (Int128(factor.numerator) + 1) + 1
            let start = seatsOfWholeQuotas(quota)
            let takers = bounds.indices.count { start[$0] < bounds[$0].upperBound }
            if seats - start.reduce(0, +) <= takers || quota.seats > ApportionmentProblem.finestDroop { return quota }
            quota.seats *= 10
        }
    }

    /// The largest denominator of the quota: beyond it the quota is as near to weight ÷ (seats + 1) as a thousand
    /// million seats can tell.
    private static let finestDroop: Int128 = 1_000_000_000_000_000_000

    /// Each unit's weight ÷ quota rounded down, within its bounds.
    private func seatsOfWholeQuotas(_ quota: Quota) -> [Int] {
        bounds.indices.map { unit in
            let whole = Int128(weights.values[unit]) * quota.seats / quota.weight
            return max(bounds[unit].lowerBound, Int(min(whole, Int128(bounds[unit].upperBound))))
        }
    }

    /// The seats of `start`, and the others by what is left of each weight after a quota for every seat.
    private func remainders(_ quota: Quota, from start: [Int]) -> SeatResult {
        let values = weights.values
        let steps = SeatSteps(from: start, total: seats, bounds: bounds) { unit, held in
            Int128(values[unit]) * quota.seats - Int128(held) * quota.weight
        }
        let value = WideFraction(UInt128(max(quota.weight, 1)), UInt128(quota.seats) * UInt128(weights.scale))
        let quota = SeatQuota(value: value, remainderSeats: max(0, seats - start.reduce(0, +)))
        return SeatResult(
            seats: steps.seats, tie: steps.tie.map { .init(units: $0.units, remaining: $0.remaining) },
            certificate: .quota(quota))
    }
}
