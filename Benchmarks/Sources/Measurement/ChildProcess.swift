import Foundation
import Synchronization

/// A command that runs as a process of its own and is ended, with all that it started, when its time is up.
public struct ChildProcess: Sendable {
    /// The result of a run.
    public struct Run: Sendable {
        /// The ways in which it may end.
        public enum End: Sendable, Equatable {
            case exited(Int32)
            case signalled(Int32)
            /// Ended by us, for its time was up.
            case outOfTime
        }

        /// The way in which it ended.
        public var end: End
        /// The seconds from before it was started to after it had ended.
        public var seconds: Double
        /// Seconds of the processors, its children's included where it waited for them.
        public var cpuSeconds: Double
        /// The most memory that it held at once, in bytes.
        public var peakBytes: Int
        /// The text that it wrote to standard output and standard error.
        public var output: Data

        /// The output as text.
        public var text: String { String(decoding: output, as: UTF8.self) }
    }

    /// The command, found along PATH, and its arguments.
    public var command: [String]
    /// Variables that it sees beside ours.
    public var environment: [String: String]
    /// True where standard error is kept beside standard output; otherwise it is ours.
    public var keepsErrors: Bool

    /// A command with its arguments.
    public init(_ command: [String], environment: [String: String] = [:], keepsErrors: Bool = true) {
        self.command = command
        self.environment = environment
        self.keepsErrors = keepsErrors
    }

    /// Starts the command and waits for it, at most for `limit` seconds.
    /// - Throws: `BenchmarkError` where it cannot be started.
    public func run(limit: Double) throws -> Run {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("output-\(UUID().uuidString)").path
        defer { unlink(file) }
        let start = ContinuousClock.now
        let process = try spawn(writingTo: file)
        ChildProcess.running.store(process, ordering: .relaxed)
        let watch = Watch(process, limit: limit)
        let (status, usage) = watch.wait()
        ChildProcess.running.store(0, ordering: .relaxed)
        let seconds = (ContinuousClock.now - start).seconds
        return Run(
            end: watch.isOutOfTime ? .outOfTime : ChildProcess.end(status), seconds: seconds,
            cpuSeconds: usage.ru_utime.seconds + usage.ru_stime.seconds,
            peakBytes: Int(usage.ru_maxrss) * ChildProcess.residentUnit,
            output: try Data(contentsOf: URL(fileURLWithPath: file)))
    }

    /// Ends the child that runs, with its children, when we are asked to end.
    public static func endsWithUs() {
        for signal in [SIGINT, SIGTERM] {
            Foundation.signal(signal) { number in
                let process = ChildProcess.running.load(ordering: .relaxed)
                if process > 0 { kill(-process, SIGKILL) }
                _exit(128 + number)
            }
        }
    }

    private static let running = Atomic<pid_t>(0)

    #if os(Linux)
        private static let residentUnit = 1024
    #else
        private static let residentUnit = 1
    #endif

    private func spawn(writingTo file: String) throws -> pid_t {
        #if os(Linux)
            var (actions, attributes) = (posix_spawn_file_actions_t(), posix_spawnattr_t())
        #else
            var (actions, attributes) = (
                posix_spawn_file_actions_t(nil as OpaquePointer?), posix_spawnattr_t(nil as OpaquePointer?)
            )
        #endif
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, file, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        if keepsErrors { posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO) }
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        posix_spawnattr_setpgroup(&attributes, 0)
        let variables = ProcessInfo.processInfo.environment.merging(environment) { $1 }.map { "\($0)=\($1)" }
        var process = pid_t()
        let error = withCStrings(command) { arguments in
            withCStrings(variables.sorted()) {
                posix_spawnp(&process, command[0], &actions, &attributes, arguments, $0)
            }
        }
        guard error == 0 else { throw BenchmarkError("\(command[0]): \(String(cString: strerror(error)))") }
        return process
    }

    private static func end(_ status: Int32) -> Run.End {
        status & 0x7f == 0 ? .exited(status >> 8 & 0xff) : .signalled(status & 0x7f)
    }
}

/// Waits for a process and ends it when its time is up.
private final class Watch: Sendable {
    private enum State { case running, ended, outOfTime }
    private let process: pid_t
    private let state = Mutex(State.running)

    init(_ process: pid_t, limit: Double) {
        self.process = process
        DispatchQueue.global().asyncAfter(deadline: .now() + limit) { [self] in
            state.withLock { state in
                guard state == .running else { return }
                state = .outOfTime
                kill(-process, SIGKILL)
            }
        }
    }

    var isOutOfTime: Bool { state.withLock { $0 == .outOfTime } }

    /// The status and the usage of the process, once it has ended. It keeps its number until nobody may signal it.
    func wait() -> (status: Int32, usage: rusage) {
        var information = siginfo_t()
        while waitid(P_PID, id_t(process), &information, WEXITED | WNOWAIT) != 0, errno == EINTR {}
        state.withLock { if $0 == .running { $0 = .ended } }
        var (status, usage) = (Int32(0), rusage())
        while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
        return (status, usage)
    }
}

extension timeval {
    fileprivate var seconds: Double { Double(tv_sec) + Double(tv_usec) * 1e-6 }
}

/// Calls `body` with the strings as C has them, nil at the end.
private func withCStrings<Value>(
    _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Value
) -> Value {
    let copies = strings.map { strdup($0) } + [nil]
    defer { for copy in copies { free(copy) } }
    return copies.withUnsafeBufferPointer { buffer in
        guard let start = buffer.baseAddress else { preconditionFailure("an array of at least nil has an address") }
        return body(start)
    }
}
