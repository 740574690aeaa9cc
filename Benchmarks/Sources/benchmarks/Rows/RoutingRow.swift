import ArgumentParser
import Measurement

/// The engine that is taken by itself, against the better of the two that one would choose afterwards.
struct RoutingRow: RowCommand {
    static let configuration = CommandConfiguration(
        commandName: Row.routing.rawValue,
        abstract: "The whole command with --solver auto, against the better of builtin and glpk, on every family.")

    @OptionGroup var options: RowOptions

    @Option(help: "How many seconds each may take.")
    var limit = 20.0

    private static let aim = (median: 1.1, worst: 1.5)
    /// The number of times that each engine is timed, in turns, where the fastest takes less than this many seconds.
    private static let repetitions = (count: 5, atMost: 1.0)

    /// The three on one instance.
    private struct Trial {
        var instance: Instance
        /// The runs of the three engines, `auto` first.
        var runs: [RowReport.Entry]
        /// The proof of each; nil without one.
        var proofs: [[String]?]

        var size: Size { Size(family: instance.family, nominees: instance.nominees) }
        var isAutoProven: Bool { proofs[0] != nil }
        /// The better of the two engines that are named; nil where neither proves anything.
        var best: Double? {
            zip(runs, proofs).dropFirst().filter { $0.1 != nil }.compactMap(\.0.median).min()
        }
        /// The time of `auto` ÷ the time of the better one; nil where neither of the two proves anything.
        var ratio: Double? { best.flatMap { best in runs[0].median.map { $0 / best } } }
        var agrees: Bool { Set(proofs.compactMap(\.self)).count <= 1 }
    }

    func report(_ session: Session) throws -> RowReport {
        var report = RowReport(.routing, title: "The engine that is taken by itself, against the better of the two")
        var table = MarkdownTable(
            ["family", "nominees", "seeds", "auto", "builtin", "glpk", "ratio, median", "ratio, worst"])
        var trials: [Trial] = []
        try session.forEachInstance(of: .routing) { files in
            let trial = try trial(files, session)
            report.entries += trial.runs
            trials.append(trial)
        }
        let sizes = trials.map(\.size).reduce(into: [Size]()) { if $0.last != $1 { $0.append($1) } }
        for size in sizes {
            table.rows.append(cells(size, trials.filter { $0.size == size }))
        }
        report.table = table.text
        judge(trials, &report)
        return report
    }

    /// The three engines in turns, so that what else the machine does weighs on all of them.
    private func trial(_ files: InstanceFiles, _ session: Session) throws -> Trial {
        var trial = Trial(instance: files.instance, runs: [], proofs: [])
        for engine in EngineChoice.allCases {
            let run = try session.binary.select(files, solver: engine.rawValue, limit: limit)
            trial.runs.append(
                .init(
                    instance: files.instance, party: engine.rawValue, phase: "process", status: run.file.status,
                    seconds: [run.process.seconds], work: run.file.work))
            trial.proofs.append(["optimal", "infeasible"].contains(run.file.status) ? run.file.selected : nil)
        }
        let least = trial.runs.compactMap(\.median).min() ?? 0
        guard least < RoutingRow.repetitions.atMost else { return trial }
        for _ in 1..<RoutingRow.repetitions.count {
            for (index, engine) in EngineChoice.allCases.enumerated() where trial.proofs[index] != nil {
                let run = try session.binary.select(files, solver: engine.rawValue, limit: limit)
                trial.runs[index].seconds.append(run.process.seconds)
            }
        }
        return trial
    }

    /// Medians over the seeds; an engine that proves nothing of one of them has taken the limit there.
    private func cells(_ size: Size, _ trials: [Trial]) -> [String] {
        let ratios = trials.compactMap(\.ratio)
        return [size.family, Figures.count(size.nominees), "\(trials.count)"]
            + EngineChoice.allCases.indices.map { engine in
                Figures.time(trials.compactMap { $0.runs[engine].median }.median)
            } + [Figures.ratio(ratios.median), Figures.ratio(ratios.max())]
    }

    private func judge(_ trials: [Trial], _ report: inout RowReport) {
        let judged = trials.filter { $0.ratio != nil }
        let (middle, worst) = (judged.compactMap(\.ratio).median, judged.max { $0.ratio ?? 0 < $1.ratio ?? 0 })
        let subject = "whole command, auto ÷ the better of builtin and glpk, \(judged.count) of \(trials.count) pools"
        report.claim(
            "\(subject): median", Figures.ratio(middle), aim: "≤ \(Figures.ratio(RoutingRow.aim.median))",
            middle ?? .infinity <= RoutingRow.aim.median)
        report.claim(
            "\(subject): worst", "\(Figures.ratio(worst?.ratio)) (\(worst?.instance.description ?? "none"))",
            aim: "≤ \(Figures.ratio(RoutingRow.aim.worst))", worst?.ratio ?? .infinity <= RoutingRow.aim.worst)
        let missed = trials.filter { $0.best != nil && !$0.isAutoProven }.map(\.instance.description)
        report.claim(
            "pools that one engine proves and auto does not", missed.isEmpty ? "none" : missed.joined(separator: ", "),
            aim: "none", missed.isEmpty)
        let different = trials.filter { !$0.agrees }.map(\.instance.description)
        report.claim(
            "pools on which the engines prove different selections",
            different.isEmpty ? "none" : different.joined(separator: ", "), aim: "none", different.isEmpty)
    }

    /// A family at a size.
    private struct Size: Equatable {
        var family: String
        var nominees: Int
    }
}
