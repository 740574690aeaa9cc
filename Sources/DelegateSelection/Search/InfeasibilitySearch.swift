import IntegerProgramming
import SelectionCore

/// Says of a plan all that cannot hold together, the ways out, and who would have to be nominated besides.
struct InfeasibilitySearch {
    private let inputs: SelectionInputs
    private let options: SelectionOptions
    /// True where a selection is known that keeps the plan, false where it is proven that there is none; nil where neither is.
    private let canBeKept: Bool?

    /// A search of the plan of `inputs`, with the time limit of the options for each question. `base` is the outcome for the same
    /// plan, or for one that requires less.
    init(_ inputs: SelectionInputs, _ options: SelectionOptions, base: Outcome) {
        (self.inputs, self.options) = (inputs, options)
        let isKept = base.recount != nil && Recount(base.selected, inputs.plan, inputs.pool).isFeasible
        canBeKept = isKept ? true : base.status == .infeasible ? false : nil
    }

    private var control: StoppingCriteria {
        StoppingCriteria(
            deadline: options.timeLimit.map { ContinuousClock.now + $0 }, interruption: options.interruption)
    }

    /// The conflicts, `most` at most.
    func conflicts(most: Int) -> ConflictList {
        if canBeKept == true { return ConflictList(extent: .none) }
        var questions = StatementQuestions(
            StatementProblem(inputs.plan, inputs.pool), control: control, threads: options.threads)
        switch canBeKept == false ? .impossible(nil) : questions.verdict(Set(0..<questions.count), .proof) {
        case .least, .undecided(.some): return ConflictList(extent: .none)
        case .undecided(nil): return ConflictList(extent: .unsettled)
        case .impossible:
            var enumeration = ConflictEnumeration(questions)
            return enumeration.run(most: most)
        }
    }

    /// The additional nominees that are needed, within `limits`, and the best list with them.
    /// - Throws: `InputRejection` where weights, shares or points have too many decimals to stay exact.
    func supply(_ limits: SupplyLimits) throws(InputRejection) -> (supply: Supply, list: SuppliedList?) {
        if canBeKept == true { return (Supply(.none), nil) }
        return try SupplySearch(inputs, limits, control: control).run(listing: options)
    }

    /// The ways out, `most` at most, of a plan that has no selection.
    func waysOut(most: Int) -> WaysOut {
        var search = WaysOutSearch(inputs, control: control, threads: options.threads)
        return search.run(most: most)
    }
}
