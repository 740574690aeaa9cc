import ExactArithmetic
import SelectionCore
import Wording

extension ExplanationSheet {
    /// The count of a rule, what can be attained, what it costs now, moved and dropped.
    func rule(_ cost: RuleCost, _ recount: Recount) -> [ReportSection] {
        let count = cost.count
        let name = StatementWords(inputs.plan, words.language).name(of: cost.rule)
        let title =
            count.priority.map { say(.explainRuleTarget(label: name, priority: "\($0)")) }
            ?? say(.explainRuleRequired(label: name))
        let place = cost.rule.location.map { " [\($0.file):\($0.line)]" } ?? ""
        let kept =
            count.isSatisfied
            ? say(.explainRuleKept) : say(.explainRuleMissed(shortfall: numbers.text(count.shortfall)))
        let bounds = cost.rule.bounds.map(words.bounds) ?? words.bounds(count.ownBounds)
        let share = count.base == Group.all ? "" : " " + words.group(count.base)
        let now = say(
            .explainRuleNow(
                count: numbers.text(count.count), base: numbers.text(count.baseCount),
                share: share + " (" + words.percent(count.count, of: count.baseCount) + ")", bounds: bounds,
                standing: kept))
        let nominated = say(.explainNominated(count: numbers.text(cost.nominated)))
        let lines = [now + " " + nominated, attainable(cost)] + shares(cost)
        let alone = cost.dropped == nil ? [say(.explainClassOnly)] : []
        return [ReportSection(title + place, ReportBlock.sentences(lines + alone))] + variants(cost, recount)
    }

    private func attainable(_ cost: RuleCost) -> String {
        let range = say(.explainAttainableRange(most: extreme(cost.highest), least: extreme(cost.lowest)))
        return cost.seats.map { say(.explainAttainableFilled(delegates: numbers.text($0), range: range)) }
            ?? say(.explainAttainableAny(range: range))
    }

    /// The number, of how many, and what share that is.
    private func extreme(_ extreme: Attainable) -> String {
        guard let count = extreme.count, let base = extreme.base else { return say(.explainUnknown) }
        let text = numbers.text(count) + " (" + words.percent(count, of: base) + ")"
        return extreme.isProven ? text : say(.explainNotProvenRange(bound: text))
    }

    private func shares(_ cost: RuleCost) -> [String] {
        guard let highest = cost.highestShare, let lowest = cost.lowestShare,
            (highest.share, lowest.share) != (cost.highest.share, cost.lowest.share)
        else { return [] }
        return [say(.explainShareRange(most: share(highest), least: share(lowest)))]
    }

    private func share(_ extreme: Attainable) -> String {
        guard let count = extreme.count, let base = extreme.base else { return say(.explainShareNone) }
        let text = words.percent(count, of: base) + " (" + numbers.text(count) + "/" + numbers.text(base) + ")"
        return extreme.isProven ? text : say(.explainNotProvenRange(bound: text))
    }

    private typealias Variant = (name: String, bounds: String, result: WhatIf)

    private func variants(_ cost: RuleCost, _ recount: Recount) -> [ReportSection] {
        guard let dropped = cost.dropped, let bounds = cost.rule.bounds else { return [] }
        let steps: [Variant] = cost.steps.map { step in
            (say(step.isTighter ? .explainTighter : .explainLooser), movedBounds(bounds, step), step.result)
        }
        let all: [Variant] = [(say(.explainDropped), "–", dropped)] + steps
        var table = variantTable(cost, recount, all)
        table.note = cost.steps.first.map { say($0.bound.isShare ? .explainStepShare : .explainStepPerson) }
        let people = all.flatMap { changes($0) }
        return [ReportSection([.table(table)]), ReportSection(people.map(ReportBlock.paragraph))]
    }

    private func movedBounds(_ bounds: Bounds, _ step: RuleCost.Step) -> String {
        var bounds = bounds
        if step.side == .minimum { bounds.minimum = step.bound } else { bounds.maximum = step.bound }
        return words.bounds(bounds)
    }

    private func variantTable(_ cost: RuleCost, _ recount: Recount, _ variants: [Variant]) -> ReportTable {
        let own = recount.objective
        let showsSeats = variants.contains { $0.result.objective.map { $0.seats != own.seats } ?? false }
        let seats: [ReportColumn] = showsSeats ? [.count(words.common(.objectiveSeats))] : []
        var table = ReportTable(
            "changes", title: words.labels[cost.count],
            [
                .text(say(.explainColumnChange)), .text(say(.explainColumnBound)),
                .count(words.common(.columnSelected)),
            ] + seats + own.shortfalls.map { .amount(say(.explainColumnShort(priority: "\($0.priority)"))) }
                + [
                    .amount(say(.explainColumnMerit)), .amount(say(.explainColumnDifference)),
                    .count(say(.explainColumnChanged)),
                ])
        table.add(
            [.text(say(.explainAsPlanned)), .text(words.bounds(cost.rule.bounds)), numbers.cell(cost.count.count)]
                + (showsSeats ? [numbers.cell(own.seats)] : []) + own.shortfalls.map { numbers.cell($0.value) } + [
                    numbers.cell(own.merit), .blank, .blank,
                ])
        for variant in variants { table.add(cells(variant, cost, own, showsSeats: showsSeats)) }
        return table
    }

