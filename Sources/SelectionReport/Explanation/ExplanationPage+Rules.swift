import ExactArithmetic
import SelectionCore
import Wording

extension ExplanationPage {
    /// What a rule counts, what can be attained, what it costs now, moved and dropped.
    func rule(_ cost: RuleCost, _ recount: Recount) -> [String] {
        let count = cost.count
        let id = cost.rule.id
        let title =
            count.priority.map { say(.explainRuleTarget, count.label, id, "\($0)") }
            ?? say(.explainRuleRequired, count.label, id)
        let place = cost.rule.location.map { " [\($0.file):\($0.line)]" } ?? ""
        let kept = count.isSatisfied ? say(.explainRuleKept) : say(.explainRuleMissed, numbers.text(count.shortfall))
        let bounds = cost.rule.bounds.map(words.bounds) ?? words.bounds(count.ownBounds)
        let share = count.base == Group.all ? "" : " " + words.group(count.base)
        let now = say(
            .explainRuleNow, numbers.text(count.count), numbers.text(count.baseCount),
            share + " (" + words.percent(count.count, of: count.baseCount) + ")", bounds, kept)
        let nominated = say(.explainNominated, numbers.text(cost.nominated))
        let lines = [now + " " + nominated, attainable(cost)] + shares(cost)
        return [title + place] + lines.flatMap { DisplayText.wrapped($0, start: "  ", indent: 2) }
            + (cost.dropped == nil ? DisplayText.wrapped(say(.explainClassOnly), start: "  ", indent: 2) : [])
            + variants(cost, recount)
    }

    private func attainable(_ cost: RuleCost) -> String {
        let range = say(.explainAttainableRange, extreme(cost.highest), extreme(cost.lowest))
        return cost.seats.map { say(.explainAttainableFilled, numbers.text($0), range) }
            ?? say(.explainAttainableAny, range)
    }

    /// How many of how many, and what share that is.
    private func extreme(_ extreme: Attainable) -> String {
        guard let count = extreme.count, let base = extreme.base else { return say(.explainUnknown) }
        let text = numbers.text(count) + " (" + words.percent(count, of: base) + ")"
        return extreme.isProven ? text : say(.explainNotProvenRange, text)
    }

    private func shares(_ cost: RuleCost) -> [String] {
        guard let highest = cost.highestShare, let lowest = cost.lowestShare,
            (highest.share, lowest.share) != (cost.highest.share, cost.lowest.share)
        else { return [] }
        return [say(.explainShareRange, share(highest), share(lowest))]
    }

    private func share(_ extreme: Attainable) -> String {
        guard let count = extreme.count, let base = extreme.base else { return say(.explainShareNone) }
        let text = words.percent(count, of: base) + " (" + numbers.text(count) + "/" + numbers.text(base) + ")"
        return extreme.isProven ? text : say(.explainNotProvenRange, text)
    }

    private typealias Variant = (name: String, bounds: String, result: WhatIf)

    private func variants(_ cost: RuleCost, _ recount: Recount) -> [String] {
        guard let dropped = cost.dropped, let bounds = cost.rule.bounds else { return [] }
        let steps: [Variant] = cost.steps.map { step in
            (say(step.isTighter ? .explainTighter : .explainLooser), movedBounds(bounds, step), step.result)
        }
        let all: [Variant] = [(say(.explainDropped), "–", dropped)] + steps
        let table = variantTable(cost, recount, all)
        let step = cost.steps.first.map { first in
            "  " + say(isShare(first.bound) ? .explainStepShare : .explainStepPerson)
        }
        let people = all.flatMap { changes($0) }
        return [""] + table + [step].compactMap(\.self) + (people.isEmpty ? [] : [""] + people)
    }

    private func isShare(_ bound: Bound) -> Bool { if case .share = bound { true } else { false } }

    private func movedBounds(_ bounds: Bounds, _ step: RuleCost.Step) -> String {
        var bounds = bounds
        if step.side == .minimum { bounds.minimum = step.bound } else { bounds.maximum = step.bound }
        return words.bounds(bounds)
    }

