import SelectionCore
import SelectionFile
import Wording

/// The reasons why there is no selection, and what would have to give: for every report that has an infeasible outcome.
package enum ConflictParagraphs {
    /// The paragraphs about `outcome` of `inputs`; none where nothing is explained.
    package static func of(
        _ outcome: Outcome, _ inputs: SelectionInputs, _ language: Language
    ) -> [ReportParagraph] {
        let plan = inputs.plan
        let words = StatementWords(plan, language, pool: inputs.pool)
        return conflict(outcome.conflict, words, language) + relaxation(outcome.relaxation, plan, words, language)
            + longestBroken(outcome.longestBroken, words, language)
    }

    private static func conflict(_ set: ConflictSet?, _ words: StatementWords, _ language: Language)
        -> [ReportParagraph]
    {
        guard let set else { return [] }
        let count = NumberStyle(language).text(set.parts.count)
        let message: ConflictMessage =
            set.isMinimal
            ? (set.parts.count == 1 ? .conflictAlone : .conflictTogether(rules: count)) : .conflictUnsettled
        let title = Message(message).text(language)
        return [ReportParagraph(title)] + listed(set.parts, language) { words.text($0.statement, sides: $0.sides) }
    }

    private static func longestBroken(
        _ statements: [Statement], _ words: StatementWords, _ language: Language
    ) -> [ReportParagraph] {
        guard !statements.isEmpty else { return [] }
        let title = Message(ConflictMessage.conflictLongest).text(language)
        return [ReportParagraph(title)] + listed(statements, language) { words.text($0) }
    }

    private static func relaxation(
        _ relaxation: Relaxation?, _ plan: Plan, _ words: StatementWords, _ language: Language
    ) -> [ReportParagraph] {
        guard let relaxation else { return [] }
        let message: ConflictMessage =
            switch relaxation.standing {
            case .cheapest: .relaxationCheapest
            case .possible: .relaxationPossible
            case .impossible: plan.limitsRelaxation ? .relaxationWithinLimits : .relaxationImpossible
            case .unknown: .relaxationUnknown
            }
        return [ReportParagraph(Message(message).text(language))]
            + listed(relaxation.moves, language) { words.text($0) } + empty(relaxation, plan, language)
    }

    /// How many seats can be filled then, where that is not all.
    private static func empty(_ relaxation: Relaxation, _ plan: Plan, _ language: Language) -> [ReportParagraph] {
        guard let most = relaxation.delegates, most < plan.seats.maximum else { return [] }
        let numbers = NumberStyle(language)
        let message = ConflictMessage.relaxationEmpty(
            delegates: numbers.text(most), seats: numbers.text(plan.seats.maximum))
        return [ReportParagraph(Message(message).text(language))]
    }

    /// The most statements that are listed; of more, the number of the others is said.
    private static let maximumListed = 60

    private static func listed<Item>(
        _ items: [Item], _ language: Language, text: (Item) -> String
    ) -> [ReportParagraph] {
        let shown = items.prefix(maximumListed).map { ReportParagraph(text($0), level: 2, style: .bullet) }
        let more = items.count - shown.count
        return shown + (more > 0 ? [ReportParagraph("… +" + NumberStyle(language).text(more), level: 2)] : [])
    }
}
