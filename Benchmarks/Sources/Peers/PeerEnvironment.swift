import Foundation
import Measurement

/// Where the peers are: a Python that has their packages, and the scripts that call them.
public struct PeerEnvironment: Sendable {
    /// The Python interpreter.
    public var python: String
    /// The folder of the scripts, `Benchmarks/Peers`.
    public var scripts: URL

    /// Peers of the interpreter `python` and the folder `scripts`.
    public init(python: String, scripts: URL) {
        self.python = python
        self.scripts = scripts
    }

    /// Every solver, the one that is mostly the fastest first.
    public var solvers: [any Peer] {
        let cores = ProcessInfo.processInfo.activeProcessorCount
        return [
            CBCPeer(),
            PythonPeer("HiGHS, presolve off", self, script: "highs_peer.py", arguments: ["off"]),
            PythonPeer("HiGHS", self, script: "highs_peer.py", arguments: ["on"]),
            PythonPeer("SCIP", self, script: "scip_peer.py"),
            PythonPeer("CP-SAT", threads: cores, self, script: "cpsat_peer.py", arguments: ["\(cores)"]),
            GLPSOLPeer(),
        ]
    }
}
