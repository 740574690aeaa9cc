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
            let pair = try Pair(files, repetitions: options.quick ? 1 : 5, session)
            report.note(version: pair.version, of: "polars")
            report.entries += pair.entries
            table.rows.append(pair.cells)
            report.claim(
                "\(files.instance): whole command ÷ polars reading the file", Figures.ratio(pair.ratio),
                aim: "≤ \(Figures.ratio(WholeCommandRow.aim.ratio))", pair.ratio <= WholeCommandRow.aim.ratio)
            report.claim(
                "\(files.instance): most memory held", Figures.megabytes(pair.ours.peakBytes),
                aim: "≤ \(Figures.megabytes(WholeCommandRow.aim.bytes))",
                pair.ours.peakBytes ?? 0 <= WholeCommandRow.aim.bytes)
        }
        report.table = table.text
        return report
    }

    /// Our command and polars in turns, on one instance.
    private struct Pair {
        var ours: RowReport.Entry
        var reading: RowReport.Entry
        var process: RowReport.Entry
        var version: String?

        var entries: [RowReport.Entry] { [ours, reading, process] }
        var ratio: Double { (ours.median ?? 0) / (reading.median ?? 0) }

        var cells: [String] {
            [
                ours.instance.family, Figures.count(ours.instance.nominees), Figures.time(ours.median),
                Figures.megabytes(ours.peakBytes), Figures.time(reading.median), Figures.time(process.median),
                Figures.megabytes(process.peakBytes), Figures.ratio(ratio),
            ]
        }

        init(_ files: InstanceFiles, repetitions: Int, _ session: Session) throws {
            func entry(_ party: String, _ phase: String, _ status: String) -> RowReport.Entry {
                .init(instance: files.instance, party: party, phase: phase, status: status, seconds: [], peakBytes: 0)
            }
            ours = entry("delegates", "process", "optimal")
            (reading, process) = (entry("polars", "read", "read"), entry("polars", "process", "read"))
            let inputs = try files.read()
            let problem = try Formulation(inputs.plan, inputs.pool).problem
            let columns = ["id"] + inputs.pool.columns.keys.sorted()
            for _ in 0..<repetitions {
                let run = try session.binary.select(files, limit: 120)
                guard run.file.status == "optimal" else { throw BenchmarkError("\(files.instance) was not proven") }
                _ = try Recount(run.file, inputs, problem)
                ours.add(run.process)
                let read = try session.peers.polars.read(files.pool, columns: columns)
                reading.seconds.append(read.seconds)
                process.add(read.process)
                version = read.version
            }
        }
    }
}

extension RowReport.Entry {
    /// Adds a whole process.
    fileprivate mutating func add(_ run: ChildProcess.Run) {
        seconds.append(run.seconds)
        peakBytes = max(peakBytes ?? 0, run.peakBytes)
    }
}
