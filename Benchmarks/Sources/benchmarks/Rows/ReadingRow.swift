import ArgumentParser
import Measurement
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
            let inputs = try files.read()
            let columns = ["id"] + inputs.pool.columns.keys.sorted()
            var parties = (["delegates"] + readers.map(\.name)).map { (name: $0, seconds: [Double]()) }
            for _ in 0..<(options.quick ? 1 : 5) {
                parties[0].seconds.append(try ReadDriver().run(files, inputs).seconds)
                for (index, reader) in readers.enumerated() {
                    let run = try reader.read(files.pool, columns: columns)
                    guard run.rows == files.instance.nominees else { throw BenchmarkError("\(reader.name) lost rows") }
                    parties[index + 1].seconds.append(run.seconds)
                    report.note(version: run.version, of: reader.name)
                }
            }
            for (name, seconds) in parties {
                report.entries.append(
                    .init(instance: files.instance, party: name, phase: "read", status: "read", seconds: seconds))
            }
            let medians = parties.map { $0.seconds.median ?? 0 }
            let ratio = (medians.dropFirst().min() ?? 0) / medians[0]
            table.rows.append(
                [files.instance.family, Figures.count(files.instance.nominees)] + medians.map(Figures.time)
                    + [Figures.ratio(ratio)])
            report.claim("reading is as fast as the fastest reader of tables", ratio >= 1)
        }
        report.table = table.text
        return report
    }
}
