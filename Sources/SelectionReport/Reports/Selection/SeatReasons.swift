import ExactArithmetic
import SelectionCore
import Wording

extension OutcomeSheet {
    /// The number of seats left empty, and why as far as counting tells; the latter also where there is no selection at all.
    var emptySeats: [ReportParagraph] {
        let seats = inputs.plan.seats
        switch outcome.status {
        case .infeasible:
            let reasons = SeatReasons(inputs, language)
            return reasons.most < seats.minimum ? reasons.paragraphs : []
        case .optimal, .feasible:
            guard let filled = outcome.recount?.objective.seats, filled < seats.maximum else { return [] }
            let reasons = SeatReasons(inputs, language)
            let empty = say(
                .verdictEmptySeats(empty: numbers.text(seats.maximum - filled), seats: numbers.text(seats.maximum)))
            return [ReportParagraph(empty)] + reasons.paragraphs
                + (outcome.status == .optimal ? reasons.left(filled) : []).map { ReportParagraph($0) }
        case .unknown: return []
        }
    }
}

/// The reasons why there can be no more delegates than counting leaves, in words.
package struct SeatReasons {
    private let inputs: SelectionInputs
    private let language: Language
    private let found: [WholeShares]
    private var numbers: NumberStyle { NumberStyle(language) }

    /// The most reasons that a report lists.
    private static let shown = 8

    /// The reasons of a plan, none where a list is to follow another.
    package init(_ inputs: SelectionInputs, _ language: Language) {
        (self.inputs, self.language) = (inputs, language)
        found = inputs.replacement == nil ? WholeShares.found(in: inputs.plan, inputs.pool) : []
    }

    /// The reasons that a check found.
    package init(_ checked: CheckedInputs, _ language: Language) {
        (inputs, self.language, found) = (checked.inputs, language, checked.wholeShares)
    }

    /// The most delegates that counting leaves.
    package var most: Int { found.last?.most ?? inputs.plan.seats.maximum }

    /// All reasons, in the order of deduction.
    package var sentences: [String] { found.map(sentence) }

    /// The last reasons with an introduction; nothing where counting leaves all seats.
    package var paragraphs: [ReportParagraph] {
        guard !found.isEmpty else { return [] }
        let left = found.count - SeatReasons.shown
        let more = left > 0 ? [ReportParagraph(message(.more(count: numbers.text(left))), level: 2)] : []
        return [ReportParagraph(message(.lead))] + more
            + sentences.suffix(SeatReasons.shown).map { ReportParagraph($0, level: 2, style: .bullet) }
    }

    /// The sentence that accounts for the number of delegates beyond what the reasons say.
    func left(_ filled: Int) -> [String] {
        guard filled < most else { return [] }
        let isLast = inputs.plan.seats.fill == .last
        return [isLast ? message(.targetsFirst) : message(.severalRules(delegates: numbers.text(filled)))]
    }

    private func sentence(_ share: WholeShares) -> String {
        let answer = AnswerWords(inputs: inputs, language: language)
        let isAll = share.base == Group.all
        let base = answer.group(share.base)
        func people(_ count: String) -> String {
            isAll ? message(.delegates(count: count)) : message(.membersOf(count: count, group: base))
        }
        let whole = isAll ? message(.ofDelegates) : "“\(base)”"
        let follows =
            share.most > 0
            ? message(.atMost(count: people(numbers.text(share.most))))
            : isAll ? message(.noDelegates) : message(.nobodyOf(group: base))
        let bounds = [share.minimum, share.maximum].map { answer.bound(.share($0)) }
        switch share.reason {
        case .nominees: return message(.nominees(consequence: follows))
        case .quota: return message(.quota(column: share.label, consequence: follows))
        case .fewMembers(let members):
            let part = share.minimum == share.maximum ? bounds[0] : message(.atLeast(count: bounds[0]))
            return members == 0
                ? message(.noMembers(rule: share.label, bounds: part, base: whole, consequence: follows))
                : message(
                    .fewMembers(
                        rule: share.label, selectable: numbers.text(members), bounds: part, base: whole,
                        consequence: follows))
        case .noWholeNumber(let sizes):
            let isFixed = share.minimum == share.maximum
            let top = [share.minimum, share.maximum].map { numbers.text($0 * Rational(sizes.upperBound)) }
            let ends = [sizes.lowerBound, sizes.upperBound].map { numbers.text($0) }
            let size = people(sizes.count == 1 ? ends[0] : message(.sizes(first: ends[0], last: ends[1])))
            return message(
                .noWholeNumber(
                    rule: share.label, base: size,
                    bounds: isFixed ? bounds[0] : message(.sizes(first: bounds[0], last: bounds[1])), sizes: ends[1],
                    exact: isFixed ? top[0] : message(.sizes(first: top[0], last: top[1])), consequence: follows))
        }
    }

    private func message(_ message: EmptySeatsMessage) -> String {
        Message(message).text(language)
    }
}
