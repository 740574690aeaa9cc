import SelectionCore

/// The changes of a replaced list to the published one: who went, who came, in place of whom, and what that changed.
extension SelectionPart {
    /// The record of a replacement; verification derives it again.
    /// - Parameters:
    ///   - selected: rows of the new list, ascending; none where there is no list.
    ///   - inputs: as `SelectionInputs.asking` made them.
    package static func replacement(
        _ question: Replacement, selected: [Int], status: Outcome.Status, _ inputs: SelectionInputs
    ) -> JSONValue {
        let hasList = status == .optimal || status == .feasible
        let change = ListChange(hasList ? selected : nil, question, inputs.plan, inputs.pool)
        var before = Recount(change.published, inputs.plan, inputs.pool)
        before.objective.kept = nil
        let after = Recount(selected, inputs.plan, inputs.pool)
        let pool = inputs.pool
        return ReplacementKey.object([
            .withdrawn: ids(question.withdrawn),
            .entered: .array(change.entered.map { .string(pool.id($0)) }),
            .left: .array(change.left.map { .string(pool.id($0)) }),
            .from: .string(question.from),
            .withdrawnEarlier: ids(question.withdrawnEarlier),
            .proven: .bool(status == .optimal || status == .infeasible),
            .inPlaceOf: hasList ? inPlaceOf(change, pool) : nil,
            .before: hasList ? objective(before.objective) : nil,
            .changedRules: hasList ? changedRules(before, after) : nil,
        ])
    }

    private static func ids(_ references: [NomineeReference]) -> JSONValue {
        .array(references.map { .string($0.id) })
    }

    private static func inPlaceOf(_ change: ListChange, _ pool: Pool) -> JSONValue {
        .array(
            change.entered.compactMap { row in
                change.predecessor[row].map {
                    SuccessionKey.object([.entered: .string(pool.id(row)), .leaver: .string(pool.id($0))])
                }
            })
    }

    /// The rules whose counts differ.
    private static func changedRules(_ before: Recount, _ after: Recount) -> JSONValue {
        .array(
            zip(before.rules, after.rules).filter { $0.count != $1.count }.map { old, new in
                ChangedRuleKey.object([
                    .id: .string(new.id), .of: .string(new.base), .before: .count(old.count),
                    .after: .count(new.count),
                ])
            })
    }
}
