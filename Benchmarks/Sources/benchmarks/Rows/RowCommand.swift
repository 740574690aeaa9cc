import ArgumentParser
import DelegateSelection
import Foundation
import Measurement
import Peers

/// A row as a subcommand: measures, prints its table, writes its JSON.
protocol RowCommand: ParsableCommand {
    var options: RowOptions { get }
    /// Measures the row.
    func report(_ session: Session) throws -> RowReport
}

extension RowCommand {
    func run() throws {
        ChildProcess.endsWithUs()
        let session = try options.session()
        try described(session).publish(to: session.results)
    }

    /// The report, with what is known of every row.
    func described(_ session: Session) throws -> RowReport {
        var report = try report(session)
        report.isQuick = session.isQuick
        report.note(version: session.productVersion, of: "delegates")
        return report
    }
}

/// The exact engine of ours that selects.
enum EngineChoice: String, CaseIterable, ExpressibleByArgument {
    case auto, builtin, glpk

    var solver: SolverChoice {
        switch self {
        case .auto: .auto
        case .builtin: .builtin
        case .glpk: .glpk
        }
    }
}

/// The options of all rows.
struct RowOptions: ParsableArguments {
    @Flag(help: "Run only the smallest instances, once.")
    var quick = false

    @Option(help: "Run only this family; may be repeated.")
    var family: [String] = []

    @Option(help: "Run at most so many seeds of each size.")
    var seeds: Int?

    @Option(help: "Which of our engines selects: auto, builtin or glpk.")
    var solver = EngineChoice.auto

    @Option(help: "The command delegates, built in release; by default the one beside this program.")
    var binary: String?

    @Option(help: "The package's folder, Benchmarks.")
    var package = "Benchmarks"

    @Option(help: "A Python that has the packages of Benchmarks/Peers/requirements.txt.")
    var python: String?

    /// The session that the options describe.
    func session() throws -> Session {
        let folder = URL(fileURLWithPath: package, isDirectory: true)
        let own = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        let path = binary ?? own.appendingPathComponent("delegates").path
        guard FileManager.default.isExecutableFile(atPath: path) else {
            throw ValidationError("\(path) is missing; build it, or name it with --binary")
        }
        let unknown = family.filter { name in !BenchmarkFamily.all.contains { $0.name == name } }
        guard unknown.isEmpty else { throw ValidationError("no such family: \(unknown.joined(separator: ", "))") }
        return Session(
            binary: DelegatesBinary(path: path, solver: solver.rawValue), solver: solver.solver,
            peers: PeerEnvironment(
                python: python ?? folder.appendingPathComponent(".venv/bin/python").path,
                scripts: folder.appendingPathComponent("Peers")),
            isQuick: quick, families: Set(family), seedLimit: seeds,
            package: folder)
    }
}
