import ArgumentParser
import DelegateSelection
import Foundation
import Measurement
import SelectionInput

/// What is answered while people talk: the room of every rule after a bound was moved.
struct MomentRow: RowCommand {
    static let configuration = CommandConfiguration(
        commandName: Row.moment.rawValue,
        abstract: "Answers while people talk: the room of rules, against solving from scratch with HiGHS.")

    @OptionGroup var options: RowOptions

    @Option(help: "The folder of the demo's data.")
    var demo = "Datasets/lang-son-2025"

    private static let aim = (milliseconds: 200, proven: 0.95)

    func report(_ session: Session) throws -> RowReport {
        var report = RowReport(.moment, title: "Answers while people talk")
        var table = MarkdownTable([
            "room of rules", "rules", "moves", "first", "after a move, median", "worst", "proven in time",
            "HiGHS, one range", "HiGHS, all ranges ÷ ours",
        ])
        let folder = URL(fileURLWithPath: demo, isDirectory: true)
        let inputs = try InputReader.read(
            InputPaths(
                plan: folder.appendingPathComponent("plan.yaml").path,
                pool: folder.appendingPathComponent("nominees.csv").path))
        try room(inputs, Instance(family: "demo", nominees: inputs.pool.count, seed: 1), session, &table, &report)
        try session.forEachInstance(of: .moment) { files in
            try room(try files.read(), files.instance, session, &table, &report)
        }
        report.table = table.text
        return report
    }

    private func room(
        _ inputs: SelectionInputs, _ instance: Instance, _ session: Session, _ table: inout MarkdownTable,
        _ report: inout RowReport
    ) throws {
        let temporary = FileManager.default.temporaryDirectory.appendingPathComponent("room-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: temporary, withIntermediateDirectories: true)
        let result = Result {
            try RoomTrial(
                inputs, limit: .milliseconds(MomentRow.aim.milliseconds), peers: session.peers.highs,
                sample: session.isQuick ? 3 : 10, folder: temporary)
        }
        try FileManager.default.removeItem(at: temporary)
        let trial = try result.get()
        let share = Double(trial.proven) / Double(max(1, trial.ranges))
        let perMove = Double(trial.ranges) / Double(max(1, trial.moves.count))
        let peer = trial.peer.median
        let ratio = peer.flatMap { peer in trial.median.map { peer * perMove / $0 } }
        table.rows.append([
            instance.description, "\(trial.rules)", "\(trial.moves.count)", Figures.time(trial.first),
            Figures.time(trial.median), Figures.time(trial.worst), Figures.percent(share), Figures.time(peer),
            Figures.ratio(ratio),
        ])
        report.entries.append(
            .init(
                instance: instance, party: "delegates", phase: "room after a move", status: "measured",
                seconds: trial.moves.map(\.seconds)))
        if !trial.peer.isEmpty {
            report.entries.append(
                .init(
                    instance: instance, party: trial.peerName, phase: "one range", status: "measured",
                    seconds: trial.peer))
        }
        report.claim(
            "\(instance): ranges proven within \(MomentRow.aim.milliseconds) ms after a bound was moved",
            Figures.percent(share), aim: "≥ \(Figures.percent(MomentRow.aim.proven))", share >= MomentRow.aim.proven)
        report.claim(
            "\(instance): ranges on which HiGHS differs", "\(trial.contradictions) of \(trial.peer.count)", aim: "none",
            trial.contradictions == 0)
    }
}
