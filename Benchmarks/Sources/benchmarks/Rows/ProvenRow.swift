import ArgumentParser
import Measurement

/// The number of instances whose one selection is proven, lottery included.
struct ProvenRow: RowCommand {
    static let configuration = CommandConfiguration(
        commandName: Row.proven.rawValue,
        abstract: "Nine families, five sizes, ten seeds: how often the selection is proven within ten seconds.")

    @OptionGroup var options: RowOptions

    @Option(help: "How many seconds a search may take.")
    var limit = 10.0

    private static let aim = 0.995

    func report(_ session: Session) throws -> RowReport {
        var report = RowReport(.proven, title: "Proven within \(Figures.time(limit)), lottery included")
        let families = session.families(of: .proven)
        let sizes = families.first.map { session.instances(of: $0, .proven).map(\.nominees) } ?? []
        let columns = sizes.reduce(into: [Int]()) { if !$0.contains($1) { $0.append($1) } }
        var table = MarkdownTable(["family"] + columns.map(Figures.count) + ["slowest"])
        for family in families {
            for instance in session.instances(of: family, .proven) {
                let run = try session.binary.with(instance) { try session.prove($0, limit: limit, mayStop: true) }
                if run.file.status != "optimal" { session.note("\(instance): \(run.file.status)") }
                report.entries.append(
                    .init(
                        instance: instance, party: "delegates", phase: "solve", status: run.file.status,
                        seconds: [run.solveSeconds], cpuSeconds: run.process.cpuSeconds,
                        peakBytes: run.process.peakBytes, work: run.file.work))
            }
            let own = report.entries.filter { $0.instance.family == family.name }
            table.rows.append(
                [family.name]
                    + columns.map { size in
                        let some = own.filter { $0.instance.nominees == size }
                        return "\(some.count { $0.status == "optimal" })/\(some.count)"
                    } + [Figures.time(own.compactMap(\.median).max())])
        }
        let share = Double(report.entries.count { $0.status == "optimal" }) / Double(max(1, report.entries.count))
        report.table = table.text
        report.claim(
            "\(report.entries.count) pools proven within \(Figures.time(limit)), lottery included",
            Figures.percent(share), aim: "≥ \(Figures.percent(ProvenRow.aim))", share >= ProvenRow.aim)
        return report
    }
}
