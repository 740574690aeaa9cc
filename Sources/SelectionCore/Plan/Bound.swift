import ExactArithmetic
import Wording

/// A bound on how many of a group are selected: a number of people, or a share of those selected from a base group.
public enum Bound: Sendable, Equatable {
    /// This many people; not always a whole number (`12.5` is allowed and exact).
    case count(Rational)
    /// This fraction of the base (`40%` is 2/5).
    case share(Rational)

    /// The bound in people when `base` of the base group are selected.
    public func people(ofBase base: Int) -> Rational {
        switch self {
        case .count(let count): count
        case .share(let share): share * Rational(base)
        }
    }
}

/// The two sides of a bound; a side that is absent does not bind.
public struct Bounds: Sendable, Equatable {
    /// At least this.
    public var minimum: Bound?
    /// At most this.
    public var maximum: Bound?

    /// At least `minimum`, at most `maximum`.
    public init(minimum: Bound? = nil, maximum: Bound? = nil) {
        self.minimum = minimum
        self.maximum = maximum
    }
}

extension Bound {
    /// True where it is a share of the base group.
    package var isShare: Bool { if case .share = self { true } else { false } }
}

extension Bounds {
    /// True where a side is a share of the base group.
    package var hasShare: Bool { minimum?.isShare ?? false || maximum?.isShare ?? false }
}

extension Bound: CustomStringConvertible {
    /// As plans write it: `24`, `40%`; a share whose percent do not end as a fraction, `1/3`.
    public var description: String {
        switch self {
        case .count(let count): count.decimal ?? count.description
        case .share(let share): (share * 100).decimal.map { $0 + "%" } ?? share.description
        }
    }
}

extension Bounds {
    /// The reason why nothing is within both sides, where both are numbers or both are shares and they cross; files with such
    /// bounds are not read, but sweeps come upon them.
    public var impossibility: Message? {
        switch (minimum, maximum) {
        case (.count(let least)?, .count(let most)?) where least > most: break
        case (.share(let least)?, .share(let most)?) where least > most: break
        default: return nil
        }
        return Message(.minimumAboveMaximum(minimum: minimum?.description ?? "", maximum: maximum?.description ?? ""))
    }

    /// True where a side is a number of people.
    var countsPeople: Bool {
        [minimum, maximum].contains { if case .count? = $0 { true } else { false } }
    }
}

/// The priority of a bound that is aimed at: targets of a lower rank come first, within one rank they are weighted.
public struct Priority: Sendable, Equatable {
    /// The rank, from 1; 1 is met first.
    public var rank: Int
    /// The weight of one delegate of shortfall within the rank; positive.
    public var weight: Rational

    /// A target of `rank` that weighs `weight`.
    public init(rank: Int, weight: Rational = 1) {
        self.rank = rank
        self.weight = weight
    }
}
