import ArgumentParser
import Foundation
import Measurement

/// The search without proof, and the search of a build without GLPK, on many small pools.
struct GreedyRow: RowCommand {
    static let configuration = CommandConfiguration(
        commandName: Row.greedy.rawValue,
        abstract: "Selections found in one and five seconds: by greedy alone, and by a build without GLPK.")

    @OptionGroup var options: RowOptions

    @Option(help: "How many seconds the search for the best merit may take, with which all are compared.")
    var patience = 60.0

    @Option(help: "The command delegates, built in release without GLPK; by default the one in .build-without-glpk.")
    var withoutGlpk: String?

    @Option(help: "The folder of the public pools; by default Datasets/public-pools beside the package.")
    var pools: String?

    /// The sizes of `city` at which greedy is timed, with the most seconds that it should take.
    private static let timed = [(nominees: 100_000, seconds: 0.2), (1_000_000, 1.0)]
    private static let repetitions = 3
    private static let aims = (
        found: [0.97, 0.99], median: 0.999, family: 0.995, tight: 0.97, foundWithoutGLPK: [0.99, 1.0], worst: 0.995,
        excess: 0.5
    )

    func report(_ session: Session) throws -> RowReport {
        var report = RowReport(.greedy, title: "Found without proof, and without GLPK, in one and five seconds")
        let candidates = [
            GreedyTrial.Candidate(name: "greedy", binary: session.binary, solver: "greedy"),
            GreedyTrial.Candidate(name: "auto without GLPK", binary: try binaryWithoutGLPK(), solver: "auto"),
        ]
        let groups = try trials(candidates, session)
        let all = groups.flatMap(\.trials)
        report.entries += all.flatMap(\.entries)
        report.table = candidates.indices.map { "\(candidates[$0].name)\n\n\(table(groups, $0))\n" }.joined()
        judgeGreedy(groups, all, &report)
        judgeWithoutGLPK(GreedyTally(all, candidate: 1), &report)
        let bounded = all.count { $0.best.basis != .proven }
        report.table +=
            "Compared with the proven optimum; on \(bounded) of \(all.count) pools, where none was proven "
            + "in \(Figures.time(patience)), with the bound.\n"
        if session.families.isEmpty || session.families.contains("city") { try time(session, &report) }
        return report
    }

    // MARK: Measuring

    /// The trials, by family; the public pools come last.
    private func trials(
        _ candidates: [GreedyTrial.Candidate], _ session: Session
    ) throws -> [(family: String, trials: [GreedyTrial])] {
        func trial(_ files: InstanceFiles) throws -> GreedyTrial {
            session.note("\(files.instance)")
            return try GreedyTrial(files, candidates, patience: patience, session)
        }
        var groups = try session.families(of: .greedy).map { family in
            (family.name, try session.instances(of: family, .greedy).map { try session.binary.with($0, trial) })
        }
        if session.families.isEmpty {
            let folder =
                pools.map { URL(fileURLWithPath: $0) }
                ?? session.package.deletingLastPathComponent().appendingPathComponent("Datasets/public-pools")
            groups.append((PublicPool.family, try PublicPool.all(in: folder).map { try trial($0.files) }))
        }
        return groups
    }

    private func binaryWithoutGLPK() throws -> DelegatesBinary {
        let path =
            withoutGlpk
            ?? URL(fileURLWithPath: options.package, isDirectory: true)
            .appendingPathComponent("../.build-without-glpk/release/delegates").standardizedFileURL.path
        guard FileManager.default.isExecutableFile(atPath: path) else {
            throw ValidationError(
                "\(path) is missing; make bench-without-glpk builds it, or name one with --without-glpk")
        }
        return DelegatesBinary(path: path, solver: "auto")
    }

