import ExactArithmetic
import SelectionCore

extension ReportPage {
    /// The most reasons that the verdict lists.
    private static let reasonsShown = 4

    /// How many seats stay empty, and which shares are the reason as far as counting tells; the latter also where there is
    /// no selection at all.
    var emptySeats: [String] {
        let maximum = inputs.plan.seats.maximum
        switch outcome.status {
        case .infeasible: return wholeShares
        case .optimal, .feasible:
            guard let seats = outcome.audit?.objective.seats, seats < maximum else { return [] }
            return [words(.verdictEmptySeats, numbers.text(maximum - seats), numbers.text(maximum))] + wholeShares
        case .unknown: return []
        }
    }

    private var wholeShares: [String] {
        guard inputs.replacement == nil else { return [] }
        let found = WholeShares.found(in: inputs.plan, inputs.pool)
        let left = found.count - ReportPage.reasonsShown
        let more = left > 0 ? [message(.moreReasons, numbers.text(left))] : []
        return found.prefix(ReportPage.reasonsShown).map(sentence) + more
    }

    private func sentence(_ share: WholeShares) -> String {
        let answer = AnswerWords(inputs: inputs, language: language)
        let base = share.base == Group.all ? message(.everyone) : "“\(answer.group(share.base))”"
        switch share.reason {
        case .fewMembers(0, _): return message(.noMembers, share.label, answer.bound(.share(share.minimum)), base)
        case .fewMembers(let members, let most):
            return message(
                .fewMembers, share.label, numbers.text(members), answer.bound(.share(share.minimum)), base,
                numbers.text(most))
        case .noWholeNumber(let sizes):
            let shares = [share.minimum, share.maximum].map { answer.bound(.share($0)) }
            let spread = share.minimum == share.maximum ? shares[0] : message(.sizes, shares[0], shares[1])
            let ends = [sizes.lowerBound, sizes.upperBound].map { numbers.text($0) }
            let people = sizes.count == 1 ? ends[0] : message(.sizes, ends[0], ends[1])
            return sizes.lowerBound == 1
                ? message(.noWholeNumberAtAll, share.label, spread, people, base)
                : message(.noWholeNumber, share.label, spread, people, base, numbers.text(sizes.lowerBound - 1))
        }
    }

    private func message(_ code: EmptySeatsMessage, _ parameters: String...) -> String {
        Message(code, parameters: parameters).text(language)
    }
}
