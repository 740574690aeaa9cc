/// The reason why a problem cannot be put to a method at all; units by their index.
public enum ApportionmentError: Error, Equatable, Sendable {
    /// A weight is below 0.
    case negativeWeight(unit: Int)
    /// Brought to whole numbers, the weights up to this unit's have more than 512 bits together: their denominators have
    /// too little in common. Weights that are decimals never have.
    case weightsTooLong(unit: Int)
    /// There are fewer seats than 0 or more than `ApportionmentProblem.maximumSeats`.
    case seatsOutOfRange
    /// The numbers of weights and bounds differ, or a unit's bounds are not from 0 up.
    case malformedBounds
    /// The bounds cannot be kept together.
    case impossible(BoundsConflict)
}

/// Bounds that cannot be kept together, with the sums that show it.
public struct BoundsConflict: Error, Equatable, Sendable {
    /// The ways in which bounds collide.
    public enum Kind: Equatable, Sendable {
        /// The units' least numbers of seats add up to more than there are.
        case minimaAboveSeats
        /// The units' greatest numbers of seats add up to less than there are; a unit without weight has its least.
        case maximaBelowSeats
        /// A unit's least number of seats is above its greatest.
        case minimumAboveMaximum
    }

    /// The way in which the bounds collide.
    public var kind: Kind
    /// The units whose bounds it is, by index, ascending.
    public var units: [Int]
    /// The sum of their bounds; of `minimumAboveMaximum` the first one's least number.
    public var sum: Int
    /// The seats that there are; of `minimumAboveMaximum` the first one's greatest number.
    public var limit: Int

    /// Bounds of `units` that collide.
    public init(kind: Kind, units: [Int], sum: Int, limit: Int) {
        (self.kind, self.units, self.sum, self.limit) = (kind, units, sum, limit)
    }
}
