import ArgumentParser
import Measurement

/// The time it takes to prove that there is no selection.
struct InfeasibleRow: RowCommand {
    static let configuration = CommandConfiguration(
        commandName: Row.infeasible.rawValue,
        abstract: "infeasible and parity: how long the proof takes that there is no selection, and what peers take.")

    @OptionGroup var options: RowOptions

    @Option(help: "How many seconds each may take.")
    var limit = 30.0

    func report(_ session: Session) throws -> RowReport {
        var report = RowReport(.infeasible, title: "Proof that there is no selection")
        let peers = session.peers.solvers
        var table = MarkdownTable(ComparisonTable.header(peers.map(\.name), drawsLots: false))
        for family in session.families(of: .infeasible) {
            let comparisons = try session.comparisons(family, .infeasible, peers, limit: limit)
            table.rows += comparisons.map { ComparisonTable.row($0, drawsLots: false) }
            for comparison in comparisons { report.add(comparison) }
            if !comparisons.isEmpty { report.claimThatEveryPeerRan(family.name, comparisons) }
            let missed = comparisons.filter { $0.ours.status != "infeasible" || !$0.agrees }
            let slowest = comparisons.map(\.ours.median).max()
            report.claim(
                "\(family.name): proof that there is no selection, longest of \(comparisons.count)",
                missed.isEmpty ? Figures.time(slowest) : "\(missed.count) without",
                aim: "every proof, no contradiction",
                missed.isEmpty)
        }
        report.table = table.text
        return report
    }
}
