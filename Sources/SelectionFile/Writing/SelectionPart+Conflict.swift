import ExactArithmetic
import SelectionCore
import Wording

/// The reasons why there is no selection, for scripts.
extension SelectionPart {
    /// The ids of what collides, each once: the conflict set where it was looked for, else what counting shows.
    package static func conflicting(_ outcome: Outcome) -> JSONValue {
        guard let conflict = outcome.conflict else { return conflicting(outcome.countingConflicts) }
        return distinct(conflict.parts.map { $0.statement.id })
    }

    /// The rules that cannot hold, each once, in the order of the reasons.
    package static func conflicting(_ countingConflicts: [CountingConflict]) -> JSONValue {
        distinct(countingConflicts.flatMap(\.rules))
    }

    private static func distinct(_ ids: [String]) -> JSONValue {
        var seen: Set<String> = []
        return .array(ids.filter { seen.insert($0).inserted }.map(JSONValue.string))
    }

    /// The reasons why there can be no selection.
    package static func impossible(_ countingConflicts: [CountingConflict]) -> JSONValue {
        .array(
            countingConflicts.map { conflict in
                ReasonKey.object([
                    .rules: .array(conflict.rules.map(JSONValue.string)),
                    .message: .string(conflict.message.text(.english)),
                ])
            })
    }

    /// The bounds that are moved.
    static func relaxation(_ relaxation: Relaxation?, _ sentences: any SelectionSentences) -> JSONValue {
        .array(
            (relaxation?.moves ?? []).map { move in
                MoveKey.object([
                    .rule: .string(move.statement.id),
                    .bound: .string((move.isMinimum ? MovedBound.minimum : .maximum).rawValue),
                    .from: bound(move.from), .to: bound(move.to),
                    .people: .exact(move.people), .cost: .exact(move.cost),
                    .label: .string(sentences.label(of: move.statement)),
                    .of: .optional(move.statement.base, JSONValue.string),
                ])
            })
    }

    /// The conflict set in full, and what is known of the relaxation; nil where nothing was explained.
    static func explanation(_ outcome: Outcome, _ sentences: any SelectionSentences) -> JSONValue? {
        guard let conflict = outcome.conflict, let relaxation = outcome.relaxation else { return nil }
        return ExplanationKey.object([
            .minimal: .bool(conflict.isMinimal),
            .statements: .array(conflict.parts.map { statement($0, sentences) }),
            .relaxation: .string(relaxation.standing.rawValue),
            .cost: .optional(relaxation.cost, JSONValue.exact),
            .delegates: .optional(relaxation.delegates, JSONValue.count),
        ])
    }

    private static func statement(_ part: ConflictSet.Part, _ sentences: any SelectionSentences) -> JSONValue {
        let (bounds, location) = (part.statement.bounds, part.statement.location)
        let least = part.sides.contains(.minimum) ? bounds?.minimum : nil
        let most = part.sides.contains(.maximum) ? bounds?.maximum : nil
        return StatementKey.object([
            .rule: .string(part.statement.id),
            .label: .string(sentences.label(of: part.statement)),
            .of: .optional(part.statement.base, JSONValue.string),
            .minimum: least.map(bound), .maximum: most.map(bound),
            .file: location.map { .string($0.file) },
            .line: location.flatMap { $0.line > 0 ? .count($0.line) : nil },
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
