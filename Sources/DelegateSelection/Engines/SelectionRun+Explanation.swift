import IntegerProgramming
import SelectionCore

extension SelectionRun {
    /// The time that is left for explaining, however late it is.
    private static let momentToExplain = Duration.milliseconds(300)

    /// So many questions are asked for a conflict set of fewer statements than the one that deletion leaves.
    private static let questionsForFewest = 60

    /// Additional nominees are looked for in pools of at most so many, with so many pivots, and so many more to describe them.
    private static let (nomineesOfSupply, pivotsOfSupply, pivotsOfWidening) = (20_000, 10_000, 8_000)

    /// An outcome without a selection, explained: what cannot hold together, and what would have to give. Other outcomes
    /// are as they were.
    func explained(_ outcome: Outcome) -> Outcome {
        guard options.explainsInfeasibility, outcome.status == .infeasible else { return outcome }
        let start = ContinuousClock.now
        var outcome = outcome
        let statements = StatementProblem(inputs.plan, inputs.pool)
        var conflicts = ConflictEnumeration(
            StatementQuestions(statements, control: control(sharing: 2), threads: options.threads))
        outcome.conflict = conflicts.smallest(questionLimit: SelectionRun.questionsForFewest)
        var relaxation = RelaxationSearch(inputs, control: control(sharing: 1), threads: options.threads)
        outcome.relaxation = relaxation.run()
        outcome.supply = supply
        let seconds = (ContinuousClock.now - start).seconds
        outcome.timing.explain = seconds
        outcome.timing.total += seconds
        return outcome
    }

    /// The additional nominees with whom the plan could be kept; nil where they are not asked for, and where that would take
    /// longer than a moment.
    private var supply: Supply? {
        guard options.findsSupply, inputs.plan.keeping == nil, inputs.pool.count <= SelectionRun.nomineesOfSupply,
            control.stop == nil
        else { return nil }
        let search = SupplySearch(inputs, SupplyLimits(), control: control(sharing: 1))
        return search.fewest(pivotLimit: SelectionRun.pivotsOfSupply, widening: SelectionRun.pivotsOfWidening)
    }

    /// A control that ends when the time that is left is used up, or the first of `parts` equal parts of it.
    private func control(sharing parts: Int) -> StoppingCriteria {
        let now = ContinuousClock.now
        let deadline = control.deadline.map { max(now + ($0 - now) / parts, now + SelectionRun.momentToExplain / 2) }
        return StoppingCriteria(deadline: deadline, interruption: options.interruption)
    }
}
