import DelegateSelection
import Measurement
import SelectionCore
import SelectionModel
import SelectionProof

/// From packed columns to the one selection, lottery included, with an engine.
struct SearchDriver: PhaseDriver {
    let solver: SolverChoice

    var name: String { "search, \(solver.rawValue)" }

    func run(_ files: InstanceFiles, _ inputs: SelectionInputs) throws -> PhaseRun {
        let (outcome, seconds) = try SearchUntil(solver).run(inputs, limit: 600) { _ in false }
        try SearchDriver.check(outcome, inputs, files.instance)
        return PhaseRun(seconds: seconds, work: outcome.work.map(Work.init), status: outcome.status.rawValue)
    }

    /// Sees that an outcome is a proof, and that its selection keeps every row.
    private static func check(_ outcome: Outcome, _ inputs: SelectionInputs, _ instance: Instance) throws {
        switch outcome.status {
        case .infeasible: return
        case .feasible, .unknown: throw BenchmarkError("\(instance): \(outcome.solver.name) proved nothing")
        case .optimal:
            guard try Formulation(inputs.plan, inputs.pool).problem.isFeasible(outcome.selected) else {
                throw BenchmarkError("\(instance): the selection breaks a rule")
            }
        }
    }
}
