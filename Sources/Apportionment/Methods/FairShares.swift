/// The shares that units would get if seats could be divided: each its weight × t, but no less than its least and no
/// more than its most, with the t at which the shares add up to the seats.
///
/// Without bounds t is seats ÷ weight, and a share is what the quota rule calls the unit's quota.
struct FairShares {
    /// From `start` on, the shares add up to `whole` + `slope` · t.
    private struct Segment {
        var start: Fraction
        var whole: Int
        var slope: Int
    }

    /// A whole number over a positive one.
    struct Fraction {
        var numerator: Int
        var denominator: Int

        static func < (left: Fraction, right: Fraction) -> Bool {
            left.numerator.multipliedFullWidth(by: right.denominator)
                < right.numerator.multipliedFullWidth(by: left.denominator)
        }
    }

    private let weights: [Int]
    private let bounds: [ClosedRange<Int>]
    private var segments: [Segment]

    /// The shares of units with `weights`, whose sum fits an `Int`, and `bounds`; a weight of 0 has its least.
    /// - Complexity: O(units · log units).
    init(weights: [Int], bounds: [ClosedRange<Int>]) {
        self.weights = weights
        self.bounds = bounds
        var events: [(at: Fraction, whole: Int, slope: Int)] = []
        events.reserveCapacity(2 * weights.count)
        for (weight, bound) in zip(weights, bounds) where weight > 0 && bound.count > 1 {
            let (least, most) = (bound.lowerBound, bound.upperBound)
            events.append((Fraction(numerator: least, denominator: weight), -least, weight))
            events.append((Fraction(numerator: most, denominator: weight), most, -weight))
        }
        events.sort { $0.at < $1.at }
        var (whole, slope) = (bounds.reduce(0) { $0 + $1.lowerBound }, 0)
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
        let (left, right) = (seats - segment.whole, segment.start)
        let product = segment.slope.multipliedFullWidth(by: right.numerator)
        return product < left.multipliedFullWidth(by: right.denominator)
    }

    /// The unit's share of `factor`, as a fraction.
    func share(of unit: Int, factor: Fraction) -> Share {
        let (least, most) = (Int128(bounds[unit].lowerBound), Int128(bounds[unit].upperBound))
        let (part, whole) = (Int128(weights[unit]) * Int128(factor.numerator), Int128(factor.denominator))
        if part <= least * whole { return Share(numerator: least, denominator: 1) }
        if part >= most * whole { return Share(numerator: most, denominator: 1) }
        return Share(numerator: part, denominator: whole)
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
        let product = UInt64(segments[low].slope).multipliedFullWidth(by: UInt64(held))
        return segments[low].whole + Int(UInt64(weight).dividingFullWidth(product).quotient) + 1
    }
}

/// An exact share of the seats.
struct Share {
    var numerator: Int128
    var denominator: Int128

    var floor: Int { Int(numerator / denominator) }
    var ceiling: Int { Int((numerator + denominator - 1) / denominator) }

    /// The share with `seats` whole seats more.
    func adding(_ seats: Int) -> Share {
        Share(numerator: numerator + Int128(seats) * denominator, denominator: denominator)
    }
}
