import ArgumentParser
import DelegateSelection
import Foundation
import Measurement
import SelectionInput

/// What is answered while people talk: exchanges, the room of every rule after a bound was moved, ways out, a frontier.
struct MomentRow: RowCommand {
    static let configuration = CommandConfiguration(
        commandName: Row.moment.rawValue,
        abstract:
            "Answers while people talk: exchanges, rooms of rules, ways out, against solving from scratch with HiGHS."
    )

    @OptionGroup var options: RowOptions

    @Option(help: "The folder of the demo's data.")
    var demo = "Datasets/lang-son-2025"

    private static let aim = (
        milliseconds: 200, proven: 0.95, person: 0.05, everybody: 2.0, ofMany: 0.2, frontier: 10.0
    )
    /// Pools of at most so many nominees are asked about everybody.
    private static let small = 5_000
    /// The most bytes that a session may hold.
    private static let bytes = 100_000_000

    func report(_ session: Session) throws -> RowReport {
        var report = RowReport(.moment, title: "Answers while people talk")
        var rooms = MarkdownTable([
            "room of rules", "rules", "moves", "first", "after a move, median", "worst", "proven in time",
            "HiGHS, one range", "HiGHS, all ranges ÷ ours",
        ])
        var exchanges = MarkdownTable([
            "exchanges", "delegates", "session", "its memory", "one person, median", "worst", "everybody",
            "HiGHS, one person in", "HiGHS ÷ ours",
        ])
        let folder = URL(fileURLWithPath: demo, isDirectory: true)
        let plan = folder.appendingPathComponent("plan.yaml").path
        let pool = folder.appendingPathComponent("nominees.csv").path
        let inputs = try InputReader.read(InputPaths(plan: plan, pool: pool))
        let instance = Instance(family: "demo", nominees: inputs.pool.count, seed: 1)
        try room(inputs, instance, session, &rooms, &report)
        try exchange(inputs, instance, session, &exchanges, &report)
        try session.forEachInstance(of: .moment) { files in
            let inputs = try files.read()
            if files.instance.nominees <= MomentRow.small {
                try room(inputs, files.instance, session, &rooms, &report)
            }
            try exchange(inputs, files.instance, session, &exchanges, &report)
        }
        let scenario = folder.appendingPathComponent("scenarios/bat-buoc-tat-ca.yaml").path
        let strict = try InputReader.read(InputPaths(plan: plan, pool: pool, scenario: scenario))
        let ways = try waysOut(strict, inputs, instance, &report)
        report.table = [rooms.text, exchanges.text, ways.text].joined(separator: "\n")
        return report
    }

    // MARK: Rooms

    private func room(
        _ inputs: SelectionInputs, _ instance: Instance, _ session: Session, _ table: inout MarkdownTable,
        _ report: inout RowReport
    ) throws {
        let trial = try inFolder { folder in
            try RoomTrial(
                inputs, limit: .milliseconds(MomentRow.aim.milliseconds), peers: session.peers.highs,
                sample: session.isQuick ? 3 : 10, folder: folder)
        }
        let share = Double(trial.proven) / Double(max(1, trial.ranges))
        let perMove = Double(trial.ranges) / Double(max(1, trial.moves.count))
        let peer = trial.peer.median
        let ratio = peer.flatMap { peer in trial.median.map { peer * perMove / $0 } }
        table.rows.append([
            instance.description, "\(trial.rules)", "\(trial.moves.count)", Figures.time(trial.first),
            Figures.time(trial.median), Figures.time(trial.worst), Figures.percent(share), Figures.time(peer),
            Figures.ratio(ratio),
        ])
        report.add(instance, "room after a move", trial.moves.map(\.seconds))
        if !trial.peer.isEmpty { report.add(instance, "one range", trial.peer, of: trial.peerName) }
        report.claim(
            "\(instance): ranges proven within \(MomentRow.aim.milliseconds) ms after a bound was moved",
            Figures.percent(share), aim: "≥ \(Figures.percent(MomentRow.aim.proven))", share >= MomentRow.aim.proven)
        report.claim(
            "\(instance): ranges on which HiGHS differs", "\(trial.contradictions) of \(trial.peer.count)", aim: "none",
            trial.contradictions == 0)
    }

