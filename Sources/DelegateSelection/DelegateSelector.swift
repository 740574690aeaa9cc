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
    /// An exact engine proves the best, level by level; where kernels turn out to be hard the greedy search is asked for
    /// something to improve on. With `auto` the engine is the built-in one, and GLPK where that fails or has used up nine
    /// tenths of the time: on easy kernels both take as long, on hard ones GLPK takes many times longer. Where no selection
    /// keeps what is required, the outcome says which statements of the plan collide, and what would have to give.
    /// - Throws: `InputRejection` where weights, shares or points have too many decimals to stay exact.
    public static func select(
        _ inputs: SelectionInputs, options: SelectionOptions = SelectionOptions()
    ) throws(InputRejection) -> Outcome {
        let run = try SelectionRun(inputs, options)
        return run.explained(run.outcome())
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
