import BranchAndBound
import IntegerProgramming
import SelectionModel
import SelectionProof

/// The search without proof that prices guide: the relaxation of each level prices everyone, and short dives into the
/// tree of small restricted problems find good selections.
///
/// First every level but the last is taken to attain its bound, and the last is dived into (see `DivingHeuristic`); where no
/// selection is found so, the levels are dived into one by one. Bounds are those of the relaxations: what is attained is
/// proven, and the distance of the rest is. Limits are numbers of pivots, so the same problem gives the same selection,
/// but for time limits.
package struct DiveSearch {
    /// The use that is made of the selection.
    package enum Purpose: Sendable {
        /// It is the answer: every level is dived into, and the lottery.
        case answer
        /// An exact search starts from it and draws the lots itself; each level is given so many dives.
        case start(rounds: Int)

        /// The number of dives that each level is given. Chosen; no measurement is recorded.
        fileprivate var rounds: Int { if case .start(let rounds) = self { rounds } else { 24 } }
        fileprivate var isAnswer: Bool { if case .answer = self { true } else { false } }
        /// Once there is a selection, no dive begins after so many pivots: those of two dives that take all they may. Without a
        /// limit, a start that had found nothing but the empty list took 25,449 pivots, and the search 2,365.
        fileprivate var pivots: Int { isAnswer ? .max : 2 * DivingHeuristic.pivots }
    }

    private let problem: SelectionProblem
    private let control: StoppingCriteria
    private let threads: Int
    private let purpose: Purpose
    private let report: (SearchProgress) -> Void
    private var result: SearchResult
    private var workingSet: [UInt32] = []

    /// So many dives are made with every level but the last taken to attain its bound. Chosen, as the next number is; no
    /// measurement is recorded.
    private static let optimisticRounds = 6
    /// The time for which the search goes on after its time limit to say what is broken.
    private static let lastMoment = Duration.milliseconds(50)

    /// A search of `problem` that ends when `control` says so.
    /// - Parameters:
    ///   - purpose: what the selection is for.
    ///   - start: who takes part in the first relaxation from the start.
    package init(
        _ problem: SelectionProblem, for purpose: Purpose = .answer, start: [UInt32] = [], control: StoppingCriteria,
        threads: Int = 1,
        report: @escaping (SearchProgress) -> Void = { _ in }
    ) {
        self.problem = problem
        self.purpose = purpose
        self.control = control
        self.threads = threads
        self.report = report
        result = SearchResult(coreNominees: problem.columns.count)
        workingSet = start
    }

    /// Searches; returns the best selection found that keeps every row, if any, with bounds; or the proof that there is
    /// none, where a relaxation has one.
    package mutating func run() -> SearchResult {
        let whole = Face(problem, problem.refinements ?? TableRefinements(problem.columns))
        dive(optimistically: whole)
        if result.selection == nil, !result.provesInfeasible { construct(.quick) }
        if !result.provesInfeasible { diveByLevels(whole) }
        if result.selection == nil, !result.provesInfeasible { construct(.thorough) }
        // Even where time is up, it should be known what the trouble was.
        if result.selection == nil, !result.provesInfeasible, result.brokenFor.isEmpty, control.stop == .timeLimit {
            construct(.quick, control: StoppingCriteria(deadline: .now + DiveSearch.lastMoment))
        }
        switch control.stop {
        case .timeLimit: result.stop = .timeLimit
        case .interrupted: result.stop = .interrupted
        case nil, .workLimit: result.stop = .completed
        }
        if result.provesInfeasible { result.stop = .completed }
        if result.selection != nil { result.brokenFor = [] }
        result.countProven(in: problem)
        return result
    }

    /// Dives into the last level, with every other taken to attain its bound.
    private mutating func dive(optimistically whole: Face) {
        var face = whole
        for (index, level) in problem.levels.enumerated() {
            let objective = LevelObjective(level)
            guard let root = relaxation(of: objective, index, on: face) else { return }
            if index == problem.levels.count - 1 {
                _ = improved(root, index, on: face, rounds: min(purpose.rounds, DiveSearch.optimisticRounds))
            } else {
                face = root.restriction(of: face, target: root.value)
                face.cutoffs.append(ObjectiveCutoff(objective: objective, value: root.value, isOptimum: true))
            }
        }
    }

    /// Builds a selection without prices from those who joined relaxations.
    private mutating func construct(_ effort: LocalSearch.Effort, control: StoppingCriteria? = nil) {
        var search = LocalSearch(
            problem, effort: effort, control: control ?? self.control, among: effort == .quick ? workingSet : nil,
            report: report)
        let built = search.run()
        result.selection = built.selection
        result.brokenFor = built.brokenFor
    }

    /// Dives into the levels one by one, and then into the lottery where the selection is the answer; each keeps what the
    /// ones before it attain.
    private mutating func diveByLevels(_ whole: Face) {
        var face = whole
        var isProven = true
        for index in 0..<problem.levels.count + (purpose.isAnswer ? 1 : 0) where !isEnough() {
            let objective =
                index < problem.levels.count
                ? LevelObjective(problem.levels[index]) : LevelObjective(lottery: 0, on: face)
            guard let root = relaxation(of: objective, index, on: face) else { return }
            if isProven { result.bounds.append(root.value) }
            guard let value = improved(root, index, on: face, rounds: purpose.rounds) else { return }
            isProven = isProven && value == root.value
            // The last objective decides only where nobody else attains it.
            if isProven, index == problem.levels.count, !isOnlyOne(root, worth: value, on: face) {
                result.bounds.removeLast()
            }
            face = root.restriction(of: face, target: value)
            face.cutoffs.append(ObjectiveCutoff(objective: objective, value: value, isOptimum: value == root.value))
        }
    }

    /// True where there is a selection, and what it may cost has been spent.
    private func isEnough(after more: SearchWork = SearchWork()) -> Bool {
        result.selection != nil && result.work.pivots + more.pivots >= purpose.pivots
    }

    /// True where a tree of few pivots shows that only one selection of `face` attains `value`.
    private mutating func isOnlyOne(_ root: RootRelaxation, worth value: Int, on face: Face) -> Bool {
        let restriction = root.restriction(of: face, target: value)
        let written = RestrictedProgram(root.bound.program.restricted(to: restriction))
        let found = BuiltinSolver(version: "").search(
            written.program, atLeast: written.target(value), tiedColumns: written.nominees, control: control,
            pivotLimit: DivingHeuristic.pivots)
        result.work += found.work
        if case .optimal = found.solution { return !found.hasTie }
        return false
    }

    /// The relaxation of a level; nil where it has no solution, or time is up.
    private mutating func relaxation(of objective: LevelObjective, _ index: Int, on face: Face) -> RootRelaxation? {
        let program = PoolProgram(face, maximizing: objective)
        switch RootRelaxation.solve(program, threads: threads, control: control, start: workingSet) {
        case .solved(let root):
            workingSet = root.workingSet
            result.work += root.work
            return root
        case .stopped(_, let work): result.work += work
        case .infeasible(let bound, let work):
            result.work += work
            if index == 0, face.cutoffs.isEmpty {
                result.provesInfeasible = true
                result.proof.stages = [.init(level: 0, way: bound == nil ? .row : .bound, bound: bound?.proof)]
            }
        }
        return nil
    }

    /// Dives into a level for something better than the best selection; what the best then attains.
    private mutating func improved(_ root: RootRelaxation, _ index: Int, on face: Face, rounds: Int) -> Int? {
        var level = DivingHeuristic(root, on: face, improving: result.selection, control: control)
        for _ in 0..<rounds where !level.isDone && !isEnough(after: level.work) {
            report(SearchProgress(phase: .level(index), best: level.best?.value, bound: root.value))
            level.dive()
            guard let found = level.best?.selection else { continue }
            if result.selection.map({ problem.isBetter(found, than: $0) }) ?? true { result.selection = found }
        }
        result.work += level.work
        return level.best?.value
    }
}
