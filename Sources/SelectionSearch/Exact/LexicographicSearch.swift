import IntegerProgramming
import SelectionModel
import SelectionProof

/// The exact search: every level of the objective in order, then the lottery, each proven with one solver.
///
/// First the optimistic ways: every level but the last is taken to attain a bound, and only the last is searched. A
/// selection found there attains all of those bounds, so all of them are proven at once. The first such bounds need no
/// computing (every seat filled, no shortfall); the next are those of the levels' relaxations. Where that is too
/// optimistic still, the levels are searched one by one.
package struct LexicographicSearch {
    private let problem: SelectionProblem
    private let engine: any IntegerProgramSolver
    private let control: StoppingCriteria
    private let threads: Int
    private let startSolution: (_ among: [UInt32]) -> SearchResult?
    private let report: (SearchProgress) -> Void
    private var workingSet: [UInt32] = []
    private let recordsTrees: Bool
    /// The limits of what is tried before sizes are branched on.
    var sizeLimits = LevelSearch.Limits()
    /// The face, with those who were free when the last level was settled.
    private var core: Face?
    private var result: SearchResult

    /// A search of `problem` with `engine` that ends when `control` says so.
    /// - Parameters:
    ///   - threads: how many threads may share the pricing of nominees.
    ///   - recordsTrees: whether the result's proof has all steps of the trees, which may be many.
    ///   - start: who takes part in the first relaxation from the start, ascending; any nominees.
    ///   - startSolution: asked for a selection among some nominees to improve on, where the search does not end soon; its
    ///     work is counted.
    ///   - report: told what is going on, on the calling thread.
    package init(
        _ problem: SelectionProblem, engine: any IntegerProgramSolver, control: StoppingCriteria, threads: Int = 1,
        recordsTrees: Bool = false, start: [UInt32] = [],
        startSolution: @escaping (_ among: [UInt32]) -> SearchResult? = { _ in nil },
        report: @escaping (SearchProgress) -> Void = { _ in }
    ) {
        self.problem = problem
        self.engine = engine
        self.control = control
        self.threads = threads
        self.recordsTrees = recordsTrees
        workingSet = start
        self.startSolution = startSolution
        self.report = report
        result = SearchResult(coreNominees: problem.columns.count)
    }

    /// Searches; always returns what it holds.
    package mutating func run() -> SearchResult {
        do throws(SolverFailure) {
            let whole = Face(problem, problem.refinements ?? TableRefinements(problem.columns))
            var face = try unmissed(whole)
            if face == nil { face = try relaxed(whole) }
            if face == nil { face = try sequential(whole) }
            if face == nil && !isOver { throw SolverFailure(.noAnswer) }
            if let face {
                result.workingSet = workingSet
                result.face = face
                try drawLots(on: face)
            }
        } catch {
            result.stop = .failure(error.fault)
        }
        result.countProven(in: problem)
        if result.workingSet.isEmpty { result.workingSet = workingSet }
        if let core {
            result.coreNominees = core.free.count
            let types = NomineeTypes(byRowsAndLevelsOf: problem, of: core.free.nominees)
            result.coreTypes = types.members.count
            if let selection = result.selection, result.isOptimal(levels: problem.levels.count) {
                result.ties = TiedExchanges(problem, selection: selection, among: types)
            }
        }
        // Of a search that was not finished, the bounds up to the first level that is not proven say something.
        if !result.provesInfeasible, !result.isOptimal(levels: problem.levels.count) {
            result.proof.stages.removeSubrange(min(result.provenLevels + 1, result.proof.stages.count)...)
            result.proof = result.selection == nil ? SearchProof() : result.proof.withoutTrees
        }
        return result
    }

    /// The number of targets that the optimistic ways may try. Chosen; no measurement is recorded.
    private static let optimisticTargets = 16

    private var isOver: Bool { result.stop != .completed || result.provesInfeasible }

    /// Takes every level but the last to attain what it cannot exceed: all seats filled, no target missed.
    /// - Returns: the face of all optimal selections, or nil where that was too optimistic or the search is over.
    private mutating func unmissed(_ whole: Face) throws(SolverFailure) -> Face? {
        guard problem.levels.count > 1 else { return nil }
        var face = whole
        for (index, level) in problem.levels.dropLast().enumerated() {
            guard let value = problem.ceiling(of: level) else { return nil }
            result.bounds.append(value)
            result.proof.stages.append(.init(level: index, way: .ceiling))
            face.cutoffs.append(ObjectiveCutoff(objective: LevelObjective(level), value: value, isOptimum: true))
        }
        return try search(
            problem.levels.count - 1, on: face, targetLimit: LexicographicSearch.optimisticTargets, isWarmStart: true)
    }

    /// Takes every level but the last to attain the bound of its relaxation.
    /// - Returns: the face of all optimal selections, or nil where that was too optimistic or the search is over.
    private mutating func relaxed(_ whole: Face) throws(SolverFailure) -> Face? {
        guard !isOver else { return nil }
        var face = whole
        result.bounds = []
        result.proof.stages = []
        for (index, level) in problem.levels.dropLast().enumerated() {
            let objective = LevelObjective(level)
            report(SearchProgress(phase: .level(index), best: nil, bound: nil))
            let program = PoolProgram(face, maximizing: objective)
            switch RootRelaxation.solve(program, threads: threads, control: control, start: workingSet) {
            case .stopped(let reason, let spent):
                result.work += spent
                stop(reason)
                return nil
            case .infeasible(let bound, let spent):
                result.work += spent
                result.provesInfeasible = index == 0
                result.proof.stages = [.init(level: 0, way: bound == nil ? .row : .bound, bound: bound?.proof)]
                return nil
            case .solved(let root):
                workingSet = root.workingSet
                result.work += root.work
                result.proof.stages.append(.init(level: index, way: .bound, bound: root.bound.proof))
                result.bounds.append(root.value)
                face = root.restriction(of: face, target: root.value)
                face.cutoffs.append(ObjectiveCutoff(objective: objective, value: root.value, isOptimum: true))
            }
        }
        let last = problem.levels.count - 1
        return try search(last, on: face, targetLimit: last == 0 ? nil : LexicographicSearch.optimisticTargets)
    }

    /// Searches the levels one by one.
    /// - Returns: the face of all optimal selections, or nil where the search is over.
    private mutating func sequential(_ whole: Face) throws(SolverFailure) -> Face? {
        guard !isOver else { return nil }
        // Where sizes are branched on, dives that do not would look for long, and parts hold selections soon.
        if result.selection == nil, !whole.hasOpenSizes, let found = startSolution(workingSet) {
            offer(found.selection)
            result.work += found.work
        }
        var face: Face? = whole
        // What the first level cannot exceed is known already, should time be up before its relaxation is solved again.
        let known = zip(result.bounds, result.proof.stages).first { _ in true }
        defer {
            if result.bounds.isEmpty, !result.provesInfeasible, let known {
                (result.bounds, result.proof.stages) = ([known.0], [known.1])
            }
        }
        for index in problem.levels.indices {
            guard let current = face else { return nil }
            result.bounds.removeSubrange(min(index, result.bounds.count)...)
            result.proof.stages.removeSubrange(min(index, result.proof.stages.count)...)
            face = try search(index, on: current, targetLimit: nil)
        }
        return face
    }

    /// Searches one level over `face`.
    /// - Returns: what is left of the face when the level must keep its optimum; nil where no optimum was found.
    private mutating func search(
        _ index: Int, on face: Face, targetLimit: Int?, isWarmStart: Bool = false
    ) throws(SolverFailure) -> Face? {
        var face = face
        let objective = LevelObjective(problem.levels[index])
        var search = levelSearch(objective, index, face, targetLimit: targetLimit)
        search.isWarmStart = isWarmStart
        let verdict = try run(&search, objective, &face)
        if let bound = search.bound { result.bounds.append(bound) }
        keepProof(of: search, level: index)
        switch verdict {
        case .optimal(_, let value):
            face.cutoffs.append(ObjectiveCutoff(objective: objective, value: value, isOptimum: true))
            core = face
            return face
        case .infeasible:
            result.provesInfeasible = face.cutoffs.isEmpty
            if !result.provesInfeasible, targetLimit == nil {
                throw SolverFailure(.notInfeasible)
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
            var search = levelSearch(objective, problem.levels.count, face, targetLimit: nil, findsTies: true)
            let verdict = try run(&search, objective, &face)
            if round == 0, let bound = search.bound { result.bounds.append(bound) }
            keepProof(of: search, level: problem.levels.count + round)
            switch verdict {
            case .optimal(_, let value):
                guard search.hasTie else { return }
                face.cutoffs.append(ObjectiveCutoff(objective: objective, value: value, isOptimum: true))
            case .stopped(let reason):
                stop(reason)
                return
            case .infeasible, .exhausted: throw SolverFailure(.notInfeasible)
            }
        }
    }

    private mutating func keepProof(of search: LevelSearch, level: Int) {
        guard var stage = search.proof else { return }
        stage.level = level
        result.proof.stages.append(stage)
    }

    private func levelSearch(
        _ objective: LevelObjective, _ index: Int, _ face: Face, targetLimit: Int?,
        findsTies: Bool = false
    ) -> LevelSearch {
        let known = result.selection.flatMap { selection in
            face.value(of: selection, objective).map { (selection: selection, value: $0) }
        }
        let report = report
        var restricted = RestrictedSearch(
            engine: engine, control: control, threads: threads, incumbent: known, targetLimit: targetLimit,
            findsTies: findsTies
        ) {
            report(SearchProgress(phase: .level(index), best: $0, bound: $1))
        }
        restricted.recordsTrees = recordsTrees
        restricted.findStartSolution = startSolution
        var search = LevelSearch(restricted, limits: sizeLimits)
        search.start = workingSet
        return search
    }

    /// Runs a level's search and keeps what it found, however it ended.
    private mutating func run(
        _ search: inout LevelSearch, _ objective: LevelObjective, _ face: inout Face
    ) throws(SolverFailure) -> RestrictedSearch.Verdict {
        defer {
            offer(search.incumbent?.selection)
            offer(search.startSolution)
            result.work += search.work
            for solverFault in search.solverFaults where !result.solverFaults.contains(solverFault) {
                result.solverFaults.append(solverFault)
            }
            if let root = search.root { workingSet = root.workingSet }
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
        case .workLimit: result.stop = .completed
        }
    }
}
