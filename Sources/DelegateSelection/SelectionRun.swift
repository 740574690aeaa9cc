import ExactArithmetic
import IntegerProgramming
import SelectionCore
import SelectionSearch

/// One run of a selection: formulate, search, recount.
struct SelectionRun {
    private let inputs: SelectionInputs
    private let options: SelectionOptions
    private let formulation: Formulation
    private let control: SolveControl
    private let start: ContinuousClock.Instant
    private let formulated: ContinuousClock.Instant

    init(_ inputs: SelectionInputs, _ options: SelectionOptions) throws(InputRejection) {
        self.inputs = inputs
        self.options = options
        let start = ContinuousClock.now
        self.start = start
        do {
            formulation = try Formulation(inputs.plan, inputs.pool)
        } catch {
            throw InputRejection(error.diagnostics)
        }
        formulated = .now
        control = SolveControl(
            deadline: options.timeLimit.map { start + $0 }, interruption: options.interruption)
    }

    /// Searches with the engine that the options ask for, and recounts what it found.
    func outcome() -> Outcome {
        let impossibilities = Impossibility.found(in: inputs.plan, inputs.pool)
        guard impossibilities.isEmpty else {
            var result = SearchResult(coreNominees: inputs.pool.count)
            result.provesInfeasible = true
            return outcome(result, by: .counting, impossibilities)
        }
        switch (options.solver, DelegateSelector.exactEngine) {
        case (.builtin, _): return exact(BuiltinSolver(version: DelegateSelector.version), from: greedy(.quick))
        case (.greedy, _): return outcome(greedy(.thorough), by: .greedy)
        case (_, nil): return outcome(greedy(.thorough), by: .greedy.inPlace(of: "this build has no GLPK"))
        case (_, let engine?): return exact(engine, from: greedy(.quick))
        }
    }

    private func greedy(_ effort: GreedySearch.Effort) -> SearchResult {
        var search = GreedySearch(formulation.problem, effort: effort, control: control, report: options.report)
        return search.run()
    }

    /// The exact search, starting from what the greedy one found; the greedy selection stands where it fails.
    private func exact(_ engine: any IntegerProgramSolver, from first: SearchResult) -> Outcome {
        var search = LexicographicSearch(
            formulation.problem, engine: engine, control: control, report: options.report)
        let result = search.run(from: first.selection)
        let solver = Outcome.Solver(name: engine.name, version: engine.version)
        let isGreedys = result.selection != nil && result.selection == first.selection
        switch result.stop {
        case .completed: return outcome(result, by: solver)
        case .failure(let reason) where options.solver == .auto || isGreedys:
            return outcome(result, by: .greedy.inPlace(of: "\(engine.name) failed: \(reason)"))
        case .failure(let reason): return outcome(result, by: solver.inPlace(of: reason))
        case .timeLimit where isGreedys: return outcome(result, by: .greedy.inPlace(of: "\(engine.name): time limit"))
        case .interrupted where isGreedys:
            return outcome(result, by: .greedy.inPlace(of: "\(engine.name): interrupted"))
        case .timeLimit, .interrupted: return outcome(result, by: solver)
        }
    }

    private func outcome(
        _ result: SearchResult, by solver: Outcome.Solver, _ impossibilities: [Impossibility] = []
    ) -> Outcome {
        let searched = ContinuousClock.now
        let selection = result.selection ?? []
        let bounds = formulation.bounds(result)
        var timing = Outcome.Timing()
        timing.reduce = (formulated - start).seconds
        timing.solve = (searched - formulated).seconds
        timing.total = (ContinuousClock.now - start).seconds
        let lottery = Lottery(seed: inputs.plan.lotterySeed, pool: inputs.pool)
        return Outcome(
            status: formulation.status(result), stopped: result.outcomeStop, solver: solver,
            audit: result.selection.map { Audit($0, inputs.plan, inputs.pool) }, selected: selection,
            lotteryNumbers: selection.map { lottery.number(round: 0, row: $0) },
            bound: bounds, gap: formulation.gap(result), impossibilities: impossibilities,
            inputs: inputs.fingerprints,
            core: .init(types: formulation.typeCount, nominees: result.coreNominees), timing: timing)
    }
}

extension Outcome.Solver {
    /// The greedy search.
    static let greedy = Outcome.Solver(name: "greedy", version: DelegateSelector.version)
    /// No solver: counting alone showed that there is no selection.
    static let counting = Outcome.Solver(name: "counting", version: DelegateSelector.version)

    /// The same solver, used for a reason.
    func inPlace(of reason: String) -> Outcome.Solver {
        Outcome.Solver(name: name, version: version, fallbackReason: reason)
    }
}

extension SearchResult {
    /// Why the search ended, in an outcome's words.
    var outcomeStop: Outcome.Stop {
        switch stop {
        case .completed: .completed
        case .timeLimit: .timeLimit
        case .interrupted: .interrupted
        case .failure: .solverFailure
        }
    }
}

extension Duration {
    /// The duration in seconds.
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}
