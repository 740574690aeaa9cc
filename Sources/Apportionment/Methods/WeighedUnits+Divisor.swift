extension WeighedUnits {
    /// The seats by a divisor method: from the divisor that divisible seats would have, a step for each seat that
    /// rounding puts too many or too few.
    func divisorSeats(_ method: DivisorMethod) -> SeatResult {
        let shares = FairShares(weights: weights.values, bounds: bounds)
        let factor = shares.factor(seats: seats)
        let start = bounds.indices.map { roundedSeats($0, factor, method) }
        let values = weights.values
        let steps = SeatSteps(from: start, total: seats, bounds: bounds) { unit, held in
            method.quotient(values[unit], after: held)
        }
        let range = DivisorRange(
            next: steps.next, last: steps.last, usesSquares: method.usesSquares,
            scale: weights.scale.unlimited)
        return SeatResult(
            seats: steps.seats, tie: steps.tie.map { .init(units: $0.units, remaining: $0.remaining) },
            certificate: .divisor(range))
    }

    /// The unit's weight × `factor`, rounded as the method does, within its bounds.
    private func roundedSeats(_ unit: Int, _ factor: FairShares<Number>.Fraction, _ method: DivisorMethod) -> Int {
        let (least, most) = (bounds[unit].lowerBound, bounds[unit].upperBound)
        guard least < most, factor.numerator > 0 else { return least }
        let weight = weights.values[unit]
        let whole = weight.multiplied(by: factor.numerator, over: factor.denominator, most: most)
        let divisor = method.threshold(factor.denominator, over: factor.numerator)
        let rounded = method.quotient(weight, after: whole) > divisor ? whole + 1 : whole
        return min(max(rounded, least), most)
    }
}
