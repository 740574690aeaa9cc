import ExactArithmetic
import SelectionCore

extension ExplanationPage {
    /// Why somebody is selected, or is not, and what the best other list would be.
    func nominee(_ nominee: NomineeExplanation, _ recount: Recount) -> [String] {
        let title = say(nominee.isSelected ? .explainSelected : .explainNotSelected, words.person(nominee.row))
        let own = say(.explainPerson, numbers.text(nominee.merit), numbers.text(nominee.lottery))
        let counted = say(.explainCountedIn, nominee.countedBy.map { recount.rules[$0].label }.joined(separator: "; "))
        let lines =
            DisplayText.wrapped(own + (nominee.countedBy.isEmpty ? "" : " " + counted), start: "  ", indent: 2)
            + (nominee.reason == .costly ? exchanges(nominee) + reason(nominee) : reason(nominee) + exchanges(nominee))
        return [title] + lines + otherwise(nominee, recount)
    }

    private func reason(_ nominee: NomineeExplanation) -> [String] {
        let place = nominee.pin.map { " (\($0.file):\($0.line))" } ?? ""
        let words: [String] =
            switch nominee.reason {
            case .pinnedIn: [say(.explainPinnedIn, place)]
            case .pinnedOut: [say(.explainPinnedOut, place)]
            case .needed: [say(.explainNeeded)]
            case .better: [say(.explainBetter)]
            case .tied: tied(nominee)
            case .impossible: [say(.explainImpossible)]
            case .outranked: []
            case .costly: [say(.explainCostly)]
            case .notProven: [say(.explainReasonNotProven)]
            }
        return words.flatMap { DisplayText.wrapped($0, start: "  ", indent: 2) } + conflict(nominee)
    }

    /// What cannot hold together with the nominee put in, or left out.
    private func conflict(_ nominee: NomineeExplanation) -> [String] {
        guard [.needed, .impossible].contains(nominee.reason) else { return [] }
        let parts = nominee.conflict?.parts ?? []
        let statements = StatementWords(inputs.plan, words.language, labelWidth: 56, pool: inputs.pool)
        return (parts.isEmpty ? [] : ["  " + say(.explainConflict)])
            + parts.flatMap { part in
                DisplayText.wrapped(statements.text(part.statement, sides: part.sides), start: "    • ", indent: 6)
            } + blocking(nominee, statements)
    }

    private func tied(_ nominee: NomineeExplanation) -> [String] {
        let sums = [explanation.base.recount?.objective.lottery, nominee.otherwise.objective?.lottery].compactMap(
            \.self)
        return [say(nominee.isSelected ? .explainTiedSelected : .explainTiedNotSelected)]
            + (sums.count == 2 ? [say(.explainTiedNumber, numbers.text(sums[0]), numbers.text(sums[1]))] : [])
    }

    /// The statements that would make room by themselves.
    private func blocking(_ nominee: NomineeExplanation, _ statements: StatementWords) -> [String] {
        let names = nominee.blocking.map { statements.name(of: $0) }.joined(separator: "; ")
        let words =
            names.isEmpty
            ? say(.explainBlockingSeveral)
            : say(nominee.isSelected ? .explainBlockingNeeded : .explainBlocking, names)
        return DisplayText.wrapped(words, start: "  ", indent: 2)
    }

    /// The most delegates of a list who are named as competitors.
    private static let maximumCompetitors = 5

    private func exchanges(_ nominee: NomineeExplanation) -> [String] {
        guard !nominee.isSelected, nominee.reason != .pinnedOut, nominee.reason != .impossible else { return [] }
        let shown = nominee.outrankedBy.prefix(ExplanationPage.maximumCompetitors).map {
            "    " + say(.explainCompetitor, words.person($0.row), numbers.text($0.merit), numbers.text($0.lottery))
        }
        let hidden = nominee.outrankedBy.count - shown.count
        let outranked =
            shown.isEmpty
            ? say(.explainNoExchange) : say(.explainOutranked, numbers.text(nominee.outrankedBy.count))
        let rest = [
            nominee.forbiddenExchanges > 0 ? say(.explainForbidden, numbers.text(nominee.forbiddenExchanges)) : nil,
            nominee.targetExchanges > 0 ? say(.explainTargetsSuffer, numbers.text(nominee.targetExchanges)) : nil,
        ].compactMap(\.self)
        return DisplayText.wrapped(outranked, start: "  ", indent: 2) + shown
            + (hidden > 0 ? ["    " + say(.explainMoreCompetitors, numbers.text(hidden))] : [])
            + (rest.isEmpty ? [] : DisplayText.wrapped(rest.joined(separator: " "), start: "  ", indent: 2))
    }

    private func otherwise(_ nominee: NomineeExplanation, _ recount: Recount) -> [String] {
        let isPinned = nominee.reason == .pinnedIn || nominee.reason == .pinnedOut
        let title: ExplanationMessage =
            switch (nominee.isSelected, isPinned) {
            case (true, false): .explainWithout
            case (true, true): .explainWithoutPin
            case (false, false): .explainWith
            case (false, true): .explainWithPin
            }
        return ["  " + say(title) + " (" + words.proof(nominee.otherwise) + "):"]
            + changes(nominee.otherwise, recount).map { "    " + $0 }
    }

    /// What a what-if changes: objectives, targets, people.
    func changes(_ result: WhatIf, _ recount: Recount) -> [String] {
        guard let objective = result.objective else {
            if result.status == .infeasible {
                return [say(.explainInfeasible)] + words.reasons(result).map { "• " + $0 }
            }
            return [say(.explainUnknown)]
        }
        let targets = result.changedShortfalls(from: recount).map { before, after in
            "  " + say(.explainRuleShortfall, after.label) + ": " + change(before.shortfall, after.shortfall)
        }
        let lines = aims(recount.objective, objective) + targets + merit(recount.objective, objective)
        return (lines.isEmpty ? [say(.explainNothingChanges)] : lines) + list(.explainEnters, result.entering)
            + list(.explainLeaves, result.leaving)
    }

    private func list(_ title: ExplanationMessage, _ rows: [Int]) -> [String] {
        rows.isEmpty ? [] : [say(title, numbers.text(rows.count)) + ":"] + words.lines(rows, indent: "  ")
    }

    private func aims(_ before: Objective, _ after: Objective) -> [String] {
        let seats =
            before.seats == after.seats
            ? [] : [words.common(.objectiveSeats) + ": " + change(Rational(before.seats), Rational(after.seats))]
        return seats
            + after.shortfalls.compactMap { shortfall in
                let old = before.shortfalls.first { $0.priority == shortfall.priority }?.value ?? .zero
                guard old != shortfall.value else { return nil }
                return words.common(.objectiveShortfall, "\(shortfall.priority)") + ": " + change(old, shortfall.value)
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
