import IntegerProgramming
import SelectionSearch

/// Which engine selects.
public enum SolverChoice: String, Sendable, CaseIterable {
    /// The best that the build has, and another where that one fails; the outcome says why.
    case auto
    /// GLPK; a failure is an outcome, not a reason for another engine.
    case glpk
    /// The own tree search.
    case builtin
    /// The greedy search: no proof.
    case greedy
}

/// How to select: with which engine, for how long, and who is told.
public struct SelectionOptions: Sendable {
    /// Which engine; `auto` by default.
    public var solver = SolverChoice.auto
    /// How long the search may take, reading aside; nil for as long as it takes.
    public var timeLimit: Duration?
    /// Thrown to end the search early with what it holds.
    public var interruption = Interruption()
    /// Told what is going on, on the calling thread; not more often than the search moves on.
    public var report: @Sendable (SearchProgress) -> Void = { _ in }

    /// The defaults.
    public init() {}
}
