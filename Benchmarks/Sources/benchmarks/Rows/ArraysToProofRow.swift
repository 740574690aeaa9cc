import ArgumentParser
import Measurement

/// Every family at 10⁵ against the fastest of all peers.
struct ArraysToProofRow: RowCommand {
    static let configuration = CommandConfiguration(
        commandName: Row.arraysToProof.rawValue,
        abstract: "Eight families at 10⁵ nominees: from arrays to proof, against every solver of the direct model.")

    @OptionGroup var options: RowOptions

    @Option(help: "How many seconds each may take.")
    var limit = 90.0

    func report(_ session: Session) throws -> RowReport {
        var report = RowReport(.arraysToProof, title: "Arrays to proof, against the fastest solver of the direct model")
        let peers = session.peers.solvers
        var table = MarkdownTable(ComparisonTable.header(peers.map(\.name)))
        for family in session.families(of: .arraysToProof) {
            let comparisons = try session.comparisons(family, .arraysToProof, peers, limit: limit)
            table.rows += comparisons.map { ComparisonTable.row($0) }
            report.judge(family, comparisons, median: family.rows[.arraysToProof]?.goal ?? 1)
        }
        report.table = table.text
        return report
    }
}
