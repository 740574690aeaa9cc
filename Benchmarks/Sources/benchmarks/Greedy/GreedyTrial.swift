import Foundation
import Measurement
import SelectionCore

/// A trial on one instance: the search without proof in one second and in five, and a build without GLPK.
struct GreedyTrial {
    /// A command that looks for a selection, within each of the limits.
    struct Candidate {
        var name: String
        var binary: DelegatesBinary
        var solver: String
    }

    /// The result of a candidate within a limit.
    struct Attempt {
        var standing: Standing
        /// A merit as a share of the best, where it compares.
        var share: Double?
        var seconds: Double
        /// The time by which the search took longer than its limit.
        var excess: Double
        var isProven: Bool
    }

    /// The times, in seconds.
    static let limits = [1.0, 5.0]

    let instance: Instance
    let best: BestKnown
    /// An attempt for each limit, of each candidate.
    private(set) var attempts: [[Attempt]] = []
    private(set) var entries: [RowReport.Entry] = []

    /// Tries all candidates on `files`.
    /// - Parameter patience: how many seconds the search for the best may take.
    init(_ files: InstanceFiles, _ candidates: [Candidate], patience: Double, _ session: Session) throws {
        instance = files.instance
        let inputs = try files.read()
        let formulation = try Formulation(inputs.plan, inputs.pool)
        best = try BestKnown(inputs, formulation, solver: session.solver, limit: patience)
        for candidate in candidates {
            var row: [Attempt] = []
            for limit in GreedyTrial.limits {
                // A search that was done before its time was up has no more to say.
                if let last = row.last, last.excess < 0 {
                    row.append(last)
                    continue
                }
                let run = try candidate.binary.select(files, solver: candidate.solver, limit: limit)
                row.append(try attempt(run, limit, inputs, formulation))
                entries.append(entry(candidate, run, limit, row.last))
            }
            attempts.append(row)
        }
    }

    private func attempt(
        _ run: CommandRun, _ limit: Double, _ inputs: SelectionInputs, _ formulation: Formulation
    ) throws -> Attempt {
        let standing = try best.standing(of: run.file, inputs, formulation.problem)
        let isDone = run.file.stopped == "completed"
        return Attempt(
            standing: standing, share: best.share(standing.merit), seconds: run.solveSeconds,
            excess: isDone ? min(run.solveSeconds - limit, -1e-9) : max(run.solveSeconds - limit, 0),
            isProven: run.file.status == "optimal")
    }

    private func entry(_ candidate: Candidate, _ run: CommandRun, _ limit: Double, _ attempt: Attempt?)
        -> RowReport.Entry
    {
        RowReport.Entry(
            instance: instance, party: candidate.name, phase: "within \(limit) s", status: run.file.status,
            seconds: [run.solveSeconds], cpuSeconds: run.process.cpuSeconds, value: attempt?.standing.merit,
            work: run.file.work,
            note: attempt?.standing == .short
                ? "targets fall further short than they need"
                : attempt?.share.map { "\(Figures.share($0)) of the best, \(best.basis.rawValue)" })
    }
}
