extension Formulation {
    /// The inputs' plan in whole numbers.
    /// - Throws: `InputRejection` where weights, shares or points have too many decimals to stay exact.
    package init(_ inputs: SelectionInputs, sharing codings: SharedCodings? = nil) throws(InputRejection) {
        do {
            self = try Formulation(inputs.plan, inputs.pool, sharing: codings)
        } catch {
            throw InputRejection(error.diagnostics)
        }
    }
}
