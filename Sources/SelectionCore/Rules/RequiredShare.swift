import ExactArithmetic
import Wording

/// A share of a base group that a group must have, in whole people.
package struct RequiredShare: Sendable {
    /// The rule or class that says so.
    let label: String
    /// The place in the plan that says so.
    let location: SourceLocation?
    /// The members of the group, who all are of the base.
    let members: Membership
    /// The name of the base group.
    let base: String
    /// The members of the base group.
    let baseMembers: Membership
    /// At least this share of it.
    let minimum: Rational
    /// At most this share of it.
    let maximum: Rational
    /// True where both are the same and nothing is rounded.
    let isExact: Bool
    /// The fewest members for a size of the base.
    let least: @Sendable (_ size: Int) -> Int
    /// The most members for a size of the base.
    let most: @Sendable (_ size: Int) -> Int
}

/// The most that may be selected of the nominees with each value of a column.
package struct ValueCaps: Sendable {
    /// The column's name for people.
    let label: String
    /// The place in the plan that says so.
    let location: SourceLocation?
    /// The column.
    let column: CodedColumn
    /// Within whom it holds.
    let base: Membership
    /// The most by value; a value that is not here has no limit.
    let largest: [String: Int]
}
