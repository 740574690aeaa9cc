import ExactArithmetic
import SelectionCore
import SelectionFile
import Wording

extension ExplanationReport {
    /// The answers for scripts: complete in itself, people by id and name. Messages are in English.
    /// - Parameter version: the product's.
    package func json(version: String) -> String {
        let json = AnswerJSON(inputs: inputs)
        let recount = explanation.base.recount
        return JSONValue.fields([
            "base": json.base(explanation.base),
            "proven": .bool(explanation.isProven),
            "nominees": .array(explanation.nominees.map { json.nominee($0, recount) }),
            "exchanges": .array(explanation.exchanges.map { json.exchanges($0, recount) }),
            "rules": .array(explanation.rules.map(json.rule)),
            "allRules": explanation.allRules.map { .array($0.map(json.rule)) },
            "quotas": .array(explanation.quotas.map(json.quota)),
            "room": explanation.room.map(json.room),
            "kept": explanation.asked.map { _ in .array(explanation.kept.map { .string($0.id) }) },
            "conflicts": explanation.conflicts.map(json.conflicts),
            "waysOut": explanation.waysOut.map(json.waysOut),
            "supply": explanation.supply.map { json.supply($0, explanation.supplied) },
            "inputs": SelectionPart.files(explanation.base.inputs),
            "version": .string(version),
        ]).document
    }
}

/// The parts of answers about selections, as JSON.
struct AnswerJSON {
    let inputs: SelectionInputs

    /// A nominee by id, name and unit, as far as the pool has them.
    func person(_ row: Int) -> JSONValue {
        .fields([
            "id": .string(inputs.pool.id(row)), "name": inputs.pool.name(row).map(JSONValue.string),
            "unit": inputs.unit(ofRow: row).map(JSONValue.string),
        ])
    }

    /// The selection that answers are beside of.
    func base(_ outcome: Outcome) -> JSONValue {
        .fields([
            "status": .string(outcome.status.rawValue),
            "stopped": .string(outcome.stopped.rawValue),
            "objective": .optional(outcome.recount?.objective, SelectionPart.objective),
            "selected": .array(outcome.selected.map { .string(inputs.pool.id($0)) }),
            "conflicting": SelectionPart.conflicting(outcome),
            "impossible": SelectionPart.impossible(outcome.countingConflicts),
        ])
    }

    /// The results of an edited plan. Of the rules, those are listed that fall short.
    func whatIf(_ result: WhatIf) -> JSONValue {
        .fields([
            "status": .string(result.status.rawValue),
            "stopped": .string(result.stopped.rawValue),
            "proven": .bool(result.isProven),
            "objective": .optional(result.objective, SelectionPart.objective),
            "bound": SelectionPart.bound(result.bound),
            "entering": .array(result.entering.map(person)),
            "leaving": .array(result.leaving.map(person)),
            "missed": .array(result.rules.filter { !$0.isSatisfied }.map(SelectionPart.rule)),
            "conflicting": SelectionPart.conflicting(result.countingConflicts),
            "impossible": SelectionPart.impossible(result.countingConflicts),
        ])
    }

    func nominee(_ nominee: NomineeExplanation, _ recount: Recount?) -> JSONValue {
        .fields([
            "id": .string(inputs.pool.id(nominee.row)),
            "name": inputs.pool.name(nominee.row).map(JSONValue.string),
            "selected": .bool(nominee.isSelected),
            "reason": .string(nominee.reason.rawValue),
            "pin": nominee.pin.map(place),
            "merit": .exact(nominee.merit),
            "lottery": .count(nominee.lottery),
            "countedBy": .array(nominee.countedBy.compactMap { recount?.rules[$0].id }.map(JSONValue.string)),
            "outrankedBy": .array(nominee.outrankedBy.map(competitor)),
            "exchanges": nominee.isSelected || nominee.pin != nil
                ? nil
                : .fields([
                    "breakRequiredRules": .count(nominee.forbiddenExchanges),
                    "worsenTargets": .count(nominee.targetExchanges),
                ]),
            "conflict": nominee.conflict.map { conflict in
                .array(conflict.parts.map { .string($0.statement.id) })
            },
            "blocking": .array(nominee.blocking.map { .string($0.id) }),
            nominee.isSelected ? "without" : "with": whatIf(nominee.otherwise),
        ])
    }

