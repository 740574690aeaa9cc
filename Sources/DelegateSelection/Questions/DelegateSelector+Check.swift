import SelectionCore

extension DelegateSelector {
    /// Looks at inputs that were read: what counting alone shows to be impossible. Nothing is solved.
    /// - Throws: `InputRejection` where weights, shares or points have too many decimals to stay exact.
    /// - Complexity: O(nominees × rules).
    public static func check(_ inputs: SelectionInputs) throws(InputRejection) -> CheckedInputs {
        try CheckedInputs(inputs)
    }
}
