import BranchAndBound
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
    /// something to improve on. With `auto` GLPK searches restricted problems as long as that takes it little work, and the
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

    /// The exact engines that stand behind a choice, in the order in which they are tried.
    static func engines(for choice: SolverChoice) -> [any IntegerProgramSolver] {
        let builtin = BuiltinSolver(version: version)
        switch choice {
        case .auto: return [routed ?? builtin]
        case .glpk: return [glpk].compactMap(\.self)
        case .builtin: return [builtin]
        case .greedy: return []
        }
    }

    /// GLPK for everyday problems, the own tree for hard ones; nil where this build has no GLPK. Limits: the everyday ones of the
    /// instance families take it fewer than ten nodes.
    private static var routed: (any IntegerProgramSolver)? {
        #if GLPK
            var everyday = GLPKSolver(workLimit: .init(nodes: 20, pivots: 1_000))
            everyday.longestSilence = .milliseconds(500)
            return RoutedSolver(everyday)
        #else
            return nil
        #endif
    }

    private static var glpk: (any IntegerProgramSolver)? {
        #if GLPK
            GLPKSolver()
        #else
            nil
        #endif
    }
}
