import ExactArithmetic
import SelectionCore

/// The parts of a selection file that anyone can count again; verification compares a file with the same parts.
extension JSONReport {
    /// The objective that a selection attains.
    package static func objective(_ objective: Objective) -> JSONValue {
        .fields([
            "seats": .count(objective.seats),
            "shortfalls": .array(objective.shortfalls.map(shortfall)),
            "merit": .exact(objective.merit),
            "lottery": .string("\(objective.lottery)"),
            "kept": objective.kept.map(JSONValue.count),
        ])
    }

    /// The bound that no selection can exceed, as far as it is known.
    package static func bound(_ bound: ObjectiveBound) -> JSONValue {
        .fields([
            "seats": bound.seats.map(JSONValue.count),
            "shortfalls": bound.shortfalls.isEmpty ? nil : .array(bound.shortfalls.map(shortfall)),
            "merit": bound.merit.map(JSONValue.exact),
            "lottery": bound.lottery.map { .string("\($0)") },
            "kept": bound.kept.map(JSONValue.count),
        ])
    }

    private static func shortfall(_ shortfall: Objective.Shortfall) -> JSONValue {
        .fields(["priority": .count(shortfall.priority), "value": .exact(shortfall.value)])
    }

    /// The way a rule is kept.
    package static func rule(_ count: Recount.RuleCount) -> JSONValue {
        .fields([
            "id": .string(count.id),
            "required": .bool(count.required),
            "count": .count(count.count),
            "base": .count(count.baseCount),
            "min": .optional(count.minimum, JSONValue.exact),
            "max": .optional(count.maximum, JSONValue.exact),
            "shortfall": .exact(count.shortfall),
            "satisfied": .bool(count.isSatisfied),
            "label": .string(count.label),
            "kind": .string(count.kind.rawValue),
            "of": .string(count.base),
            "priority": .optional(count.priority, JSONValue.count),
        ])
    }

    /// The cost of the delegates.
    package static func cost(_ cost: Cost.Sum) -> JSONValue {
        .fields([
            "total": .exact(cost.total),
            "currency": .optional(cost.currency, JSONValue.string),
            "parts": .array(
                cost.parts.map { line in
                    .fields([
                        "group": .optional(line.group, JSONValue.string), "additional": .bool(line.isAdditional),
                        "count": .count(line.count), "amount": .exact(line.amount), "total": .exact(line.total),
                    ])
                }),
        ])
    }

    /// The people between whom only the lottery decided, as far as single exchanges tell; nil where not everything is
    /// proven.
    static func tied(_ outcome: Outcome, _ inputs: SelectionInputs, _ extent: ListExtent) -> JSONValue? {
        guard let ties = outcome.ties, let drawn = outcome.drawn(inputs, atMost: extent.most) else { return nil }
        return tied(
            drawn, of: ties.exchanges.count, delegates: ties.delegates, isComplete: ties.isComplete, inputs, extent)
    }

    /// Those who were tied until the lottery, the first of them where they are many.
    /// - Parameter count: how many `drawn` are in all, where they are the first ones only.
    package static func tied(
        _ drawn: [DrawnNominee], of count: Int? = nil, delegates: [Int], isComplete: Bool, _ inputs: SelectionInputs,
        _ extent: ListExtent
    ) -> JSONValue {
        .fields([
            "complete": .bool(isComplete),
            "count": .count(count ?? drawn.count),
            "outside": .array(
                drawn.prefix(extent.most).map { one in
                    .fields([
                        "id": .string(inputs.pool.id(one.row)), "number": .count(one.number),
                        "delegate": .string(inputs.pool.id(one.delegate)), "delegateNumber": .count(one.delegateNumber),
                    ])
                }),
            "delegateCount": .count(delegates.count),
            "delegates": .array(delegates.prefix(extent.most).map { .string(inputs.pool.id($0)) }),
        ])
    }

    /// The rules that cannot hold, each once, in the order of the reasons.
    package static func conflicting(_ countingConflicts: [CountingConflict]) -> JSONValue {
        var seen: Set<String> = []
        let ids = countingConflicts.flatMap(\.rules).filter { seen.insert($0).inserted }
        return .array(ids.map(JSONValue.string))
    }

    /// The reasons why there can be no selection.
    package static func impossible(_ countingConflicts: [CountingConflict]) -> JSONValue {
        .array(
            countingConflicts.map { impossibility in
                .fields([
                    "rules": .array(impossibility.rules.map(JSONValue.string)),
                    "message": .string(impossibility.message.text(.english)),
                ])
            })
    }
}
