import ArgumentParser
import Drawing
import Foundation
import Measurement

/// The selections held at any time, as a table and as a picture.
struct AnytimeRow: RowCommand {
    static let configuration = CommandConfiguration(
        commandName: Row.anytime.rawValue,
        abstract: "Merit held and bound proven after 0.05 to 5 s, against CBC and HiGHS on the direct model; a picture."
    )

    @OptionGroup var options: RowOptions

    @Option(help: "How many seconds the search for the best merit may take, with which all are compared.")
    var patience = 60.0

    @Option(help: "Write the picture to this file too.")
    var picture: String?

    func report(_ session: Session) throws -> RowReport {
        var report = RowReport(.anytime, title: "Merit held at any time, as a share of the best")
        let limits = AnytimeComparison.limits
        var table = MarkdownTable(["family", "party"] + limits.map(Figures.time))
        var summaries: [AnytimeSummary] = []
        for family in session.families(of: .anytime) {
            let summary = AnytimeSummary(family: family.name, comparisons: try comparisons(family, session))
            for comparison in summary.comparisons {
                report.entries += comparison.entries
                for (party, version) in comparison.versions { report.note(version: version, of: party) }
            }
            table.rows += summary.rows
            summaries.append(summary)
        }
        report.table = table.text
        judge(summaries, &report)
        report.isQuick = session.isQuick
        report.note(version: session.productVersion, of: "delegates")
        try draw(summaries, report, session)
        return report
    }

    private func comparisons(_ family: BenchmarkFamily, _ session: Session) throws -> [AnytimeComparison] {
        try session.instances(of: family, .anytime).map { instance in
            session.note("\(instance)")
            return try session.binary.with(instance) { try AnytimeComparison($0, patience: patience, session) }
        }
    }

    private func judge(_ summaries: [AnytimeSummary], _ report: inout RowReport) {
        let comparisons = summaries.flatMap(\.comparisons)
        report.claimThatEveryPeerRan("anytime", failures: comparisons.flatMap(\.peers).flatMap(\.failures))
        report.claimNone(
            "pools and times at which a peer holds more merit", of: comparisons.count * AnytimeComparison.limits.count,
            comparisons.flatMap { comparison in
                AnytimeComparison.limits.compactMap { limit in
                    let better = comparison.better(within: limit)
                    return better.isEmpty
                        ? nil : "\(comparison.instance) at \(limit) s (\(better.joined(separator: ", ")))"
                }
            })
        report.claimNone(
            "points of the median curves that lie below a peer's", of: summaries.count * AnytimeComparison.limits.count,
            summaries.flatMap { summary in
                AnytimeComparison.limits.compactMap { limit in
                    let own = summary.own(within: limit) ?? -1
                    let isBelow = summary.peers.indices.contains { (summary.peer($0, within: limit) ?? -1) > own }
                    return isBelow ? "\(summary.family) at \(limit) s" : nil
                }
            })
        report.claimNone(
            "selections of peers that contradict our proofs or break a rule", of: report.entries.count,
            report.entries.filter { $0.note?.contains("contradicts") == true || $0.note?.contains("breaks") == true }
                .map { "\($0.party) on \($0.instance)" })
    }

    private func draw(_ summaries: [AnytimeSummary], _ report: RowReport, _ session: Session) throws {
        let sheet = AnytimeRow.sheet(summaries, report)
        try FileManager.default.createDirectory(at: session.results, withIntermediateDirectories: true)
        let files =
            [session.results.appendingPathComponent("anytime.svg")]
            + [picture].compactMap { $0 }.map(URL.init(fileURLWithPath:))
        for file in files { try Data(sheet.svg.utf8).write(to: file) }
    }

    private static func sheet(_ summaries: [AnytimeSummary], _ report: RowReport) -> CurveSheet {
        let instances = summaries.flatMap(\.comparisons).map(\.instance)
        let sizes = Set(instances.map(\.nominees)).sorted().map(Figures.count).joined(separator: ", ")
        let seeds = Set(instances.map(\.seed)).sorted().map(String.init)
        let drawn = seeds.count > 1 ? "median of the seeds \(seeds.joined(separator: ", "))" : "seed \(seeds.joined())"
        return CurveSheet(
            title: "What is held when time is up",
            subtitle: "Merit of the selection after so many seconds, as a share of the best merit there is; "
                + "\(sizes) nominees, \(drawn)",
            seconds: AnytimeComparison.limits, panels: summaries.map(\.panel), legend: legend,
            sources: sources + [report.machine.summary, "\(report.versionsText); made by “benchmarks anytime”"])
    }

    private static let legend: [(subject: CurveSheet.Subject, name: String)] = [
        (.own, "delegates, one thread"), (.bound, "proven by delegates: no selection is better"),
        (.firstPeer, "CBC on the direct model"),
        (.secondPeer, "HiGHS on it, the better of presolve on and off"),
    ]

    private static let sources = [
        "Reading and start-up count for nobody. Peers are told the best seats and shortfalls, and look for merit only. "
            + "Every selection was counted again.",
        "The best is the proven optimum; where a panel says that it is not proven, it is the least bound. "
            + "A selection whose targets fall short of their best counts as none.",
    ]
}

extension RowReport {
    /// Adds the claim that there is nothing of a kind among `count` cases; or lists what there is.
    mutating func claimNone(_ subject: String, of count: Int, _ found: [String]) {
        let list = found.isEmpty ? "" : ": " + found.joined(separator: "; ")
        claim(subject, "\(found.count) of \(count)\(list)", aim: "0", found.isEmpty)
    }
}
