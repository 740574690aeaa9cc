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
        let bound = outcome.bound
        let seats: [Line] = [
            (words(.objectiveSeats), numbers.text(objective.seats), bound.seats.map { numbers.text($0) })
        ]
        let kept: [Line] =
            objective.kept.map { [(words(.objectiveKept), numbers.text($0), bound.kept.map { numbers.text($0) })] }
            ?? []
        let shortfalls: [Line] = objective.shortfalls.map { shortfall in
            let known = bound.shortfalls.first { $0.priority == shortfall.priority }?.value
            let name = words(.objectiveShortfall, "\(shortfall.priority)")
            return (name, numbers.text(shortfall.value), known.map { numbers.text($0) })
        }
        let merit: Line = (
            words(.objectiveMerit), numbers.text(objective.merit), bound.merit.map { numbers.text($0) }
        )
        let lottery: Line = (
            words(.objectiveLottery), numbers.text(objective.lottery), bound.lottery.map { numbers.text($0) }
        )
        let aimed = inputs.plan.seats.fill == .first ? seats + kept + shortfalls : kept + shortfalls + seats
        return aimed + [merit, lottery]
    }
}