    // MARK: Exchanges

    private func exchange(
        _ inputs: SelectionInputs, _ instance: Instance, _ session: Session, _ table: inout MarkdownTable,
        _ report: inout RowReport
    ) throws {
        let isSmall = instance.nominees <= MomentRow.small
        let trial = try inFolder { folder in
            try ExchangeTrial(inputs, everybody: isSmall, peers: session.peers.highs, folder: folder)
        }
        let worst = trial.people.max()
        table.rows.append([
            instance.description, "\(trial.delegates)", Figures.time(trial.opening), Figures.megabytes(trial.bytes),
            Figures.time(trial.people.median), Figures.time(worst), Figures.time(trial.everybody),
            Figures.time(trial.peer),
            Figures.ratio(trial.peer.flatMap { peer in trial.people.median.map { peer / $0 } }),
        ])
        report.add(instance, "exchanges of one person", trial.people)
        if let peer = trial.peer { report.add(instance, "one person pinned in", [peer], of: "HiGHS") }
        let aim = isSmall ? MomentRow.aim.person : MomentRow.aim.ofMany
        report.claim(
            "\(instance): exchanges of one person, the longest of \(trial.people.count)", Figures.time(worst),
            aim: "≤ \(Figures.time(aim))", worst ?? .infinity <= aim)
        if let everybody = trial.everybody {
            report.claim(
                "\(instance): exchanges of everybody (\(Figures.count(trial.options)))", Figures.time(everybody),
                aim: "≤ \(Figures.time(MomentRow.aim.everybody))", everybody <= MomentRow.aim.everybody)
        }
        if let bytes = trial.bytes {
            report.claim(
                "\(instance): memory of the session", Figures.megabytes(bytes),
                aim: "≤ \(Figures.megabytes(MomentRow.bytes))", bytes <= MomentRow.bytes)
        }
    }

    // MARK: Ways out

    private func waysOut(
        _ strict: SelectionInputs, _ inputs: SelectionInputs, _ instance: Instance, _ report: inout RowReport
    ) throws -> MarkdownTable {
        let trial = try WaysOutTrial(
            strict: strict, inputs: inputs, rule: options.quick ? "women-researchers" : "women")
        var table = MarkdownTable(["\(instance)", "found", "seconds", "proven"])
        table.rows = [
            ["every conflict and three ways out", "\(trial.sets) conflicts", Figures.time(trial.conflicts), ""],
            [
                "additional nominees", trial.additional.map { "\($0)" } ?? "unknown", Figures.time(trial.supply), "",
            ],
            ["one target from 0 to 100 %", "\(trial.points) choices", Figures.time(trial.frontier), ""],
        ].map { row in row.dropLast() + [trial.isProven ? "yes" : "not all"] }
        report.add(instance, "conflicts and ways out", [trial.conflicts])
        report.add(instance, "additional nominees", [trial.supply])
        report.add(instance, "frontier of one target", [trial.frontier])
        report.claim(
            "\(instance): one target from 0 to 100 %", Figures.time(trial.frontier),
            aim: "≤ \(Figures.time(MomentRow.aim.frontier))", trial.frontier <= MomentRow.aim.frontier)
        report.claim(
            "\(instance): ways out and frontier proven", trial.isProven ? "yes" : "no", aim: "yes", trial.isProven)
        return table
    }

    private func inFolder<Trial>(_ body: (URL) throws -> Trial) throws -> Trial {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("moment-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let result = Result { try body(folder) }
        try FileManager.default.removeItem(at: folder)
        return try result.get()
    }
}

extension RowReport {
    /// Adds what was timed.
    fileprivate mutating func add(
        _ instance: Instance, _ phase: String, _ seconds: [Double], of party: String = "delegates"
    ) {
        entries.append(
            Entry(instance: instance, party: party, phase: phase, status: "measured", seconds: seconds))
    }
}
