import ArgumentParser
import Measurement
import Peers
import SelectionCore

/// Reading against readers of tables.
struct ReadingRow: RowCommand {
    static let configuration = CommandConfiguration(
        commandName: Row.reading.rawValue,
        abstract: "Reading a pool, its plan and its quotas against polars, duckdb and pandas on the same columns.")

    @OptionGroup var options: RowOptions

    func report(_ session: Session) throws -> RowReport {
        var report = RowReport(.reading, title: "Reading, against readers of tables")
        let readers = session.peers.readers
        var table = MarkdownTable(["family", "nominees", "delegates"] + readers.map(\.name) + ["ratio to the fastest"])
        try session.forEachInstance(of: .reading) { files in
            let entries = try entries(files, readers, &report)
            report.entries += entries
            let medians = entries.map { $0.median ?? 0 }
            let ratio = (medians.dropFirst().min() ?? 0) / medians[0]
            table.rows.append(
                [files.instance.family, Figures.count(files.instance.nominees)] + medians.map(Figures.time)
                    + [Figures.ratio(ratio)])
            report.claim(
                "\(files.instance): reading, against the fastest reader of tables", Figures.ratio(ratio), aim: "≥ 1×",
                ratio >= 1)
        }
        report.table = table.text
        return report
    }

    /// Ours first, then each reader's; they take turns.
    private func entries(
        _ files: InstanceFiles, _ readers: [TableReader], _ report: inout RowReport
    ) throws -> [RowReport.Entry] {
        let inputs = try files.read()
        let columns = ["id"] + inputs.pool.columns.keys.sorted()
        var entries = (["delegates"] + readers.map(\.name)).map { party in
            RowReport.Entry(instance: files.instance, party: party, phase: "read", status: "read", seconds: [])
        }
        for _ in 0..<(options.quick ? 1 : 5) {
            entries[0].seconds.append(try ReadDriver().run(files, inputs).seconds)
            for (index, reader) in readers.enumerated() {
                let run = try reader.read(files.pool, columns: columns)
                guard run.rows == files.instance.nominees else { throw BenchmarkError("\(reader.name) lost rows") }
                entries[index + 1].seconds.append(run.seconds)
                report.note(version: run.version, of: reader.name)
            }
        }
        return entries
    }
}
