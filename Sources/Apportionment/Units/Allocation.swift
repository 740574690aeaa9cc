import ExactArithmetic

/// The seats that each unit is allotted, with what shows them and what the units lose for want of nominees.
public struct Allocation: Sendable {
    /// The method by which the proportional seats were given.
    public let method: ApportionmentMethod
    /// The problem that was solved.
    public let problem: AllocationProblem
    /// The weights that count: 0 for units below the threshold.
    public let weights: [Rational]
    /// Each unit's base, bonus and appointed seats.
    public let granted: [Int]
    /// Each unit's seats in all, in the problem's order; where there is a tie, those that are sure.
    public let seats: [Int]
    /// The tie that is left open; nil where everything is decided.
    public let tie: SeatResult.Tie?
    /// The ties that a lot settled.
    public let draws: [SeatResult.Draw]
    /// The certificate that shows the proportional seats.
    public let certificate: SeatCertificate
    /// The seats that the units would have if those could be divided, without granted ones.
    let divided: DividedSeats
    /// Each unit's share of all seats rounded down and up.
    let quotas: [ClosedRange<Int>]
    /// The allotment if all units had nominees enough; nil where every unit has.
    public var withoutCaps: WithoutCaps?

    /// The allotment that caps at the nominees there are change.
    public enum WithoutCaps: Equatable, Sendable {
        /// The seats of each unit; where there is a tie those that are sure.
        case seats([Int], tie: SeatResult.Tie?)
        /// There is none: without the caps the bounds cannot be kept together.
        case impossible
    }

    /// A bound that keeps a unit from the seats that it would have by weight.
    public enum BindingBound: Equatable, Sendable {
        /// The least that it must have.
        case minimum
        /// The most that it may have.
        case maximum
        /// The number of its nominees.
        case available
    }

    /// A unit whose seats are not its share of the seats rounded down or up.
    public struct QuotaViolation: Equatable, Sendable {
        /// The unit by its index.
        public var unit: Int
        /// Its share rounded down.
        public var lower: Int
        /// Its share rounded up.
        public var upper: Int
    }

    /// The units that the quota rule would give fewer or more; none while there is a tie.
    public var quotaViolations: [QuotaViolation] {
        guard tie == nil else { return [] }
        return seats.indices.compactMap { unit in
            let quota = quotas[unit]
            return quota.contains(seats[unit])
                ? nil : .init(unit: unit, lower: quota.lowerBound, upper: quota.upperBound)
        }
    }

    /// The share that the unit would have if seats could be divided, granted seats included.
    public func fairShare(of unit: Int) -> WideFraction { divided.share(of: unit, and: granted[unit]) }

    /// The weight of the unit as a number of seats, granted seats included, as if it had no bounds of its own.
    public func claim(of unit: Int) -> WideFraction { divided.claim(of: unit, and: granted[unit]) }

    /// The bound of the unit's own that is met, where by weight it would have more than it has, or fewer.
    /// - Parameters:
    ///   - unit: its place among the units, from 0.
    ///   - isShort: true where it would have more.
    public func bindingBound(of unit: Int, isShort: Bool) -> BindingBound? {
        let (own, held) = (problem.units[unit], seats[unit])
        if !isShort { return held == own.minimum ? .minimum : nil }
        if held == own.available { return .available }
        return held == own.maximum ? .maximum : nil
    }

    /// The seats that the unit has other than by base, bonus and appointment.
    public func proportionalSeats(of unit: Int) -> Int { seats[unit] - granted[unit] }
}
