import ExactArithmetic
import Wording

/// A selection file as verified: everything that it states was derived again and is so.
public struct VerifiedSelection: Sendable, Equatable {
    /// The bound of one level, as recomputed, and what the selection attains.
    public struct LevelBound: Sendable, Equatable {
        /// The name of the level.
        public var name: Message
        /// No selection that keeps what earlier levels attain is better.
        public var bound: Rational
        /// The value that the selection attains.
        public var attained: Rational

        /// A level and its bound; see the properties.
        package init(name: Message, bound: Rational, attained: Rational) {
            (self.name, self.bound, self.attained) = (name, bound, attained)
        }
    }

    /// The facts that the stated multipliers show.
    public enum RecomputedBounds: Sendable, Equatable {
        /// That there is no selection.
        case infeasible
        /// A bound for each level; whether all are attained, the lottery's too, so that nothing is left to prove.
        case levels([LevelBound], areAllAttained: Bool)
    }

    /// The status that the file states.
    public var status: Outcome.Status
    /// The number of delegates that it lists.
    public var delegates: Int
    /// The number of rules that were counted again, also those that a shortened list leaves out.
    public var rules: Int
    /// True where counting alone shows that there is no selection, and the file says so.
    public var isImpossibleByCounting: Bool
    /// The SHA-256 of the published list that the selection follows, where it follows one.
    public var follows: String?
    /// The bounds, where they were recomputed.
    public var bounds: RecomputedBounds?
    /// The number of quota files of the plan of whose hashes the file says nothing.
    public var uncheckedQuotaFiles = 0
    /// The number of nominees whose personal data was blanked on record, so that what counts them cannot be checked; nil where
    /// nobody's was.
    public var forgotten: Int?
    /// True where the whole proof was followed.
    public var isCertified = false

    /// A verified file; see the properties.
    package init(
        status: Outcome.Status, delegates: Int, rules: Int, isImpossibleByCounting: Bool, follows: String?
    ) {
        (self.status, self.delegates, self.rules) = (status, delegates, rules)
        (self.isImpossibleByCounting, self.follows) = (isImpossibleByCounting, follows)
    }
}
