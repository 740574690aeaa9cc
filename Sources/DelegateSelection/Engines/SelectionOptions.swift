import IntegerProgramming
import SelectionSearch

/// Which engine selects.
public enum SolverChoice: String, Sendable, CaseIterable {
    /// The built-in tree, and GLPK, where the build has it, if the tree fails or takes too long; the outcome says so.
    case auto
    /// GLPK; a failure is an outcome, not a reason for another engine.
    case glpk
    /// The tree of this package, which needs no library.
    case builtin
    /// The greedy search: no proof.
    case greedy
}

/// How to select: with which engine, for how long, and who is told.
public struct SelectionOptions: Sendable {
    /// Which engine; `auto` by default.
    public var solver = SolverChoice.auto
    /// Whether another exact engine has to prove the result again.
    public var isConfirmed = false
    /// How long the search may take, reading aside; nil for as long as it takes.
    public var timeLimit: Duration?
    /// How many threads may share the work; the result does not depend on it.
    public var threads = 1
    /// Whether the outcome's proof has every step of the trees, which may be many.
    public var recordsTrees = false
    /// Whether an outcome without a selection is explained; it takes about as long again.
    public var explainsInfeasibility = true
    /// Thrown to end the search early with what it holds.
    package var interruption = Interruption()
    /// Told what is going on, on the calling thread; not more often than the search moves on.
    package var report: @Sendable (SearchProgress) -> Void = { _ in }

    /// The defaults.
    public init() {}
}
