import SelectionInput

/// A change of what is written, done or offered: a line of the review.
package struct ReviewLine: Sendable, Equatable {
    /// The answer of the office to an offer.
    package enum Answer: String, Sendable {
        case yes, no
    }

    /// The place that a line is about: a cell, and the pool's column that it is for.
    package struct Key: Sendable, Hashable {
        /// The file's name without its folder.
        package var file: String
        /// The sheet; blank for a CSV file.
        package var sheet: String
        /// The cell, such as `D14`.
        package var cell: String
        /// The heading of the pool's column; blank where the row as a whole is meant.
        package var column: String
    }

    /// Where it is.
    package var key: Key
    /// What is written.
    package var before: String
    /// What it becomes, or would become.
    package var after: String
    /// Why.
    package var rule: ImportRule
    /// True where it is done; otherwise what is written stays until somebody agrees.
    package var isCertain: Bool
    /// The answer to an offer; nil where there is none yet.
    package var answer: Answer?

    /// True where it waits to be answered.
    package var isWaiting: Bool { !isCertain && answer == nil }
}

/// The lines of a review as they come up, and the answers that were given to earlier ones.
struct ReviewLog {
    private(set) var lines: [ReviewLine] = []
    private let decisions: ReviewDecisions
    /// The decisions that were used.
    private(set) var used: Set<ReviewLine.Key> = []

    init(_ decisions: ReviewDecisions) { self.decisions = decisions }

    /// Notes a change that leaves no doubt.
    mutating func change(_ key: ReviewLine.Key, _ before: String, to after: String, _ rule: ImportRule) {
        lines.append(
            ReviewLine(key: key, before: before, after: after, rule: rule, isCertain: true, answer: nil))
    }

    /// Offers a change, and says what holds: `after`, or what the office wrote in its place, where it was agreed to; otherwise
    /// `before`.
    mutating func offer(_ key: ReviewLine.Key, _ before: String, to after: String, _ rule: ImportRule) -> String {
        var line = ReviewLine(key: key, before: before, after: after, rule: rule, isCertain: false, answer: nil)
        if let decision = decisions[key], decision.before == before.normalized {
            used.insert(key)
            line.answer = decision.answer
            if decision.answer == .yes { line.after = decision.after }
        }
        lines.append(line)
        return line.answer == .yes ? line.after : before
    }
}

/// Answers to offers, by what they are about.
package struct ReviewDecisions: Sendable {
    /// An answer, with what was written and offered then.
    package struct Decision: Sendable, Equatable {
        var before: String
        var after: String
        var answer: ReviewLine.Answer
    }

    private var decisions: [ReviewLine.Key: Decision] = [:]

    /// No answers.
    package init() {}

    subscript(key: ReviewLine.Key) -> Decision? {
        get { decisions[key] }
        set { decisions[key] = newValue }
    }

    /// The places that were answered.
    var keys: Set<ReviewLine.Key> { Set(decisions.keys) }
}
