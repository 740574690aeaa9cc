import Apportionment
import BigInt
import ExactArithmetic

/// The methods by their definitions, one seat after the other, in whole numbers without limit.
struct UnlimitedReference {
    let weights: [BigInt]
    let bounds: [ClosedRange<Int>]
    let seats: Int
    /// The factor that made the weights whole.
    private let scale: BigInt

    init(weights: [Rational], bounds: [ClosedRange<Int>], seats: Int) {
        let scale = weights.reduce(BigInt(1)) { scale, weight in
            scale / scale.greatestCommonDivisor(with: BigInt(weight.denominator)) * BigInt(weight.denominator)
        }
        self.weights = weights.map { BigInt($0.numerator) * scale / BigInt($0.denominator) }
        (self.bounds, self.seats, self.scale) = (bounds, seats, scale)
    }

    /// The square of weight ÷ signpost as a fraction; below the line is 0 where it is infinite.
    private func square(_ unit: Int, _ held: Int, _ method: DivisorMethod) -> (above: BigInt, below: BigInt) {
        let signpost = method.squaredSignpost(after: held)
        if signpost == .zero { return (weights[unit], 0) }
        return (weights[unit] * weights[unit] * BigInt(signpost.denominator), BigInt(signpost.numerator))
    }

    /// From the minima on, each seat to whoever has the highest average.
    func highestAverages(_ method: DivisorMethod) -> PlainResult {
        var held = bounds.map(\.lowerBound)
        var left = seats - held.reduce(0, +)
        while left > 0 {
            let open = held.indices.filter { weights[$0] > 0 && held[$0] < bounds[$0].upperBound }
            let top = greatest(open) { square($0, held[$0], method) }
            if top.count > left { return PlainResult(seats: held, tied: top, remaining: left) }
            for unit in top { held[unit] += 1 }
            left -= top.count
        }
        return PlainResult(seats: held, tied: [], remaining: 0)
    }

    /// The units whose fractions are the greatest; one over 0 is above all others.
    private func greatest(_ units: [Int], _ fraction: (Int) -> (above: BigInt, below: BigInt)) -> [Int] {
        var (top, held): ([Int], (above: BigInt, below: BigInt)?) = ([], nil)
        for unit in units {
            let own = fraction(unit)
            guard let best = held else {
                (top, held) = ([unit], own)
                continue
            }
            let isInfinite = (own.below == 0, best.below == 0)
            let (left, right) =
                isInfinite == (true, true)
                ? (own.above, best.above) : (own.above * best.below, best.above * own.below)
            if isInfinite == (true, false) || isInfinite != (false, true) && left > right {
                (top, held) = ([unit], own)
            } else if isInfinite.0 == isInfinite.1, left == right {
                top.append(unit)
            }
        }
        return top
    }

    /// Largest remainders of weight · seats ÷ all weight; without bounds.
    var hamilton: PlainResult { remainders(quota: weights.reduce(0, +), seats: BigInt(seats)) }

    /// Largest remainders with Droop's whole quota; nil where that is refined.
    var droop: PlainResult? {
        let quota = weights.reduce(0, +) / BigInt(seats + 1) + 1
        let whole = weights.reduce(0) { $0 + Int($1 / quota) }
        return seats - whole <= weights.count { $0 > 0 } ? remainders(quota: quota, seats: 1) : nil
    }

    private func remainders(quota: BigInt, seats factor: BigInt) -> PlainResult {
        var held = weights.map { Int($0 * factor / quota) }
        var left = seats - held.reduce(0, +)
        var open = held.indices.filter { weights[$0] > 0 }
        while left > 0 {
            let top = greatest(open) { (weights[$0] * factor - BigInt(held[$0]) * quota, 1) }
            if top.count > left { return PlainResult(seats: held, tied: top, remaining: left) }
            for unit in top { held[unit] += 1 }
            open.removeAll(where: top.contains)
            left -= top.count
        }
        return PlainResult(seats: held, tied: [], remaining: 0)
    }

    /// Balinski and Young's quota method without bounds; of equal units the first is served first.
    var quotaMethod: [Int] {
        let total = weights.reduce(0, +)
        var held = weights.map { _ in 0 }
        for house in 1...max(seats, 1) where house <= seats {
            let open = held.indices.filter { BigInt(held[$0]) * total < weights[$0] * BigInt(house) }
            if let first = greatest(open, { (weights[$0], BigInt(held[$0] + 1)) }).first { held[first] += 1 }
        }
        return held
    }

    /// True where the stated divisor, and the ends of its stretch, give the seats.
    func isShown(_ result: SeatResult, _ method: DivisorMethod) -> Bool {
        guard case .divisor(let range) = result.certificate else { return false }
        switch range.divisor {
        case .decimal(let value):
            let ends = range.stretch.map { [$0.least, $0.most].compactMap(\.self) } ?? []
            return ([value] + ends).allSatisfy { divisor in
                result.seats.indices.allSatisfy {
                    rounded($0, divisor.squared, method) == result.seats[$0]...result.seats[$0]
                }
            }
        case .exact(let value):
            return result.seats.indices.allSatisfy { rounded($0, value.squared, method).contains(result.seats[$0]) }
        case .root(let square):
            return result.seats.indices.allSatisfy { rounded($0, square, method).contains(result.seats[$0]) }
        case .none(.everyUnitAtABound):
            return result.seats.indices.allSatisfy { unit in
                weights[unit] == 0 || [bounds[unit].lowerBound, bounds[unit].upperBound].contains(result.seats[unit])
            }
        case .none(.firstSeats): return true
        }
    }

    /// Weight ÷ divisor rounded, down and up where it stands on a signpost, within bounds.
    private func rounded(_ unit: Int, _ square: WideFraction, _ method: DivisorMethod) -> ClosedRange<Int> {
        let bound = bounds[unit]
        guard weights[unit] > 0 else { return bound.lowerBound...bound.lowerBound }
        let above = weights[unit] * weights[unit] * BigInt(square.denominator)
        let below = scale * scale * BigInt(square.numerator)
        func count(_ holds: (BigInt, BigInt) -> Bool) -> Int {
            let most = min(bound.upperBound, seats + 1)
            return (0..<most).prefix { held in
                let signpost = method.squaredSignpost(after: held)
                return holds(BigInt(signpost.numerator) * below, above * BigInt(signpost.denominator))
            }.count
        }
        return max(count(<), bound.lowerBound)...max(count(<=), bound.lowerBound)
    }
}
