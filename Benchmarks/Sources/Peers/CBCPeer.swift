import Foundation

/// COIN-OR branch and cut, its command, as it comes.
///
/// Its clock counts hundredths of seconds; where it says none, the whole process counts.
public struct CBCPeer: Peer {
    public let name = "CBC"
    public let threads = 1
    private let limitsProcessor: Bool

    /// The command `cbc` along PATH.
    /// - Parameter limitsProcessor: whether its limit is seconds of the processor, not on the wall.
    public init(limitsProcessor: Bool = false) { self.limitsProcessor = limitsProcessor }

    public func command(file: URL, limit: Double) -> [String] {
        ["cbc", file.path, "-timeMode", limitsProcessor ? "cpu" : "elapsed", "-sec", "\(limit)", "-solve", "-quit"]
    }

    /// Others may want the processor too.
    public func patience(limit: Double) -> Double { (limitsProcessor ? 4 * limit : limit) + 30 }

    public func answer(_ output: String) -> PeerAnswer {
        let lines = OutputLines(output)
        let version = lines.words(after: "Version:").first
        // The first leaves reading out; the last, which does not, is all that some infeasible files come to.
        let seconds = ["Time (Wallclock seconds):", "Problem is infeasible -", "Total time (CPU seconds):"]
            .lazy.compactMap { lines.words(after: $0) }.first { !$0.isEmpty }
            .flatMap { $0.count > 2 ? $0.last : $0.first }.flatMap { Double($0) }.flatMap { $0 > 0 ? $0 : nil }
        let objective = lines.words(after: "Objective value:").first.flatMap(Double.init)
        let status: PeerAnswer.Status =
            switch lines.words(after: "Result -").joined(separator: " ") {
            case "Optimal solution found": .optimal
            case "Problem proven infeasible", "Linear relaxation infeasible", "Problem is infeasible": .infeasible
            case let text where text.hasPrefix("Stopped on"): objective == nil ? .unknown : .feasible
            default: lines.contains("is infeasible") ? .infeasible : .failed
            }
        return PeerAnswer(status: status, objective: objective, seconds: seconds, version: version.map(String.init))
    }
}
