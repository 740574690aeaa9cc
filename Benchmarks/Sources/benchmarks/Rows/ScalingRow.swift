import ArgumentParser
import Measurement

/// The growth of the whole command's time and memory with the pool.
struct ScalingRow: RowCommand {
    static let configuration = CommandConfiguration(
        commandName: Row.scaling.rawValue,
        abstract: "city from 10⁵ to 10⁷ nominees: the exponent by which time and memory grow.")

    @OptionGroup var options: RowOptions

    func report(_ session: Session) throws -> RowReport {
        var report = RowReport(.scaling, title: "Growth with the number of nominees")
        var table = MarkdownTable(["family", "nominees", "read", "arrays to proof", "whole command", "memory"])
        var (sizes, solving, whole) = ([Double](), [Double](), [Double]())
        try session.forEachInstance(of: .scaling) { files in
            let runs = try (0..<(options.quick ? 1 : 3)).map { _ in
                try session.prove(files, limit: 300)
            }
            let read = runs.map(\.file.timing.read)
            let (solve, process) = (runs.map(\.solveSeconds), runs.map(\.process.seconds))
            let memory = runs.map(\.process.peakBytes).max()
            for (phase, seconds) in [("read", read), ("solve", solve), ("process", process)] {
                report.entries.append(
                    .init(
                        instance: files.instance, party: "delegates", phase: phase, status: runs[0].file.status,
                        seconds: seconds, peakBytes: memory))
            }
            table.rows.append([
                files.instance.family, Figures.count(files.instance.nominees), Figures.time(read.median),
                Figures.time(solve.median), Figures.time(process.median), Figures.megabytes(memory),
            ])
            sizes.append(Double(files.instance.nominees))
            solving.append(solve.median ?? 0)
            whole.append(process.median ?? 0)
        }
        report.table = table.text
        for (name, values) in [("arrays to proof", solving), ("the whole command", whole)] {
            guard let exponent = growthExponent(sizes: sizes, values: values) else { continue }
            report.claim(
                "\(name): power of the number of nominees by which time grows", Figures.decimal(exponent), aim: "≤ 1.1",
                exponent <= 1.1)
        }
        return report
    }
}
