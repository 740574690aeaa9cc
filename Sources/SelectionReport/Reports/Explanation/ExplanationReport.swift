import ExactArithmetic
import SelectionCore
import Wording

/// The answers about a selection: why somebody is selected or is not, what rules cost, what quotas are short of.
package struct ExplanationReport: Report {
    let explanation: Explanation
    let inputs: SelectionInputs
    /// The name of the selection file that is explained, where the selection was not searched.
    let published: String?

    /// A report of `explanation`.
    package init(_ explanation: Explanation, _ inputs: SelectionInputs, published: String? = nil) {
        (self.explanation, self.inputs, self.published) = (explanation, inputs, published)
    }

    /// The answers; where there is no selection, why there is none, and what is said of quotas.
    package func document(_ language: Language) -> ReportDocument {
        let sheet = ExplanationSheet(
            explanation: explanation, words: AnswerWords(inputs: inputs, language: language), published: published)
        let quotas = explanation.quotas.map(sheet.quota)
        let room = explanation.room.map { [sheet.room($0)] } ?? []
        let collisions = [
            explanation.conflicts.map(sheet.conflicts), explanation.waysOut.map(sheet.waysOut),
            explanation.supply.map(sheet.supply),
        ].compactMap(\.self)
        guard let recount = explanation.base.recount else {
            var base = explanation.base
            // What is listed below in full is not said twice.
            if explanation.waysOut != nil { base.relaxation = nil }
            if explanation.supply != nil { base.supply = nil }
            var document = OutcomeReport(base, inputs).document(language)
            document.sections += quotas + room + collisions
            return document
        }
        let all = explanation.allRules.map { [sheet.table($0, recount)] } ?? []
        return ReportDocument(
            sheet.words.title, subtitles: sheet.words.scenario + [sheet.base(recount)], language: language,
            sections: explanation.nominees.map { sheet.nominee($0, recount) }
                + (inputs.withholdsReasons ? [] : explanation.exchanges.map { sheet.exchanges($0, recount) })
                + explanation.rules.flatMap { sheet.rule($0, recount) } + quotas + all + room + collisions)
    }
}

/// The data that the sections of an explanation are made from.
struct ExplanationSheet {
    let explanation: Explanation
    let words: AnswerWords
    let published: String?
    var numbers: NumberStyle { words.numbers }
    var inputs: SelectionInputs { words.inputs }

    /// The words of `code`.
    func say(_ message: ExplanationMessage) -> String {
        Message(message).text(words.language)
    }

    /// The objective that the selection attains.
    func base(_ recount: Recount) -> String {
        let objective = recount.objective
        let short = objective.shortfalls.filter { $0.value != .zero }.map {
            say(.explainBaseShort(priority: "\($0.priority)", shortfall: numbers.text($0.value)))
        }
        let sum = say(
            .explainBase(
                delegates: numbers.text(objective.seats), merit: numbers.text(objective.merit),
                shortfalls: short.joined()))
        let proof = say(explanation.base.status == .optimal ? .explainBaseProven : .explainBaseNotProven)
        let origin = published.map { say(.explainBasePublished(file: $0)) }
        return [sum, origin, proof].compactMap(\.self).joined(separator: " ")
    }
}
