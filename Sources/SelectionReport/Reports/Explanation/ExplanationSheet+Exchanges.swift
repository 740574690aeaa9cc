import ExactArithmetic
import SelectionCore

/// Who could sit in whose place.
extension ExplanationSheet {
    /// The most exchanges that a report lists; scripts get all.
    private static let mostOptions = 20

    /// The exchanges of somebody, the best first, with what each costs.
    func exchanges(_ exchanges: NomineeExchanges, _ recount: Recount) -> ReportSection {
        let answer = exchanges.answer
        let person = words.person(answer.row)
        let heading = words.text(
            answer.isSelected
                ? ExchangeMessage.ofDelegate(nominee: person) : .forNominee(nominee: person))
        guard !answer.isPinned else {
            let pinned: ExchangeMessage = answer.isSelected ? .pinnedIn : .pinnedOut
            return ReportSection(heading, ReportBlock.sentences([words.text(pinned)]))
        }
        var blocks = ReportBlock.sentences([summary(answer)] + obstacles(answer, recount) + shown(answer))
        if !answer.options.isEmpty { blocks.append(.table(table(answer, recount))) }
        if let otherwise = exchanges.otherwise {
            let title = say(answer.isSelected ? .explainWithout : .explainWith)
            blocks += ([ReportParagraph(title + " (" + words.proof(otherwise) + "):")] + changes(otherwise, recount))
                .map(ReportBlock.paragraph)
        }
        return ReportSection(heading, blocks)
    }

    private func summary(_ answer: ExchangeSession.Answer) -> String {
        let count = answer.options.count
        guard count > 0 else { return words.text(ExchangeMessage.none) }
        let free = answer.options.count { $0.shortfalls.isEmpty && $0.merit >= .zero }
        return words.text(ExchangeMessage.count(count: numbers.text(count), free: numbers.text(free)))
    }

    /// How many are listed, where that is not all of them.
    private func shown(_ answer: ExchangeSession.Answer) -> [String] {
        guard answer.options.count > ExplanationSheet.mostOptions else { return [] }
        return [words.text(ExchangeMessage.shown(count: numbers.text(ExplanationSheet.mostOptions)))]
    }

    /// The rules that forbid the others, those that forbid most first.
    private func obstacles(_ answer: ExchangeSession.Answer, _ recount: Recount) -> [String] {
        let rules = answer.blocked.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { rule, count in
            words.text(ExchangeMessage.blockedBy(rule: words.labels[recount.rules[rule]], count: numbers.text(count)))
        }
        let conflicts =
            answer.conflicting > 0
            ? [words.text(ExchangeMessage.conflicting(count: numbers.text(answer.conflicting)))] : []
        guard !rules.isEmpty || !conflicts.isEmpty else { return [] }
        return [words.text(ExchangeMessage.blocked(rules: (rules + conflicts).joined(separator: "; ")))]
    }

    private func table(_ answer: ExchangeSession.Answer, _ recount: Recount) -> ReportTable {
        let shown = answer.options.prefix(ExplanationSheet.mostOptions)
        let priorities = Set(shown.flatMap { $0.shortfalls.map(\.priority) }).sorted()
        var table = ReportTable(
            "exchanges",
            [
                .count(words.text(ExchangeMessage.rank)),
                .text(words.text(answer.isSelected ? ExchangeMessage.enters : .leaves)),
            ]
                + priorities.map { .amount(words.text(ExchangeMessage.shortfall(priority: "\($0)"))) }
                + [.amount(words.text(ExchangeMessage.merit)), .text(words.text(ExchangeMessage.rules))])
        for (index, option) in shown.enumerated() {
            let other = answer.isSelected ? option.entering : option.leaving
            let missed = priorities.map { priority -> ReportCell in
                let change = option.shortfalls.first { $0.priority == priority }?.change ?? .zero
                return .number(words.difference(change), .amount(change), tone: change > .zero ? .broken : nil)
            }
            let rules = option.rules.filter { $0.count != 0 }.map { change in
                let rule = recount.rules[change.rule]
                return words.labels[rule] + ": \(numbers.text(rule.count)) → \(numbers.text(rule.count + change.count))"
            }
            table.add(
                [.number("\(index + 1)", .count(index + 1)), .text(words.person(other))] + missed
                    + [
                        .number(words.difference(option.merit), .amount(option.merit)),
                        .text(rules.isEmpty ? "–" : rules.joined(separator: "; ")),
                    ])
        }
        return table
    }
}
