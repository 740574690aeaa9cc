import ExactArithmetic
import SelectionCore

/// The sections of a sweep.
extension SweepReport {
    /// The most values whose people are named.
    private static let maximumNamed = 5

    /// The people who change at each value, where there are few of them.
    var changes: [ReportParagraph] {
        guard sweep.grid == nil, sweep.points.count <= SweepReport.maximumNamed, sweep.base.recount != nil else {
            return []
        }
        guard !inputs.withholdsReasons else { return [ReportParagraph(words.text(ComparisonMessage.changesWithheld))] }
        return sweep.points.flatMap { words.changes($0.result, of: words.bound(sweep.axis.values[$0.place])) }
    }

    /// The priorities that some selection states shortfalls of.
    var priorities: [Int] {
        let objectives = [sweep.base.recount?.objective] + sweep.points.map(\.result.objective)
        return Set(objectives.compactMap(\.self).flatMap { $0.shortfalls.map(\.priority) }).sorted()
    }

    /// A row for each value.
    var table: ReportTable {
        var table = ReportTable(
            "sweep", title: title,
            [.amount(say(.sweepColumnValue)), .mark()]
                + (hasCount ? [.count(words.common(.columnSelected)), .share("%")] : [])
                + [.count(words.common(.objectiveSeats))]
                + priorities.map { .amount(explained(.explainColumnShort(priority: "\($0)"))) }
                + [
                    .amount(explained(.explainColumnMerit)), .amount(explained(.explainColumnDifference)),
                    .count(explained(.explainColumnChanged)),
                ])
        for point in sweep.points { table.add(cells(point)) }
        return table
    }

    private var hasCount: Bool { sweep.axis.subject != .seats }

    private func cells(_ point: Sweep.Point) -> [ReportCell] {
        let isImpossible = point.result.status == .infeasible
        let head = [valueCell(point.place, of: sweep.axis), .text(mark(point), tone: isImpossible ? .broken : nil)]
        guard let objective = point.result.objective else {
            return head + [ReportCell](repeating: .blank, count: (hasCount ? 2 : 0) + priorities.count + 4)
        }
        let count = count(point)
        let counts = [
            numbers.cell(count?.count), count.map { numbers.percentCell($0.count, of: $0.baseCount) } ?? .text("–"),
        ]
        let shortfalls = priorities.map { priority in
            numbers.cell(objective.shortfalls.first { $0.priority == priority }?.value)
        }
        return head + (hasCount ? counts : []) + [numbers.cell(objective.seats)] + shortfalls + [
            numbers.cell(objective.merit), difference(objective.merit), changed(point),
        ]
    }

    /// A value of an axis, marked where it is the plan's own.
    private func valueCell(_ place: Int, of axis: Sweep.Axis) -> ReportCell {
        .number(value(place, of: axis), exact(axis.values[place]))
    }

    private func exact(_ bound: Bound) -> ReportValue {
        switch bound {
        case .count(let count): .amount(count)
        case .share(let share): .long(((share * 100).decimal ?? (share * 100).description) + "%")
        }
    }

    /// The merit it attains more, or less, than the plan as it is.
    private func difference(_ merit: Rational) -> ReportCell {
        guard let base = sweep.base.recount?.objective.merit else { return .text("–") }
        return .number(words.difference(merit - base), .amount(merit - base))
    }

    /// The number of people who change against the plan as it is.
    private func changed(_ point: Sweep.Point) -> ReportCell {
        guard sweep.base.recount != nil else { return .text("–") }
        return numbers.cell(max(point.result.entering.count, point.result.leaving.count))
    }

    /// True where the rules are kept by selecting nobody.
    func isOfNobody(_ point: Sweep.Point) -> Bool { point.result.objective?.seats == 0 }

    /// ✓ where it is possible and somebody is selected, and what else is known.
    private func mark(_ point: Sweep.Point) -> String {
        if isOfNobody(point) { return say(.sweepNobodyMark) }
        return switch point.result.status {
        case .optimal: say(.sweepFeasible)
        case .feasible: say(.sweepFeasible) + say(.sweepNotProvenMark)
        case .infeasible: say(.sweepInfeasible)
        case .unknown: say(.sweepNotFound)
        }
    }

    /// Merit for every pair of values.
    func matrix(_ grid: Sweep.Axis) -> ReportTable {
        var table = ReportTable(
            "sweep", [.amount("")] + grid.values.indices.map { .amount(value($0, of: grid)).inPart($0) })
        for place in sweep.axis.values.indices {
            table.add(
                [valueCell(place, of: sweep.axis)]
                    + grid.values.indices.map { gridPlace in
                        let point = point(place, gridPlace)
                        let isImpossible = point.result.status == .infeasible
                        return .number(
                            cell(point), point.result.objective.map { .amount($0.merit) },
                            tone: isImpossible ? .broken : nil)
                    })
        }
        return table
    }

    /// The meaning of the mark of impossible cells, where there are any.
    var cellNote: [String] {
        sweep.points.contains { $0.result.status == .infeasible } ? [say(.sweepCellNote)] : []
    }

    /// The point of a pair of values.
    func point(_ place: Int, _ gridPlace: Int) -> Sweep.Point {
        sweep.points[place * (sweep.grid?.values.count ?? 1) + gridPlace]
    }

    /// Merit, or why there is none.
    func cell(_ point: Sweep.Point) -> String {
        switch point.result.status {
        case .infeasible: "×"
        case .unknown: "?"
        case .optimal, .feasible:
            (point.result.objective.map { numbers.text($0.merit) } ?? "?")
                + (point.result.isProven ? "" : say(.sweepNotProvenMark))
        }
    }
}
