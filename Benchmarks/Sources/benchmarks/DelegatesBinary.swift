import Foundation
import Measurement

/// The command `delegates`, built in release.
struct DelegatesBinary: Sendable {
    let path: String
    /// The engine of ours that selects, where a row does not say.
    var solver = "auto"

    /// Writes `instance` to a new temporary folder.
    func generate(_ instance: Instance) throws -> InstanceFiles {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("instance-\(UUID().uuidString)")
        let command = [
            path, "generate", "--family", instance.family, "--nominees", "\(instance.nominees)", "--seed",
            "\(instance.seed)", "--output", folder.path,
        ]
        let run = try ChildProcess(command).run(limit: 600)
        guard run.end == .exited(0) else { throw BenchmarkError("\(instance) was not generated: \(run.text)") }
        return InstanceFiles(instance: instance, folder: folder)
    }

    /// Generates `instance`, calls `body` with its files, and takes them away.
    func with<Value>(_ instance: Instance, _ body: (InstanceFiles) throws -> Value) throws -> Value {
        let files = try generate(instance)
        let result = Result { try body(files) }
        try files.remove()
        return try result.get()
    }

    /// Selects from `files` as a user does.
    /// - Parameter threads: how many it may use; nil for what the command takes by itself, every core.
    func select(_ files: InstanceFiles, solver: String? = nil, limit: Double, threads: Int? = nil) throws -> CommandRun
    {
        let command =
            [
                path, "select", files.plan.path, files.pool.path, "--format", "json", "--solver", solver ?? self.solver,
                "--time-limit", "\(limit)", "--progress", "never",
            ] + (threads.map { ["--threads", "\($0)"] } ?? [])
        let run = try ChildProcess(command, keepsErrors: false).run(limit: limit + 120)
        guard case .exited(let code) = run.end, [0, 3, 4, 5].contains(code) else {
            throw BenchmarkError("\(files.instance): select ended with \(run.end): \(run.text)")
        }
        let file = try JSONDecoder().decode(SelectionFile.self, from: run.output)
        return CommandRun(file: file, process: run)
    }
}

/// The file that `delegates select` wrote, and the process's use of time and memory.
struct CommandRun {
    let file: SelectionFile
    let process: ChildProcess.Run

    /// Seconds from the pool's arrays to the proof, reading aside.
    var solveSeconds: Double { file.timing.reduce + file.timing.solve }
}

/// The fields of a selection file that benchmarks read.
struct SelectionFile: Decodable {
    struct Timing: Decodable {
        var read, reduce, solve: Double
    }

    /// The values that no selection can exceed, as far as they are known; exact quantities are text.
    struct Bound: Decodable {
        var merit: String?
    }

    var status: String
    /// The reason why the search ended.
    var stopped: String
    var selected: [String]
    var bound: Bound
    var timing: Timing
    var work: Work?
}

/// The work of a search, in steps that do not depend on the machine.
struct Work: Codable, Hashable, Sendable {
    var scans, kernels, nodes, pivots: Int
}
