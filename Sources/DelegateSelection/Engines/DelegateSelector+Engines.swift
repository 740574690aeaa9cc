import BranchAndBound
import IntegerProgramming
import SelectionSearch

#if GLPK
    import GLPKSolver
#endif

/// The policy that decides which solver answers.
extension DelegateSelector {
    /// True where this build has GLPK.
    public static var hasGLPK: Bool { glpk != nil }

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
