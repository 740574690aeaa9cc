import ExactArithmetic
import SelectionCore

extension ReportPage {
    /// What the selection attains; beside it what no selection can exceed, where that is not proven to be the same.
    func objective(_ objective: Objective) -> [String] {
        let showsBound = outcome.status != .optimal
        let bound: [TextTable.Column] = showsBound ? [.number(words(.columnBound))] : []
        var table = TextTable([.text(words(.columnObjective)), .number(words(.columnAttained))] + bound)
        for line in lines(objective) { table.add([line.name, line.value] + (showsBound ? [line.bound ?? "–"] : [])) }
        return [words(.reportObjective)] + table.lines
    }

    typealias Line = (name: String, value: String, bound: String?)

    func lines(_ objective: Objective) -> [Line] {
        let order = ObjectiveOrder(inputs.plan, priorities: objective.shortfalls.map(\.priority))
        return order.levels.map { line($0, objective, outcome.bound) }
    }

    private func line(_ level: ObjectiveOrder.Level, _ objective: Objective, _ bound: ObjectiveBound) -> Line {
        switch level {
        case .seats: (words(.objectiveSeats), numbers.text(objective.seats), bound.seats.map { numbers.text($0) })
        case .kept: (words(.objectiveKept), numbers.text(objective.kept ?? 0), bound.kept.map { numbers.text($0) })
        case .shortfall(let priority):
            (
                words(.objectiveShortfall, "\(priority)"), numbers.text(objective.shortfall(priority) ?? .zero),
                bound.shortfall(priority).map { numbers.text($0) }
            )
        case .merit: (words(.objectiveMerit), numbers.text(objective.merit), bound.merit.map { numbers.text($0) })
        case .lottery:
            (words(.objectiveLottery), numbers.text(objective.lottery), bound.lottery.map { numbers.text($0) })
        }
    }
}
