import Wording

/// Bounds on the values of a column, each counted within a base group.
public struct Quota: Sendable, Equatable {
    /// The bounds of one value.
    public struct Line: Sendable, Equatable {
        /// The column's value.
        public var value: String
        /// The bounds on the number of its nominees.
        public var bounds: Bounds
        /// The place in the plan or the quota file.
        public var location: SourceLocation?

        /// Bounds on the nominees with `value`.
        public init(value: String, bounds: Bounds, location: SourceLocation? = nil) {
            self.value = value
            self.bounds = bounds
            self.location = location
        }
    }

    /// The text between the values of joined columns.
    public static let valueSeparator = " – "

    /// The plan's name of the column, or of the columns that are joined (`province,district`).
    public var column: String
    /// The base group.
    public var base: String
    /// Bounds of every value present in the pool that `lines` does not list.
    public var each: Bounds?
    /// Bounds by value, each value once: those of the plan and of the quota file, which has the last word.
    public var lines: [Line]
    /// Absent where the quota is required.
    public var priority: Priority?
    /// The limits within which the bounds of its lines may be moved where no selection keeps them.
    public var relaxation = RelaxationLimits()
    /// The place where the plan states the quota.
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

extension Quota {
    /// The lines of the quota over a pool: those it lists, then, where it has bounds for each, one for every other value
    /// present, by value.
    func lines(over pool: Pool) -> [Line] {
        guard let each else { return lines }
        let listed = Set(lines.map(\.value))
        let others = pool.column(column).values.dropFirst().filter { !listed.contains($0) }.sorted()
        return lines + others.map { Line(value: $0, bounds: each, location: location) }
    }

    /// Sets the bounds of `value`, whether it is listed or not.
    mutating func setBounds(_ bounds: Bounds, ofValue value: String) {
        if let index = lines.firstIndex(where: { $0.value == value }) {
            lines[index].bounds = bounds
        } else {
            lines.append(Line(value: value, bounds: bounds, location: location))
        }
    }

    /// The same quota with other bounds.
    func mapped(_ edit: (Bounds) -> Bounds) -> Quota {
        var mapped = self
        mapped.each = each.map(edit)
        mapped.lines = lines.map { .init(value: $0.value, bounds: edit($0.bounds)) }
        return mapped
    }
}
