import BigInt
import ExactArithmetic
import FairLottery
import IntegerProgramming

/// The inequality that parts what is wanted from all panels, once it is proven that no mixture has it.
///
/// Any direction in which no panel reaches what is wanted makes one, but one that touches no panel cuts off next to nothing, and
/// the next chances lie as good as in the same place. So the mixture first goes on to the point of all panels' hull that is
/// nearest to what is wanted; the plane there, square to the way that is left, touches every panel of the mixture.
extension MixtureSearch {
    /// Moves `mixture` to the nearest point that all panels allow, and returns the inequality there.
    mutating func inequality(
        beyond mixture: NearestMixture, _ chances: [BigRational], control: StoppingCriteria
    ) -> Answer {
        inequalities += 1
        while inequalities <= MixtureSearch.mostInequalities {
            steps += 1
            let plane = exactPlane(mixture.places, chances)
            let weights = plane ?? mixture.wholeDirection(largest: MixtureSearch.largestWeight)
            guard case .panel(let panel) = pricing.best(weights, control: control) else {
                return .stopped(control.stop ?? .workLimit, places: mixture.places, weights: mixture.weights)
            }
            let place = collection.insert(panel).place
            let bound = collection.worth(place, weights)
            let touched = mixture.places.reduce(Int.min) { max($0, collection.worth($1, weights)) }
            // Rounded weights let panels of the same plane differ by as much as rounding adds.
            let slack = plane == nil ? collection.seats[place].reduce(0) { $0 + $1.count } : 0
            if bound > touched + slack, mixture.add(place, collection.seats[place]) { continue }
            guard bound < ceiling(weights, chances) else {
                return .stopped(.workLimit, places: mixture.places, weights: mixture.weights)
            }
            start = mixture.places
            return .cut(weights: weights, bound: bound)
        }
        return .stopped(.workLimit, places: mixture.places, weights: mixture.weights)
    }

    /// The inequalities after which it ends; no pool that was tried took more than a few.
    private static let mostInequalities = 200

    /// The weights of the plane through the panels at `places` that is square to the way from its nearest point to what is
    /// wanted, in lowest terms; nil where they are large.
    ///
    /// With a weight d(t) for each type and a share λ(P) for each panel, the point Σ λ·P is n(t)·d(t) short of what is wanted of
    /// type t, whose people are n(t), and every panel is worth the same, μ:
    ///
    ///     n(t)·d(t) + Σ λ(P)·P(t) = n(t)·p(t),   Σ d(t)·P(t) − μ = 0,   Σ λ(P) = 1.
    private func exactPlane(_ places: [Int], _ chances: [BigRational]) -> [Int]? {
        let types = pricing.program.types
        guard types.count + places.count < MixtureSearch.mostExactUnknowns else { return nil }
        let last = types.count + places.count
        var columns = types.enumerated().map { [IntegerLinearSystem.Entry(row: $0, value: $1.count)] }
        for (index, place) in places.enumerated() {
            for seat in collection.seats[place] {
                columns[seat.type].append(.init(row: types.count + index, value: seat.count))
            }
        }
        for place in places {
            columns.append(
                collection.seats[place].map { .init(row: $0.type, value: $0.count) } + [.init(row: last, value: 1)])
        }
        columns.append(places.indices.map { .init(row: types.count + $0, value: -1) })
        let wanted = zip(chances, types).map { $0 * BigRational($1.count) } + places.map { _ in .zero } + [.one]
        let common = BigInt(wanted.reduce(BigUInt(1)) { leastCommonMultiple($0, $1.denominator.magnitude) })
        let system = IntegerLinearSystem(rows: last + 1, columns: columns)
        guard let solution = system.solve(wanted.map { $0.numerator * (common / $0.denominator) }) else { return nil }
        let weights = solution.numerators.prefix(types.count)
        let divisor = weights.reduce(BigUInt(0)) { $0.greatestCommonDivisor(with: $1.magnitude) }
        guard !divisor.isZero else { return nil }
        let whole = weights.map { Int(exactly: $0 / BigInt(divisor)) ?? .max }
        guard whole.allSatisfy({ $0.magnitude < MixtureSearch.largestExactWeight }) else { return nil }
        let sum = zip(whole, types).reduce(0) { $0 + abs($1.0) * $1.1.most }
        return sum < MixtureSearch.largestExactSum ? whole : nil
    }

    /// Planes are computed exactly below as many unknowns: a second's work.
    private static let mostExactUnknowns = 1_000
    /// What weights, and all seats' worth together, stay below: the relaxation states quantities in 2²⁴ths, within 64 bits.
    private static let largestExactWeight = 1 << 30
    private static let largestExactSum = 1 << 36
}
