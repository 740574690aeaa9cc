import ArgumentParser
import Measurement
import Peers

/// Plans that leave seats open, against CBC and HiGHS on the direct model.
struct OpenRow: RowCommand {
    static let configuration = CommandConfiguration(
        commandName: Row.open.rawValue,
        abstract:
            "open: our search, from 3,000 nominees our whole process, against CBC and HiGHS solving the direct model.")

    @OptionGroup var options: RowOptions

    @Option(help: "How many seconds each may take.")
    var limit = 20.0

    /// The number of nominees from which on the whole process is timed; below, its start is most of it, and the search
    /// is timed.
    private static let processFrom = 3_000

    func report(_ session: Session) throws -> RowReport {
        var report = RowReport(.open, title: "Plans that leave seats open, against CBC and HiGHS on the direct model")
        // Where its time ends in preprocessing, CBC calls a model infeasible; asked for its solution, it is known to have one.
        let peers: [any Peer] = [CBCPeer(tellsSolution: true)] + session.peers.highs
        var table = MarkdownTable(
            ["nominees", "seeds", "timed", "delegates"] + peers.map(\.name) + [
                "ratio, median", "ratio, least", "agree",
            ])
        for family in session.families(of: .open) {
            let instances = session.instances(of: family, .open)
            let sizes = instances.map(\.nominees).reduce(into: [Int]()) { if $0.last != $1 { $0.append($1) } }
            for size in sizes {
                let comparisons = try instances.filter { $0.nominees == size }.map {
                    try comparison($0, peers, session)
                }
                table.rows.append(cells(size, comparisons))
                judge(size, comparisons, aim: family.rows[.open]?.goal ?? 1, &report)
            }
        }
        report.table = table.text
        return report
    }

    private func comparison(
        _ instance: Instance, _ peers: [any Peer], _ session: Session
    ) throws -> DirectComparison {
        session.note("\(instance)")
        return try session.binary.with(instance) {
            try DirectComparison(
                $0, peers: peers, limit: limit, session: session,
                span: instance.nominees < OpenRow.processFrom ? .solve : .process)
        }
    }

    /// Medians over the seeds.
    private func cells(_ size: Int, _ comparisons: [DirectComparison]) -> [String] {
        let ratios = comparisons.compactMap(\.judgedRatio)
        let agree = comparisons.count(where: \.agrees)
        let indices = comparisons.first?.peers.indices ?? 0..<0
        let peers = indices.map { peer in comparisons.map { $0.peers[peer] } }
        return [
            Figures.count(size), "\(comparisons.count)", size < OpenRow.processFrom ? "search" : "process",
            figure(comparisons.map(\.ours)),
        ]
            + peers.map(figure)
            + [Figures.ratio(ratios.median), Figures.ratio(ratios.min()), "\(agree) of \(comparisons.count)"]
    }

    /// The middle of the times; with a sign where one that did not finish is not beyond it.
    private func figure(_ parties: [DirectComparison.Party]) -> String {
        let shorter = parties.sorted { $0.median < $1.median }.prefix(parties.count / 2 + 1)
        return (shorter.allSatisfy(\.isProven) ? "" : "> ") + Figures.time(parties.map(\.median).median)
    }

    private func judge(
        _ size: Int, _ comparisons: [DirectComparison], aim: Double, _ report: inout RowReport
    ) {
        for comparison in comparisons { report.add(comparison) }
        let pools = "open, \(Figures.count(size)) nominees, \(comparisons.count) pools"
        report.claimThatEveryPeerRan(pools, comparisons)
        let middle = comparisons.compactMap(\.judgedRatio).median ?? 0
        report.claim(
            "\(pools), \(size < OpenRow.processFrom ? "search" : "whole process") against the fastest peer's solve: median",
            Figures.ratio(middle), aim: "≥ \(Figures.ratio(aim))", middle >= aim)
        let different = comparisons.filter { !$0.agrees }
        report.claim(
            "\(pools) on which proofs contradict each other or ours is missing",
            different.isEmpty ? "none" : different.map(\.instance.description).joined(separator: ", "), aim: "none",
            different.isEmpty)
    }
}
