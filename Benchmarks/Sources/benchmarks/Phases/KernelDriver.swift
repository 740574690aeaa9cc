import DelegateSelection
import Measurement
import SelectionCore
import SelectionModel
import SelectionProof
import SelectionSearch

/// From packed columns to the proof of every level but the lottery: relaxations, and the kernels that hold the best.
struct KernelDriver: PhaseDriver {
    let name = "kernel"
    var solver = SolverChoice.builtin
    var limit = 600.0

    func run(_ files: InstanceFiles, _ inputs: SelectionInputs) throws -> PhaseRun {
        let levels = try Formulation(inputs.plan, inputs.pool).problem.levels.count
        let (outcome, seconds) = try SearchUntil(solver).run(inputs, limit: limit) { $0.phase == .level(levels) }
        guard outcome.stopped != .interrupted || outcome.bound.merit == outcome.recount?.objective.merit else {
            throw BenchmarkError("\(files.instance): the search was ended before merit was proven")
        }
        return PhaseRun(seconds: seconds, work: outcome.work.map(Work.init), status: outcome.status.rawValue)
    }
}
