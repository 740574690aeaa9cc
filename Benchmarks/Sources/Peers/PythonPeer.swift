import Foundation

/// A solver behind a script of ours in `Benchmarks/Peers`, which prints its answer as one line of JSON.
public struct PythonPeer: Peer {
    public let name: String
    public let threads: Int
    private let python: String
    private let script: URL
    private let arguments: [String]

    /// The solver `name` behind `script`, which takes a file, a limit and `arguments`.
    init(_ name: String, threads: Int = 1, _ environment: PeerEnvironment, script: String, arguments: [String] = []) {
        self.name = name
        self.threads = threads
        python = environment.python
        self.script = environment.scripts.appendingPathComponent(script)
        self.arguments = arguments
    }

    public func command(file: URL, limit: Double) -> [String] {
        [python, script.path, file.path, "\(limit)"] + arguments
    }

    public func answer(_ output: String) -> PeerAnswer { PeerAnswer(lastLineOf: output) }
}

extension PeerAnswer {
    /// The answer that a script of ours printed last.
    init(lastLineOf output: String) {
        do {
            let line = OutputLines(output).last(beginningWith: "{") ?? ""
            self = try JSONDecoder().decode(PeerAnswer.self, from: Data(line.utf8))
        } catch {
            self.init(status: .failed)
        }
    }
}
