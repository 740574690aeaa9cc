/// Statements of a plan that cannot hold together.
public struct ConflictSet: Sendable, Equatable {
    /// A statement, and which of its sides matter.
    public struct Part: Sendable, Equatable {
        /// The statement.
        public var statement: Statement
        /// The sides of its bounds that the others contradict; both where it has no bounds.
        public var sides: BoundSides

        /// The `sides` of `statement`.
        package init(_ statement: Statement, sides: BoundSides = .both) {
            self.statement = statement
            self.sides = sides
        }
    }

    /// The statements: seats, composition, pins, conflicts, rules, quota lines, those of a kind by name.
    public var parts: [Part]
    /// True where it is shown that there is a selection as soon as any one of them is dropped; otherwise time was up.
    public var isMinimal: Bool

    /// The set of `parts`.
    package init(parts: [Part], isMinimal: Bool) {
        self.parts = parts
        self.isMinimal = isMinimal
    }
}

/// Sides of a bound.
public struct BoundSides: OptionSet, Sendable, Hashable {
    public let rawValue: Int

    /// At least so many.
    public static let minimum = BoundSides(rawValue: 1)
    /// At most so many.
    public static let maximum = BoundSides(rawValue: 2)
    /// At least and at most.
    public static let both: BoundSides = [.minimum, .maximum]

    public init(rawValue: Int) { self.rawValue = rawValue }
}
