import DelegateSelection
import Foundation
import IntegerProgramming
import Measurement
import Peers
import SelectionCore
import SelectionModel

/// The room of every rule after each bound of a plan was moved by one step, and the same ranges from scratch by HiGHS.
struct RoomTrial {
    /// One bound, moved.
    struct Move {
        var seconds: Double
        var proven: Int
        var ranges: Int
    }

    /// The number of counted statements.
    var rules = 0
    /// The seconds of the first time, before anything is known.
    var first = 0.0
    var moves: [Move] = []
    /// HiGHS: the seconds of each range that was asked again from scratch, and the ranges on which it differs.
    var peer: [Double] = []
    var contradictions = 0
    var peerName = ""

    /// The ranges of all moves, and those that were proven in time.
    var ranges: Int { moves.reduce(0) { $0 + $1.ranges } }
    var proven: Int { moves.reduce(0) { $0 + $1.proven } }
    var median: Double? { moves.map(\.seconds).median }
    var worst: Double? { moves.map(\.seconds).max() }

    /// Moves every bound by a step both ways, each from the plan as it is.
    init(_ inputs: SelectionInputs, limit: Duration, peers: [any Peer], sample: Int, folder: URL) throws {
        var options = SelectionOptions()
        options.threads = ProcessInfo.processInfo.activeProcessorCount
        let clock = ContinuousClock()
        var session = SelectionSession(inputs, options: options)
        first = clock.measure { session.refine() }.seconds
        let rules = session.room.rules
        self.rules = rules.count
        for rule in rules {
            guard let bounds = rule.statement.bounds, !rule.statement.isPart else { continue }
            for side in RuleCost.Side.allCases {
                for isTighter in [true, false] {
                    guard let moved = bounds.moved(side, isTighter: isTighter) else { continue }
                    var copy = session
                    let seconds = clock.measure { copy.move(rule.statement, to: moved, within: limit) }.seconds
                    let proven = copy.room.proven
                    moves.append(Move(seconds: seconds, proven: proven.count, ranges: proven.of))
                }
            }
        }
        try compare(inputs, session, peers, sample, folder)
    }

    /// Asks a peer for some of the ranges, spread over all rules, each as a direct model.
    private mutating func compare(
        _ inputs: SelectionInputs, _ session: SelectionSession, _ peers: [any Peer], _ sample: Int, _ folder: URL
    ) throws {
        guard let peer = peers.first, sample > 0 else { return }
        peerName = peer.name
        let rules = session.room.rules
        let step = max(1, rules.count / sample)
        for index in stride(from: 0, to: rules.count, by: step) {
            let rule = rules[index]
            guard rule.highest.isProven, let highest = rule.highest.count else { continue }
            let problem = RoomProblem(inputs.plan, inputs.pool).problem(
                highest: index, seats: inputs.plan.seats.fill == .first ? session.room.seats.count : nil)
            let model = try DirectModel(of: problem, knowing: highest, folder: folder)
            let run = try peer.solve(model, limit: 30)
            guard run.status == .optimal || run.status == .infeasible else { continue }
            self.peer.append(run.seconds)
            if !run.agrees { contradictions += 1 }
        }
    }
}

extension RoomProblem {
    /// The rows with one statement dropped, and the number of those whom it counts as the only level.
    fileprivate func problem(highest place: Int, seats: Int?) -> SelectionProblem {
        var problem = problem
        for row in rows[place] { problem.rows[row] = .init() }
        if let seats, let row = problem.columns.common.first(where: { $0.coefficient == 1 }) {
            problem.rows[Int(row.row)] = .init(lower: seats, upper: seats)
        }
        let codes = signs.signs.map { UInt32(signs.counts[Int($0)].contains(place) ? 1 : 0) }
        problem.levels = [
            .value(NomineeValues(terms: [.init(codes: PackedCodes(codes, below: 2), worth: [0, 1])]))
        ]
        return problem
    }
}

extension DirectModel {
    /// The one level of `problem`, whose best value is known.
    fileprivate init(of problem: SelectionProblem, knowing best: Int, folder: URL) throws {
        try self.init(lastOf: problem, keeping: [], .best(best), folder: folder)
    }
}
