import ArgumentParser
import Measurement
import SelectionCore

/// Both engines on everything: the answer is one, whoever proves it.
struct AgreementRow: RowCommand {
    static let configuration = CommandConfiguration(
        commandName: Row.agreement.rawValue,
        abstract: "Whether the engines glpk and builtin prove the same selection, lottery included, on every family.")

    @OptionGroup var options: RowOptions

    @Option(help: "How many seconds each may take.")
    var limit = 30.0

    func report(_ session: Session) throws -> RowReport {
        var report = RowReport(.agreement, title: "Agreement of the engines")
        var table = MarkdownTable([
            "family", "instances", "both proven, and equal", "only builtin", "only glpk", "neither",
        ])
        var contradictions: [Instance] = []
        for family in session.families(of: .agreement) {
            var counts = [0, 0, 0, 0]
            let instances = session.instances(of: family, .agreement)
            for instance in instances {
                session.note("\(instance)")
                let (builtin, glpk) = try session.binary.with(instance) { files in
                    (
                        try proof(files, "builtin", session, &report), try proof(files, "glpk", session, &report)
                    )
                }
                counts[builtin == nil ? (glpk == nil ? 3 : 2) : (glpk == nil ? 1 : 0)] += 1
                if let builtin, let glpk, builtin != glpk { contradictions.append(instance) }
            }
            table.rows.append([family.name, "\(instances.count)"] + counts.map(String.init))
        }
        report.table = table.text
        report.claim(
            "pools on which the engines prove different selections",
            contradictions.isEmpty ? "none" : contradictions.map(\.description).joined(separator: ", "), aim: "none",
            contradictions.isEmpty)
        return report
    }

    /// The selection that `solver` proves, counted again; empty where it proves that there is none, nil without a proof.
    private func proof(
        _ files: InstanceFiles, _ solver: String, _ session: Session, _ report: inout RowReport
    ) throws -> [String]? {
        let run = try session.binary.select(files, solver: solver, limit: limit, threads: 1)
        report.entries.append(
            .init(
                instance: files.instance, party: solver, phase: "solve", status: run.file.status,
                seconds: [run.solveSeconds], threads: 1, work: run.file.work))
        guard run.file.status == "optimal" else { return run.file.status == "infeasible" ? [] : nil }
        let inputs = try files.read()
        _ = try Recount(run.file, inputs, Formulation(inputs.plan, inputs.pool).problem)
        return run.file.selected
    }
}
