import SelectionCore

extension DelegateSelector {
    /// Selects delegates, and counts the selection again before returning it.
    ///
    /// An exact engine proves the best, level by level; where restricted problems turn out to be hard the greedy search is asked
    /// for something to improve on. With `auto` GLPK searches restricted problems as long as that takes it little work, and the
    /// built-in engine proves its results again; from where it takes more, the built-in one searches (`RoutedSolver`).
    /// Where no selection keeps what is required, the outcome says which statements of the plan collide, and what would have
    /// to give.
    /// - Throws: `InputRejection` where weights, shares or points have too many decimals to stay exact.
    public static func select(
        _ inputs: SelectionInputs, options: SelectionOptions = SelectionOptions()
    ) throws(InputRejection) -> Outcome {
        let run = try SelectionRun(inputs, options)
        return run.explained(run.outcome())
    }
}