    private func cells(
        _ variant: Variant, _ cost: RuleCost, _ own: Objective, showsSeats: Bool
    ) -> [ReportCell] {
        let head = [ReportCell.text(variant.name), .text(variant.bounds)]
        guard let objective = variant.result.objective else {
            let mark: SweepMessage = variant.result.status == .infeasible ? .sweepInfeasible : .sweepNotFound
            return head + [ReportCell](repeating: .blank, count: showsSeats ? 2 : 1)
                + own.shortfalls.map { _ in .blank } + [.text(words.text(mark)), .blank, .blank]
        }
        let count = variant.result.rules.last { $0.id == cost.count.id && $0.base == cost.count.base }?.count
        let shortfalls = own.shortfalls.map { shortfall in
            numbers.cell(objective.shortfalls.first { $0.priority == shortfall.priority }?.value)
        }
        let mark = variant.result.isProven ? "" : "?"
        let seats = showsSeats ? [numbers.cell(objective.seats)] : []
        return head + [numbers.cell(count)] + seats + shortfalls + [
            .number(numbers.text(objective.merit) + mark, .amount(objective.merit)),
            difference(objective.merit - own.merit), numbers.cell(changed(variant.result)),
        ]
    }

    /// The number of people who change places.
    private func changed(_ result: WhatIf) -> Int { max(result.entering.count, result.leaving.count) }

    /// A difference with its sign; `mark` says that it is not proven.
    private func difference(_ difference: Rational, mark: String = "") -> ReportCell {
        .number(words.difference(difference) + mark, .amount(difference))
    }

    private func changes(_ variant: Variant) -> [ReportParagraph] {
        words.changes(variant.result, of: variant.name + (variant.bounds == "–" ? "" : " (" + variant.bounds + ")"))
    }

    /// Every rule on a line.
    func table(_ costs: [RuleCost], _ recount: Recount) -> ReportSection {
        let seats = recount.objective.seats
        let showsSeats = costs.contains { $0.dropped?.objective.map { $0.seats != seats } ?? false }
        let rows = costs.map { cells($0, recount, showsSeats: showsSeats) }
        let hasMarks = rows.contains { $0.last != .blank }
        var table = ReportTable(
            "allRules",
            [
                .text(words.common(.columnRule)), .text(say(.explainColumnBound)),
                .count(words.common(.columnSelected)), .mark(), .count(say(.explainColumnLowest)),
                .count(say(.explainColumnHighest)),
            ] + (showsSeats ? [.count(say(.explainColumnDroppedSeats))] : []) + [
                .amount(say(.explainColumnDroppedMerit)),
                .count(say(.explainColumnChanged)),
            ] + (hasMarks ? [.text(say(.explainColumnDroppedTargets))] : []))
        for row in rows { table.add(hasMarks ? row : row.dropLast()) }
        table.note = say(.explainAllRulesNote)
        return ReportSection(say(.explainAllRules), [.table(table)])
    }

    private func cells(_ cost: RuleCost, _ recount: Recount, showsSeats: Bool) -> [ReportCell] {
        let count = cost.count
        let bounds = cost.rule.bounds.map(words.bounds) ?? words.bounds(count.ownBounds)
        let mark = count.isSatisfied ? ReportCell.text("✓") : .text("✗", tone: .broken)
        let head = [.text(words.labels[count]), .text(bounds), numbers.cell(count.count), mark]
        let range = [cost.lowest, cost.highest].map { extreme -> ReportCell in
            guard let count = extreme.count else { return .text("–") }
            return .number(numbers.text(count) + (extreme.isProven ? "" : "?"), .count(count))
        }
        guard let dropped = cost.dropped, let objective = dropped.objective else {
            return head + range + (showsSeats ? [.text("–")] : []) + [.text("–"), .text("–"), .blank]
        }
        return head + range + (showsSeats ? [numbers.cell(objective.seats)] : []) + [
            difference(objective.merit - recount.objective.merit, mark: dropped.isProven ? "" : "?"),
            numbers.cell(changed(dropped)), .text(targets(cost, objective, recount).joined(separator: "; ")),
        ]
    }

    /// The gains or losses of other targets where a rule is dropped.
    private func targets(_ cost: RuleCost, _ objective: Objective, _ recount: Recount) -> [String] {
        let count = cost.count
        return recount.objective.shortfalls.compactMap { before in
            let after = objective.shortfalls.first { $0.priority == before.priority }?.value ?? .zero
            let own = count.priority == before.priority ? count.weight * count.shortfall : .zero
            guard after != before.value - own else { return nil }
            return say(
                .explainTargetChange(
                    priority: "\(before.priority)", change: words.difference(after - before.value + own)))
        }
    }
}

extension Recount.RuleCount {
    /// The bounds in whole people.
    var ownBounds: Bounds {
        Bounds(minimum: wholeBounds.minimum.map(Bound.count), maximum: wholeBounds.maximum.map(Bound.count))
    }
}
