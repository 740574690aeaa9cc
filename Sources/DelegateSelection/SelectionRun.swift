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
        guard options.solver != .greedy else { return outcome(greedy(.thorough), by: .greedy) }
        let first = greedy(.quick)
        let engines = DelegateSelector.engines(for: options.solver)
        return options.isConfirmed ? confirmed(exact(engines, from: first)) : exact(engines, from: first)
    }

    private func greedy(_ effort: GreedySearch.Effort) -> SearchResult {
        var search = GreedySearch(formulation.problem, effort: effort, control: control, report: options.report)
        return search.run()
    }

    /// The exact search with the first engine; where it breaks down or its share of the time runs out, with the next
    /// one, from the best selection so far. Each but the last has half of the time that is left.
    private func exact(_ engines: [any IntegerProgramSolver], from first: SearchResult) -> Outcome {
        var (selection, finder, reasons) = (first.selection, Outcome.Solver.greedy, [String]())
        var last = first
        for (index, engine) in engines.enumerated() {
            let isLast = index == engines.count - 1
            let result = search(engine, from: selection, control: isLast ? control : control.halved)
            let identity = Outcome.Solver(name: engine.name, version: engine.version)
            if result.selection != selection || result.stop == .completed { finder = identity }
            (selection, last) = (result.selection, result)
            guard let reason = result.stop.reason(of: engine.name) else { break }
            reasons.append(reason)
            if result.stop == .interrupted { break }
        }
        return outcome(last, by: reasons.isEmpty ? finder : finder.inPlace(of: reasons.joined(separator: "; ")))
    }

    private func search(
        _ engine: any IntegerProgramSolver, from selection: [Int]?, control: SolveControl
    ) -> SearchResult {
        var search = LexicographicSearch(
            formulation.problem, engine: engine, control: control, report: options.report)
        return search.run(from: selection)
    }

    /// The outcome after another engine has proven it again; only a proof is confirmed.
    private func confirmed(_ outcome: Outcome) -> Outcome {
        let others = DelegateSelector.engines(for: .auto).filter { $0.name != outcome.solver.name }
        guard outcome.status == .optimal || outcome.status == .infeasible, outcome.solver.name != Outcome.Solver.counting.name,
            let other = others.first
        else { return outcome }
        var outcome = outcome
        let again = search(other, from: nil, control: control)
        if formulation.status(again) == outcome.status, again.selection ?? [] == outcome.selected {
            outcome.confirmedBy = Outcome.Solver(name: other.name, version: other.version)
            return outcome
        }
        let reason = again.stop.reason(of: other.name) ?? "\(other.name) does not confirm \(outcome.solver.name)"
        outcome.status = outcome.audit == nil ? .unknown : .feasible
        outcome.stopped = again.stop == .completed ? .solverFailure : again.outcomeStop
        outcome.solver = outcome.solver.inPlace(of: reason)
        (outcome.bound, outcome.gap) = (ObjectiveBound(), nil)
        return outcome
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

extension SearchResult.Stop {
    /// What kept an engine from its proof; nil where it had its say.
    func reason(of engine: String) -> String? {
        switch self {
        case .completed: nil
        case .timeLimit: "\(engine): time limit"
        case .interrupted: "\(engine): interrupted"
        case .failure(let reason): "\(engine) failed: \(reason)"
        }
    }
}

extension SolveControl {
    /// The same control with half of the time that is left.
    var halved: SolveControl {
        guard let deadline else { return self }
        let now = ContinuousClock.now
        return SolveControl(deadline: now + (deadline - now) / 2, interruption: interruption)
    }
}

extension Duration {
    /// The duration in seconds.
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}
