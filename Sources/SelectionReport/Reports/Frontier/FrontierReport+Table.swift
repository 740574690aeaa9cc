import ExactArithmetic
import SelectionCore

/// The tables of what targets can be had for.
extension FrontierReport {
    /// The priorities whose shortfalls differ between the points: the others say nothing of a choice.
    var priorities: [Int] {
        let objectives = frontier.points.compactMap(\.result.objective)
        let all = Set(objectives.flatMap { $0.shortfalls.map(\.priority) })
        return all.filter { priority in Set(objectives.map { $0.shortfall(priority) }).count > 1 }.sorted()
    }

    /// A row for each point.
    var table: ReportTable {
        let values = frontier.axes.flatMap { axis -> [ReportColumn] in
            let header = frontier.axes.count == 1 ? words.common(.columnSelected) : words.labels[axis.rule]
            return [.count(header), .share("%")]
        }
        var table = ReportTable(
            "frontier",
            [.mark(), .count(say(.frontierColumnNumber))] + values + [.count(words.common(.objectiveSeats))]
                + priorities.map { .amount(words.text(ExplanationMessage.explainColumnShort(priority: "\($0)"))) }
                + [
                    .amount(words.text(ExplanationMessage.explainColumnMerit)),
                    .amount(words.text(ExplanationMessage.explainColumnDifference)),
                    .count(say(.frontierColumnFromPlan)), .count(say(.frontierColumnFromLast)),
                ])
        for index in frontier.points.indices { table.add(cells(index)) }
        return table
    }

    private func cells(_ index: Int) -> [ReportCell] {
        let point = frontier.points[index]
        let objective = point.result.objective
        let values = point.values.flatMap { [numbers.cell($0.count), numbers.percentCell($0.count, of: $0.base)] }
        let shortfalls = priorities.map { priority in numbers.cell(objective?.shortfall(priority)) }
        let base = frontier.base.recount?.objective.merit
        let difference = base.map { merit(point) - $0 }
        let fromPlan = base == nil ? nil : max(point.result.entering.count, point.result.leaving.count)
        let fromLast = index == 0 ? nil : max(point.entering.count, point.leaving.count)
        return [.text(mark(index)), numbers.cell(index + 1)] + values + [numbers.cell(objective?.seats)] + shortfalls
            + [
                numbers.cell(merit(point)), difference.map { .number(words.difference($0), .amount($0)) } ?? .text("–"),
                numbers.cell(fromPlan), numbers.cell(fromLast),
            ]
    }

    /// Where the plan is, what lots decide, what is not proven.
    private func mark(_ index: Int) -> String {
        let point = frontier.points[index]
        return [
            point.mayFollowOthers ? say(.frontierGapMark) : nil,
            index == frontier.own ? say(.frontierOwnMark) : nil, point.isDominated ? say(.frontierEqualMark) : nil,
            point.result.isProven ? nil : words.text(SweepMessage.sweepNotProvenMark),
        ].compactMap(\.self).joined(separator: " ")
    }

    /// The meanings of the marks that are used.
    var marks: [String] {
        [
            frontier.own == nil ? nil : say(.frontierOwnNote),
            frontier.points.contains(where: \.mayFollowOthers) ? say(.frontierGapNote) : nil,
            frontier.points.contains(where: \.isDominated) ? say(.frontierEqualNote) : nil,
            frontier.points.allSatisfy(\.result.isProven) ? nil : words.text(SweepMessage.sweepNotProvenNote),
        ].compactMap(\.self)
    }

    /// Who changes from each point to the next; a short form has the steps to and from where the plan is.
    var people: ReportTable {
        var table = ReportTable(
            "changes",
            [
                .count(say(.frontierColumnNumber)), .text(say(.frontierColumnChoice)), .text(say(.frontierColumnEnter)),
                .text(say(.frontierColumnLeave)),
            ])
        table.isProse = true
        let near = frontier.own.map { [$0, $0 + 1] } ?? [1]
        for index in frontier.points.indices.dropFirst() {
            let point = frontier.points[index]
            let step = text(frontier.points[index - 1].values) + " → " + text(point.values)
            table.add(
                [numbers.cell(index + 1), .text(step), .text(names(point.entering)), .text(names(point.leaving))],
                isDetail: !near.contains(index))
        }
        return table
    }

    private func names(_ rows: [Int]) -> String {
        rows.isEmpty ? say(.frontierNobody) : rows.map(words.person).joined(separator: "; ")
    }
}
