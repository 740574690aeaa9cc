import ExactArithmetic
import SelectionCore

extension ExplanationSheet {
    /// The reasons why somebody is selected, or is not, and what the best other list would be.
    func nominee(_ nominee: NomineeExplanation, _ recount: Recount) -> ReportSection {
        let person = words.person(nominee.row)
        let title = say(nominee.isSelected ? .explainSelected(nominee: person) : .explainNotSelected(nominee: person))
        let merit = inputs.withholdsMerit ? "–" : numbers.text(nominee.merit)
        let own = say(.explainPerson(merit: merit, lottery: numbers.text(nominee.lottery)))
        let counting = nominee.countedBy.map { recount.rules[$0] }.filter { !inputs.withholds($0) }
        let counted = say(.explainCountedIn(rules: counting.map { words.labels[$0] }.joined(separator: "; ")))
        let facts = [ReportParagraph(own + (counting.isEmpty ? "" : " " + counted))]
        guard !inputs.withholdsReasons else {
            let pin = nominee.pin == nil ? [] : reason(nominee)
            let lines = facts + pin + [ReportParagraph(say(.explainWithheld))]
            return ReportSection(title, lines.map(ReportBlock.paragraph))
        }
        let lines =
            facts
            + (nominee.reason == .costly ? exchanges(nominee) + reason(nominee) : reason(nominee) + exchanges(nominee))
        return ReportSection(title, (lines + otherwise(nominee, recount)).map(ReportBlock.paragraph))
    }

    private func reason(_ nominee: NomineeExplanation) -> [ReportParagraph] {
        let place = nominee.pin.map { " (\($0.file):\($0.line))" } ?? ""
        let words: [String] =
            switch nominee.reason {
            case .pinnedIn: [say(.explainPinnedIn(place: place))]
            case .pinnedOut: [say(.explainPinnedOut(place: place))]
            case .needed: [say(.explainNeeded)]
            case .better: [say(.explainBetter)]
            case .tied: tied(nominee)
            case .impossible: [say(.explainImpossible)]
            case .outranked: []
            case .costly: [say(.explainCostly)]
            case .notProven: [say(.explainReasonNotProven)]
            }
        return words.map { ReportParagraph($0) } + conflict(nominee)
    }

    /// The statements that cannot hold together with the nominee put in, or left out.
    private func conflict(_ nominee: NomineeExplanation) -> [ReportParagraph] {
        guard [.needed, .impossible].contains(nominee.reason) else { return [] }
        let parts = nominee.conflict?.parts ?? []
        let statements = StatementWords(inputs.plan, words.language, pool: inputs.pool)
        return (parts.isEmpty ? [] : [ReportParagraph(say(.explainConflict))])
            + parts.map { part in
                ReportParagraph(statements.text(part.statement, sides: part.sides), level: 2, style: .bullet)
            } + [blocking(nominee, statements)]
    }

    private func tied(_ nominee: NomineeExplanation) -> [String] {
        let sums = [explanation.base.recount?.objective.lottery, nominee.otherwise.objective?.lottery].compactMap(
            \.self)
        return [say(nominee.isSelected ? .explainTiedSelected : .explainTiedNotSelected)]
            + (sums.count == 2
                ? [say(.explainTiedNumber(selected: numbers.text(sums[0]), other: numbers.text(sums[1])))] : [])
    }

    /// The statements that would make room by themselves.
    private func blocking(_ nominee: NomineeExplanation, _ statements: StatementWords) -> ReportParagraph {
        let names = nominee.blocking.map { statements.name(of: $0) }.joined(separator: "; ")
        return ReportParagraph(
            names.isEmpty
                ? say(.explainBlockingSeveral)
                : say(nominee.isSelected ? .explainBlockingNeeded(rules: names) : .explainBlocking(rules: names)))
    }

    /// The most delegates of a list who are named as competitors.
    private static let maximumCompetitors = 5

