import Measurement
import SelectionCore

/// The whole command as a process of its own: start, files in, selection out; its steps are counted by other phases.
struct CommandDriver: PhaseDriver {
    let name = "command"
    let binary: DelegatesBinary

    func run(_ files: InstanceFiles, _ inputs: SelectionInputs) throws -> PhaseRun {
        let run = try binary.select(files, limit: 600)
        if run.file.status == "optimal" {
            _ = try Recount(run.file, inputs, Formulation(inputs.plan, inputs.pool).problem)
        }
        return PhaseRun(seconds: run.process.seconds, work: nil, status: run.file.status)
    }
}
