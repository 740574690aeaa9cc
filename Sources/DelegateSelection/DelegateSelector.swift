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

    /// Whether this build has GLPK.
    public static var hasGLPK: Bool { glpk != nil }

    /// Selects delegates, and counts the selection again before returning it.
    ///
    /// The greedy search runs first and gives every later step something to fall back on; then an exact engine proves
    /// the best, level by level. With `auto` that is GLPK where the build has it, and the built-in one where GLPK is
    /// absent, fails, or uses up half of the time.
    /// - Throws: `InputRejection` where weights, shares or points have too many decimals to stay exact.
    public static func select(
        _ inputs: SelectionInputs, options: SelectionOptions = SelectionOptions()
    ) throws(InputRejection) -> Outcome {
        try SelectionRun(inputs, options).outcome()
    }

    /// The exact engines that stand behind a choice, in the order in which they are tried.
    static func engines(for choice: SolverChoice) -> [any IntegerProgramSolver] {
        let builtin = BuiltinSolver(version: version)
        switch choice {
        case .auto: return [builtin, glpk].compactMap(\.self)
        case .glpk: return [glpk].compactMap(\.self)
        case .builtin: return [builtin]
        case .greedy: return []
        }
    }

    private static var glpk: (any IntegerProgramSolver)? {
        #if GLPK
            GLPKSolver()
        #else
            nil
        #endif
    }
}
