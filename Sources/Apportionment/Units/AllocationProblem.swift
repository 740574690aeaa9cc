import BigInt
import ExactArithmetic

/// Seats to allot to units as offices do it: base, bonus and appointed seats first, the others by weight.
///
/// Bounds are on all the seats of a unit; the method works within what they leave for proportional seats.
public struct AllocationProblem: Sendable {
    /// The seats in all.
    public var seats: Int
    /// The units; their order does not matter.
    public var units: [AllocationUnit]
    /// Seats that every unit has first.
    public var base: Int
    /// The share of all weight, 0 to 1, below which a unit takes no part in the proportional seats; nil for none.
    public var threshold: Rational?

    /// A problem; without more all seats are proportional.
    public init(seats: Int, units: [AllocationUnit], base: Int = 0, threshold: Rational? = nil) {
        (self.seats, self.units, self.base, self.threshold) = (seats, units, base, threshold)
    }

    /// The allotment by `method`.
    /// - Parameters:
    ///   - method: how seats are given by weight.
    ///   - lot: settles ties; nil leaves them open.
    /// - Throws: `ApportionmentError`; its `impossible` names units and sums of all seats, granted ones included.
    /// - Complexity: that of `ApportionmentProblem.solve`, twice where units lack nominees.
    public func solve(_ method: ApportionmentMethod, lot: Lot? = nil) throws(ApportionmentError) -> Allocation {
        var allocation = try solveCapped(method, lot)
        guard units.contains(where: { $0.available != nil }) else { return allocation }
        var uncapped = self
        for index in units.indices { uncapped.units[index].available = nil }
        do {
            let other = try uncapped.solveCapped(method, lot)
            allocation.withoutCaps = .seats(other.seats, tie: other.tie)
        } catch {
            // Caps cannot make a problem possible that is not; and a seat can only be moved from an allotment there is.
            guard case .impossible = error else { throw error }
            allocation.withoutCaps = .impossible
        }
        return allocation
    }

    private func solveCapped(_ method: ApportionmentMethod, _ lot: Lot?) throws(ApportionmentError) -> Allocation {
        guard (0...method.maximumSeats).contains(seats) else { throw .seatsOutOfRange }
        let weights = try countedWeights()
        let granted = units.map { unit in
            min(
                [base, unit.bonus, unit.appointed].reduce(0) { $0 + min($1, AllocationProblem.beyond) },
                unit.available ?? .max)
        }
        let totals = try bounds(granted, weights)
        let bounds = zip(totals, granted).map { $0.lowerBound - $1...$0.upperBound - $1 }
        let proportional = try ApportionmentProblem(
            seats: seats - granted.reduce(0, +), weights: weights, bounds: bounds)
        let divided = proportional.dividedSeats()
        let result = proportional.solve(method, lot: lot)
        return Allocation(
            method: method, problem: self, weights: weights, granted: granted,
            seats: zip(result.seats, granted).map { $0 + $1 }, tie: result.tie, draws: result.draws,
            certificate: result.certificate, divided: divided,
            quotas: units.indices.map { divided.quota(of: $0, and: granted[$0]) })
    }

    /// A number of seats beyond that of any problem; larger numbers mean the same, and sums of these fit.
    private static let beyond = 1 << 40

    /// The weights, 0 for units below the threshold.
    private func countedWeights() throws(ApportionmentError) -> [Rational] {
        let whole = try WholeWeights(units.map(\.weight))
        guard let threshold else { return units.map(\.weight) }
        let reach =
            switch whole {
            case .words(let weights): weights.reach(threshold)
            case .unlimited(let weights): weights.reach(threshold)
            }
        return zip(units, reach).map { unit, reaches in reaches ? unit.weight : .zero }
    }

    /// The seats in all that each unit must and may have.
    private func bounds(_ granted: [Int], _ weights: [Rational]) throws(ApportionmentError) -> [ClosedRange<Int>] {
        var ranges: [ClosedRange<Int>] = []
        var crossed: [(unit: Int, least: Int, most: Int)] = []
        for (index, unit) in units.enumerated() {
            let cap = unit.available ?? .max
            let least = max(granted[index], min(unit.minimum ?? 0, cap))
            let most = min(unit.maximum ?? .max, cap)
            if least > most { crossed.append((index, least, most)) }
            let hasPart = weights[index] > .zero
            ranges.append(least...(hasPart ? max(least, min(most, seats + 1)) : least))
        }
        if let first = crossed.first {
            throw .impossible(
                .init(
                    kind: .minimumAboveMaximum, units: crossed.map(\.unit), sum: first.least, limit: first.most))
        }
        if let conflict = ApportionmentProblem.conflict(seats, ranges) { throw .impossible(conflict) }
        return ranges
    }
}

extension CountedWeights {
    /// True for each unit with at least the share `threshold` of all weight.
    fileprivate func reach(_ threshold: Rational) -> [Bool] {
        let least = BigInt(threshold.numerator) * BigInt(total)
        let denominator = BigInt(threshold.denominator)
        return values.map { BigInt($0) * denominator >= least }
    }
}
