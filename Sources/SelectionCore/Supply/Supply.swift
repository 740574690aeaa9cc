/// The fewest additional nominees with whom a plan can be kept, described by what its required rules read of them.
public struct Supply: Sendable {
    /// The standing: what is held of it, and what is proven.
    public enum Standing: String, Sendable, CaseIterable {
        /// Nobody is missing: a selection of those who are nominated keeps the plan.
        case none
        /// With these the plan can be kept, and with fewer it cannot, whoever they are; proven.
        case fewest
        /// With these the plan can be kept; whether fewer would do was not settled.
        case possible
        /// However many are nominated, within what can be nominated, the plan cannot be kept; proven.
        case impossible
        /// None was found, and nothing is proven.
        case unknown
    }

    /// Additional nominees of one description.
    public struct Part: Sendable, Equatable {
        /// The number of them.
        public var count: Int
        /// The columns in which something is asked of them; whatever stands in other columns will do.
        public var columns: [Column]

        /// `count` of whom `columns` are asked.
        package init(count: Int, columns: [Column]) { (self.count, self.columns) = (count, columns) }
    }

    /// The values of a column that will do.
    public struct Column: Sendable, Equatable {
        /// The plan's name of the column.
        public var name: String
        /// Any of these will do, whatever the others of the part have; a blank is an empty text.
        public var values: [String]
        /// The values that are known and will not do.
        public var others: [String]
        /// True where the values are numbers, all that there are from the first to the last.
        public var isRange: Bool

        /// Any of `values` in the column `name`, none of `others`.
        package init(name: String, values: [String], others: [String] = [], isRange: Bool = false) {
            (self.name, self.values, self.others, self.isRange) = (name, values, others, isRange)
        }
    }

    /// The standing: what is held of it, and what is proven.
    public var standing: Standing
    /// The additional nominees: whoever they are within what is asked of them, a selection with them keeps the plan. Others may
    /// do, too.
    public var parts: [Part]

    /// A supply; see the properties.
    package init(_ standing: Standing, parts: [Part] = []) { (self.standing, self.parts) = (standing, parts) }

    /// The number of additional nominees.
    public var count: Int { parts.reduce(0) { $0 + $1.count } }

    /// True where the number is proven, or that none helps.
    public var isProven: Bool { standing == .none || standing == .fewest || standing == .impossible }
}

/// The best list with additional nominees, who count no merit.
public struct SuppliedList: Sendable {
    /// The plan and the nominees, the additional ones at the end.
    public var inputs: SelectionInputs
    /// The selection.
    public var outcome: Outcome

    /// `outcome` of `inputs`.
    package init(inputs: SelectionInputs, outcome: Outcome) { (self.inputs, self.outcome) = (inputs, outcome) }
}

/// The additional nominees that there can be.
public struct SupplyLimits: Sendable, Equatable {
    /// A limit to the nominees with each value of a column.
    public struct Most: Sendable, Equatable {
        /// The plan's name of the column.
        public var column: String
        /// At most so many with each of its values.
        public var count: Int

        /// At most `count` with each value of `column`.
        public init(column: String, count: Int) { (self.column, self.count) = (column, count) }
    }

    /// Nominees who cannot be had.
    public struct Exclusion: Sendable, Equatable {
        /// What people call them.
        public var name: String
        /// The conditions, all of which hold for them.
        public var conditions: [Condition]

        /// Those for whom all of `conditions` hold, called `name`.
        public init(name: String, conditions: [Condition]) { (self.name, self.conditions) = (name, conditions) }
    }

    /// The limits by columns.
    public var most: [Most] = []
    /// Those who cannot be had.
    public var without: [Exclusion] = []

    /// Anybody.
    public init() {}
}
