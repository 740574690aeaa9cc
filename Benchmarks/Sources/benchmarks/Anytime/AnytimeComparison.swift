import Foundation
import Measurement
import Peers
import SelectionCore
import SelectionModel
import SelectionProof

/// A comparison of the selections that we and solvers of the direct model hold on one instance, after each of some
/// times.
///
/// Nobody's start-up and reading count. Our clock begins with the pool in memory, theirs with the model in memory. A
/// party is run with every limit, unless it was done by then; what a run had found by a time counts at that time, ours
/// only when the run had ended. Peers solve the last level alone: they are told what seats and shortfalls can attain,
/// which we have to find out. So every selection of theirs is at the best of these, and one of ours that is not counts
/// as none.
struct AnytimeComparison {
    /// Someone's selections over time.
    struct Party {
        var name: String
        var held = HeldOverTime()
        /// The troubles in its runs.
        var failures: [String] = []
    }

    /// The times, in seconds.
    static let limits = [0.05, 0.1, 0.5, 1, 5]

    let instance: Instance
    let best: BestKnown
    private(set) var own = Party(name: "delegates")
    private(set) var peers: [Party] = []
    /// Minus our bounds on merit, of which the greatest counts.
    private var bounds = HeldOverTime()
    private(set) var entries: [RowReport.Entry] = []
    private(set) var versions: [String: String] = [:]

    private let problem: SelectionProblem

    /// Runs everybody on `files`.
    /// - Parameter patience: how many seconds the search for the best may take.
    init(_ files: InstanceFiles, patience: Double, _ session: Session) throws {
        instance = files.instance
        let inputs = try files.read()
        let formulation = try Formulation(inputs.plan, inputs.pool)
        problem = formulation.problem
        best = try BestKnown(inputs, formulation, solver: session.solver, limit: patience)
        try runOurselves(files, inputs, session)
        let knowledge = best.basis == .proven ? best.merit.map(DirectModel.Knowledge.best) : nil
        let model = try DirectModel(
            lastOf: problem, keeping: best.earlier, knowledge ?? .nothing, folder: files.folder)
        for solver in session.peers.anytimeSolvers {
            var party = Party(name: solver.name)
            for peer in solver.ways { try run(peer, model, &party) }
            peers.append(party)
        }
    }

    /// The share of the best that a party holds within `limit` seconds.
    func share(_ party: Party, within limit: Double) -> Double? { best.share(party.held.value(within: limit)) }

    /// Our bound within `limit` seconds, as a share of the best.
    func bound(within limit: Double) -> Double? { best.share(bounds.value(within: limit).map { -$0 }) }

    /// The peers that hold more than we do within `limit` seconds.
    func better(within limit: Double) -> [String] {
        let value = own.held.value(within: limit) ?? Int.min
        return peers.filter { $0.held.value(within: limit) ?? Int.min > value }.map(\.name)
    }

    private mutating func runOurselves(_ files: InstanceFiles, _ inputs: SelectionInputs, _ session: Session) throws {
        var decided = Double.infinity
        for limit in AnytimeComparison.limits.reversed() where !HeldOverTime.isWithin(decided, limit) {
            let run = try session.binary.select(files, limit: limit, threads: 1)
            let standing = try best.standing(of: run.file, inputs, problem)
            if let merit = standing.merit { own.held.add(merit, after: run.solveSeconds) }
            if let bound = try best.bound(of: run.file) { bounds.add(-bound, after: run.solveSeconds) }
            if run.file.status == "optimal" { decided = run.solveSeconds }
            entries.append(
                RowReport.Entry(
                    instance: instance, party: own.name, phase: "within \(limit) s", status: run.file.status,
                    seconds: [run.solveSeconds], cpuSeconds: run.process.cpuSeconds, threads: 1,
                    value: standing.merit, work: run.file.work,
                    note: standing == .short ? "targets fall further short than they need" : nil))
        }
    }

    private mutating func run(_ peer: any Peer, _ model: DirectModel, _ party: inout Party) throws {
        var decided = Double.infinity
        for limit in AnytimeComparison.limits.reversed() where !HeldOverTime.isWithin(decided, limit) {
            let run = try peer.solve(model, limit: limit)
            if let version = run.version { versions[party.name] = version }
            var entry = RowReport.Entry(
                instance: instance, party: peer.name, phase: "within \(limit) s", status: run.status.rawValue,
                seconds: [run.foundSeconds ?? run.seconds], cpuSeconds: run.cpuSeconds, threads: peer.threads,
                note: run.note)
            if run.status == .failed { party.failures.append("\(peer.name) on \(instance)") }
            if let taken = run.taken { entry.note = try count(taken, run, &entry, &party) ?? entry.note }
            if run.status == .optimal { decided = run.seconds }
            entries.append(entry)
        }
    }

    /// Counts a peer's selection again; one that breaks a rule is none, and is said.
    private func count(
        _ taken: [Int], _ run: PeerRun, _ entry: inout RowReport.Entry, _ party: inout Party
    ) throws -> String? {
        let rows = taken.filter { $0 < problem.columns.count }
        guard problem.isFeasible(rows) else { return "its selection breaks a rule" }
        guard case .merit(let merit) = best.standing(of: try Recount(rows, problem).values) else {
            return "its selection does not keep the earlier levels"
        }
        party.held.add(merit, after: run.foundSeconds ?? run.seconds)
        entry.value = merit
        return run.agrees ? nil : "contradicts our proof"
    }
}
