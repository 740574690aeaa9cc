import Foundation
import Measurement

/// Someone else's solver: a command that reads an MPS file.
public protocol Peer: Sendable {
    /// Its name in tables.
    var name: String { get }
    /// The number of threads it may use.
    var threads: Int { get }
    /// The command that solves `file` within `limit` seconds.
    func command(file: URL, limit: Double) -> [String]
    /// The answer in its output.
    func answer(_ output: String) -> PeerAnswer
    /// Seconds after which a process whose limit is `limit` is ended by force; reading and writing take some.
    func patience(limit: Double) -> Double
}

/// The result of a peer over all levels of a model.
public struct PeerRun: Sendable {
    /// Its claim about the last level that it reached.
    public var status: PeerAnswer.Status
    /// Seconds to solve, reading aside, over all levels; the limit where its time was up.
    public var seconds: Double
    /// Seconds of the whole processes.
    public var processSeconds: Double
    /// Seconds of the processors.
    public var cpuSeconds: Double
    /// The most memory that a process held, in bytes.
    public var peakBytes: Int
    /// The value of its solution of the last level, as we count it: to be maximized.
    public var value: Int?
    /// The moment when it found its solution of the last level, where it said.
    public var foundSeconds: Double?
    /// The columns that are 1 or more in its solution of the last level, where it said.
    public var taken: [Int]?
    /// True where it proved what we proved.
    public var agrees: Bool
    /// Its version, where it said.
    public var version: String?
    /// The trouble in the run, where there was any.
    public var note: String?
}

extension Peer {
    public func patience(limit: Double) -> Double { limit + 30 }

    /// Solves the levels of `model` one after the other, in `limit` seconds altogether, as far as it gets. A
    /// peer that cannot be started has failed.
    public func solve(_ model: DirectModel, limit: Double) throws -> PeerRun {
        var total = PeerRun(
            status: .unknown, seconds: 0, processSeconds: 0, cpuSeconds: 0, peakBytes: 0, agrees: true)
        for level in model.levels {
            let left = limit - total.seconds
            let run: ChildProcess.Run
            do {
                run = try ChildProcess(command(file: level.file, limit: left)).run(limit: patience(limit: left))
            } catch let error as BenchmarkError {
                (total.status, total.note) = (.failed, error.description)
                return total
            }
            let answer = answer(run)
            total.add(run, answer, atMost: left)
            total.agrees = total.agrees && level.knowledge.allows(answer)
            guard answer.status == .optimal, total.seconds < limit else { break }
        }
        return total
    }

    private func answer(_ run: ChildProcess.Run) -> PeerAnswer {
        switch run.end {
        case .outOfTime: return PeerAnswer(status: .unknown, note: "ended by force")
        case .signalled(let signal): return PeerAnswer(status: .failed, note: "ended by signal \(signal)")
        case .exited(let code):
            let answer = answer(run.text)
            guard answer.status == .failed, answer.note == nil else { return answer }
            return PeerAnswer(status: .failed, note: "exit \(code): …" + run.text.suffix(200))
        }
    }
}

extension PeerRun {
    fileprivate mutating func add(_ run: ChildProcess.Run, _ answer: PeerAnswer, atMost limit: Double) {
        status = answer.status
        let isDecided = status == .optimal || status == .infeasible
        seconds += isDecided ? answer.seconds ?? run.seconds : limit
        processSeconds += run.seconds
        cpuSeconds += run.cpuSeconds
        peakBytes = max(peakBytes, run.peakBytes)
        value = answer.objective.map { -Int($0.rounded()) }
        (foundSeconds, taken) = (answer.foundSeconds, answer.taken)
        version = answer.version ?? version
        note = answer.note ?? note
    }
}
