import Foundation

/// COIN-OR branch and cut, its command, as it comes.
///
/// Its clock counts hundredths of seconds; where it says none, the whole process counts.
public struct CBCPeer: Peer {
    public let name = "CBC"
    public let threads = 1
    private let limitsProcessor: Bool
    private let tellsSolution: Bool

    /// The command `cbc` along PATH.
    /// - Parameters:
    ///   - limitsProcessor: whether its limit is seconds of the processor, not on the wall. Reading is outside of it.
    ///   - tellsSolution: whether it prints its solution too, and when it found it.
    public init(limitsProcessor: Bool = false, tellsSolution: Bool = false) {
        self.limitsProcessor = limitsProcessor
        self.tellsSolution = tellsSolution
    }

    public func command(file: URL, limit: Double) -> [String] {
        ["cbc", file.path, "-timeMode", limitsProcessor ? "cpu" : "elapsed", "-sec", "\(limit)", "-solve"]
            + (tellsSolution ? ["-solution", "stdout"] : []) + ["-quit"]
    }

    /// The seconds after which it is ended: more where the limit is one of the processor, for others may want the
    /// processor too.
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
        if tellsSolution, status == .failed, lines.contains("Pre-processing says infeasible or unbounded") {
            // So it says where its time ended in there; a model with a solution is asked for its selections only.
            return PeerAnswer(
                status: .unknown, seconds: seconds, version: version.map(String.init),
                note: "ended in preprocessing, which calls the model infeasible or unbounded")
        }
        let isTold = tellsSolution && objective != nil
        return PeerAnswer(
            status: status, objective: objective, seconds: seconds,
            foundSeconds: isTold ? CBCPeer.foundSeconds(lines) : nil, taken: isTold ? CBCPeer.taken(lines) : nil,
            version: version.map(String.init))
    }

    /// The moment when the last solution was found, from lines like "Cbc0012I Integer solution of -20461 found by
    /// feasibility pump after 0 iterations and 0 nodes (1.71 seconds)".
    private static func foundSeconds(_ lines: OutputLines) -> Double? {
        lines.all.last { $0.hasPrefix("Cbc") && $0.contains("nteger solution of ") && $0.hasSuffix(" seconds)") }
            .flatMap { $0.split(separator: "(").last?.split(separator: " ").first }.flatMap { Double($0) }
    }

    /// The columns of lines like "     31 x31                    1                     -65"; those at zero are left out.
    private static func taken(_ lines: OutputLines) -> [Int] {
        lines.all.compactMap { line in
            let words = line.split(separator: " ").drop { $0 == "**" }
            guard words.count == 4, let index = words.first.flatMap({ Int($0) }),
                words.dropFirst().first == "x\(index)",
                let value = words.dropFirst(2).first.flatMap({ Double($0) })
            else { return nil }
            return value > 0.5 ? index : nil
        }
    }
}
