import Measurement
import SelectionCore

extension Session {
    /// Selects from `files` as a user does, and counts what is selected again.
    /// - Parameter mayStop: whether the search may end without a proof.
    /// - Throws: `BenchmarkError` where something else is proven than what the family is made for, or nothing.
    func prove(
        _ files: InstanceFiles, limit: Double, threads: Int? = nil, mayStop: Bool = false
    ) throws -> CommandRun {
        let run = try binary.select(files, limit: limit, threads: threads)
        let (status, expected) = (run.file.status, files.instance.expectedStatus)
        let isStopped = status == "feasible" || status == "unknown"
        guard status == expected || isStopped && mayStop else {
            throw BenchmarkError("\(files.instance) is \(status), not \(expected)")
        }
        guard !run.file.selected.isEmpty || status == "optimal" else { return run }
        let inputs = try files.read()
        _ = try Recount(run.file, inputs, Formulation(inputs.plan, inputs.pool).problem)
        return run
    }
}

extension Instance {
    /// The status that a search has to prove of it.
    var expectedStatus: String { ["infeasible", "parity"].contains(family) ? "infeasible" : "optimal" }
}
