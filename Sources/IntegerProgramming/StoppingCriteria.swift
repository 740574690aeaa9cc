import Synchronization

/// A switch that another thread or a signal handler may throw to end a search early.
package final class Interruption: Sendable {
    private let thrown = Atomic<Bool>(false)

    /// A switch that is not thrown.
    package init() {}

    /// True where the search should end.
    package var isRequested: Bool { thrown.load(ordering: .relaxed) }

    /// Asks the search to end.
    package func request() { thrown.store(true, ordering: .relaxed) }
}

/// The conditions under which a search must end, whatever it holds then.
package struct StoppingCriteria: Sendable {
    /// The moment at which to stop; nil for none.
    package var deadline: ContinuousClock.Instant?
    /// The switch that ends the search when it is thrown.
    package var interruption: Interruption

    /// A search that ends at `deadline` or when `interruption` is thrown.
    package init(deadline: ContinuousClock.Instant? = nil, interruption: Interruption = Interruption()) {
        self.deadline = deadline
        self.interruption = interruption
    }

    /// The reason why the search must end now, or nil where it may go on.
    package var stop: StopReason? {
        if interruption.isRequested { return .interrupted }
        if let deadline, ContinuousClock.now >= deadline { return .timeLimit }
        return nil
    }
}

/// The reason why a solver ended before it was done.
package enum StopReason: String, Sendable {
    case timeLimit, interrupted
    /// Its work limit was used up.
    case workLimit
}
