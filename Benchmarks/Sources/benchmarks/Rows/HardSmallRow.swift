import ArgumentParser
import Measurement
import Peers

/// `many` and `tight` at small sizes against CBC on the direct model.
struct HardSmallRow: RowCommand {
    static let configuration = CommandConfiguration(
        commandName: Row.hardSmall.rawValue,
        abstract: "many, tight at 10³, 3·10³ and 10⁴: from arrays to proof, against CBC on the direct model.")

    @OptionGroup var options: RowOptions

    @Option(help: "How many seconds each may take.")
    var limit = 60.0

    @Flag(help: "Against every peer, not only CBC.")
    var allPeers = false

    func report(_ session: Session) throws -> RowReport {
        var report = RowReport(.hardSmall, title: "Hard small pools: arrays to proof, against CBC on the direct model")
        let peers = allPeers ? session.peers.solvers : [CBCPeer()]
        var table = MarkdownTable(ComparisonTable.header(peers.map(\.name)))
        for family in session.families(of: .hardSmall) {
            let comparisons = try session.comparisons(family, .hardSmall, peers, limit: limit)
            table.rows += comparisons.map { ComparisonTable.row($0) }
            report.judge(family, comparisons, median: family.rows[.hardSmall]?.goal ?? 1, least: 8)
        }
        report.table = table.text
        return report
    }
}
