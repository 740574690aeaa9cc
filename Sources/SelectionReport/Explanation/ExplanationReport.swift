import ExactArithmetic
import SelectionCore
import Wording

/// The answers about a selection as people read them in a terminal.
package enum ExplanationReport {
    /// The text, lines of at most some 116 characters.
    /// - Parameter published: the name of the selection file that is explained, where the selection was not searched.
    package static func text(
        of explanation: Explanation, _ inputs: SelectionInputs, published: String? = nil, _ language: Language
    ) -> String {
        let page = ExplanationPage(
            explanation: explanation, words: AnswerWords(inputs: inputs, language: language), published: published)
        var sections = [page.heading]
        if let recount = explanation.base.recount {
            sections += explanation.nominees.map { page.nominee($0, recount) }
            sections += explanation.rules.map { page.rule($0, recount) }
        }
        sections += explanation.quotas.map { page.quota($0) }
        if let all = explanation.allRules, let recount = explanation.base.recount {
            sections.append(page.table(all, recount))
        }
        return sections.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    /// The answers about quotas alone, which need no selection; empty where none were asked for.
    package static func quotas(of explanation: Explanation, _ inputs: SelectionInputs, _ language: Language) -> String {
        let page = ExplanationPage(
            explanation: explanation, words: AnswerWords(inputs: inputs, language: language), published: nil)
        let sections = explanation.quotas.map { page.quota($0).joined(separator: "\n") }
        return sections.isEmpty ? "" : sections.joined(separator: "\n\n") + "\n"
    }
}

/// What the sections of an explanation are made from; each section is a list of lines.
struct ExplanationPage {
    let explanation: Explanation
    let words: AnswerWords
    let published: String?
    var numbers: NumberStyle { words.numbers }
    var inputs: SelectionInputs { words.inputs }

    /// The words of `code`.
    func say(_ code: ExplanationMessage, _ parameters: String...) -> String {
        Message(code, parameters: parameters).text(words.language)
    }

    /// The conference, and what the selection attains.
    var heading: [String] {
        guard let objective = explanation.base.recount?.objective else { return words.heading }
        let short = objective.shortfalls.filter { $0.value != .zero }.map {
            say(.explainBaseShort, "\($0.priority)", numbers.text($0.value))
        }
        let sum = say(
            .explainBase, numbers.text(objective.seats), numbers.text(objective.merit), short.joined())
        let proof = say(explanation.base.status == .optimal ? .explainBaseProven : .explainBaseNotProven)
        let origin = published.map { say(.explainBasePublished, $0) }
        return words.heading + [[sum, origin, proof].compactMap(\.self).joined(separator: " ")]
    }
}
