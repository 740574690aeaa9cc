import ArgumentParser
import Foundation
import Measurement

/// Small sizes of every family: every phase runs, proves what it should, and takes no more steps than recorded.
struct SmokeRow: RowCommand {
    static let configuration = CommandConfiguration(
        commandName: Row.smoke.rawValue,
        abstract: "Small sizes of every family, for CI: fails where a phase takes more steps than its baseline allows.")

    @OptionGroup var options: RowOptions

    @Flag(help: "Write the baseline anew; the run fails all the same, so that nobody takes it for a pass.")
    var record = false

    private var file: URL {
        URL(fileURLWithPath: options.package, isDirectory: true).appendingPathComponent("Baseline.json")
    }

    func run() throws {
        ChildProcess.endsWithUs()
        let session = try options.session()
        let report = try described(session)
        try report.publish(to: session.results)
        if record {
            try baseline(of: report, isWhole: !session.isFiltered).write(to: file)
            session.note("\(file.path) is written anew; look at what changed, and run again without --record")
        }
        guard report.holds, !record else { throw ExitCode.failure }
    }

    func report(_ session: Session) throws -> RowReport {
        let baseline = record ? Baseline() : try Baseline(readFrom: file)
        var report = RowReport(.smoke, title: "Smoke: steps of small searches")
        var table = MarkdownTable(["instance", "phase", "time", "scans", "kernels", "nodes", "pivots", "steps"])
        try session.forEachInstance(of: .smoke) { files in
            let inputs = try files.read()
            for driver in drivers(session) {
                let run = try driver.run(files, inputs)
                report.entries.append(
                    .init(
                        instance: files.instance, party: "delegates", phase: driver.name, status: run.status,
                        seconds: [run.seconds], work: run.work))
                let key = SmokeRow.key(files.instance, driver.name)
                let check = record ? nil : baseline.check(.init(status: run.status, work: run.work), key)
                let counts = run.work.map { [$0.scans, $0.kernels, $0.nodes, $0.pivots] } ?? []
                table.rows.append(
                    [files.instance.description, driver.name, Figures.time(run.seconds)]
                        + (0..<4).map { $0 < counts.count ? Figures.count(counts[$0]) : "" } + [check?.remark ?? ""])
                if let check, !check.isAllowed { report.claim(key, check.remark, aim: "as recorded", false) }
            }
        }
        report.table = table.text
        if !record, !session.isFiltered { claimMissing(baseline, &report) }
        let excess = report.claims.count
        report.claim(
            "phases that are not as recorded", "\(excess) of \(report.entries.count)", aim: "0", excess == 0)
        return report
    }

    /// Every phase; reading and the command itself are run to see that they work.
    private func drivers(_ session: Session) -> [any PhaseDriver] {
        [
            ReadDriver(), RelaxationDriver(), KernelDriver(), SearchDriver(solver: .builtin),
            CommandDriver(binary: session.binary),
        ]
    }

    /// Adds a claim, which fails, for everything that is recorded and was not run.
    private func claimMissing(_ baseline: Baseline, _ report: inout RowReport) {
        let run = Set(report.entries.map { SmokeRow.key($0.instance, $0.phase) })
        for key in baseline.phases.keys.sorted() where !run.contains(key) {
            report.claim(key, "not run", aim: "run", false)
        }
    }

    /// The baseline of what was run; where that is not the whole row, beside what was recorded of the rest.
    private func baseline(of report: RowReport, isWhole: Bool) throws -> Baseline {
        var baseline = isWhole ? Baseline() : try Baseline(readFrom: file)
        for entry in report.entries {
            baseline.phases[SmokeRow.key(entry.instance, entry.phase)] = .init(status: entry.status, work: entry.work)
        }
        return baseline
    }

    /// The key of a phase on an instance, with plain spaces and digits, for a file that is compared line by line.
    private static func key(_ instance: Instance, _ phase: String) -> String {
        "\(instance.family) \(instance.nominees) #\(instance.seed), \(phase)"
    }
}
