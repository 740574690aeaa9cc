import ArgumentParser
import Measurement
import Peers
import SelectionCore

/// Whole processes on small pools, start-up and reading included.
struct SmallPoolsRow: RowCommand {
    static let configuration = CommandConfiguration(
        commandName: Row.smallPools.rawValue,
        abstract: "300 to 2 000 nominees: our process from CSV to selection, against whole processes of every peer.")

    @OptionGroup var options: RowOptions

    @Option(help: "How many seconds each may take.")
    var limit = 20.0

    /// A party's processes, on one instance.
    private struct Party {
        var name: String
        var status: String
        var seconds: [Double]
        var agrees = true

        var hasRun: Bool { status != "failed" }
        var isProven: Bool { status == "optimal" }
        var figure: String { isProven ? Figures.time(seconds.median) : hasRun ? "> limit" : "–" }
    }

    private static let repetitions = 3
    /// The factor by which the others may take longer than the fastest peer so far, and a time that they may take
    /// anyway.
    private static let patience = (factor: 1.5, least: 2.0)

    func report(_ session: Session) throws -> RowReport {
        var report = RowReport(.smallPools, title: "Small pools: whole processes")
        let names = session.peers.solvers.map(\.name) + [UserScript(session.peers).name]
        var table = MarkdownTable(
            ["family", "nominees", "seed", "delegates"] + names + ["ratio to the fastest", "agree"])
        var (count, slower, different, failures) = (0, [Instance](), [Instance](), [String]())
        try session.forEachInstance(of: .smallPools) { files in
            count += 1
            guard let parties = try measure(files, session, &report) else {
                slower.append(files.instance)
                return session.note("  not proven within the limit")
            }
            let (own, peers) = (parties[0], parties.dropFirst())
            let finished = peers.filter(\.isProven).compactMap(\.seconds.median).min()
            let fastest = finished ?? peers.filter(\.hasRun).compactMap(\.seconds.median).max()
            let ratio = fastest.flatMap { fastest in own.seconds.median.map { fastest / $0 } }
            let agrees = own.isProven && peers.allSatisfy(\.agrees)
            let instance = files.instance
            table.rows.append(
                [instance.family, Figures.count(instance.nominees), "\(instance.seed)"] + parties.map(\.figure)
                    + [Figures.ratio(ratio, isLowerBound: finished == nil), agrees ? "yes" : "**no**"])
            // The script, which comes last, is made for some plans only, and fails by design.
            failures += peers.dropLast().filter { !$0.hasRun }.map { "\($0.name) on \(instance)" }
            if finished != nil, ratio ?? 1 < 1 { slower.append(instance) }
            if !agrees { different.append(instance) }
        }
        report.table = table.text
        report.claimThatEveryPeerRan("small pools", failures: failures)
        report.claim(
            "pools on which our whole process takes longer than that of the fastest peer",
            "\(slower.count) of \(count)",
            aim: "0", slower.isEmpty)
        report.claim(
            "small pools on which proofs contradict each other", "\(different.count) of \(count)", aim: "0",
            different.isEmpty)
        return report
    }

    /// Every party, we first; nil where we prove nothing.
    private func measure(_ files: InstanceFiles, _ session: Session, _ report: inout RowReport) throws -> [Party]? {
        let first = try session.binary.select(files, limit: limit)
        let inputs = try files.read()
        let problem = try Formulation(inputs.plan, inputs.pool).problem
        guard first.file.status == "optimal" else { return nil }
        let values = try Recount(first.file, inputs, problem).values
        let model = try DirectModel(problem, best: values, folder: files.folder)
        var parties = [try own(files, session, first)]
        for peer in session.peers.solvers {
            let fastest = parties.dropFirst().filter(\.isProven).compactMap(\.seconds.median).min()
            let patience = fastest.map { max(SmallPoolsRow.patience.least, $0 * SmallPoolsRow.patience.factor) }
            parties.append(try measure(peer, model, min(limit, patience ?? limit), &report))
        }
        parties.append(try script(files, session, values.last ?? 0, &report))
        report.entries += parties.map {
            .init(instance: files.instance, party: $0.name, phase: "process", status: $0.status, seconds: $0.seconds)
        }
        return parties
    }

    private func own(_ files: InstanceFiles, _ session: Session, _ first: CommandRun) throws -> Party {
        let again = try (1..<SmallPoolsRow.repetitions).map { _ in
            try session.binary.select(files, limit: limit).process.seconds
        }
        return Party(name: "delegates", status: first.file.status, seconds: [first.process.seconds] + again)
    }

    private func measure(
        _ peer: any Peer, _ model: DirectModel, _ limit: Double, _ report: inout RowReport
    ) throws -> Party {
        var party = Party(name: peer.name, status: "unknown", seconds: [])
        repeat {
            let run = try peer.solve(model, limit: limit)
            report.note(version: run.version, of: peer.name)
            party.status = run.status.rawValue
            party.agrees = party.agrees && run.agrees
            party.seconds.append(run.processSeconds)
        } while party.isProven && party.seconds.count < SmallPoolsRow.repetitions && party.seconds[0] < 2
        return party
    }

    /// The user's script, which knows no priorities.
    private func script(
        _ files: InstanceFiles, _ session: Session, _ merit: Int, _ report: inout RowReport
    ) throws -> Party {
        let script = UserScript(session.peers)
        let (answer, process) = try script.select(plan: files.plan, pool: files.pool, limit: limit)
        report.note(version: answer.version, of: script.name)
        let isEqual = answer.objective.map { -Int($0.rounded()) == merit } ?? true
        return Party(
            name: script.name, status: answer.status.rawValue, seconds: [process.seconds],
            agrees: answer.status != .optimal || isEqual)
    }
}
