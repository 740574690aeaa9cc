import ExactArithmetic
import Wording

/// Each class's share of the delegates. Every nominee has one of the classes; the shares add up to 1.
public struct Composition: Sendable, Equatable {
    /// The way in which a share of a number of delegates becomes a whole number.
    public enum Rounding: String, Sendable, CaseIterable {
        /// To the nearest whole number, halves in favour of the first class; with three or more classes, up or down.
        case nearest
        /// The first class at least its share, every other at most.
        case atLeast
        /// Exactly the share.
        case exact
    }

    /// The delegates of whom the shares are.
    public enum Base: String, Sendable, CaseIterable {
        /// Everybody who is selected.
        case convened
        /// The most delegates that the plan has seats for, however many are selected.
        case planned
        /// Everybody who is selected, and in the report on credentials everybody who came.
        case present
    }

    /// A class that nominees are of whatever the column has of them.
    public struct Assignment: Sendable, Equatable {
        /// The conditions on what the nominees' file says, all of which hold for these nominees.
        public var conditions: [Condition]
        /// Their class.
        public var value: String
        /// The place in the plan.
        public var location: SourceLocation?

        /// Nominees for whom all `conditions` hold are of the class `value`.
        public init(conditions: [Condition], value: String, location: SourceLocation? = nil) {
            self.conditions = conditions
            self.value = value
            self.location = location
        }
    }

    /// A class and its share.
    public struct Part: Sendable, Equatable {
        /// The class: the column's value, or the name that the plan gives to several.
        public var value: String
        /// The column's values that are of the class.
        public var members: [String]
        /// Its share of all delegates, a fraction.
        public var share: Rational
        /// The place in the plan.
        public var location: SourceLocation?

        /// The class `value` with `share` of the delegates; nominees with one of `members` are of it, by default with `value`.
        public init(value: String, members: [String]? = nil, share: Rational, location: SourceLocation? = nil) {
            self.value = value
            self.members = members ?? [value]
            self.share = share
            self.location = location
        }
    }

    /// The plan's name of the column that holds the class.
    public var column: String
    /// The classes in the plan's order; the first one is favoured.
    public var parts: [Part]
    /// `nearest` unless the plan says otherwise.
    public var rounding: Rounding
    /// The nominees who are of a class whatever the column has of them; of several the first one counts.
    public var assignments: [Assignment] = []
    /// `convened` unless the plan says otherwise.
    public var base = Base.convened
    /// The number of which the shares are where the base is `planned`.
    package var plannedSeats = 0 {
        // So many delegates that no pool has them, and so few that rows of them stay far from the largest number.
        didSet { plannedSeats = min(plannedSeats, 10_000_000) }
    }
    /// The place where the plan states the composition.
    public var location: SourceLocation?
    /// The place where the plan states the rounding; nil where it does not.
    public var roundingLocation: SourceLocation?
    /// The place where the plan states the base; nil where it does not.
    public var baseLocation: SourceLocation?

    /// The classes of `column` and their shares.
    public init(
        column: String, parts: [Part], rounding: Rounding = .nearest, location: SourceLocation? = nil
    ) {
        self.column = column
        self.parts = parts
        self.rounding = rounding
        self.location = location
    }
}
