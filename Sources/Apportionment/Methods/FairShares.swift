import BigInt

/// The shares that units would get if seats could be divided: each its weight × t, but no less than its least and no
/// more than its most, with the t at which the shares add up to the seats.
///
/// Without bounds t is seats ÷ weight, and a share is what the quota rule calls the unit's quota.
struct FairShares<Number: WeightNumber>: Sendable {
    /// From `start` on, the shares add up to `whole` + `slope` · t.
    private struct Segment: Sendable {
        var start: Fraction
        var whole: Int
        var slope: Number
    }

    /// A number of seats over a positive weight.
    struct Fraction: Sendable {
        var numerator: Int
        var denominator: Number

        static func < (left: Fraction, right: Fraction) -> Bool {
            Number.isBelow(right.denominator, times: left.numerator, left.denominator, times: right.numerator)
        }
    }

    private let weights: [Number]
    private let bounds: [ClosedRange<Int>]
    private var segments: [Segment]

    /// The shares of units with `weights`, whose sum is of the same kind, and `bounds`; a weight of 0 has its least.
    /// - Complexity: O(units · log units).
    init(weights: [Number], bounds: [ClosedRange<Int>]) {
        self.weights = weights
        self.bounds = bounds
        var events: [(at: Fraction, whole: Int, slope: Number)] = []
        events.reserveCapacity(2 * weights.count)
        for (weight, bound) in zip(weights, bounds) where weight > 0 && bound.count > 1 {
            let (least, most) = (bound.lowerBound, bound.upperBound)
            events.append((Fraction(numerator: least, denominator: weight), -least, weight))
            events.append((Fraction(numerator: most, denominator: weight), most, -weight))
        }
        events.sort { $0.at < $1.at }
        var (whole, slope): (Int, Number) = (bounds.reduce(0) { $0 + $1.lowerBound }, 0)
        segments = [Segment(start: Fraction(numerator: 0, denominator: 1), whole: whole, slope: 0)]
        segments.reserveCapacity(events.count + 1)
        for event in events {
            (whole, slope) = (whole + event.whole, slope + event.slope)
            segments.append(Segment(start: event.at, whole: whole, slope: slope))
        }
    }

    /// The t at which the shares add up to `seats`: seats that are left over ÷ the weight that they are for. Where
    /// every unit is at a bound, any t there is.
    /// - Complexity: O(log units).
    func factor(seats: Int) -> Fraction {
        var (low, high) = (0, segments.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if isBelow(segments[middle], seats) { low = middle } else { high = middle }
        }
        let segment = segments[low]
        guard segment.slope > 0 else { return segment.start }
        return Fraction(numerator: max(0, seats - segment.whole), denominator: segment.slope)
    }

    /// True where the shares at the start of the segment add up to less than `seats`.
    private func isBelow(_ segment: Segment, _ seats: Int) -> Bool {
        Number.isBelow(
            segment.slope, times: segment.start.numerator, segment.start.denominator, times: seats - segment.whole)
    }

    /// The unit's share of `factor`, as a fraction.
    func share(of unit: Int, factor: Fraction) -> Share<Number.Product> {
        let (least, most) = (Number.Product(bounds[unit].lowerBound), Number.Product(bounds[unit].upperBound))
        let (part, whole) = (weights[unit].product * Number.Product(factor.numerator), factor.denominator.product)
        if part <= least * whole { return Share(numerator: least, denominator: 1) }
        if part >= most * whole { return Share(numerator: most, denominator: 1) }
        return Share(numerator: part, denominator: whole)
    }

    /// The share that the unit would have by the same measure if it had no bounds of its own.
    func claim(of unit: Int, factor: Fraction) -> Share<Number.Product> {
        Share(
            numerator: weights[unit].product * Number.Product(factor.numerator),
            denominator: max(1, factor.denominator.product))
    }

    /// The number of seats from which on the unit's share is more than `held`, which is within its bounds.
    /// - Parameter segment: where to look from: 0, or what it was set to for fewer seats of the same unit.
    /// - Complexity: O(log units); a constant where `segment` is near.
    func house(ofShareAbove held: Int, unit: Int, from segment: inout Int) -> Int {
        let weight = weights[unit]
        let at = Fraction(numerator: held, denominator: weight)
        var (low, step) = (segment, 1)
        while low + step < segments.count, !(at < segments[low + step].start) { (low, step) = (low + step, 2 * step) }
        var high = min(low + step, segments.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if at < segments[middle].start { high = middle } else { low = middle }
        }
        segment = low
        return segments[low].whole + segments[low].slope.multiplied(by: held, over: weight, most: .max / 2) + 1
    }
}

/// An exact share of the seats.
struct Share<Number: SignedInteger & Sendable>: Sendable {
    var numerator: Number
    var denominator: Number

    /// The share with `seats` whole seats more, rounded down and up.
    func neighbours(_ seats: Int) -> ClosedRange<Int> {
        let (whole, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
        return Int(whole) + seats...Int(whole) + seats + (rest == 0 ? 0 : 1)
    }

    /// The share with `seats` whole seats more, as a fraction.
    func adding(_ seats: Int) -> WideFraction {
        WideFraction(BigUInt(numerator) + BigUInt(seats) * BigUInt(denominator), BigUInt(denominator))
    }
}
