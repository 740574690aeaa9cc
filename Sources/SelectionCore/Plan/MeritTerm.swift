import ExactArithmetic
import Wording

/// One term of a nominee's merit: a numeric column, or points by a column's value, times a weight.
public struct MeritTerm: Sendable, Equatable {
    /// The plan's name of the column.
    public var column: String
    /// The factor of the value or its points; 1 by default, and negative where they count against a nominee.
    public var weight: Rational
    /// Points by value; absent where the column itself is the number (blank is 0).
    public var points: [String: Rational]?
    /// The points of every value that is not listed; a blank has none.
    public var otherPoints: Rational
    /// The place where the plan states the term.
    public var location: SourceLocation?

    /// `weight` times the number in `column`, or times the `points` of its value, `otherPoints` where it is not listed.
    public init(
        column: String, weight: Rational = 1, points: [String: Rational]? = nil, otherPoints: Rational = .zero,
        location: SourceLocation? = nil
    ) {
        self.column = column
        self.weight = weight
        self.points = points
        self.otherPoints = otherPoints
        self.location = location
    }
}
