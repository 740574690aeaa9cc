import DelegateSelection
import Measurement
import SelectionCore
import SelectionProof
import SelectionSearch

/// From packed columns to the bound of the first level that is searched: rows, tightening, sifting.
struct RelaxationDriver: PhaseDriver {
    let name = "relaxation"

    func run(_ files: InstanceFiles, _ inputs: SelectionInputs) throws -> PhaseRun {
        let (outcome, seconds) = try SearchUntil(.builtin).run(inputs, limit: 600) { $0.bound != nil }
        return PhaseRun(seconds: seconds, work: outcome.work.map(Work.init), status: outcome.status.rawValue)
    }
}
