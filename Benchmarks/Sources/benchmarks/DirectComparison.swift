import Foundation
import Measurement
import Peers
import SelectionCore
import SelectionSearch

/// Our command and solvers of the direct model on one instance, in one run on the same files.
///
/// Our time is from the pool in memory to the proof, lottery included; theirs from the model in memory to the proof of
/// the last level, the lottery left out.
struct DirectComparison {
    /// One party.
    struct Party {
        var name: String
        var threads: Int
        var status: String
        /// Each repetition; for one that did not finish, its limit.
        var seconds: [Double]
        var run: PeerRun?

        var isProven: Bool { status == "optimal" || status == "infeasible" }
        var median: Double { seconds.median ?? .infinity }
        /// The time, or the limit with a sign that it took longer.
        var figure: String { status == "failed" ? "failed" : (isProven ? "" : "> ") + Figures.time(median) }
    }

    let instance: Instance
    let ours: Party
    let work: Work?
    let peers: [Party]

    /// How often a party that takes less than this many seconds is timed.
    private static let repetitions = (count: 3, atMost: 10.0)
    /// How much longer than the fastest so far the others may take, and a time that they may take anyway.
    private static let patience = (factor: 1.5, least: 5.0)

    /// Runs all parties on `files`, none longer than `limit` seconds; once a peer has finished, those that cannot beat it
    /// any more are ended early.
    init(_ files: InstanceFiles, peers: [any Peer], limit: Double, session: Session) throws {
        instance = files.instance
        let first = try session.binary.select(files, limit: limit)
        (ours, work) = (try DirectComparison.ours(first, files, limit, session), first.file.work)
        let model = try DirectComparison.model(files, first.file)
        var parties: [Party] = []
        for peer in peers {
            let fastest = parties.filter(\.isProven).map(\.median).min()
            let patience = fastest.map { max(DirectComparison.patience.least, $0 * DirectComparison.patience.factor) }
            parties.append(try DirectComparison.party(peer, model, min(limit, patience ?? limit)))
            session.note("  \(peer.name): \(parties[parties.count - 1].figure)")
        }
        self.peers = parties
    }

    /// The fastest peer that finished; nil where none did.
    var fastest: Party? { peers.filter(\.isProven).min { $0.median < $1.median } }

    /// How many times longer the fastest peer takes than we do; where none finished, than the longest limit at least.
    var ratio: Double { (fastest?.median ?? peers.map(\.median).max() ?? 0) / ours.median }

    /// Whether every peer that proved something proved what we did.
    var agrees: Bool { ours.isProven && peers.allSatisfy { $0.run?.agrees ?? true } }

    private static func ours(
        _ first: CommandRun, _ files: InstanceFiles, _ limit: Double, _ session: Session
    ) throws -> Party {
        var seconds = [first.solveSeconds]
        while seconds.count < repetitions.count, first.solveSeconds < repetitions.atMost {
            let again = try session.binary.select(files, limit: limit)
            guard again.file.selected == first.file.selected else {
                throw BenchmarkError("\(files.instance): two runs differ")
            }
            seconds.append(again.solveSeconds)
        }
        let party = Party(name: "delegates", threads: 1, status: first.file.status, seconds: seconds, run: nil)
        session.note("  delegates: \(party.figure)")
        return party
    }

    /// The direct model of an instance, with the values of our proof, counted again.
    private static func model(_ files: InstanceFiles, _ file: SelectionFile) throws -> DirectModel {
        let inputs = try files.read()
        let problem = try Formulation(inputs.plan, inputs.pool).problem
        switch file.status {
        case "optimal":
            return try DirectModel(problem, best: try Recount(file, inputs, problem).values, folder: files.folder)
        case let status:
            return try DirectModel(lastOf: problem, isInfeasible: status == "infeasible", folder: files.folder)
        }
    }

    private static func party(_ peer: any Peer, _ model: DirectModel, _ limit: Double) throws -> Party {
        let run = try peer.solve(model, limit: limit)
        var party = Party(
            name: peer.name, threads: peer.threads, status: run.status.rawValue, seconds: [run.seconds], run: run)
        while party.isProven, party.seconds.count < repetitions.count, run.seconds < repetitions.atMost {
            let again = try peer.solve(model, limit: limit)
            guard again.status == run.status else { break }
            party.seconds.append(again.seconds)
        }
        return party
    }
}

extension RowReport {
    /// Adds everything that a comparison measured.
    mutating func add(_ comparison: DirectComparison) {
        for party in [comparison.ours] + comparison.peers {
            note(version: party.run?.version, of: party.name)
            let isOurs = party.run == nil
            entries.append(
                Entry(
                    instance: comparison.instance, party: party.name, phase: "solve", status: party.status,
                    seconds: party.seconds, cpuSeconds: party.run?.cpuSeconds, peakBytes: party.run?.peakBytes,
                    threads: party.threads, value: party.run?.value, work: isOurs ? comparison.work : nil,
                    note: party.run?.note))
        }
    }
}
