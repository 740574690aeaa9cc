import Foundation
import Testing

/// The built command, run as a process.
public struct Command {
    /// The end of a run, and its output.
    public struct Run {
        /// The exit status.
        public var status: Int32
        /// Standard output.
        public var output: String
        /// Standard error.
        public var errors: String
    }

    /// Variables beside, or in place of, those of the tests; the language is not inherited.
    public var environment: [String: String]
    /// The folder in which it runs.
    public var folder: URL?
    /// The file it reads from; nothing by default.
    public var input: FileHandle

    /// The command in `folder`, or where the tests run.
    public init(
        environment: [String: String] = [:], folder: URL? = nil, input: FileHandle = .nullDevice
    ) {
        (self.environment, self.folder, self.input) = (environment, folder, input)
    }

    /// Runs the command to its end.
    public func run(_ arguments: String...) throws -> Run {
        let process = try start(arguments)
        return try process.finish()
    }

    /// Starts the command.
    public func start(_ arguments: [String]) throws -> Running {
        let process = Process()
        let executable: URL = try #require(Command.executable, "the command was not built beside the tests")
        process.executableURL = executable
        process.arguments = arguments
        process.currentDirectoryURL = folder
        var variables = ProcessInfo.processInfo.environment
        for name in ["LC_ALL", "LC_MESSAGES", "LANG"] { variables[name] = nil }
        process.environment = variables.merging(environment) { _, given in given }
        let scratch = try TemporaryFolder()
        let (output, errors) = (scratch.url.appending(path: "out"), scratch.url.appending(path: "err"))
        try Data().write(to: output)
        try Data().write(to: errors)
        process.standardInput = input
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        return Running(process: process, scratch: scratch)
    }

    /// A run that goes on.
    public struct Running {
        /// The process.
        public let process: Process
        let scratch: TemporaryFolder

        /// The text on standard output by now.
        public var output: String { get throws { try scratch.text("out") } }

        /// The text on standard error by now.
        public var errors: String { get throws { try scratch.text("err") } }

        /// The seconds after which a command that is not done is taken to hang: it is killed, so that the test fails
        /// and the others go on.
        private static let patience = 900.0

        /// Waits for the end.
        public func finish() throws -> Run {
            let identifier = process.processIdentifier
            let watchdog = DispatchWorkItem { kill(identifier, SIGKILL) }
            DispatchQueue.global().asyncAfter(deadline: .now() + Running.patience, execute: watchdog)
            process.waitUntilExit()
            watchdog.cancel()
            return Run(status: process.terminationStatus, output: try scratch.text("out"), errors: try errors)
        }
    }

    /// The executable: in the folder of the running test bundle, or above it.
    public static var executable: URL? {
        let starts =
            [Bundle.main.executableURL, CommandLine.arguments.first.map { URL(fileURLWithPath: $0) }]
            + Bundle.allBundles.map { $0.bundleURL }
        for start in starts.compactMap(\.self) {
            var folder = start.resolvingSymlinksInPath()
            for _ in 0..<5 {
                folder = folder.deletingLastPathComponent()
                let candidate = folder.appending(path: "delegates")
                var isFolder: ObjCBool = false
                let exists = FileManager.default.fileExists(atPath: candidate.path, isDirectory: &isFolder)
                if exists, !isFolder.boolValue, FileManager.default.isExecutableFile(atPath: candidate.path) {
                    return candidate
                }
            }
        }
        return nil
    }
}

/// A folder that goes when nobody holds it any more.
public final class TemporaryFolder: Sendable {
    /// The folder's place.
    public let url: URL

    /// A new, empty folder.
    public init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "delegates-tests-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit {
        do { try FileManager.default.removeItem(at: url) } catch { print("left behind: \(url.path)") }
    }

    /// Writes a file, and returns its path.
    public func write(_ name: String, _ text: String) throws -> String {
        let file = url.appending(path: name)
        try Data(text.utf8).write(to: file)
        return file.path
    }

    /// The path of a file in it.
    public func path(_ name: String) -> String { url.appending(path: name).path }

    /// The text of a file in it.
    public func text(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: url.appending(path: name)), as: UTF8.self)
    }

    /// The names of the files, hidden ones among them.
    public var names: [String] { get throws { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() } }
}