    private func variantTable(_ cost: RuleCost, _ recount: Recount, _ variants: [Variant]) -> [String] {
        let priorities = recount.objective.shortfalls.map(\.priority)
        var table = TextTable(
            [
                .text(say(.explainColumnChange)), .text(say(.explainColumnBound)),
                .number(words.common(.columnSelected)),
            ] + priorities.map { .number(say(.explainColumnShort, "\($0)")) }
                + [
                    .number(say(.explainColumnMerit)), .number(say(.explainColumnDifference)),
                    .number(say(.explainColumnChanged)),
                ])
        let own = recount.objective
        table.add(
            [say(.explainAsPlanned), words.bounds(cost.rule.bounds), numbers.text(cost.count.count)]
                + own.shortfalls.map { numbers.text($0.value) } + [numbers.text(own.merit), "", ""])
        for variant in variants { table.add(cells(variant, cost, own)) }
        return table.lines
    }

    private func cells(_ variant: Variant, _ cost: RuleCost, _ own: Objective) -> [String] {
        let head = [variant.name, variant.bounds]
        guard let objective = variant.result.objective else {
            let isImpossible = variant.result.status == .infeasible
            let mark = Message(isImpossible ? SweepMessage.sweepInfeasible : .sweepNotFound, parameters: [])
            return head + [""] + own.shortfalls.map { _ in "" } + [mark.text(words.language), "", ""]
        }
        let count = variant.result.rules.last { $0.id == cost.count.id && $0.base == cost.count.base }?.count
        let shortfalls = own.shortfalls.map { shortfall in
            objective.shortfalls.first { $0.priority == shortfall.priority }.map { numbers.text($0.value) } ?? "–"
        }
        let mark = variant.result.isProven ? "" : "?"
        return head + [count.map { numbers.text($0) } ?? "–"] + shortfalls + [
            numbers.text(objective.merit) + mark, words.difference(objective.merit - own.merit),
            numbers.text(max(variant.result.entering.count, variant.result.leaving.count)),
        ]
    }

    private func changes(_ variant: Variant) -> [String] {
        words.changes(variant.result, of: variant.name + (variant.bounds == "–" ? "" : " (" + variant.bounds + ")"))
    }

    /// Every rule on a line.
    func table(_ costs: [RuleCost], _ recount: Recount) -> [String] {
        let rows = costs.map { cells($0, recount) }
        let marks: [TextTable.Column] =
            rows.contains { $0.last != "" } ? [.text(say(.explainColumnDroppedTargets))] : []
        var table = TextTable(
            [
                .text(words.common(.columnRule), atMost: 40), .text(say(.explainColumnBound)),
                .number(words.common(.columnSelected)), .text(""), .number(say(.explainColumnLowest)),
                .number(say(.explainColumnHighest)), .number(say(.explainColumnDroppedMerit)),
                .number(say(.explainColumnChanged)),
            ] + marks)
        for row in rows { table.add(marks.isEmpty ? row.dropLast() : row) }
        return [say(.explainAllRules)] + table.lines
            + DisplayText.wrapped(say(.explainAllRulesNote), start: "  ", indent: 2)
    }

    private func cells(_ cost: RuleCost, _ recount: Recount) -> [String] {
        let count = cost.count
        let bounds = cost.rule.bounds.map(words.bounds) ?? words.bounds(count.ownBounds)
        let head = [count.label, bounds, numbers.text(count.count), count.isSatisfied ? "✓" : "✗"]
        let range = [cost.lowest, cost.highest].map { extreme in
            extreme.count.map { numbers.text($0) + (extreme.isProven ? "" : "?") } ?? "–"
        }
        guard let dropped = cost.dropped, let objective = dropped.objective else {
            return head + range + ["–", "–", ""]
        }
        let targets = recount.objective.shortfalls.compactMap { before -> String? in
            let after = objective.shortfalls.first { $0.priority == before.priority }?.value ?? .zero
            let own = count.priority == before.priority ? count.weight * count.shortfall : .zero
            guard after != before.value - own else { return nil }
            return say(.explainTargetChange, "\(before.priority)", words.difference(after - before.value + own))
        }
        let mark = dropped.isProven ? "" : "?"
        return head + range + [
            words.difference(objective.merit - recount.objective.merit) + mark,
            numbers.text(max(dropped.entering.count, dropped.leaving.count)), targets.joined(separator: "; "),
        ]
    }
}

extension Recount.RuleCount {
    /// The bounds in people.
    var ownBounds: Bounds { Bounds(minimum: minimum.map(Bound.count), maximum: maximum.map(Bound.count)) }
}
