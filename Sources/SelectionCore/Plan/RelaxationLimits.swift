import ExactArithmetic

/// The limits to which bounds may be moved in search of what would make a selection possible: the plan's `relax`.
public struct RelaxationLimits: Sendable, Equatable {
    /// True where the bounds may be moved at all.
    public var allowsMoving: Bool
    /// The minimum may be lowered to this, no further; the maximum may be raised to this, no further. A limit is of the
    /// kind of the bound that it limits, people or a share; one that is within the bound leaves it where it is.
    public var furthest: Bounds

    /// Bounds may be moved as far as `furthest`; anywhere by default.
    public init(allowsMoving: Bool = true, furthest: Bounds = Bounds()) {
        self.allowsMoving = allowsMoving
        self.furthest = furthest
    }

    /// Bounds stay where they are.
    public static let never = RelaxationLimits(allowsMoving: false)
}

extension Bounds {
    /// The bounds themselves where `limits` are within them, and the limits elsewhere: what must hold however far the
    /// bounds are moved. Sides without a limit are free.
    func loosened(to limits: Bounds) -> Bounds {
        Bounds(
            minimum: loosened(minimum, limits.minimum) { min($0, $1) },
            maximum: loosened(maximum, limits.maximum) { max($0, $1) })
    }

    private func loosened(
        _ bound: Bound?, _ limit: Bound?, _ looser: (Rational, Rational) -> Rational
    ) -> Bound? {
        switch (bound, limit) {
        case (.count(let bound)?, .count(let limit)?): .count(looser(bound, limit))
        case (.share(let bound)?, .share(let limit)?): .share(looser(bound, limit))
        case (let bound?, _?): bound
        case (_, nil), (nil, _): nil
        }
    }
}
