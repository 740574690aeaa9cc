import ExactArithmetic
import SelectionCore
import Wording

/// An outcome as people read it in a terminal: the delegates, how every rule is kept, and what is proven.
package enum TableReport {
    /// What a table shows besides the outcome itself.
    package struct Options: Sendable {
        /// The language of its words and numbers.
        package var language: Language
        /// Whether it says how long the search took.
        package var showsTiming: Bool
        /// Since when nothing is in the outcome's total time yet; what the table takes is added to it then.
        package var start: ContinuousClock.Instant?

        /// A table in `language`, with times unless they are left out.
        package init(
            language: Language = .english, showsTiming: Bool = true, since start: ContinuousClock.Instant? = nil
        ) {
            (self.language, self.showsTiming, self.start) = (language, showsTiming, start)
        }
    }

    /// The text of the report, lines of at most some 116 characters.
    package static func text(of outcome: Outcome, _ inputs: SelectionInputs, options: Options = Options()) -> String {
        let page = ReportPage(outcome: outcome, inputs: inputs, language: options.language)
        var sections = [page.heading]
        if let recount = outcome.recount {
            sections.append(page.delegates)
            sections += [page.composition(recount)].filter { !$0.isEmpty }
            sections += page.quotas(recount)
            sections += [page.rules(recount)].filter { !$0.isEmpty }
            sections.append(page.objective(recount.objective))
            sections += [page.cost(recount), page.lottery].filter { !$0.isEmpty }
        }
        sections.append(page.verdict(showsTiming: options.showsTiming, since: options.start))
        return sections.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }
}

/// What the sections of a report are made from; each section is a list of lines.
struct ReportPage {
    let outcome: Outcome
    let inputs: SelectionInputs
    let language: Language
    var numbers: NumberStyle { NumberStyle(language) }

    /// The words of `code`.
    func words(_ code: ReportMessage, _ parameters: String...) -> String {
        Message(code, parameters: parameters).text(language)
    }

    /// The words of `code` with `parameters`.
    func words(_ code: FollowedListMessage, _ parameters: String...) -> String {
        Message(code, parameters: parameters).text(language)
    }

    /// The words of `code` with `parameters`.
    func words(_ code: CountingMessage, _ parameters: String...) -> String {
        Message(code, parameters: parameters).text(language)
    }

    /// The words of `code` of the area of replacements.
    func words(_ code: ReplacementMessage, _ parameters: String...) -> String {
        Message(code, parameters: parameters).text(language)
    }

    /// The conference's name, and the scenario's where there is one.
    var heading: [String] {
        let title = inputs.plan.title.isEmpty ? words(.reportUntitled) : inputs.plan.title
        let scenario = inputs.plan.scenario.map { words(.reportScenario, DisplayText.fitted($0, width: 90)) }
        return [DisplayText.fitted(title, width: TextTable.maximumWidth), scenario].compactMap(\.self)
    }

    /// ✓ where a bound is kept, ✗ where not.
    func mark(_ isKept: Bool) -> String { isKept ? "✓" : "✗" }

    /// An amount, or a dash where there is none.
    func amount(_ quantity: Rational?) -> String { quantity.map(numbers.text) ?? "–" }

    /// A group's name; everyone is called so.
    func groupName(_ group: String) -> String {
        group == Group.all ? words(.groupOfAll) : inputs.plan.title(ofGroup: group)
    }
}
