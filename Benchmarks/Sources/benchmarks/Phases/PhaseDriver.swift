import DelegateSelection
import Foundation
import Measurement
import SelectionCore
import SelectionProof
import SelectionSearch
import Synchronization

/// One phase of a selection, measured by itself.
protocol PhaseDriver: Sendable {
    /// Its name in tables.
    var name: String { get }
    /// Runs the phase once on `files`, of which `inputs` were read, and checks what can be checked of it.
    func run(_ files: InstanceFiles, _ inputs: SelectionInputs) throws -> PhaseRun
}

/// The time, the work and the result of a phase.
struct PhaseRun {
    var seconds: Double
    /// The steps of the search so far; nil for a phase that searches nothing.
    var work: Work?
    /// Its result in a word.
    var status: String
}

extension Work {
    init(_ work: SearchWork) {
        self.init(scans: work.scans, kernels: work.restrictedProblems, nodes: work.nodes, pivots: work.pivots)
    }
}

/// A search that ends itself at a certain point and remembers when that was.
struct SearchUntil {
    private let solver: SolverChoice

    init(_ solver: SolverChoice) { self.solver = solver }

    /// Searches until `isReached` for the first time; seconds are from the pool's arrays to that moment, or to the end.
    func run(
        _ inputs: SelectionInputs, limit: Double, isReached: @escaping @Sendable (SearchProgress) -> Bool
    ) throws -> (outcome: Outcome, seconds: Double) {
        let reached = Mutex<ContinuousClock.Instant?>(nil)
        var options = SelectionOptions()
        options.solver = solver
        options.timeLimit = .seconds(limit)
        options.report = { [interruption = options.interruption] progress in
            guard isReached(progress) else { return }
            reached.withLock { $0 = $0 ?? .now }
            interruption.request()
        }
        let start = ContinuousClock.now
        let outcome = try DelegateSelector.select(inputs, options: options)
        let end = reached.withLock { $0 } ?? .now
        return (outcome, (end - start).seconds)
    }
}
