import DelegateSelection
import Foundation
import Measurement
import Peers
import SelectionCore
import SelectionModel

/// Who could sit in whose place, asked of a session that holds a selection; and one such question from scratch by HiGHS.
struct ExchangeTrial {
    var delegates = 0
    var nominees = 0
    /// The seconds of making the session.
    var opening = 0.0
    /// The seconds of each person who was asked about alone.
    var people: [Double] = []
    /// The seconds of everybody, one after the other; nil where not everybody was asked.
    var everybody: Double?
    /// The exchanges that were found.
    var options = 0
    /// The bytes that a whole session allocates: the room of the rules, as far as ten seconds settle it, and the selection.
    var bytes: Int?
    /// The seconds that HiGHS takes for merit with one person pinned in, all else known.
    var peer: Double?

    /// The number of people who are asked one by one.
    private static let sample = 200

    init(_ inputs: SelectionInputs, everybody: Bool, peers: [any Peer], folder: URL) throws {
        var options = SelectionOptions()
        options.threads = ProcessInfo.processInfo.activeProcessorCount
        let outcome = try DelegateSelector.select(inputs, options: options)
        (delegates, nominees) = (outcome.selected.count, inputs.pool.count)
        let before = Machine.residentBytes
        var whole = SelectionSession(inputs, options: options)
        whole.hold(outcome)
        whole.refine(within: .seconds(10))
        if let before, let after = Machine.residentBytes, !whole.room.rules.isEmpty { bytes = after - before }
        let (made, opening) = timed { DelegateSelector.exchanges(inputs, of: outcome) }
        guard let session = made else { throw BenchmarkError("no selection to ask about") }
        self.opening = opening
        let step = max(1, nominees / ExchangeTrial.sample)
        for row in stride(from: 0, to: nominees, by: step) {
            let (answer, seconds) = timed { session.answer(row) }
            people.append(seconds)
            self.options += answer.options.count
        }
        if everybody {
            var sum = 0
            self.everybody = timed { for row in 0..<nominees { sum += session.answer(row).options.count } }.seconds
            self.options = sum
        }
        try compare(inputs, outcome, peers, folder)
    }

    /// The last level of the plan with somebody pinned in, the levels before it known: what a re-solve has to do at least.
    private mutating func compare(
        _ inputs: SelectionInputs, _ outcome: Outcome, _ peers: [any Peer], _ folder: URL
    ) throws {
        guard let peer = peers.first, let person = (0..<nominees).first(where: { !outcome.selected.contains($0) })
        else {
            return
        }
        var problem = try Formulation(inputs.plan, inputs.pool).problem
        let values = problem.levelValues(of: outcome.selected)
        problem.included = (problem.included + [person]).sorted()
        let model = try DirectModel(lastOf: problem, keeping: Array(values.dropLast()), .nothing, folder: folder)
        let run = try peer.solve(model, limit: 60)
        if run.status == .optimal || run.status == .infeasible { self.peer = run.seconds }
    }
}
