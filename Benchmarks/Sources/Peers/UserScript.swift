import Foundation
import Measurement

/// pandas, PuLP and CBC put together as a user would: from the same files as our command, to the same merit.
public struct UserScript: Sendable {
    /// Its name in tables.
    public let name = "pandas + PuLP + CBC"
    private let environment: PeerEnvironment

    /// The script with the interpreter of `environment`.
    public init(_ environment: PeerEnvironment) { self.environment = environment }

    /// Selects from the files; plans with priorities are beyond the script, and fail.
    public func select(plan: URL, pool: URL, limit: Double) throws -> (answer: PeerAnswer, process: ChildProcess.Run) {
        let script = environment.scripts.appendingPathComponent("pulp_user.py").path
        let command = [environment.python, script, plan.path, pool.path, "\(limit)"]
        let run = try ChildProcess(command).run(limit: limit + 30)
        guard run.end != .outOfTime else { return (PeerAnswer(status: .unknown), run) }
        return (PeerAnswer(lastLineOf: run.text), run)
    }
}
