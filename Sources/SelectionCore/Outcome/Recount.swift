import ExactArithmetic

/// A selection counted again from the pool, in exact numbers and with no solver.
public struct Recount: Sendable, Equatable {
    /// The count of one rule, quota line or class of the composition, held against its bounds.
    public struct RuleCount: Sendable, Equatable {
        /// `women`, `quota:unit=…` or `composition:…`.
        public var id: String
        /// Its name for people.
        public var label: String
        /// The statement of the plan that is counted.
        public var place: Statement.Place
        /// The base group that it is counted within.
        public var base: String
        /// True where it must hold, false where it is aimed at.
        public var required: Bool
        /// Its priority where it is aimed at.
        public var priority: Int?
        /// The weight of one delegate of its shortfall within the priority.
        public var weight: Rational
        /// The number of those selected who belong to the group.
        public var count: Int
        /// The number of those selected who belong to the base group.
        public var baseCount: Int
        /// At least this many people, where there is such a bound.
        public var minimum: Rational?
        /// At most this many people, where there is such a bound.
        public var maximum: Rational?

        /// The count of a rule; see the properties.
        package init(
            id: String, label: String, place: Statement.Place, base: String, required: Bool, priority: Int?,
            weight: Rational = 1,
            count: Int, baseCount: Int, minimum: Rational?, maximum: Rational?
        ) {
            self.id = id
            self.label = label
            self.place = place
            self.base = base
            self.required = required
            self.priority = priority
            self.weight = weight
            self.count = count
            self.baseCount = baseCount
            self.minimum = minimum
            self.maximum = maximum
        }

        /// The kind of the statement.
        public var kind: Statement.Kind { place.kind }

        /// The number of delegates by which it is short of its minimum or over its maximum, exactly.
        public var shortfall: Rational {
            let below = minimum.map { max($0 - Rational(count), .zero) } ?? .zero
            let above = maximum.map { max(Rational(count) - $0, .zero) } ?? .zero
            return below + above
        }

        /// True where the count is within its bounds.
        public var isSatisfied: Bool { shortfall == .zero }
    }

    /// A set of nominees of whom too many are selected.
    public struct BrokenConflict: Sendable, Equatable {
        /// The number of the conflict in the plan, from 1.
        public var number: Int
        /// The number of its members who are selected.
        public var count: Int
        /// The number of members who may be.
        public var maximum: Int

        /// `count` of the members of conflict `number`, where `maximum` may be.
        package init(number: Int, count: Int, maximum: Int) {
            self.number = number
            self.count = count
            self.maximum = maximum
        }
    }

    /// The values that the selection attains.
    public var objective: Objective
    /// Every class, quota line and rule, in the order composition, quotas, rules.
    public var rules: [RuleCount]
    /// True where the number of delegates is within the plan's limits.
    public var seatsAreKept: Bool
    /// Ids that must be in and are not, or must be out and are in.
    public var brokenPins: [String]
    /// Conflicts that are not kept.
    public var brokenConflicts: [BrokenConflict]
    /// The cost of the delegates, where the plan states one.
    public var cost: Cost.Sum?

    /// A recount that was made elsewhere, in a test or a file; see the properties.
    package init(
        objective: Objective, rules: [RuleCount], seatsAreKept: Bool = true, brokenPins: [String] = [],
        brokenConflicts: [BrokenConflict] = []
    ) {
        self.objective = objective
        self.rules = rules
        self.seatsAreKept = seatsAreKept
        self.brokenPins = brokenPins
        self.brokenConflicts = brokenConflicts
    }

    /// True where every required rule is kept.
    public var isFeasible: Bool {
        seatsAreKept && brokenPins.isEmpty && brokenConflicts.isEmpty
            && rules.allSatisfy { !$0.required || $0.isSatisfied }
    }
}
