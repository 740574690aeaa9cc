import IntegerProgramming
import SelectionCore

extension SelectionRun {
    /// The time that is left for explaining, however late it is.
    private static let momentToExplain = Duration.milliseconds(300)

    /// An outcome without a selection, explained: what cannot hold together, and what would have to give. Other outcomes
    /// are as they were.
    func explained(_ outcome: Outcome) -> Outcome {
        guard options.explainsInfeasibility, outcome.status == .infeasible else { return outcome }
        let start = ContinuousClock.now
        var outcome = outcome
        var conflict = ConflictSearch(
            StatementProblem(inputs.plan, inputs.pool), control: control(sharing: 2), threads: options.threads)
        outcome.conflict = conflict.run()
        var relaxation = RelaxationSearch(inputs, control: control(sharing: 1), threads: options.threads)
        outcome.relaxation = relaxation.run()
        let seconds = (ContinuousClock.now - start).seconds
        outcome.timing.explain = seconds
        outcome.timing.total += seconds
        return outcome
    }

    /// A control that ends when the time that is left is used up, or the first of `parts` equal parts of it.
    private func control(sharing parts: Int) -> StoppingCriteria {
        let now = ContinuousClock.now
        let deadline = control.deadline.map { max(now + ($0 - now) / parts, now + SelectionRun.momentToExplain / 2) }
        return StoppingCriteria(deadline: deadline, interruption: options.interruption)
    }
}
