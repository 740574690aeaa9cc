import ExactArithmetic

/// Seats to give to units by weight, within bounds.
public struct ApportionmentProblem: Sendable {
    /// The most seats that can be given.
    public static let maximumSeats = 1_000_000_000

    /// The seats to give.
    public let seats: Int
    /// The seats that each unit must and may have; a unit without weight has its least.
    public let bounds: [ClosedRange<Int>]
    let weights: WholeWeights

    /// A problem of units by their index.
    /// - Parameters:
    ///   - seats: how many there are to give.
    ///   - weights: not negative; in any measure, since only their ratios count.
    ///   - bounds: of each unit; nil where nobody has any.
    /// - Throws: `ApportionmentError`; impossible bounds are named before anything is given.
    /// - Complexity: O(units).
    public init(
        seats: Int, weights: [Rational], bounds: [ClosedRange<Int>]? = nil
    ) throws(ApportionmentError) {
        guard (0...ApportionmentProblem.maximumSeats).contains(seats) else { throw .seatsOutOfRange }
        let bounds = bounds ?? Array(repeating: 0...seats + 1, count: weights.count)
        guard bounds.count == weights.count, bounds.allSatisfy({ $0.lowerBound >= 0 }) else {
            throw .malformedBounds
        }
        let whole = try WholeWeights(weights)
        let capped = zip(whole.arePositive, bounds).map { isPositive, bound in
            let most = isPositive ? min(bound.upperBound, max(seats + 1, bound.lowerBound)) : bound.lowerBound
            return bound.lowerBound...most
        }
        if let conflict = ApportionmentProblem.conflict(seats, capped) { throw .impossible(conflict) }
        (self.seats, self.bounds, self.weights) = (seats, capped, whole)
    }

    static func conflict(_ seats: Int, _ bounds: [ClosedRange<Int>]) -> BoundsConflict? {
        var (least, most) = (0, 0)
        for bound in bounds {
            // Sums beyond the seats are told apart from them long before they could overflow.
            least = min(least, Int.max / 4) + min(bound.lowerBound, Int.max / 4)
            most = min(most, Int.max / 4) + min(bound.upperBound, Int.max / 4)
        }
        if least > seats {
            let units = bounds.indices.filter { bounds[$0].lowerBound > 0 }
            return BoundsConflict(kind: .minimaAboveSeats, units: units, sum: least, limit: seats)
        }
        guard most < seats else { return nil }
        return BoundsConflict(kind: .maximaBelowSeats, units: Array(bounds.indices), sum: most, limit: seats)
    }

    /// The seats by `method`. Does not depend on the order of the units.
    /// - Parameters:
    ///   - method: how seats are given by weight.
    ///   - lot: the units in the order in which ties are settled, first come first served; nil leaves them.
    /// - Complexity: O(units · log units) for divisor methods and largest remainders, whatever the seats;
    ///   O(units · log units + seats · log units) for Balinski and Young's.
    public func solve(_ method: ApportionmentMethod, lot: Lot? = nil) -> SeatResult {
        let result =
            switch weights {
            case .words(let weights): WeighedUnits(seats: seats, bounds: bounds, weights: weights).solve(method, lot)
            case .unlimited(let weights):
                WeighedUnits(seats: seats, bounds: bounds, weights: weights).solve(method, lot)
            }
        guard let lot, let tie = result.tie else { return result }
        return result.settled(tie, by: lot)
    }
}
