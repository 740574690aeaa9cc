import IntegerProgramming

/// The exact search: every level of the objective in order, then the lottery, each proven with one solver.
///
/// First the optimistic way: every level but the last is taken to attain the bound of its relaxation, and only the last
/// is searched. A selection found there attains all of those bounds, so all of them are proven at once. Where none is
/// found, the levels are searched one by one.
public struct LexicographicSearch {
    private let problem: SelectionProblem
    private let engine: any IntegerProgramSolver
    private let control: SolveControl
    private let report: (SearchProgress) -> Void
    private var result: SearchResult

    /// A search of `problem` with `engine` that ends when `control` says so.
    /// - Parameter report: told what is going on, on the calling thread.
    public init(
        _ problem: SelectionProblem, engine: any IntegerProgramSolver, control: SolveControl,
        report: @escaping (SearchProgress) -> Void = { _ in }
    ) {
        self.problem = problem
        self.engine = engine
        self.control = control
        self.report = report
        result = SearchResult(coreNominees: problem.columns.count)
    }

    /// Searches; always returns what it holds.
    /// - Parameter incumbent: a selection known beforehand; ignored where it breaks a rule.
    public mutating func run(from incumbent: [Int]? = nil) -> SearchResult {
        offer(incumbent)
        do throws(SolverFailure) {
            var face = try optimistic()
            if face == nil { face = try sequential() }
            if let face { try drawLots(on: face) }
        } catch {
            result.stop = .failure(error.reason)
        }
        countProven()
        return result
    }

    /// How many targets the optimistic way may try.
    private static let optimisticTargets = 16

    /// Takes every level but the last to attain its bound, and searches the last.
    /// - Returns: the face of all optimal selections, or nil where that was too optimistic or the search is over.
    private mutating func optimistic() throws(SolverFailure) -> Face? {
        var face = Face(problem)
        for (index, level) in problem.levels.dropLast().enumerated() {
            let objective = LevelObjective(level)
            report(SearchProgress(phase: .level(index), best: nil, bound: nil))
            let program = FaceProgram(face, maximizing: objective)
            switch try RootRelaxation.solve(program, nominees: face.free.count, engine: engine, control: control) {
            case .stopped(let reason):
                stop(reason)
                return nil
            case .infeasible:
                result.provesInfeasible = index == 0
                return nil
            case .solved(let root):
                result.bounds.append(root.value)
                face.fix(reducedCosts: root.reducedCosts, slack: root.slack(above: root.value))
                face.demands.append(.atLeast(objective, root.value))
            }
        }
        let last = problem.levels.count - 1
        return try search(last, on: face, targetLimit: last == 0 ? nil : LexicographicSearch.optimisticTargets)
    }

    /// Searches the levels one by one.
    /// - Returns: the face of all optimal selections, or nil where the search is over.
    private mutating func sequential() throws(SolverFailure) -> Face? {
        guard result.stop == .completed, !result.provesInfeasible else { return nil }
        var face: Face? = Face(problem)
        for index in problem.levels.indices {
            guard let current = face else { return nil }
            result.bounds.removeSubrange(min(index, result.bounds.count)...)
            face = try search(index, on: current, targetLimit: nil)
        }
        return face
    }

    /// Searches one level over `face`.
    /// - Returns: what is left of the face when the level must keep its optimum; nil where no optimum was found.
    private mutating func search(_ index: Int, on face: Face, targetLimit: Int?) throws(SolverFailure) -> Face? {
        var face = face
        let objective = LevelObjective(problem.levels[index])
        var search = kernelSearch(objective, index, face, targetLimit: targetLimit)
        let verdict = try run(&search, objective, &face)
        if let bound = search.bound { result.bounds.append(bound) }
        switch verdict {
        case .optimal(_, let value):
            face.demands.append(.atLeast(objective, value))
            return face
        case .infeasible:
            result.provesInfeasible = face.demands.isEmpty
            if !result.provesInfeasible, targetLimit == nil {
                throw SolverFailure("\(engine.name) found no selection where an earlier level had one")
            }
        case .exhausted: break
        case .stopped(let reason): stop(reason)
        }
        return nil
    }

    /// Draws lots among the selections of `face`, round by round, until one is left.
    private mutating func drawLots(on face: Face) throws(SolverFailure) {
        var face = face
        for round in 0..<problem.lotteryRounds {
            let objective = LevelObjective(lottery: round, on: face)
            var search = kernelSearch(objective, problem.levels.count, face, targetLimit: nil)
            let verdict = try run(&search, objective, &face)
            if round == 0, let bound = search.bound { result.bounds.append(bound) }
            switch verdict {
            case .optimal(let selection, let value):
                guard try hasEqual(of: selection, value, objective, face) else { return }
                face.demands.append(.atLeast(objective, value))
            case .stopped(let reason):
                stop(reason)
                return
            case .infeasible, .exhausted: throw SolverFailure("\(engine.name) lost the selection in the lottery")
            }
        }
    }

    /// Whether another selection of `face` draws as much as `selection`, the best.
    private mutating func hasEqual(
        of selection: [Int], _ value: Int, _ objective: LevelObjective, _ face: Face
    ) throws(SolverFailure) -> Bool {
        guard !face.free.isEmpty else { return false }
        var others = face
        others.demands.append(.differs(from: Set(selection)))
        var search = kernelSearch(objective, problem.levels.count, others, targetLimit: nil, least: value)
        switch try run(&search, objective, &others) {
        case .infeasible: return false
        case .optimal(_, let other) where other == value: return true
        case .optimal, .exhausted: throw SolverFailure("\(engine.name) took a lottery sum for the best that is not")
        case .stopped(let reason):
            stop(reason)
            return false
        }
    }

    private func kernelSearch(
        _ objective: LevelObjective, _ index: Int, _ face: Face, targetLimit: Int?, least: Int? = nil
    ) -> KernelSearch {
        let known = result.selection.flatMap { selection in
            face.value(of: selection, objective).map { (selection: selection, value: $0) }
        }
        let report = report
        return KernelSearch(
            engine: engine, control: control, incumbent: known, targetLimit: targetLimit, least: least
        ) {
            report(SearchProgress(phase: .level(index), best: $0, bound: $1))
        }
    }

    /// Runs a kernel search and keeps what it found, however it ended.
    private mutating func run(
        _ search: inout KernelSearch, _ objective: LevelObjective, _ face: inout Face
    ) throws(SolverFailure) -> KernelSearch.Verdict {
        defer {
            offer(search.incumbent?.selection)
            result.coreNominees = search.kernelSize
        }
        return try search.run(objective, on: &face)
    }

    private mutating func offer(_ selection: [Int]?) {
        guard let selection, problem.isFeasible(selection) else { return }
        if result.selection.map({ problem.isBetter(selection, than: $0) }) ?? true { result.selection = selection }
    }

    private mutating func stop(_ reason: StopReason) {
        switch reason {
        case .timeLimit: result.stop = .timeLimit
        case .interrupted: result.stop = .interrupted
        }
    }

    /// Counts the levels, from the first, whose bound the selection attains; in whole numbers, whatever was claimed.
    private mutating func countProven() {
        guard let selection = result.selection else { return }
        let values = problem.levelValues(of: selection) + [problem.lotterySum(of: selection, round: 0)]
        result.provenLevels = zip(values, result.bounds).prefix { $0 == $1 }.count
        if result.stop != .completed { result.provenLevels = min(result.provenLevels, problem.levels.count) }
    }
}
