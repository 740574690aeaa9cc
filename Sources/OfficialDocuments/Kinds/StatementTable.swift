import ExactArithmetic
import SelectionCore
import SelectionReport
import Wording

/// What a plan asks for, and what a selection has of it.
extension ExportMaterial {
    /// Everything that the plan asks for but quotas, each of which is listed only where it is not kept; then whatever else is broken.
    var statementBlocks: [ReportBlock] {
        let recount = Recount(delegates, inputs.plan, inputs.pool)
        let quotas = recount.rules.filter { $0.kind == .quota }
        let broken = quotas.filter { !$0.isSatisfied }
        let rules = recount.rules.filter { $0.kind != .quota } + broken
        var blocks: [ReportBlock] = rules.isEmpty ? [] : [.table(statementTable(rules))]
        if !quotas.isEmpty {
            let kept = quotas.count - broken.count
            blocks.append(
                remark(.quotasKept(kept: numbers.text(kept), quotas: numbers.text(quotas.count))))
        }
        return blocks + breaches(recount).map { .paragraph(ReportParagraph($0, level: 0)) }
    }

    /// The verdict: whether every required rule is kept, then what is broken beside rules.
    private func breaches(_ recount: Recount) -> [String] {
        var sentences = [say(recount.isFeasible ? .allRequiredKept : .requiredBroken)]
        if !recount.seatsAreKept {
            let seats = inputs.plan.seats
            sentences.append(
                say(
                    .seatsBroken(
                        count: numbers.text(recount.objective.seats),
                        bounds: bounds(Rational(seats.minimum), Rational(seats.maximum)))))
        }
        if !recount.brokenPins.isEmpty {
            let ids = isPublic ? numbers.text(recount.brokenPins.count) : recount.brokenPins.joined(separator: ", ")
            sentences.append(say(.pinsBroken(ids: ids)))
        }
        sentences += recount.brokenConflicts.map {
            say(
                .conflictBroken(
                    number: numbers.text($0.number), count: numbers.text($0.count), most: numbers.text($0.maximum)))
        }
        return sentences
    }

    private func statementTable(_ rules: [Recount.RuleCount]) -> ReportTable {
        var table = ReportTable(
            "rules",
            [
                .text(say(.criterion)), .text(say(.required)), .count(say(.count)), .count(say(.baseColumn)),
                .share(say(.percentColumn)), .text(say(.isKept)),
            ])
        for rule in rules {
            table.add([
                .text(label(rule)), .text(bounds(rule.minimum, rule.maximum)), cell(rule.count), cell(rule.baseCount),
                share(rule.count, of: rule.baseCount), .text(verdict(rule)),
            ])
        }
        return table
    }

    /// What is said of a rule that is kept, or is not.
    func verdict(_ rule: Recount.RuleCount) -> String {
        if rule.isSatisfied { return say(.kept) }
        let by = numbers.text(rule.shortfall)
        return say(rule.required ? .brokenRule(by: by) : .missedTarget(by: by))
    }

    /// The name of a rule, with its base where that is not everybody.
    func label(_ rule: Recount.RuleCount) -> String {
        let label = rule.label.isEmpty ? rule.id : rule.label
        guard rule.base != Group.all, rule.kind != .quota else { return label }
        return say(.labelWithin(label: label, group: inputs.plan.title(ofGroup: rule.base)))
    }

    /// Bounds in whole people; as they are where no whole number is within them.
    func bounds(_ minimum: Rational?, _ maximum: Rational?) -> String {
        let whole = (minimum.map { Rational($0.ceiling) }, maximum.map { Rational($0.floor) })
        let crosses = whole.0.flatMap { least in whole.1.map { least > $0 } } ?? false
        switch crosses ? (minimum, maximum) : whole {
        case (nil, nil): return "–"
        case (let least?, nil): return say(.boundAtLeast(count: numbers.text(least)))
        case (nil, let most?): return say(.boundAtMost(count: numbers.text(most)))
        case (let least?, let most?) where least == most: return say(.boundExactly(count: numbers.text(least)))
        case (let least?, let most?):
            return say(.boundBetween(least: numbers.text(least), most: numbers.text(most)))
        }
    }

    /// A sentence of the area of lists.
    func remark(_ message: ListMessage) -> ReportBlock { .paragraph(ReportParagraph(say(message), level: 0)) }
}
