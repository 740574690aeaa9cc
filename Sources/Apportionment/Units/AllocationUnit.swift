import ExactArithmetic

/// A ward, commune, agency or bloc that seats are allotted to.
public struct AllocationUnit: Equatable, Sendable {
    /// Its name, which no other unit has.
    public var name: String
    /// The measure of its proportional seats, not negative.
    public var weight: Rational
    /// The least seats it must have in all; nil for none.
    public var minimum: Int?
    /// The most seats it may have in all; nil for no limit.
    public var maximum: Int?
    /// Seats on top of the proportional ones, for its importance.
    public var bonus: Int
    /// Seats that are appointed, whatever its weight.
    public var appointed: Int
    /// The number of its nominees; nil where that does not matter. No unit has more seats than nominees.
    public var available: Int?

    /// A unit; without more than a weight it has proportional seats only.
    public init(
        name: String, weight: Rational, minimum: Int? = nil, maximum: Int? = nil, bonus: Int = 0, appointed: Int = 0,
        available: Int? = nil
    ) {
        (self.name, self.weight) = (name, weight)
        (self.minimum, self.maximum) = (minimum, maximum)
        (self.bonus, self.appointed, self.available) = (bonus, appointed, available)
    }
}
