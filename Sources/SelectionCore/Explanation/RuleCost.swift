import ExactArithmetic
import Wording

/// The effect of a rule on the selection: what it counts, what it costs, how far it can be moved.
public struct RuleCost: Sendable {
    /// A side of a bound.
    public enum Side: String, Sendable, CaseIterable {
        case minimum, maximum
    }

    /// A bound moved by one step.
    public struct Step: Sendable {
        /// The side that is moved.
        public var side: Side
        /// True where it binds more than before.
        public var isTighter: Bool
        /// The bound that it is moved to.
        public var bound: Bound
        /// The result of it.
        public var result: WhatIf

        /// `side` moved to `bound`, and what comes of it.
        package init(side: Side, isTighter: Bool, bound: Bound, result: WhatIf) {
            (self.side, self.isTighter, self.bound, self.result) = (side, isTighter, bound, result)
        }
    }

    /// The statement of the plan, or a class of the composition.
    public var rule: Statement
    /// The count by which the base selection keeps it.
    public var count: Recount.RuleCount
    /// The number of nominees that it can count.
    public var nominated: Int
    /// The best selection without the rule; nil for a class, and where it was not asked for.
    public var dropped: WhatIf?
    /// One step tighter and looser, for each side that there is; empty where it was not asked for.
    public var steps: [Step] = []
    /// The most of the group, and the fewest, that can be selected under the required rules.
    public var highest: Attainable
    public var lowest: Attainable
    /// The highest and the lowest share of the base group, where that is not fixed by the number of seats.
    public var highestShare: Attainable?
    public var lowestShare: Attainable?
    /// The number of delegates at which counts are attainable; nil for any number that the plan allows.
    public var seats: Int?

    /// The knowledge of `rule` by counting and by searching for extremes.
    package init(rule: Statement, count: Recount.RuleCount, nominated: Int, highest: Attainable, lowest: Attainable) {
        self.rule = rule
        self.count = count
        self.nominated = nominated
        self.highest = highest
        self.lowest = lowest
    }
}

/// An extreme of a count under the required rules.
public struct Attainable: Sendable, Equatable {
    /// The number of those of the group; nil where no selection was found.
    public var count: Int?
    /// The number of those of the base group in the same selection.
    public var base: Int?
    /// True where no selection goes further, by proof.
    public var isProven: Bool
    /// No selection goes further than this, proven; nil where such a limit was not looked for, or is not known.
    public var limit: Int?

    /// `count` of `base`.
    package init(count: Int?, base: Int?, isProven: Bool) {
        (self.count, self.base, self.isProven) = (count, base, isProven)
    }

    /// The share of the base group; nil where nobody of it is selected.
    public var share: Rational? {
        guard let count, let base, base > 0 else { return nil }
        return Rational(count, base)
    }
}
