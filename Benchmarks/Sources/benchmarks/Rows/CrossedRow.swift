import ArgumentParser
import Measurement
import Peers
import SelectionCore

/// The best selections found where nobody finishes.
struct CrossedRow: RowCommand {
    static let configuration = CommandConfiguration(
        commandName: Row.crossed.rawValue,
        abstract: "crossed15 and crossed25: the merit found against CBC's, at equal seconds of the processor.")

    @OptionGroup var options: RowOptions

    @Option(help: "How many seconds we may take; CBC then has the seconds of the processor that we used.")
    var limit = 30.0

    func report(_ session: Session) throws -> RowReport {
        var report = RowReport(.crossed, title: "Merit found where nobody finishes, at equal seconds of the processor")
        var table = MarkdownTable(["family", "nominees", "seed", "processor", "delegates", "CBC", "better"])
        var (count, worse, failures) = (0, 0, [String]())
        try session.forEachInstance(of: .crossed) { files in
            let (ours, theirs) = try entries(files, session, &report)
            report.entries += [ours, theirs]
            let (own, other) = (ours.value ?? Int.min, theirs.value ?? Int.min)
            table.rows.append([
                files.instance.family, Figures.count(files.instance.nominees), "\(files.instance.seed)",
                Figures.time(ours.cpuSeconds), CrossedRow.found(ours), CrossedRow.found(theirs),
                theirs.status == "failed" ? "–" : own == other ? "equal" : own > other ? "delegates" : "CBC",
            ])
            (count, worse) = (count + 1, worse + (own < other ? 1 : 0))
            if theirs.status == "failed" { failures.append("CBC on \(files.instance)") }
        }
        report.table = table.text
        report.claimThatEveryPeerRan("crossed", failures: failures)
        report.claim(
            "pools on which CBC finds more merit in the same seconds of the processor", "\(worse) of \(count)",
            aim: "0",
            worse == 0)
        return report
    }

    private func entries(
        _ files: InstanceFiles, _ session: Session, _ report: inout RowReport
    ) throws -> (ours: RowReport.Entry, theirs: RowReport.Entry) {
        let run = try session.binary.select(files, limit: options.quick ? min(limit, 10) : limit, threads: 1)
        let inputs = try files.read()
        let problem = try Formulation(inputs.plan, inputs.pool).problem
        let value = run.file.selected.isEmpty ? nil : try Recount(run.file, inputs, problem).values.last
        let model = try DirectModel(lastOf: problem, isInfeasible: false, folder: files.folder)
        let cbc = CBCPeer(limitsProcessor: true)
        let other = try cbc.solve(model, limit: run.process.cpuSeconds)
        report.note(version: other.version, of: cbc.name)
        return (
            .init(
                instance: files.instance, party: "delegates", phase: "process", status: run.file.status,
                seconds: [run.process.seconds], cpuSeconds: run.process.cpuSeconds, value: value, work: run.file.work),
            .init(
                instance: files.instance, party: cbc.name, phase: "process", status: other.status.rawValue,
                seconds: [other.processSeconds], cpuSeconds: other.cpuSeconds, value: other.value)
        )
    }

    private static func found(_ entry: RowReport.Entry) -> String {
        guard let value = entry.value else {
            return ["infeasible", "failed"].contains(entry.status) ? entry.status : "nothing"
        }
        return Figures.count(value) + (entry.status == "optimal" ? ", proven" : "")
    }
}
