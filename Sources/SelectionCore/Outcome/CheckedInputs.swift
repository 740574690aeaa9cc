import Wording

/// The findings of counting alone on inputs, before anything is solved.
public struct CheckedInputs: Sendable {
    /// The inputs, with what reading remarked.
    public var inputs: SelectionInputs
    /// Everything that counting shows to be impossible.
    public var conflicts: [CountingConflict]
    /// The reasons why there can be no more delegates than counting leaves, in the order of deduction.
    package var wholeShares: [WholeShares]

    /// The findings of counting on `inputs`.
    /// - Throws: `InputRejection` where weights, shares or points have too many decimals to stay exact; remarks of reading
    ///   stand beside them.
    /// - Complexity: O(nominees × rules).
    package init(_ inputs: SelectionInputs) throws(InputRejection) {
        do {
            _ = try Formulation(inputs)
        } catch {
            throw InputRejection(inputs.remarks + error.diagnostics)
        }
        self.inputs = inputs
        conflicts = CountingConflict.found(in: inputs.plan, inputs.pool)
        wholeShares = inputs.replacement == nil ? WholeShares.found(in: inputs.plan, inputs.pool) : []
    }

    /// The most delegates that counting leaves.
    public var mostDelegates: Int { wholeShares.last?.most ?? inputs.plan.seats.maximum }

    /// True where counting leaves a selection; searching may still show that there is none.
    public var isPossible: Bool { conflicts.isEmpty && mostDelegates >= inputs.plan.seats.minimum }
}
