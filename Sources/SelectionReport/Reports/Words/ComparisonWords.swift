import ExactArithmetic
import SelectionCore
import Wording

/// The words and numbers that comparisons, costs and lotteries have in common.
struct ComparisonWords {
    let language: Language
    /// True where the scenarios are compared with the plan as it is, and not with the first of them.
    var isBasePlan = true

    var numbers: NumberStyle { NumberStyle(language) }

    func text(_ message: ComparisonMessage) -> String {
        Message(message).text(language)
    }

    func text(_ message: ReportMessage) -> String {
        Message(message).text(language)
    }

    /// The words of `message`.
    func text(_ message: CountingMessage) -> String {
        Message(message).text(language)
    }

    /// The words of `message`.
    func text(_ message: AllocationMessage) -> String {
        Message(message).text(language)
    }

    /// `PA` for the plan, `KB1` for the first scenario.
    func code(_ index: Int) -> String {
        guard isBasePlan else { return text(.scenarioCode(number: "\(index + 1)")) }
        return index == 0 ? text(.baseCode) : text(.scenarioCode(number: "\(index)"))
    }

    /// The name of what the options are compared with, in a sentence.
    var base: String { isBasePlan ? text(.baseInSentence) : code(0) }

    /// The title above the comparison of `options` options.
    func title(options: Int) -> String {
        isBasePlan ? text(.title(scenarios: "\(options - 1)")) : text(.titleOfScenarios(scenarios: "\(options)"))
    }

    /// The name of an option.
    func name(_ option: Comparison.Option) -> String { option.inputs.plan.scenario ?? text(.basePlan) }

    /// `+3`, `−2`; nothing where there is no difference; a dash where it is not known.
    func change(_ difference: Rational?) -> String {
        guard let difference else { return "–" }
        guard difference != .zero else { return "" }
        return difference > .zero ? "+" + numbers.text(difference) : "−" + numbers.text(-difference)
    }

    /// The same of whole numbers.
    func change(_ difference: Int?) -> String { change(difference.map { Rational($0) }) }

    /// An amount, or a dash where there is none.
    func amount(_ quantity: Rational?) -> String { quantity.map(numbers.text) ?? "–" }

    /// A count, or a dash where there is none.
    func amount(_ count: Int?) -> String { count.map(numbers.text) ?? "–" }

    /// `120–150`, `≥ 120`, `≤ 30`, `= 210`; nothing where nothing is bounded.
    func bounds(_ count: Recount.RuleCount) -> String {
        let whole = count.wholeBounds
        return switch (whole.minimum, whole.maximum) {
        case (let low?, let high?) where low == high: "=" + numbers.text(low)
        case (let low?, let high?): numbers.text(low) + "–" + numbers.text(high)
        case (let low?, nil): "≥" + numbers.text(low)
        case (nil, let high?): "≤" + numbers.text(high)
        case (nil, nil): ""
        }
    }

    /// ✓ where a bound is kept, otherwise ✗ and by how many delegates it is missed.
    func mark(_ count: Recount.RuleCount) -> String {
        count.isSatisfied ? "✓" : "✗" + numbers.text(count.shortfall)
    }

    /// The bounds and whether they are kept, in a cell.
    func boundsCell(_ count: Recount.RuleCount) -> ReportCell {
        .text(bounds(count) + " " + mark(count), tone: count.isSatisfied ? nil : .broken)
    }

    /// A group's name; everyone is called so.
    func group(_ name: String, of plan: Plan) -> String {
        name == Group.all ? text(.groupOfAll) : plan.title(ofGroup: name)
    }

    /// The verdict in a word, as an option's cell shows it.
    func status(_ outcome: Outcome) -> String { text(outcome.status.message) }

    /// The heading of the costs, with their unit where there is one.
    func costHeading(_ currency: String?) -> String { currency.map { text(.costIn(unit: $0)) } ?? text(.cost) }
}
