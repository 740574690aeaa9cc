import Wording

/// Bounds on the values of a column, each counted within a base group.
public struct Quota: Sendable, Equatable {
    /// The bounds of one value.
    public struct Line: Sendable, Equatable {
        /// The column's value.
        public var value: String
        /// How many of its nominees.
        public var bounds: Bounds
        /// Where the plan or the quota file says so.
        public var location: SourceLocation?

        /// Bounds on the nominees with `value`.
        public init(value: String, bounds: Bounds, location: SourceLocation? = nil) {
            self.value = value
            self.bounds = bounds
            self.location = location
        }
    }

    /// The plan's name of the column.
    public var column: String
    /// The base group.
    public var base: String
    /// Bounds of every value present in the pool that `lines` does not list.
    public var each: Bounds?
    /// Bounds by value, each value once: those of the plan and of the quota file, which has the last word.
    public var lines: [Line]
    /// Absent where the quota is required.
    public var priority: Priority?
    /// How far the bounds of its lines may be moved where no selection keeps them.
    public var relaxation = RelaxationLimits()
    /// Where the plan states the quota.
    public var location: SourceLocation?

    /// A quota on the values of `column`.
    public init(
        column: String, base: String = Group.all, each: Bounds? = nil, lines: [Line] = [], priority: Priority? = nil,
        location: SourceLocation? = nil
    ) {
        self.column = column
        self.base = base
        self.each = each
        self.lines = lines
        self.priority = priority
        self.location = location
    }
}
