import Foundation
import Measurement

/// The environment of the peers: a Python that has their packages, and the scripts that call them.
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

    /// The solvers whose selections are compared at any time, each in every way of running it that may be the better one.
    public var anytimeSolvers: [(name: String, ways: [any Peer])] {
        [
            ("CBC", [CBCPeer(tellsSolution: true)]),
            (
                "HiGHS",
                ["on", "off"].map {
                    PythonPeer("HiGHS, presolve \($0)", self, script: "highs_peer.py", arguments: [$0, "solution"])
                }
            ),
        ]
    }

    /// HiGHS in both ways: without presolve and with it.
    public var highs: [any Peer] {
        [
            PythonPeer("HiGHS, presolve off", self, script: "highs_peer.py", arguments: ["off"]),
            PythonPeer("HiGHS", self, script: "highs_peer.py", arguments: ["on"]),
        ]
    }

    /// Every solver, the one that is mostly the fastest first.
    public var solvers: [any Peer] {
        let cores = ProcessInfo.processInfo.activeProcessorCount
        return [CBCPeer()] + highs + [
            PythonPeer("SCIP", self, script: "scip_peer.py"),
            PythonPeer("CP-SAT", threads: cores, self, script: "cpsat_peer.py", arguments: ["\(cores)"]),
            GLPSOLPeer(),
        ]
    }
}