    /// The exchanges of somebody, all of them, the best first.
    func exchanges(_ exchanges: NomineeExchanges, _ recount: Recount?) -> JSONValue {
        let answer = exchanges.answer
        func id(_ rule: Int) -> JSONValue? { recount.map { .string($0.rules[rule].id) } }
        let options = answer.options.map { option in
            JSONValue.fields([
                answer.isSelected ? "entering" : "leaving":
                    person(answer.isSelected ? option.entering : option.leaving),
                "merit": .exact(option.merit),
                "shortfalls": .array(
                    option.shortfalls.map {
                        .fields(["priority": .count($0.priority), "change": .exact($0.change)])
                    }),
                "rules": .array(
                    option.rules.map { change in
                        .fields([
                            "id": id(change.rule), "count": .count(change.count), "base": .count(change.base),
                            "shortfall": .exact(change.shortfall),
                        ])
                    }),
            ])
        }
        let blocked = answer.blocked.sorted { $0.key < $1.key }.map { rule, count in
            JSONValue.fields(["id": id(rule), "exchanges": .count(count)])
        }
        return .fields([
            "id": .string(inputs.pool.id(answer.row)), "selected": .bool(answer.isSelected),
            "pinned": .bool(answer.isPinned), "options": .array(options), "blocked": .array(blocked),
            "conflicting": .count(answer.conflicting),
            "otherwise": exchanges.otherwise.map(whatIf),
        ])
    }

    private func competitor(_ competitor: NomineeExplanation.Competitor) -> JSONValue {
        .fields([
            "id": .string(inputs.pool.id(competitor.row)),
            "name": inputs.pool.name(competitor.row).map(JSONValue.string),
            "merit": .exact(competitor.merit), "lottery": .count(competitor.lottery),
        ])
    }

    func place(_ place: SourceLocation) -> JSONValue {
        .fields(["file": .string(place.file), "line": .count(place.line)])
    }

    /// A bound as plans write it: `"40%"`, `"24"`; exact, so that a share may be `"100/3%"`.
    func bound(_ bound: Bound) -> JSONValue {
        switch bound {
        case .count(let count): .string(count.decimal ?? count.description)
        case .share(let share): .string(((share * 100).decimal ?? (share * 100).description) + "%")
        }
    }

    func rule(_ cost: RuleCost) -> JSONValue {
        .fields([
            "id": .string(cost.count.id),
            "now": SelectionPart.rule(cost.count),
            "bounds": .fields([
                "min": .optional(cost.rule.bounds?.minimum, bound), "max": .optional(cost.rule.bounds?.maximum, bound),
            ]),
            "place": cost.rule.location.map(place),
            "nominated": .count(cost.nominated),
            "attainable": .fields([
                "seats": .optional(cost.seats, JSONValue.count), "highest": extreme(cost.highest),
                "lowest": extreme(cost.lowest), "highestShare": cost.highestShare.map(extreme),
                "lowestShare": cost.lowestShare.map(extreme),
            ]),
            "dropped": cost.dropped.map(whatIf),
            "steps": .array(
                cost.steps.map { step in
                    .fields([
                        "side": .string(step.side == .minimum ? "min" : "max"), "tighter": .bool(step.isTighter),
                        "bound": bound(step.bound), "result": whatIf(step.result),
                    ])
                }),
        ])
    }

    /// How far every rule can be moved.
    func room(_ room: PlanRoom) -> JSONValue {
        .fields([
            "standing": .string(room.standing.rawValue), "seats": extreme(room.seats), "proven": .bool(room.isProven),
            "rules": .array(
                room.rules.map { rule in
                    .fields([
                        "id": .string(rule.statement.id), "required": .bool(rule.statement.priority == nil),
                        "min": .optional(rule.statement.bounds?.minimum, bound),
                        "max": .optional(rule.statement.bounds?.maximum, bound),
                        "lowest": extreme(rule.lowest), "highest": extreme(rule.highest),
                        "lowestShare": rule.lowestShare.map(extreme), "highestShare": rule.highestShare.map(extreme),
                    ])
                }),
        ])
    }

    private func extreme(_ extreme: Attainable) -> JSONValue {
        .fields([
            "count": .optional(extreme.count, JSONValue.count), "base": .optional(extreme.base, JSONValue.count),
            "share": .optional(extreme.share, JSONValue.exact), "proven": .bool(extreme.isProven),
        ])
    }

    func quota(_ coverage: QuotaCoverage) -> JSONValue {
        let plan = inputs.plan
        return .fields([
            "column": .string(plan.quotas[coverage.quota].column),
            "of": .string(plan.quotas[coverage.quota].base),
            "values": .array(coverage.lines.map(line)),
            "missing": .array(coverage.missing.map { .string($0.value) }),
            "unitColumn": .optional(coverage.unitQuota) { .string(plan.quotas[$0].column) },
            "units": .array(coverage.units.map(line)),
        ])
    }

    private func line(_ line: QuotaCoverage.Line) -> JSONValue {
        .fields([
            "value": .string(line.value), "nominated": .count(line.nominated),
            "selected": .optional(line.selected, JSONValue.count), "min": .optional(line.bounds.minimum, bound),
            "max": .optional(line.bounds.maximum, bound), "missing": .count(line.missing), "room": .count(line.room),
        ])
    }
}
