/// Which columns of a units' file mean what: each a header, or where a number makes sense also that.
public struct UnitColumns: Sendable {
    /// The header of the units' names.
    public var unit: String
    /// What weights are sums of: `staff`, `population*0.001`, or a number that counts for every unit alike.
    public var weights: [String]
    /// The least seats of each unit.
    public var minimum: String?
    /// The most seats of each unit.
    public var maximum: String?
    /// The column of bonus seats.
    public var bonus: String?
    /// The column of appointed seats.
    public var appointed: String?
    /// The column of how many were nominated.
    public var available: String?

    /// Units and their weights; nothing else is read unless it is said.
    public init(unit: String = "unit", weights: [String]) { (self.unit, self.weights) = (unit, weights) }
}
