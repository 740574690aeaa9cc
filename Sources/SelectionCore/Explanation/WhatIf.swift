/// What comes of an edited plan, beside the selection of the plan as it is.
public struct WhatIf: Sendable {
    /// What is held and proven of the edited plan.
    public var status: Outcome.Status
    /// Why its search ended.
    public var stopped: Outcome.Stop
    /// What its selection attains, by the bounds of the edited plan; nil where there is none.
    public var objective: Objective?
    /// What no selection can exceed, as far as it is known.
    public var bound: ObjectiveBound
    /// How the edited plan's rules are kept; none where there is no selection.
    public var rules: [Recount.RuleCount]
    /// Who is selected now and was not before: rows of the pool, ascending.
    public var entering: [Int]
    /// Who was selected before and is not now: rows of the pool, ascending.
    public var leaving: [Int]
    /// Why there can be no selection, as far as counting tells.
    public var countingConflicts: [CountingConflict]

    /// The outcome of the edited plan, beside who is selected by the plan as it is.
    public init(_ outcome: Outcome, against selected: [Int]) {
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

    /// Whether it is the best selection of the edited plan, or there is none, by proof.
    public var isProven: Bool { status == .optimal || status == .infeasible }
}

extension Objective {
    /// Whether seats, shortfalls and merit are the same: only the lottery tells such selections apart.
    public func isTied(with other: Objective) -> Bool {
        seats == other.seats && shortfalls == other.shortfalls && merit == other.merit
    }
}
