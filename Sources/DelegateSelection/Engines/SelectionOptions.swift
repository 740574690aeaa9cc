import IntegerProgramming
import SelectionSearch

/// The engine that selects.
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

/// Options of a selection: the engine, the time it may take, and the listener that is told.
public struct SelectionOptions: Sendable {
    /// The engine; `auto` by default.
    public var solver = SolverChoice.auto
    /// True where another exact engine has to prove the result again.
    public var isConfirmed = false
    /// The longest time that the search may take, reading aside; nil for as long as it takes.
    public var timeLimit: Duration?
    /// The most threads that may share the work; the result does not depend on it.
    public var threads = 1
    /// True where the outcome's proof has every step of the trees, which may be many.
    public var recordsTrees = false
    /// True where an outcome without a selection is explained; it takes about as long again.
    public var explainsInfeasibility = true
    /// True where an explained outcome also says who would have to be nominated besides, if that takes little.
    package var findsSupply = true
    /// A switch that ends the search early, with what it holds.
    package var interruption = Interruption()
    /// Called with the search's progress, on the calling thread, and not more often than the search moves on.
    package var report: @Sendable (SearchProgress) -> Void = { _ in }

    /// The defaults.
    public init() {}
}
