import ExactArithmetic
import SelectionCore
import Wording

/// The reasons why there is no selection, for scripts.
extension JSONReport {
    /// The ids of what collides, each once: the conflict set where it was looked for, else what counting shows.
    static func conflicting(_ outcome: Outcome, _ plan: Plan) -> JSONValue {
        guard let conflict = outcome.conflict else { return conflicting(outcome.countingConflicts) }
        var seen: Set<String> = []
        let ids = conflict.parts.map { $0.statement.id }.filter { seen.insert($0).inserted }
        return .array(ids.map(JSONValue.string))
    }

    /// The bounds that are moved.
    static func relaxation(_ relaxation: Relaxation?, _ plan: Plan) -> JSONValue {
        let words = StatementWords(plan, .english)
        return .array(
            (relaxation?.moves ?? []).map { move in
                .fields([
                    "rule": .string(move.statement.id),
                    "bound": .string(move.isMinimum ? "min" : "max"),
                    "from": bound(move.from), "to": bound(move.to),
                    "people": .exact(move.people), "cost": .exact(move.cost),
                    "label": .string(words.label(of: move.statement)),
                    "of": .optional(move.statement.base, JSONValue.string),
                ])
            })
    }

    /// The ids of what was broken for most of a search that found nothing; nil where that is not known.
    static func longestBroken(_ outcome: Outcome, _ plan: Plan) -> JSONValue? {
        outcome.longestBroken.isEmpty ? nil : .array(outcome.longestBroken.map { .string($0.id) })
    }

    /// The conflict set in full, and what is known of the relaxation; nil where nothing was explained.
    static func explanation(_ outcome: Outcome, _ plan: Plan) -> JSONValue? {
        guard let conflict = outcome.conflict, let relaxation = outcome.relaxation else { return nil }
        return .fields([
            "minimal": .bool(conflict.isMinimal),
            "statements": statements(conflict, plan),
            "relaxation": .string(relaxation.standing.rawValue),
            "cost": .optional(relaxation.cost, JSONValue.exact),
        ])
    }

    private static func statements(_ conflict: ConflictSet, _ plan: Plan) -> JSONValue {
        let words = StatementWords(plan, .english)
        return .array(conflict.parts.map { statement($0, words) })
    }

    private static func statement(_ part: ConflictSet.Part, _ words: StatementWords) -> JSONValue {
        let (bounds, location) = (part.statement.bounds, part.statement.location)
        let least = part.sides.contains(.minimum) ? bounds?.minimum : nil
        let most = part.sides.contains(.maximum) ? bounds?.maximum : nil
        return .fields([
            "rule": .string(part.statement.id),
            "label": .string(words.label(of: part.statement)),
            "of": .optional(part.statement.base, JSONValue.string),
            "min": least.map(bound), "max": most.map(bound),
            "file": location.map { .string($0.file) },
            "line": location.flatMap { $0.line > 0 ? .count($0.line) : nil },
        ])
    }

    /// A bound as the plan writes it: an exact number of people, or a share such as `40%`.
    package static func bound(_ bound: Bound) -> JSONValue {
        switch bound {
        case .count(let count): .exact(count)
        case .share(let share): .string(((share * 100).decimal ?? (share * 100).description) + "%")
        }
    }
}
