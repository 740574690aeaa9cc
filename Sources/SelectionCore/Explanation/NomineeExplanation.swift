import ExactArithmetic
import Wording

/// The reason why a nominee was selected, or was not.
public struct NomineeExplanation: Sendable {
    /// The reason in a word.
    public enum Reason: String, Sendable, CaseIterable {
        /// Selected: the plan pins them in.
        case pinnedIn
        /// Selected: without them the required rules cannot all hold.
        case needed
        /// Selected: every selection without them is worse.
        case better
        /// Selected or not: an equally good selection decides otherwise, and the lottery chose.
        case tied
        /// Not selected: the plan pins them out.
        case pinnedOut
        /// Not selected: with them the required rules cannot all hold.
        case impossible
        /// Not selected: delegates who could be exchanged for them have more merit, or drew a higher lottery number.
        case outranked
        /// Not selected: every selection with them is worse.
        case costly
        /// The search for the other selection ended without a proof.
        case notProven
    }

    /// The nominee's row.
    public var row: Int
    /// True where the base selection has them.
    public var isSelected: Bool
    /// The reason why.
    public var reason: Reason
    /// The place in the plan that pins them in or out.
    public var pin: SourceLocation?
    /// Their points.
    public var merit: Rational
    /// Their lottery number.
    public var lottery: Int
    /// The rules that count them, as places in the base selection's list of rules.
    public var countedBy: [Int]
    /// Of someone not selected, and not pinned out: the delegates who could be exchanged for them with no rule or target worse, those with
    /// the fewest points first; all have more points, or as many and a lottery number that is not lower.
    public var outrankedBy: [Competitor] = []
    /// Of someone not selected, and not pinned out: how many exchanges for one delegate would break a required rule.
    public var forbiddenExchanges = 0
    /// Of someone not selected, and not pinned out: how many exchanges for one delegate would keep the required rules and miss targets by more.
    public var targetExchanges = 0
    /// Statements of the plan that cannot all hold, where they cannot be selected, or cannot be left out.
    public var conflict: ConflictSet?
    /// Required statements each of which, dropped by itself, would let them be selected, or left out, where they cannot be.
    public var blocking: [Statement] = []
    /// The best selection without them where they are selected, with them where they are not; their pin aside.
    public var otherwise: WhatIf

    /// A delegate beside whom the nominee stands back.
    public struct Competitor: Sendable, Equatable {
        /// The delegate's row.
        public var row: Int
        /// Their points.
        public var merit: Rational
        /// Their lottery number.
        public var lottery: Int

        /// A delegate with points and a lottery number.
        package init(row: Int, merit: Rational, lottery: Int) {
            (self.row, self.merit, self.lottery) = (row, merit, lottery)
        }
    }

    /// Explains why the nominee in `row` is where they are; see the properties.
    package init(
        row: Int, isSelected: Bool, reason: Reason, merit: Rational, lottery: Int, countedBy: [Int], otherwise: WhatIf
    ) {
        self.row = row
        self.isSelected = isSelected
        self.reason = reason
        self.merit = merit
        self.lottery = lottery
        self.countedBy = countedBy
        self.otherwise = otherwise
    }
}
