import SelectionCore
import Wording

/// What the units would have to send.
extension ExplanationSheet {
    /// The additional nominees, and the best list with them.
    func supply(_ supply: Supply) -> ReportSection {
        let count = numbers.text(supply.count)
        let message: SupplyMessage =
            switch supply.standing {
            case .none: .none
            case .fewest: .fewest(count: count)
            case .possible: .possible(count: count)
            case .impossible: .impossible
            case .unknown: .unknown
            }
        var blocks = ReportBlock.sentences(keeping + limits + [words.text(message)])
        guard !supply.parts.isEmpty else { return ReportSection(words.text(SupplyMessage.heading), blocks) }
        let said = SupplyWords(inputs: inputs, language: words.language)
        blocks += supply.parts.map { .paragraph(ReportParagraph(said.text($0), level: 2, style: .bullet)) }
        blocks += ReportBlock.sentences([words.text(SupplyMessage.guarantee)] + best(explanation.supplied))
        return ReportSection(words.text(SupplyMessage.heading), blocks)
    }

    /// The sentence on the additional nominees that there can be; none where anybody can be had.
    private var limits: [String] {
        let limits = explanation.supplyLimits
        let most = limits.most.map {
            words.text(
                SupplyMessage.limit(count: numbers.text($0.count), column: inputs.plan.header(for: $0.column)))
        }
        let excluded = limits.without.map { words.text(SupplyMessage.excluded(name: $0.name)) }
        let all = most + excluded
        return all.isEmpty ? [] : [words.text(SupplyMessage.limits(list: all.joined(separator: "; ")))]
    }

    private func best(_ list: SuppliedList?) -> [String] {
        guard let list, let objective = list.outcome.recount?.objective else {
            return [words.text(SupplyMessage.bestNotFound)]
        }
        let short = objective.shortfalls.filter { $0.value != .zero }.map {
            say(.explainBaseShort(priority: "\($0.priority)", shortfall: numbers.text($0.value)))
        }
        let sum = words.text(
            SupplyMessage.best(
                delegates: numbers.text(objective.seats), merit: numbers.text(objective.merit),
                shortfalls: short.joined()))
        let proof = say(list.outcome.status == .optimal ? .explainBaseProven : .explainBaseNotProven)
        return [sum + " " + proof]
    }
}
