import ExactArithmetic
import SelectionCore
import Wording

/// The words that answers about selections have in common: people by name, bounds, differences, in one language.
struct AnswerWords {
    let inputs: SelectionInputs
    let language: Language
    /// The names of what is counted, such that no two read alike.
    let labels: StatementLabels

    /// The words of answers about selections from `inputs`.
    /// - Complexity: O(statements of the plan).
    init(inputs: SelectionInputs, language: Language) {
        (self.inputs, self.language) = (inputs, language)
        labels = StatementLabels(inputs, language)
    }

    var numbers: NumberStyle { NumberStyle(language) }

    /// The words of `code`, of whatever area.
    func text(_ message: some MessageWords) -> String {
        Message(message).text(language)
    }

    /// The words of a code of the common area.
    func common(_ message: ReportMessage) -> String {
        Message(message).text(language)
    }

    /// The conference's name.
    var title: String { inputs.plan.title.isEmpty ? common(.reportUntitled) : inputs.plan.title }

    /// The scenario's name, where there is one.
    var scenario: [String] { inputs.plan.scenario.map { [common(.reportScenario(name: $0))] } ?? [] }

    /// A bound as a plan writes it: `40%`, `24`.
    func bound(_ bound: Bound) -> String {
        switch bound {
        case .count(let count): numbers.text(count)
        case .share(let share): numbers.share(share)
        }
    }

    /// Both sides: `≥ 50%, ≤ 75%`; a dash where there are none.
    func bounds(_ bounds: Bounds?) -> String {
        let sides = [
            bounds?.minimum.map { "≥ " + bound($0) }, bounds?.maximum.map { "≤ " + bound($0) },
        ].compactMap(\.self)
        return sides.isEmpty ? "–" : sides.joined(separator: ", ")
    }

    /// A difference with its sign: `+2.5`, `−3`, `0`.
    func difference(_ difference: Rational) -> String {
        let size = numbers.text(difference < .zero ? -difference : difference)
        return difference == .zero ? "0" : (difference < .zero ? "−" : "+") + size
    }

    /// `part` of `whole` in percent, with one decimal and its sign; a dash where there is no whole.
    func percent(_ part: Int, of whole: Int) -> String { numbers.percent(part, of: whole).map { $0 + "%" } ?? "–" }

    /// A group's name; everyone is called so.
    func group(_ name: String) -> String {
        name == Group.all ? common(.groupOfAll) : inputs.plan.title(ofGroup: name)
    }

    /// Says whether what is said of a what-if is proven, in words.
    func proof(_ result: WhatIf) -> String {
        if result.isProven { return text(ExplanationMessage.explainProven) }
        switch result.stopped {
        case .completed: return text(ExplanationMessage.explainNotProven)
        case .timeLimit: return stopped(.stoppedByTime)
        case .gapLimit: return stopped(.stoppedByGap)
        case .interrupted: return stopped(.stoppedByUser)
        case .solverFailure: return stopped(.stoppedByFailure)
        }
    }

    private func stopped(_ code: ReportMessage) -> String {
        let reason = common(code)
        let first = reason.prefix(1).lowercased() + reason.dropFirst()
        return text(
            ExplanationMessage.explainNotProvenStopped(reason: first.hasSuffix(".") ? String(first.dropLast()) : first))
    }

    /// The reasons why there can be no selection, as far as counting tells: an entry for each reason.
    func reasons(_ result: WhatIf) -> [ReportParagraph] {
        result.countingConflicts.map {
            ReportParagraph(Diagnostic(.error, at: $0.location, $0.message), language, level: 2, style: .bullet)
        }
    }
}
