import ExactArithmetic
import IntegerProgramming
import SelectionModel
import SelectionProof

/// The search without proof: construction by steepest descent, repair and improvement by swaps, restarts.
///
/// All objectives and all broken rows are one cost that separates over rows (see `LocalSearchState`). A selection is built by
/// the additions that lower the cost most, then improved by additions, removals and swaps; where rows stay broken,
/// their prices rise until it pays to mend them. Deterministic: the same problem gives the same selection.
package struct LocalSearch {
    private let problem: SelectionProblem
    private let effort: Effort
    private let control: StoppingCriteria
    private let candidates: [UInt32]?
    private let report: (SearchProgress) -> Void
    private var random = SplitMix64(seed: 0x5EED)
    private var best: [Int]?
    /// The number of steps in which each row was broken.
    private var brokenFor: [Int]

    /// The amount of work to put in.
    package enum Effort: Sendable {
        /// A first selection for an exact search to start from.
        case quick
        /// All that this search has to give.
        case thorough

        /// The number of times that a selection is built and improved. Chosen, as the next two are; no measurement is recorded.
        var rounds: Int { self == .quick ? 1 : 8 }
        /// The number of moves that a round may make for each seat.
        var movesPerSeat: Int { self == .quick ? 1 : 4 }
        /// The least limit to a round's moves.
        var fewestMoves: Int { self == .quick ? 50 : 200 }
    }

    /// A search of `problem` that ends when `control` says so.
    /// - Parameter candidates: who is looked at, besides those who must be in; nil where the search shall choose them.
    package init(
        _ problem: SelectionProblem, effort: Effort, control: StoppingCriteria, among candidates: [UInt32]? = nil,
        report: @escaping (SearchProgress) -> Void = { _ in }
    ) {
        self.problem = problem
        self.effort = effort
        self.candidates = candidates
        self.control = control
        self.report = report
        brokenFor = [Int](repeating: 0, count: problem.rows.count)
    }

    /// Searches; returns the best selection found that keeps every row, if any. Never claims a proof.
    /// - Complexity: O(candidates × attributes) a move, and there are O(seats) moves.
    package mutating func run() -> SearchResult {
        var result = SearchResult(coreNominees: problem.columns.count)
        let candidates = LocalSearchCandidates(problem, among: candidates)
        for round in 0..<effort.rounds where control.stop == nil {
            var state = LocalSearchState(
                problem, candidates, noise: round == 0 ? 0 : 0.02 * Double(round), random: &random)
            state.construct(control)
            offer(state.selection)
            improve(&state)
            report(SearchProgress(phase: .construction, best: best.map(\.count), bound: nil))
        }
        switch control.stop {
        case .timeLimit: result.stop = .timeLimit
        case .interrupted: result.stop = .interrupted
        case nil, .workLimit: result.stop = .completed
        }
        result.selection = best
        result.brokenFor = best == nil ? brokenFor : []
        return result
    }

    private mutating func improve(_ state: inout LocalSearchState) {
        let seats = max(state.selection.count, 1)
        var stale = 0
        for _ in 0..<max(effort.fewestMoves, effort.movesPerSeat * seats) where stale < 25 {
            guard control.stop == nil else { return }
            if best == nil { for row in brokenFor.indices where state.isBroken(row) { brokenFor[row] += 1 } }
            if state.makeBestMove(&random) {
                if !state.isBroken { offer(state.selection) }
                stale = 0
            } else {
                stale += 1
                state.raisePricesOfBrokenRows()
                state.makeRandomSwap(&random)
            }
        }
        offer(state.selection)
    }

    private mutating func offer(_ selection: [Int]) {
        guard problem.isFeasible(selection) else { return }
        if best.map({ problem.isBetter(selection, than: $0) }) ?? true { best = selection }
    }
}
