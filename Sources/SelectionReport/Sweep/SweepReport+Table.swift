import ExactArithmetic
import SelectionCore

extension SweepReport {
    /// For a terminal.
    package var text: String {
        let body = sweep.grid.map(matrices) ?? [table.lines]
        let sections = [words.heading + DisplayText.wrapped(title, indent: 2)] + body + [notes.map { "  " + $0 }]
        return (sections + [changes].filter { !$0.isEmpty }).map { $0.joined(separator: "\n") }.joined(
            separator: "\n\n") + "\n"
    }

    /// The most values whose people are named in a table.
    private static let maximumNamed = 5

    /// Who changes at each value, where there are few of them.
    private var changes: [String] {
        guard sweep.grid == nil, sweep.points.count <= SweepReport.maximumNamed, sweep.base.recount != nil else {
            return []
        }
        return sweep.points.flatMap { words.changes($0.result, of: words.bound(sweep.axis.values[$0.place])) }
    }

    /// The priorities that some selection states shortfalls of.
    var priorities: [Int] {
        let objectives = [sweep.base.recount?.objective] + sweep.points.map(\.result.objective)
        return Set(objectives.compactMap(\.self).flatMap { $0.shortfalls.map(\.priority) }).sorted()
    }

    /// A row for each value.
    var table: TextTable {
        var table = TextTable(
            [.number(say(.sweepColumnValue)), .text("")]
                + (hasCount ? [.number(words.common(.columnSelected)), .number("%")] : [])
                + [.number(words.common(.objectiveSeats))]
                + priorities.map { .number(explained(.explainColumnShort, "\($0)")) }
                + [
                    .number(explained(.explainColumnMerit)), .number(explained(.explainColumnDifference)),
                    .number(explained(.explainColumnChanged)),
                ])
        for point in sweep.points { table.add(cells(point)) }
        return table
    }

    private var hasCount: Bool { sweep.axis.subject != .seats }

    private func cells(_ point: Sweep.Point) -> [String] {
        let head = [value(point.place, of: sweep.axis), mark(point)]
        guard let objective = point.result.objective else {
            return head + [String](repeating: "", count: (hasCount ? 2 : 0) + priorities.count + 4)
        }
        let count = count(point)
        let counts = [
            count.map { numbers.text($0.count) } ?? "–",
            count.flatMap { numbers.percent($0.count, of: $0.baseCount) } ?? "–",
        ]
        let shortfalls = priorities.map { priority in
            objective.shortfalls.first { $0.priority == priority }.map { numbers.text($0.value) } ?? "–"
        }
        return head + (hasCount ? counts : []) + [numbers.text(objective.seats)] + shortfalls + [
            numbers.text(objective.merit), difference(objective.merit), changed(point),
        ]
    }

    /// How much more, or less, merit than the plan as it is attains.
    private func difference(_ merit: Rational) -> String {
        sweep.base.recount.map { words.difference(merit - $0.objective.merit) } ?? "–"
    }

    /// How many people change against the plan as it is.
    private func changed(_ point: Sweep.Point) -> String {
        guard sweep.base.recount != nil else { return "–" }
        return numbers.text(max(point.result.entering.count, point.result.leaving.count))
    }

    /// ✓ where it is possible, and what else is known.
    private func mark(_ point: Sweep.Point) -> String {
        switch point.result.status {
        case .optimal: say(.sweepFeasible)
        case .feasible: say(.sweepFeasible) + say(.sweepNotProvenMark)
        case .infeasible: say(.sweepInfeasible)
        case .unknown: say(.sweepNotFound)
        }
    }

    /// The most columns of values that stand side by side.
    private static let maximumColumns = 9

    /// Merit for every pair of values, as many tables as it takes.
    private func matrices(_ grid: Sweep.Axis) -> [[String]] {
        let starts = stride(from: 0, to: grid.values.count, by: SweepReport.maximumColumns)
        let heading = DisplayText.wrapped(say(.sweepMatrix, name(sweep.axis), name(grid)), indent: 2)
        let tables = starts.map { start in
            let columns = start..<min(start + SweepReport.maximumColumns, grid.values.count)
            var table = TextTable([.number("")] + columns.map { .number(value($0, of: grid)) })
            for place in sweep.axis.values.indices {
                table.add([value(place, of: sweep.axis)] + columns.map { cell(point(place, $0)) })
            }
            return table.lines
        }
        let note = sweep.points.contains { $0.result.status == .infeasible } ? [["  " + say(.sweepCellNote)]] : []
        return [heading + (tables.first ?? [])] + tables.dropFirst() + note
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

    /// For spreadsheets: a line for each value, or pair of values; blank where there is no list.
    package var csv: String {
        let header =
            ["value"] + (sweep.grid == nil ? [] : ["grid"]) + ["status", "proven", "seats", "count", "base"]
            + priorities.map { "shortfall\($0)" } + ["merit", "entering", "leaving"]
        let json = AnswerJSON(inputs: inputs)
        func plain(_ bound: Bound) -> String { if case .string(let text) = json.bound(bound) { text } else { "" } }
        let lines = sweep.points.map { point -> [String] in
            let values =
                [plain(sweep.axis.values[point.place])]
                + [sweep.grid.map { plain($0.values[point.gridPlace]) }].compactMap(\.self)
            let result = point.result
            let count = count(point)
            let shortfalls = priorities.map { priority in
                result.objective?.shortfalls.first { $0.priority == priority }.map { decimal($0.value) } ?? ""
            }
            let isListed = result.objective != nil && sweep.base.recount != nil
            return values + [
                result.status.rawValue, result.isProven ? "yes" : "no", result.objective.map { "\($0.seats)" } ?? "",
                count.map { "\($0.count)" } ?? "", count.map { "\($0.baseCount)" } ?? "",
            ] + shortfalls + [
                result.objective.map { decimal($0.merit) } ?? "", isListed ? "\(result.entering.count)" : "",
                isListed ? "\(result.leaving.count)" : "",
            ]
        }
        return ([header] + lines).map(CSVReport.line).joined()
    }

    private func decimal(_ quantity: Rational) -> String { quantity.decimal ?? quantity.description }
}
