import Foundation
import Measurement
import Peers
import SelectionCore
import SelectionModel
import SelectionProof

/// Our command and solvers of the direct model on one instance, in one run on the same files.
///
/// Our time is from the pool in memory to the proof, lottery included, or that of the whole process; theirs from the model
/// in memory to the proof of the last level. We have one thread, as most of them. No peer draws lots; what we take without the lottery, for the
/// same question, stands beside.
struct DirectComparison {
    /// One party.
    struct Party {
        var name: String
        var threads: Int
        var status: String
        /// The seconds of each repetition; for one that did not finish, its limit.
        var seconds: [Double]
        var run: PeerRun?

        /// True where it did what it was asked, as far as it came in time.
        var hasRun: Bool { status != "failed" }
        var isProven: Bool { status == "optimal" || status == "infeasible" }
        var median: Double { seconds.median ?? .infinity }
        /// The time, or the limit with a sign that it took longer.
        var figure: String { status == "failed" ? "failed" : (isProven ? "" : "> ") + Figures.time(median) }
    }

    /// The part of our run that is timed.
    enum Span: String {
        /// From the pool in memory to the proof.
        case solve
        /// The whole command, start and reading included.
        case process
    }

    let instance: Instance
    let span: Span
    let ours: Party
    /// The seconds that we take to prove all levels but the lottery.
    let withoutLottery: [Double]
    let work: Work?
    let peers: [Party]

    /// The number of times a party is timed, where it takes less than this many seconds; of the peers, those that may
    /// be fastest.
    private static let repetitions = (count: 3, atMost: 10.0)
    /// The factor by which the others may take longer than the fastest so far, and a time that they may take anyway.
    private static let patience = (factor: 1.5, least: 2.0)

    /// Runs all parties on `files`, none longer than `limit` seconds; once a peer has finished, those that cannot beat it
    /// any more are ended early.
    init(
        _ files: InstanceFiles, peers: [any Peer], limit: Double, session: Session, span: Span = .solve
    ) throws {
        (instance, self.span) = (files.instance, span)
        let first = try session.binary.select(files, limit: limit, threads: 1)
        (ours, work) = (try DirectComparison.ours(first, span, files, limit, session), first.file.work)
        let inputs = try files.read()
        let problem = try Formulation(inputs.plan, inputs.pool).problem
        withoutLottery = try ours.seconds.map { _ in
            try KernelDriver(solver: session.solver, limit: limit).run(files, inputs).seconds
        }
        let model = try DirectModel(of: first.file, inputs, problem, folder: files.folder)
        var parties: [Party] = []
        for peer in peers {
            let fastest = parties.filter(\.isProven).map(\.median).min()
            let patience = fastest.map { max(DirectComparison.patience.least, $0 * DirectComparison.patience.factor) }
            parties.append(try DirectComparison.party(peer, model, min(limit, patience ?? limit)))
            session.note("  \(peer.name): \(parties[parties.count - 1].figure)")
        }
        self.peers = try DirectComparison.repeated(parties, peers, model, limit)
    }

    /// The fastest peer that finished; nil where none did.
    var fastest: Party? { peers.filter(\.isProven).min { $0.median < $1.median } }

    /// The peers that broke down, which are compared with nobody.
    var failed: [Party] { peers.filter { !$0.hasRun } }

    /// True where all that is known is that the peers take longer than the ratio says: none of them finished, we did.
    var isLowerBound: Bool { fastest == nil && ours.isProven }

    /// The number of times by which the fastest peer takes longer than we do; where none finished, by which the longest
    /// limit does. It is nil where all of them broke down, or nobody finished, we neither.
    var ratio: Double? { ratio(to: ours.median) }

    /// The ratio to be judged: 0 where we prove nothing, since then we are not faster than anybody.
    var judgedRatio: Double? { ours.isProven ? ratio : peers.contains(where: \.hasRun) ? 0 : nil }

    /// The ratio where we do not draw lots either.
    var ratioWithoutLottery: Double? { withoutLottery.median.flatMap(ratio(to:)) }

    private func ratio(to own: Double) -> Double? {
        let limit = ours.isProven ? peers.filter(\.hasRun).map(\.median).max() : nil
        return (fastest?.median ?? limit).map { $0 / own }
    }

    /// True where every peer that proved something proved what we did.
    var agrees: Bool { ours.isProven && peers.allSatisfy { $0.run?.agrees ?? true } }

    private static func ours(
        _ first: CommandRun, _ span: Span, _ files: InstanceFiles, _ limit: Double, _ session: Session
    ) throws -> Party {
        var seconds = [first.seconds(span)]
        while seconds.count < repetitions.count, first.solveSeconds < repetitions.atMost {
            let again = try session.binary.select(files, limit: limit, threads: 1)
            guard first.file.status != "optimal" || again.file.selected == first.file.selected else {
                throw BenchmarkError("\(files.instance): two runs differ")
            }
            seconds.append(again.seconds(span))
        }
        let party = Party(name: "delegates", threads: 1, status: first.file.status, seconds: seconds, run: nil)
        session.note("  delegates: \(party.figure)")
        return party
    }

    /// A peer's first run.
    private static func party(_ peer: any Peer, _ model: DirectModel, _ limit: Double) throws -> Party {
        let run = try peer.solve(model, limit: limit)
        return Party(
            name: peer.name, threads: peer.threads, status: run.status.rawValue, seconds: [run.seconds], run: run)
    }

    /// Runs those again that may be the fastest.
    private static func repeated(
        _ parties: [Party], _ peers: [any Peer], _ model: DirectModel, _ limit: Double
    ) throws -> [Party] {
        guard let fastest = parties.filter(\.isProven).map(\.median).min(), fastest < repetitions.atMost else {
            return parties
        }
        var parties = parties
        for index in parties.indices where parties[index].isProven && parties[index].median <= patience.factor * fastest
        {
            while parties[index].seconds.count < repetitions.count {
                let again = try peers[index].solve(model, limit: limit)
                guard again.status.rawValue == parties[index].status else { break }
                parties[index].seconds.append(again.seconds)
            }
        }
        return parties
    }
}

extension CommandRun {
    /// The time of `span`.
    fileprivate func seconds(_ span: DirectComparison.Span) -> Double {
        span == .process ? process.seconds : solveSeconds
    }
}

extension RowReport {
    /// Adds everything that a comparison measured.
    mutating func add(_ comparison: DirectComparison) {
        entries.append(
            Entry(
                instance: comparison.instance, party: comparison.ours.name, phase: "solve without the lottery",
                status: comparison.ours.status, seconds: comparison.withoutLottery, threads: comparison.ours.threads))
        for party in [comparison.ours] + comparison.peers {
            note(version: party.run?.version, of: party.name)
            let isOurs = party.run == nil
            entries.append(
                Entry(
                    instance: comparison.instance, party: party.name,
                    phase: isOurs ? comparison.span.rawValue : "solve", status: party.status,
                    seconds: party.seconds, cpuSeconds: party.run?.cpuSeconds, peakBytes: party.run?.peakBytes,
                    threads: party.threads, value: party.run?.value, work: isOurs ? comparison.work : nil,
                    note: party.run?.note))
        }
    }
}
