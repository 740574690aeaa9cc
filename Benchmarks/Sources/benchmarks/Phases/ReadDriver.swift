import Measurement
import SelectionCore

/// From files to packed columns.
struct ReadDriver: PhaseDriver {
    let name = "read"

    func run(_ files: InstanceFiles, _ inputs: SelectionInputs) throws -> PhaseRun {
        let (again, seconds) = try timed { try files.read() }
        guard again.pool.count == files.instance.nominees, again.fingerprints == inputs.fingerprints else {
            throw BenchmarkError("\(files.instance): the pool was not read as it was written")
        }
        return PhaseRun(seconds: seconds, work: nil, status: "read")
    }
}
