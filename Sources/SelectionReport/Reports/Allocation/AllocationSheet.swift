import Apportionment
import ExactArithmetic
import SelectionCore

/// An allocation as people read it: the units, their seats, and the figures to check them by.
struct AllocationSheet {
    let allocation: Allocation
    let words: AllocationWords
    let check: AllocationCheck
    let seed: String?

    private var units: [AllocationUnit] { allocation.problem.units }

    var heading: String { words.title(allocation.problem, allocation.method) }

    /// A column that is shown where it says something.
    private struct Column {
        var shape: ReportColumn
        var isShown: Bool
        var cell: (Int) -> ReportCell
        var sum: ReportCell = .blank
    }

    /// The units, one a line, and the sums.
    var table: ReportTable {
        let shown = columns.filter(\.isShown)
        var table = ReportTable("allocation", title: heading, shown.map(\.shape))
        for unit in units.indices { table.add(shown.map { $0.cell(unit) }) }
        table.addTotal(shown.map(\.sum))
        return table
    }

    private var columns: [Column] {
        let first = Column(
            shape: .text(words.text(.columnUnit)), isShown: true, cell: { .text(units[$0].name) },
            sum: .text(words.text(.rowSum)))
        let seats = Column(
            shape: .count(words.text(.columnSeats)), isShown: true, cell: seats,
            sum: words.numbers.cell(allocation.seats.reduce(0, +)))
        let remark = Column(
            shape: .text(words.text(.columnRemark)),
            isShown: units.indices.contains { !self.remark($0).isEmpty }, cell: { .text(self.remark($0)) })
        return [first] + figures + given + [seats, remark]
    }

    /// The figures by which a reader checks the seats.
    private var figures: [Column] {
        let method = allocation.method
        let hasDivisor = check.divisor != nil || check.squaredDivisor != nil
        return [
            amount(.columnWeight, true) { words.numbers.cell(units[$0].weight) },
            amount(.columnQuotient, method.divisorMethod != nil && hasDivisor, quotient),
            amount(.columnRoundsUp, [.dean, .huntingtonHill].contains(method) && check.divisor != nil) {
                .text(check.signpost($0).map(words.numbers.localized) ?? "")
            },
            amount(.columnQuotaPart, [.hamilton, .droop].contains(method), quotient),
            amount(.columnFairShare, true) { digits(allocation.fairShare(of: $0), 2) },
            amount(.columnProportional, allocation.granted.contains { $0 > 0 }) {
                words.numbers.cell(allocation.proportionalSeats(of: $0))
            },
        ]
    }

    /// The columns of what the problem gives each unit: base seats, bonus, bounds.
    private var given: [Column] {
        let base = allocation.problem.base
        return [
            count(words.text(.columnBaseSeats), base > 0) { _ in base },
            count(words.text(.columnBonus), units.contains { $0.bonus > 0 }) { units[$0].bonus },
            count(words.text(.columnAppointed), units.contains { $0.appointed > 0 }) { units[$0].appointed },
            count(words.text(ReportMessage.columnMinimum), units.contains { $0.minimum != nil }) { units[$0].minimum },
            count(words.text(ReportMessage.columnMaximum), units.contains { $0.maximum != nil }) { units[$0].maximum },
            count(words.text(.columnAvailable), units.contains { $0.available != nil }) { units[$0].available },
        ]
    }

    private func amount(
        _ code: AllocationMessage, _ isShown: Bool, _ cell: @escaping (Int) -> ReportCell
    ) -> Column {
        Column(shape: .amount(words.text(code)), isShown: isShown, cell: cell)
    }

    private func count(_ header: String, _ isShown: Bool, _ count: @escaping (Int) -> Int?) -> Column {
        Column(shape: .count(header), isShown: isShown) { words.numbers.cell(count($0), none: "") }
    }

    private func digits(_ fraction: WideFraction?, _ digits: Int) -> ReportCell {
        .number(words.digits(fraction, digits), fraction.map { .long($0.decimal ?? $0.description) })
    }

    private func quotient(_ unit: Int) -> ReportCell {
        guard let square = check.squaredQuotient(of: unit) else {
            return digits(check.quotient(of: unit), check.digits(unit))
        }
        return .text(words.numbers.localized(square.truncatedRoot(4)))
    }

    private func seats(_ unit: Int) -> ReportCell {
        let seats = allocation.seats[unit]
        guard allocation.tie?.units.contains(unit) ?? false else { return words.numbers.cell(seats) }
        return .text(words.numbers.text(seats) + "+?")
    }

    /// The reasons why a unit's seats are not its rounded quotient.
    private func remark(_ unit: Int) -> String {
        if allocation.tie?.units.contains(unit) ?? false { return words.text(.remarkTied) }
        if allocation.draws.contains(where: { $0.tie.units.contains(unit) }) { return words.text(.remarkDrawn) }
        if let bound = bound(unit) { return bound }
        if let violation = allocation.quotaViolations.first(where: { $0.unit == unit }) {
            return words.text(
                .remarkQuotaRule(
                    floor: words.numbers.text(violation.lower), ceiling: words.numbers.text(violation.upper)))
        }
        if units[unit].weight == .zero { return words.text(.remarkNoWeight) }
        guard allocation.weights[unit] == .zero, let threshold = allocation.problem.threshold else { return "" }
        return words.text(.remarkThreshold(threshold: words.numbers.percent(threshold)))
    }

    private func bound(_ unit: Int) -> String? {
        check.bindingBound(of: unit).map { bound in
            switch bound {
            case .minimum: words.text(.remarkMinimum)
            case .maximum: words.text(.remarkMaximum)
            case .available: words.text(.remarkNominees)
            }
        }
    }
}
