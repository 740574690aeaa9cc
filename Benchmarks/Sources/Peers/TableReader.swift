import Foundation
import Measurement

/// Someone else's reader of tables.
public struct TableReader: Sendable {
    /// Its name in tables; the name of its package.
    public let name: String
    private let environment: PeerEnvironment

    /// The result of reading.
    public struct Run: Sendable {
        /// Seconds of reading alone.
        public var seconds: Double
        /// The whole process, import and all.
        public var process: ChildProcess.Run
        /// The number of rows read.
        public var rows: Int
        /// The package's version.
        public var version: String?
    }

    /// Reads `columns` of `file`, in a process of its own.
    /// - Throws: `BenchmarkError` where it does not succeed.
    public func read(_ file: URL, columns: [String], limit: Double = 300) throws -> Run {
        let script = environment.scripts.appendingPathComponent("read_peer.py").path
        let run = try ChildProcess([environment.python, script, name, file.path] + columns).run(limit: limit)
        let answer = PeerAnswer(lastLineOf: run.text)
        guard run.end == .exited(0), let seconds = answer.seconds, let rows = answer.objective else {
            throw BenchmarkError("\(name) did not read the file: …" + run.text.suffix(300))
        }
        return Run(seconds: seconds, process: run, rows: Int(rows), version: answer.version)
    }

    init(_ name: String, _ environment: PeerEnvironment) {
        self.name = name
        self.environment = environment
    }
}

extension PeerEnvironment {
    /// Every reader of tables.
    public var readers: [TableReader] { ["polars", "duckdb", "pandas"].map { TableReader($0, self) } }

    /// The reader of spreadsheets that ours is compared with.
    public var calamine: TableReader { TableReader("python_calamine", self) }

    /// The reader that the whole command is compared with.
    public var polars: TableReader { TableReader("polars", self) }
}

extension PeerEnvironment {
    /// Writes a spreadsheet of synthetic nominees, twelve columns.
    /// - Throws: `BenchmarkError` where it does not succeed.
    public func writeSheet(rows: Int, to file: URL) throws {
        let script = scripts.appendingPathComponent("write_sheet.py").path
        let run = try ChildProcess([python, script, "\(rows)", file.path]).run(limit: 300)
        guard run.end == .exited(0) else { throw BenchmarkError("no sheet was written: …" + run.text.suffix(300)) }
    }
}
