import ExactArithmetic
import Wording

/// A reason, found by counting alone, why no selection can keep every required rule.
public struct CountingConflict: Sendable, Equatable {
    /// The rules that cannot hold (together): rule ids, `quota:…`, `composition:…`.
    public var rules: [String]
    /// The reason, with names and numbers.
    public var message: Message
    /// The place in the plan that says what cannot be.
    public var location: SourceLocation?

    /// `rules` cannot hold, for the reason that `message` gives.
    package init(rules: [String], message: Message, location: SourceLocation? = nil) {
        self.rules = rules
        self.message = message
        self.location = location
    }
}