    private func exchanges(_ nominee: NomineeExplanation) -> [ReportParagraph] {
        guard !nominee.isSelected, nominee.reason != .pinnedOut, nominee.reason != .impossible else { return [] }
        let shown = nominee.outrankedBy.prefix(ExplanationSheet.maximumCompetitors).map {
            say(
                .explainCompetitor(
                    nominee: words.person($0.row), merit: numbers.text($0.merit), lottery: numbers.text($0.lottery)))
        }
        let hidden = nominee.outrankedBy.count - shown.count
        let outranked =
            shown.isEmpty
            ? say(.explainNoExchange) : say(.explainOutranked(delegates: numbers.text(nominee.outrankedBy.count)))
        let more = hidden > 0 ? [say(.explainMoreCompetitors(count: numbers.text(hidden)))] : []
        let rest = [
            nominee.forbiddenExchanges > 0
                ? say(.explainForbidden(delegates: numbers.text(nominee.forbiddenExchanges))) : nil,
            nominee.targetExchanges > 0
                ? say(.explainTargetsSuffer(delegates: numbers.text(nominee.targetExchanges))) : nil,
        ].compactMap(\.self)
        return [ReportParagraph(outranked)] + (shown + more).map { ReportParagraph($0, level: 2, style: .entry) }
            + (rest.isEmpty ? [] : [ReportParagraph(rest.joined(separator: " "))])
    }

    private func otherwise(_ nominee: NomineeExplanation, _ recount: Recount) -> [ReportParagraph] {
        let isPinned = nominee.reason == .pinnedIn || nominee.reason == .pinnedOut
        let title: ExplanationMessage =
            switch (nominee.isSelected, isPinned) {
            case (true, false): .explainWithout
            case (true, true): .explainWithoutPin
            case (false, false): .explainWith
            case (false, true): .explainWithPin
            }
        return [ReportParagraph(say(title) + " (" + words.proof(nominee.otherwise) + "):")]
            + changes(nominee.otherwise, recount)
    }

    /// The changes of a what-if: objectives, targets, people.
    func changes(_ result: WhatIf, _ recount: Recount) -> [ReportParagraph] {
        guard let objective = result.objective else {
            guard result.status == .infeasible else { return [ReportParagraph(say(.explainUnknown), level: 2)] }
            return [ReportParagraph(say(.explainInfeasible), level: 2)]
                + words.reasons(result)
        }
        let targets = result.changedShortfalls(from: recount).map { before, after in
            let name = say(.explainRuleShortfall(shortfall: words.labels[after]))
            return ReportParagraph(name + ": " + change(before.shortfall, after.shortfall), level: 3)
        }
        let own = aims(recount.objective, objective).map { ReportParagraph($0, level: 2) } + targets
        let lines = own + merit(recount.objective, objective).map { ReportParagraph($0, level: 2) }
        return (lines.isEmpty ? [ReportParagraph(say(.explainNothingChanges), level: 2)] : lines)
            + list(ExplanationMessage.explainEnters, result.entering)
            + list(ExplanationMessage.explainLeaves, result.leaving)
    }

    private func list(_ title: (String) -> ExplanationMessage, _ rows: [Int]) -> [ReportParagraph] {
        guard !rows.isEmpty else { return [] }
        return [ReportParagraph(say(title(numbers.text(rows.count))) + ":", level: 2)] + words.entries(rows, level: 3)
    }

    private func aims(_ before: Objective, _ after: Objective) -> [String] {
        let seats =
            before.seats == after.seats
            ? [] : [words.common(.objectiveSeats) + ": " + change(Rational(before.seats), Rational(after.seats))]
        return seats
            + after.shortfalls.compactMap { shortfall in
                let old = before.shortfalls.first { $0.priority == shortfall.priority }?.value ?? .zero
                guard old != shortfall.value else { return nil }
                return words.common(.objectiveShortfall(priority: "\(shortfall.priority)")) + ": "
                    + change(old, shortfall.value)
            }
    }

    private func merit(_ before: Objective, _ after: Objective) -> [String] {
        before.merit == after.merit ? [] : [words.common(.objectiveMerit) + ": " + change(before.merit, after.merit)]
    }

    private func change(_ before: Rational, _ after: Rational) -> String {
        numbers.text(before) + " → " + numbers.text(after) + " (" + words.difference(after - before) + ")"
    }
}

extension WhatIf {
    /// The rules that fall short by more or less than in the base selection: before and after, in the plan's order.
    func changedShortfalls(from recount: Recount) -> [(before: Recount.RuleCount, after: Recount.RuleCount)] {
        func key(_ count: Recount.RuleCount) -> [String] { [count.id, count.base] }
        let before = Dictionary(recount.rules.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
        return rules.compactMap { after in
            before[key(after)].flatMap { $0.shortfall == after.shortfall ? nil : ($0, after) }
        }
    }
}