    private func time(_ session: Session, _ report: inout RowReport) throws {
        for (nominees, aim) in options.quick ? Array(GreedyRow.timed.prefix(1)) : GreedyRow.timed {
            let instance = Instance(family: "city", nominees: nominees, seed: 1)
            session.note("\(instance)")
            let runs = try session.binary.with(instance) { files in
                try (0..<GreedyRow.repetitions).map { _ in
                    let run = try session.binary.select(files, solver: "greedy", limit: 60)
                    guard !run.file.selected.isEmpty else { throw BenchmarkError("\(instance): nothing found") }
                    return run
                }
            }
            let seconds = runs.map(\.solveSeconds)
            report.entries.append(
                .init(
                    instance: instance, party: "greedy", phase: "solve", status: runs[0].file.status, seconds: seconds))
            let median = seconds.median ?? 0
            report.claim(
                "greedy on \(instance), after reading", Figures.time(median), aim: "≤ \(Figures.time(aim))",
                median <= aim)
        }
    }

    // MARK: Judging

    private func table(_ groups: [(family: String, trials: [GreedyTrial])], _ candidate: Int) -> String {
        let columns = GreedyTrial.limits.flatMap { limit in
            let time = Figures.time(limit)
            return ["found in \(time)", "targets short", "median merit", "worst"]
        }
        var table = MarkdownTable(["family"] + columns)
        for group in groups + [("all", groups.flatMap(\.trials))] {
            let tally = GreedyTally(group.trials, candidate: candidate)
            table.rows.append([group.family] + GreedyTrial.limits.indices.flatMap(tally.cells))
        }
        return table.text
    }

    private func judgeGreedy(
        _ groups: [(family: String, trials: [GreedyTrial])], _ all: [GreedyTrial], _ report: inout RowReport
    ) {
        let tally = GreedyTally(all, candidate: 0)
        judgeFound(tally, "greedy", GreedyRow.aims.found, &report)
        report.claimShare(
            "greedy, merit against the best: median", tally.shares(1).median, least: GreedyRow.aims.median)
        for group in groups {
            let shares = GreedyTally(group.trials, candidate: 0).shares(1)
            report.claimShare(
                "greedy, \(group.family): median (worst \(shares.min().map(Figures.share) ?? "–"))", shares.median,
                least: group.family == "tight" ? GreedyRow.aims.tight : GreedyRow.aims.family)
        }
        report.claimNone(
            "greedy: selections whose targets fall further short than they need", of: all.count,
            tally.short(1).map(\.description))
    }

    private func judgeWithoutGLPK(_ tally: GreedyTally, _ report: inout RowReport) {
        judgeFound(tally, "without GLPK", GreedyRow.aims.foundWithoutGLPK, &report)
        for (index, limit) in GreedyTrial.limits.enumerated() {
            let (shares, time) = (tally.shares(index), Figures.time(limit))
            report.claimShare("without GLPK, merit against the best in \(time): median", shares.median, least: 1)
            report.claimShare(
                "without GLPK, merit against the best in \(time): worst", shares.min(), least: GreedyRow.aims.worst)
            report.claimNone(
                "without GLPK, in \(time): selections whose targets fall further short than they need",
                of: tally.count, tally.short(index).map(\.description))
        }
    }

    private func judgeFound(_ tally: GreedyTally, _ name: String, _ aims: [Double], _ report: inout RowReport) {
        for ((index, limit), aim) in zip(GreedyTrial.limits.enumerated(), aims) {
            let failures = tally.failures(index).map(\.description)
            let list = failures.isEmpty ? "" : "; none on " + failures.joined(separator: "; ")
            report.claim(
                "\(name): selection found in \(Figures.time(limit)) on \(tally.count) pools",
                Figures.percent(tally.found(index)) + list, aim: "≥ \(Figures.percent(aim))", tally.found(index) >= aim)
        }
        report.claim(
            "\(name): longest search beyond its limit", Figures.time(max(0, tally.excess)),
            aim: "≤ \(Figures.time(GreedyRow.aims.excess))", tally.excess <= GreedyRow.aims.excess)
    }
}

extension RowReport {
    /// Adds whether a share of the best is as great as it should be.
    fileprivate mutating func claimShare(_ subject: String, _ share: Double?, least: Double) {
        claim(
            subject, share.map(Figures.share) ?? "–", aim: least == 1 ? "100 %" : "≥ \(Figures.share(least))",
            share ?? 0 >= least)
    }
}
