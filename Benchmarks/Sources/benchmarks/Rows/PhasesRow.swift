import ArgumentParser
import DelegateSelection
import Measurement

/// Every phase by itself on every family.
struct PhasesRow: RowCommand {
    static let configuration = CommandConfiguration(
        commandName: Row.phases.rawValue,
        abstract: "Each phase by itself: read, relaxation, kernel, search with both engines, the whole command.")

    @OptionGroup var options: RowOptions

    @Option(help: "How often each phase is run.")
    var repetitions = 3

    func report(_ session: Session) throws -> RowReport {
        var report = RowReport(.phases, title: "Phases")
        let drivers = session.phases
        var table = MarkdownTable(
            ["family", "nominees"] + drivers.map(\.name) + ["scans", "kernels", "nodes", "pivots"])
        try session.forEachInstance(of: .phases) { files in
            let inputs = try files.read()
            var cells = [files.instance.family, Figures.count(files.instance.nominees)]
            var work: Work?
            for driver in drivers {
                let runs = try (0..<(options.quick ? 1 : repetitions)).map { _ in try driver.run(files, inputs) }
                let seconds = runs.map(\.seconds)
                cells.append(Figures.time(seconds.median))
                work = runs.last?.work ?? work
                report.entries.append(
                    .init(
                        instance: files.instance, party: "delegates", phase: driver.name, status: runs[0].status,
                        seconds: seconds, work: runs[0].work))
            }
            let counts = work.map { [$0.scans, $0.kernels, $0.nodes, $0.pivots] } ?? []
            table.rows.append(cells + counts.map(Figures.count))
        }
        report.table = table.text
        return report
    }
}

extension Session {
    /// Every phase.
    var phases: [any PhaseDriver] {
        [
            ReadDriver(), RelaxationDriver(), KernelDriver(), SearchDriver(solver: .builtin),
            SearchDriver(solver: .auto), CommandDriver(binary: binary),
        ]
    }
}
