import ExactArithmetic

/// The exact costs of shortfalls as whole numbers of bounded size, place by place: a unit of the next place is a fraction of
/// one of this place. One place is mostly enough; many different minima together need more.
///
/// A cost is Σ weight · amount. With d₀ = ⌊weight · U₀⌋ and the rest, below 1, in places U₁, U₂, … further down, a cost times
/// U₀ · U₁ · … is a whole number too, and whoever misses less in an earlier place alone misses no more than that suggests.
package struct RelaxationCosts: Sendable {
    /// The weight of a unit of each shortfall in each place.
    package let places: [[Int]]
    /// The worth of a unit of each place in units of the last one.
    package let worth: [Int128]
    /// True where nothing is left beyond the last place.
    package let isExact: Bool
    /// True where the sums of a place fit 64 bits, whatever is missed.
    package let isBounded: Bool

    /// The largest unit, so that solvers can tell values apart.
    private static let largestUnit = 100_000_000
    /// Sums over all shortfalls stay below this, so that floating-point numbers hold them.
    private static let largestSum = 1 << 53
    /// So many places and no more.
    private static let placeLimit = 4
    /// Sums over all shortfalls stay below this where they are only added up.
    private static let largestPlain = 0x1p60
    /// Sums of all places stay below this, so that they fit 128 bits.
    private static let largestTotal = 0x1p120

    /// The costs of shortfalls that weigh `weights` in delegates, each row being counted in units of 1 / scale and missed by
    /// `maxima` units at most.
    init(weights: [Rational], scales: [Int], maxima: [Int]) {
        let most = maxima.reduce(1.0) { $0 + 3 * Double($1) }
        let limit = RelaxationCosts.unitLimit(most)
        isBounded = most <= RelaxationCosts.largestPlain
        var rest = zip(weights, scales).map { Fraction($0, over: $1) }
        var (places, units): ([[Int]], [Int]) = ([], [])
        var largest = most
        repeat {
            let unit = RelaxationCosts.unit(of: rest, limit)
            largest *= Double(unit)
            places.append(rest.map { $0.whole(unit) })
            rest = rest.map { $0.rest(unit) }
            units.append(unit)
        } while rest.contains { $0.above != 0 } && places.count < RelaxationCosts.placeLimit
            && largest * Double(limit) <= RelaxationCosts.largestTotal
        self.places = places
        isExact = rest.allSatisfy { $0.above == 0 }
        worth = units.indices.map { place in units[(place + 1)...].reduce(1) { $0 * Int128($1) } }
    }

    /// The largest unit of a place of which `most` may be missed: 1,000 at least, if sums fit then.
    private static func unitLimit(_ most: Double) -> Int {
        let usual = min(largestUnit, Int(Double(largestSum) / most))
        return max(1, usual, min(1_000, Int(largestPlain / most)))
    }

    /// A common multiple of denominators as far as it fits; those of large minima first, which are lowered first.
    private static func unit(of fractions: [Fraction], _ limit: Int) -> Int {
        var unit = 1
        for below in Set(fractions.filter { $0.above != 0 }.map(\.below)).sorted(by: >) {
            guard let below = Int(exactly: below), let multiple = leastCommonMultiple(unit, below) else { continue }
            if multiple <= limit { unit = multiple }
        }
        // Where some do not divide it, the finest multiple tells costs apart best.
        return fractions.allSatisfy { Int128(unit) * $0.above % $0.below == 0 } ? unit : unit * (limit / unit)
    }

    /// The sum of `amounts` of shortfalls in units of the last place.
    package func total(_ amounts: [Int]) -> Int128 {
        zip(places, worth).reduce(0) { $0 + Int128(RelaxationCosts.sum($1.0, amounts)) * $1.1 }
    }

    /// The sum of `amounts` in one place.
    package func sum(place: Int, _ amounts: [Int]) -> Int { RelaxationCosts.sum(places[place], amounts) }

    private static func sum(_ weights: [Int], _ amounts: [Int]) -> Int {
        zip(weights, amounts).reduce(0) { $0 + $1.0 * $1.1 }
    }
}

/// A fraction in 128 bits, not negative.
private struct Fraction {
    let above: Int128
    let below: Int128

    private init(above: Int128, below: Int128) {
        let divisor = greatestCommonDivisor(above, below)
        (self.above, self.below) = (above / divisor, below / divisor)
    }

    init(_ weight: Rational, over scale: Int) {
        self.init(above: weight.numerator, below: weight.denominator * Int128(scale))
    }

    /// The number of times that it holds 1 / `unit`, rounded down.
    func whole(_ unit: Int) -> Int { Int(above * Int128(unit) / below) }

    /// The rest that is left then, times `unit`.
    func rest(_ unit: Int) -> Fraction { Fraction(above: above * Int128(unit) % below, below: below) }
}
