import ExactArithmetic
import IntegerProgramming
import SelectionCore
import SelectionSearch

#if GLPK
    import GLPKSolver
#endif

/// The one entry point to selecting: inputs in, outcome out.
public enum DelegateSelector {
    /// The product's version.
    public static let version = "0.1.0"

    /// Whether this build can prove selections optimal.
    public static var canProve: Bool { exactEngine != nil }

    /// Selects delegates, and counts the selection again before returning it.
    ///
    /// The greedy search runs first and gives every later step something to fall back on; then the exact engine proves
    /// the best, level by level.
    /// - Throws: `InputRejection` where weights, shares or points have too many decimals to stay exact.
    public static func select(
        _ inputs: SelectionInputs, options: SelectionOptions = SelectionOptions()
    ) throws(InputRejection) -> Outcome {
        try SelectionRun(inputs, options).outcome()
    }

    /// The engine behind `auto` and `glpk`; nil where the build has none.
    static var exactEngine: (any IntegerProgramSolver)? {
        #if GLPK
            GLPKSolver()
        #else
            nil
        #endif
    }
}
