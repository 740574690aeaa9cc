import ArgumentParser
import Measurement
import SelectionCore

/// The whole command on a million nominees against polars reading the file.
struct WholeCommandRow: RowCommand {
    static let configuration = CommandConfiguration(
        commandName: Row.wholeCommand.rawValue,
        abstract: "city at 10⁶: the whole command against polars reading the same columns, and its peak of memory.")

    @OptionGroup var options: RowOptions

    private static let aim = (ratio: 1.5, bytes: 400_000_000)

    func report(_ session: Session) throws -> RowReport {
        var report = RowReport(.wholeCommand, title: "The whole command, against polars reading the file")
        var table = MarkdownTable([
            "family", "nominees", "delegates select", "memory", "polars read_csv", "its process", "its memory",
            "select ÷ read_csv",
        ])
        try session.forEachInstance(of: .wholeCommand) { files in
            let inputs = try files.read()
            let columns = ["id"] + inputs.pool.columns.keys.sorted()
            var (own, other, process, memory, others) = ([Double](), [Double](), [Double](), 0, 0)
            for _ in 0..<(options.quick ? 1 : 5) {
                let run = try session.binary.select(files, limit: 120)
                _ = try Recount(run.file, inputs, Formulation(inputs.plan, inputs.pool).problem)
                guard run.file.status == "optimal" else { throw BenchmarkError("\(files.instance) was not proven") }
                own.append(run.process.seconds)
                memory = max(memory, run.process.peakBytes)
                let reading = try session.peers.polars.read(files.pool, columns: columns)
                other.append(reading.seconds)
                process.append(reading.process.seconds)
                others = max(others, reading.process.peakBytes)
                report.note(version: reading.version, of: "polars")
            }
            let (mine, theirs) = (own.median ?? 0, other.median ?? 0)
            report.entries += [
                .init(
                    instance: files.instance, party: "delegates", phase: "process", status: "optimal", seconds: own,
                    peakBytes: memory, threads: 1),
                .init(instance: files.instance, party: "polars", phase: "read", status: "read", seconds: other),
                .init(
                    instance: files.instance, party: "polars", phase: "process", status: "read", seconds: process,
                    peakBytes: others),
            ]
            table.rows.append([
                files.instance.family, Figures.count(files.instance.nominees), Figures.time(mine),
                Figures.megabytes(memory), Figures.time(theirs), Figures.time(process.median),
                Figures.megabytes(others), Figures.ratio(mine / theirs),
            ])
            report.claim(
                "the whole command takes \(Figures.ratio(mine / theirs)) of what polars takes to read, "
                    + "aim ≤ \(Figures.ratio(WholeCommandRow.aim.ratio))", mine <= WholeCommandRow.aim.ratio * theirs)
            report.claim(
                "it holds \(Figures.megabytes(memory)) at most, aim ≤ \(Figures.megabytes(WholeCommandRow.aim.bytes))",
                memory <= WholeCommandRow.aim.bytes)
        }
        report.table = table.text
        return report
    }
}
