import Apportionment
import ExactArithmetic
import SelectionCore

/// An allotment as people read it: the units, their seats, and the figures to check them by.
struct AllotmentPage {
    let allocation: Allocation
    let words: AllotmentWords
    let check: AllotmentCheck
    let seed: String?

    private var units: [AllocationUnit] { allocation.problem.units }

    var heading: String {
        words.text(
            .allotmentTitle, words.numbers.text(allocation.problem.seats), words.numbers.text(units.count),
            words.name(allocation.method))
    }

    /// A column that is shown where it says something.
    private struct Column {
        var shape: TextTable.Column
        var isShown: Bool
        var cell: (Int) -> String
        var sum: String?
    }

    /// The units, one a line, and the sums.
    var table: [String] {
        let shown = columns.filter(\.isShown)
        var table = TextTable(shown.map(\.shape))
        for unit in units.indices { table.add(shown.map { $0.cell(unit) }) }
        table.add(shown.map { $0.sum ?? "" })
        return table.lines
    }

    private var columns: [Column] {
        let granted = allocation.granted.contains { $0 > 0 }
        let problem = allocation.problem
        return [
            Column(
                shape: .text(words.text(.columnUnit)), isShown: true, cell: { units[$0].name }, sum: words.text(.rowSum)
            ),
            Column(shape: .number(words.text(.columnWeight)), isShown: true) { words.numbers.text(units[$0].weight) },
            number(.columnQuotient, allocation.method.divisorMethod != nil && check.divisor != nil, quotient),
            number(.columnRoundsUp, [.dean, .huntingtonHill].contains(allocation.method) && check.divisor != nil) {
                check.signpost($0).map(words.numbers.localized) ?? ""
            },
            number(.columnQuotaPart, [.hamilton, .droop].contains(allocation.method), quotient),
            number(.columnFairShare, true) { words.digits(allocation.fairShare(of: $0), 2) },
            number(.columnProportional, granted) { words.numbers.text(allocation.proportionalSeats(of: $0)) },
            number(.columnBaseSeats, problem.base > 0) { _ in words.numbers.text(problem.base) },
            number(.columnBonus, units.contains { $0.bonus > 0 }) { words.numbers.text(units[$0].bonus) },
            number(.columnAppointed, units.contains { $0.appointed > 0 }) { words.numbers.text(units[$0].appointed) },
            number(.columnMinimum, units.contains { $0.minimum != nil }) { optional(units[$0].minimum) },
            number(.columnMaximum, units.contains { $0.maximum != nil }) { optional(units[$0].maximum) },
            number(.columnAvailable, units.contains { $0.available != nil }) { optional(units[$0].available) },
            Column(
                shape: .number(words.text(.columnSeats)), isShown: true, cell: seats,
                sum: words.numbers.text(allocation.seats.reduce(0, +))),
            Column(
                shape: .text(words.text(.columnRemark), atMost: 30),
                isShown: units.indices.contains { !remark($0).isEmpty }, cell: remark),
        ]
    }

    private func number(_ code: AllotmentMessage, _ isShown: Bool, _ cell: @escaping (Int) -> String) -> Column {
        Column(shape: .number(words.text(code)), isShown: isShown, cell: cell)
    }

    private func number(_ code: ReportMessage, _ isShown: Bool, _ cell: @escaping (Int) -> String) -> Column {
        Column(shape: .number(words.text(code)), isShown: isShown, cell: cell)
    }

    private func optional(_ number: Int?) -> String { number.map(words.numbers.text) ?? "" }

    private func quotient(_ unit: Int) -> String { words.digits(check.quotient(of: unit), check.digits(unit)) }

    private func seats(_ unit: Int) -> String {
        let text = words.numbers.text(allocation.seats[unit])
        return allocation.tie?.units.contains(unit) ?? false ? text + "+?" : text
    }

    /// Why a unit's seats are not its rounded quotient.
    private func remark(_ unit: Int) -> String {
        if allocation.tie?.units.contains(unit) ?? false { return words.text(.remarkTied) }
        if allocation.draws.contains(where: { $0.tie.units.contains(unit) }) { return words.text(.remarkDrawn) }
        if let bound = bound(unit) { return bound }
        if let violation = allocation.quotaViolations.first(where: { $0.unit == unit }) {
            return words.text(
                .remarkQuotaRule, words.numbers.text(violation.lower), words.numbers.text(violation.upper))
        }
        if units[unit].weight == .zero { return words.text(.remarkNoWeight) }
        guard allocation.weights[unit] == .zero, let threshold = allocation.problem.threshold else { return "" }
        return words.text(.remarkThreshold, words.numbers.percent(threshold))
    }

    private func bound(_ unit: Int) -> String? {
        let (seats, one) = (allocation.seats[unit], units[unit])
        let rounded = check.rounded(unit) ?? Int(exactly: allocation.fairShare(of: unit).floor) ?? 0
        let (own, mayRoundUp) = (allocation.proportionalSeats(of: unit), allocation.method.divisorMethod == nil)
        if own < rounded { return words.text(seats == one.available ? .remarkNominees : .remarkMaximum) }
        let isRaised = own > (mayRoundUp ? rounded + 1 : rounded)
        return isRaised && seats == one.minimum && allocation.method != .balinskiYoung
            ? words.text(.remarkMinimum) : nil
    }
}
