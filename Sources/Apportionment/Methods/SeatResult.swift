/// The seats that each unit has by a method, with the certificate that shows it.
public struct SeatResult: Equatable, Sendable {
    /// A tie: these units are equal, and there are not enough seats for all of them.
    public struct Tie: Equatable, Sendable {
        /// The units by index, ascending.
        public var units: [Int]
        /// The number of seats that are left for them. At most one each, but for Balinski and Young's method, where
        /// seats that come after the tie are left too.
        public var remaining: Int

        public init(units: [Int], remaining: Int) { (self.units, self.remaining) = (units, remaining) }
    }

    /// A tie that the lot settled.
    public struct Draw: Equatable, Sendable {
        /// The tie.
        public var tie: Tie
        /// The units that have a seat by it, ascending.
        public var winners: [Int]
    }

    /// The seats of each unit; where there is a tie those that are sure.
    public var seats: [Int]
    /// The tie that the method leaves open; nil where everything is decided.
    public var tie: Tie?
    /// The ties that were settled.
    public var draws: [Draw] = []
    /// The certificate by which the seats can be checked.
    public var certificate: SeatCertificate

    func settled(_ tie: Tie, by lot: Lot) -> SeatResult {
        var result = self
        let winners = lot.winners(tie.remaining, of: tie.units)
        for unit in winners { result.seats[unit] += 1 }
        result.tie = nil
        result.draws.append(Draw(tie: tie, winners: winners))
        return result
    }
}

/// The figures that a person needs to check the seats with a pocket calculator.
public enum SeatCertificate: Equatable, Sendable {
    /// Every unit between its bounds has its weight ÷ divisor, rounded at the method's signposts.
    case divisor(DivisorRange)
    /// Every unit between its bounds has its weight ÷ quota rounded down, and the largest remainders one more.
    case quota(SeatQuota)
    /// One seat after the other: the unit of each seat beyond the minima, in their order.
    case sequence([Int])
}

/// The divisor of a divisor method, in the measure of the weights.
public enum SeatDivisor: Equatable, Sendable {
    /// A short decimal between the last quotient with a seat and the next without.
    case decimal(WideFraction)
    /// A tie stands exactly at this divisor.
    case exact(WideFraction)
    /// A tie stands exactly at the square root of this, or no short decimal lies where the divisor is.
    case root(WideFraction)
    /// There is none to state.
    case none(Reason)

    /// The reason why there is no divisor to state.
    public enum Reason: Equatable, Sendable {
        /// Every unit is at a bound.
        case everyUnitAtABound
        /// There are fewer seats than units, and the method gives each its first seat before any second: those with the
        /// largest weights have one.
        case firstSeats
    }
}

/// The quota of largest remainders, in the measure of the weights.
public struct SeatQuota: Equatable, Sendable {
    /// Weight for one seat, of the units between their bounds.
    public var value: WideFraction
    /// The number of seats that the remainders decided.
    public var remainderSeats: Int
}
