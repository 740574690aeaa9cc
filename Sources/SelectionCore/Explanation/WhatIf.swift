/// The result of an edited plan, beside the selection of the plan as it is.
public struct WhatIf: Sendable {
    /// The standing of the edited plan's selection: what is held and proven.
    public var status: Outcome.Status
    /// The reason why its search ended.
    public var stopped: Outcome.Stop
    /// The objective that its selection attains, by the bounds of the edited plan; nil where there is none.
    public var objective: Objective?
    /// The bound that no selection can exceed, as far as it is known.
    public var bound: ObjectiveBound
    /// The counts by which the edited plan's rules are kept; none where there is no selection.
    public var rules: [Recount.RuleCount]
    /// Those who are selected now and were not before: rows of the pool, ascending.
    public var entering: [Int]
    /// Those who were selected before and are not now: rows of the pool, ascending.
    public var leaving: [Int]
    /// The reasons why there can be no selection, as far as counting tells.
    public var countingConflicts: [CountingConflict]

    /// The outcome of the edited plan, beside who is selected by the plan as it is.
    package init(_ outcome: Outcome, against selected: [Int]) {
        status = outcome.status
        stopped = outcome.stopped
        objective = outcome.recount?.objective
        bound = outcome.bound
        rules = outcome.recount?.rules ?? []
        countingConflicts = outcome.countingConflicts
        let (before, after) = (Set(selected), Set(outcome.selected))
        entering = objective == nil ? [] : outcome.selected.filter { !before.contains($0) }
        leaving = objective == nil ? [] : selected.filter { !after.contains($0) }
    }

    /// True where it is the best selection of the edited plan, or there is none, by proof.
    public var isProven: Bool { status == .optimal || status == .infeasible }
}

extension Objective {
    /// True where seats, shortfalls and merit are the same: only the lottery tells such selections apart.
    package func isTied(with other: Objective) -> Bool {
        seats == other.seats && shortfalls == other.shortfalls && merit == other.merit
    }
}
