/// The meanings of the columns of a units' file: each a header, or where a number makes sense also that.
package struct UnitColumns: Sendable {
    /// The header of the units' names.
    package var unit: String
    /// The sums that make up weights: `staff`, `population*0.001`, or a number that counts for every unit alike.
    package var weights: [String]
    /// The least seats of each unit.
    package var minimum: String?
    /// The most seats of each unit.
    package var maximum: String?
    /// The column of bonus seats.
    package var bonus: String?
    /// The column of appointed seats.
    package var appointed: String?
    /// The column of how many were nominated.
    package var available: String?

    /// The headers that are asked for, without what else may be meant.
    var headers: [String] {
        ([unit] + weights + [minimum, maximum, bonus, appointed, available].compactMap(\.self)).map { text in
            String(text.prefix { $0 != "*" }).normalized
        }
    }

    /// Units and their weights; nothing else is read unless it is said.
    package init(unit: String = "unit", weights: [String]) { (self.unit, self.weights) = (unit, weights) }
}
