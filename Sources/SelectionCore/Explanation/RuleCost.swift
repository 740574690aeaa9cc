import ExactArithmetic
import Wording

/// What a rule does to the selection: what it counts, what it costs, how far it can be moved.
public struct RuleCost: Sendable {
    /// A side of a bound.
    public enum Side: String, Sendable, CaseIterable {
        case minimum, maximum
    }

    /// A bound moved by one step.
    public struct Step: Sendable {
        /// Which side is moved.
        public var side: Side
        /// Whether it binds more than before.
        public var isTighter: Bool
        /// Where it is moved to.
        public var bound: Bound
        /// What comes of it.
        public var result: WhatIf

        /// `side` moved to `bound`, and what comes of it.
        public init(side: Side, isTighter: Bool, bound: Bound, result: WhatIf) {
            (self.side, self.isTighter, self.bound, self.result) = (side, isTighter, bound, result)
        }
    }

    /// The statement of the plan, or a class of the composition.
    public var rule: Statement
    /// How the base selection keeps it.
    public var count: Recount.RuleCount
    /// How many nominees it can count.
    public var nominated: Int
    /// The best selection without the rule; nil for a class, and where it was not asked for.
    public var dropped: WhatIf?
    /// One step tighter and looser, for each side that there is; empty where it was not asked for.
    public var steps: [Step] = []
    /// How many of the group can be selected at most, and at least, under the required rules.
    public var highest: Attainable
    public var lowest: Attainable
    /// The highest and the lowest share of the base group, where that is not fixed by the number of seats.
    public var highestShare: Attainable?
    public var lowestShare: Attainable?
    /// The number of delegates at which counts are attainable; nil for any number that the plan allows.
    public var seats: Int?

    /// What is known of `rule` by counting and by searching for extremes.
    public init(rule: Statement, count: Recount.RuleCount, nominated: Int, highest: Attainable, lowest: Attainable) {
        self.rule = rule
        self.count = count
        self.nominated = nominated
        self.highest = highest
        self.lowest = lowest
    }
}

/// An extreme of a count under the required rules.
public struct Attainable: Sendable, Equatable {
    /// How many of the group; nil where no selection was found.
    public var count: Int?
    /// How many of the base group in the same selection.
    public var base: Int?
    /// Whether no selection goes further, by proof.
    public var isProven: Bool

    /// `count` of `base`.
    public init(count: Int?, base: Int?, isProven: Bool) {
        (self.count, self.base, self.isProven) = (count, base, isProven)
    }

    /// The share of the base group; nil where nobody of it is selected.
    public var share: Rational? {
        guard let count, let base, base > 0 else { return nil }
        return Rational(count, base)
    }
}
