import Foundation

/// GLPK's own command, as it comes.
///
/// Its clock counts tenths of seconds; below one second it says too little, and the whole process counts.
public struct GLPSOLPeer: Peer {
    public let name = "glpsol"
    public let threads = 1

    /// The command `glpsol` along PATH.
    public init() {}

    public func command(file: URL, limit: Double) -> [String] {
        ["glpsol", "--freemps", file.path, "--tmlim", "\(Int(limit.rounded(.up)))", "--output", "/dev/stdout"]
    }

    public func answer(_ output: String) -> PeerAnswer {
        let lines = OutputLines(output)
        let seconds = lines.words(after: "Time used:").first.flatMap { Double($0) }.flatMap { $0 < 1 ? nil : $0 }
        let version = lines.words(after: "GLPSOL").last.map(String.init)
        // "Objective:  cost = -42 (MINimum)" of the written solution.
        let words = lines.words(after: "Objective:")
        let value = words.firstIndex(of: "=").flatMap { $0 + 1 < words.count ? Double(words[$0 + 1]) : nil }
        let isOptimal = lines.words(after: "Status:").joined(separator: " ") == "INTEGER OPTIMAL"
        let isFeasible = lines.words(after: "Status:").joined(separator: " ") == "INTEGER NON-OPTIMAL"
        let isInfeasible =
            lines.contains("PROBLEM HAS NO PRIMAL FEASIBLE SOLUTION")
            || lines.contains("PROBLEM HAS NO INTEGER FEASIBLE SOLUTION")
            || lines.contains("LP HAS NO PRIMAL FEASIBLE SOLUTION")
        let status: PeerAnswer.Status =
            isOptimal
            ? .optimal
            : isInfeasible
                ? .infeasible
                : isFeasible
                    ? .feasible
                    : lines.contains("TIME LIMIT EXCEEDED") ? .unknown : .failed
        return PeerAnswer(
            status: status, objective: isOptimal || isFeasible ? value : nil, seconds: seconds, version: version)
    }
}
