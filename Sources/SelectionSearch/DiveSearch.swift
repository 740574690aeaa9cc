import IntegerProgramming

/// The search without proof that prices guide: the relaxation of each level prices everyone, and short dives into the
/// tree of small kernels find good selections.
///
/// A kernel of the hundred or so nominees whose prices are nearest to 0 mostly holds a selection close to the bound. The
/// tree looks for any that is better than the best known, for some thousands of pivots; then kernels and limits grow. First
/// every level but the last is taken to attain its bound; where no selection does, the levels are dived into one by one.
/// Bounds are those of the relaxations: what is attained is proven, and the distance of the rest is. Limits are numbers of
/// pivots, so the same problem gives the same selection, but for time limits.
public struct DiveSearch {
    private let problem: SelectionProblem
    private let control: SolveControl
    private let threads: Int
    private let rounds: Int
    private let report: (SearchProgress) -> Void
    private var result: SearchResult
    private var working: [UInt32] = []

    /// A first kernel has so many nominees, and two more for each that is fractional; each further one has 1.6 times more.
    private static let firstKernel = 100
    /// So many kernels are tried with every level but the last taken to attain its bound.
    private static let optimisticRounds = 2
    /// In the first kernel so many pivots are made, in the second twice as many, and so on.
    private static let firstPivots = 6_000

    /// A search of `problem` that ends when `control` says so.
    /// - Parameters:
    ///   - rounds: how many kernels each level is given.
    ///   - known: a selection to improve on.
    public init(
        _ problem: SelectionProblem, rounds: Int = 8, control: SolveControl, threads: Int = 1, known: [Int]? = nil,
        report: @escaping (SearchProgress) -> Void = { _ in }
    ) {
        self.problem = problem
        self.rounds = rounds
        self.control = control
        self.threads = threads
        self.report = report
        result = SearchResult(coreNominees: problem.columns.count)
        result.selection = known
    }

    /// Searches; returns the best selection found that keeps every row, if any, with bounds; or the proof that there is
    /// none, where a relaxation has one.
    public mutating func run() -> SearchResult {
        let whole = Face(problem, TableRefinements(problem.columns))
        dive(optimistically: whole)
        if result.selection == nil, !result.provesInfeasible { construct(.quick) }
        if !result.provesInfeasible { diveByLevels(whole) }
        if result.selection == nil, !result.provesInfeasible { construct(.thorough) }
        switch control.stop {
        case .timeLimit: result.stop = .timeLimit
        case .interrupted: result.stop = .interrupted
        case nil, .workLimit: result.stop = .completed
        }
        if result.provesInfeasible { result.stop = .completed }
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
                _ = improved(root, index, on: face, rounds: min(rounds, DiveSearch.optimisticRounds))
            } else {
                face = root.kernel(of: face, target: root.value)
                face.demands.append(Demand(objective: objective, value: root.value))
            }
        }
    }

    /// Builds a selection without prices from those who joined relaxations.
    private mutating func construct(_ effort: GreedySearch.Effort) {
        var search = GreedySearch(
            problem, effort: effort, control: control, among: effort == .quick ? working : nil, report: report)
        result.selection = search.run().selection
    }

    /// Dives into the levels one by one, and then into the lottery; each keeps what the ones before it attain.
    private mutating func diveByLevels(_ whole: Face) {
        var face = whole
        var isProven = true
        for index in 0...problem.levels.count {
            let objective =
                index < problem.levels.count
                ? LevelObjective(problem.levels[index]) : LevelObjective(lottery: 0, on: face)
            guard let root = relaxation(of: objective, index, on: face) else { return }
            if isProven { result.bounds.append(root.value) }
            guard let value = improved(root, index, on: face, rounds: rounds) else { return }
            isProven = isProven && value == root.value
            face = root.kernel(of: face, target: value)
            face.demands.append(Demand(objective: objective, value: value))
        }
    }

    /// The relaxation of a level; nil where it has no solution, or time is up.
    private mutating func relaxation(of objective: LevelObjective, _ index: Int, on face: Face) -> RootRelaxation? {
        let program = PoolProgram(face, maximizing: objective)
        switch RootRelaxation.solve(program, threads: threads, control: control, start: working) {
        case .solved(let root):
            working = root.working
            result.work += root.work
            return root
        case .stopped(_, let work): result.work += work
        case .infeasible(let bound, let work):
            result.work += work
            if index == 0, face.demands.isEmpty {
                result.provesInfeasible = true
                result.proof.stages = [.init(level: 0, way: bound == nil ? .row : .bound, bound: bound?.proof)]
            }
        }
        return nil
    }

    /// Dives into kernels of `root` for something better than the best selection; what the best then attains.
    private mutating func improved(_ root: RootRelaxation, _ index: Int, on face: Face, rounds: Int) -> Int? {
        let program = root.bound.program
        var value = result.selection.flatMap { face.value(of: $0, program.objective) }
        var wanted = Double(DiveSearch.firstKernel + 2 * root.fractionals)
        for round in 1...rounds {
            guard control.stop == nil, value.map({ $0 < root.value }) ?? true else { break }
            report(SearchProgress(phase: .level(index), best: value, bound: root.value))
            let near = root.target(on: face, leaving: Int(wanted))
            let target = value.map { $0 + program.step }
            let kernel = root.kernel(of: face, target: max(near, target ?? near))
            let written = KernelProgram(program.restricted(to: kernel))
            let found = BuiltinSolver(version: "").search(
                written.program, atLeast: target.map(written.target), tiedColumns: nil, control: control,
                pivotLimit: DiveSearch.firstPivots * round)
            result.work += found.work
            result.work.kernels += 1
            if let values = found.solution.values {
                let selection = written.selection(values)
                if let worth = face.value(of: selection, program.objective), worth > value ?? .min {
                    value = worth
                    if result.selection.map({ problem.isBetter(selection, than: $0) }) ?? true {
                        result.selection = selection
                    }
                }
            }
            wanted *= 1.6
        }
        return value
    }
}

extension IntegerSolution {
    /// The solution, where there is one.
    fileprivate var values: [Int]? {
        switch self {
        case .optimal(let values): values
        case .stopped(_, let best): best
        case .infeasible: nil
        }
    }
}
