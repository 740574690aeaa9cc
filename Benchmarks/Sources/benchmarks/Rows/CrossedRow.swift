import ArgumentParser
import Measurement
import Peers
import SelectionCore

/// What is found where nobody finishes.
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
        try session.forEachInstance(of: .crossed) { files in
            let run = try session.binary.select(files, limit: options.quick ? min(limit, 10) : limit)
            let inputs = try files.read()
            let problem = try Formulation(inputs.plan, inputs.pool).problem
            let own =
                run.file.selected.isEmpty ? nil : try Recount(run.file, inputs, problem).values.last
            let model = try DirectModel(lastOf: problem, isInfeasible: false, folder: files.folder)
            let cbc = CBCPeer(limitsProcessor: true)
            let other = try cbc.solve(model, limit: run.process.cpuSeconds)
            report.note(version: other.version, of: cbc.name)
            report.entries += [
                .init(
                    instance: files.instance, party: "delegates", phase: "process", status: run.file.status,
                    seconds: [run.process.seconds], cpuSeconds: run.process.cpuSeconds, value: own,
                    work: run.file.work),
                .init(
                    instance: files.instance, party: cbc.name, phase: "process", status: other.status.rawValue,
                    seconds: [other.processSeconds], cpuSeconds: other.cpuSeconds, value: other.value),
            ]
            let (mine, theirs) = (own ?? Int.min, other.value ?? Int.min)
            table.rows.append([
                files.instance.family, Figures.count(files.instance.nominees), "\(files.instance.seed)",
                Figures.time(run.process.cpuSeconds), CrossedRow.found(own, run.file.status),
                CrossedRow.found(other.value, other.status.rawValue),
                mine == theirs ? "equal" : mine > theirs ? "delegates" : "CBC",
            ])
            report.claim("\(files.instance): at least as good as CBC", mine >= theirs)
        }
        report.table = table.text
        return report
    }

    private static func found(_ value: Int?, _ status: String) -> String {
        guard let value else { return status == "infeasible" ? "infeasible" : "nothing" }
        return Figures.count(value) + (status == "optimal" ? ", proven" : "")
    }
}
