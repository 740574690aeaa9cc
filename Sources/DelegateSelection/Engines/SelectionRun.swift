import BranchAndBound
import ExactArithmetic
import IntegerProgramming
import SelectionCore
import SelectionModel
import SelectionProof
import SelectionSearch
import Wording

/// One run of a selection: formulate, search, recount.
struct SelectionRun {
    let inputs: SelectionInputs
    let options: SelectionOptions
    let control: StoppingCriteria
    private let formulation: Formulation
    private let start: ContinuousClock.Instant
    private let formulated: ContinuousClock.Instant
    /// The nominees who take part in the first relaxation from the start.
    private let working: [UInt32]

    init(_ inputs: SelectionInputs, _ options: SelectionOptions) throws(InputRejection) {
        let start = ContinuousClock.now
        self.init(inputs, options, try Formulation(inputs), since: start)
    }

    /// A run of a plan that was formulated from `start` on; the time limit counts from now, less the time that took.
    init(
        _ inputs: SelectionInputs, _ options: SelectionOptions, _ formulation: Formulation,
        since start: ContinuousClock.Instant, until formulated: ContinuousClock.Instant = .now, working: [UInt32] = []
    ) {
        (self.inputs, self.options, self.formulation, self.working) = (inputs, options, formulation, working)
        let now = ContinuousClock.now
        self.start = now - (formulated - start)
        self.formulated = now
        let begin = self.start
        control = StoppingCriteria(
            deadline: options.timeLimit.map { begin + $0 }, interruption: options.interruption)
    }

    /// Searches with the engine that the options ask for, and recounts what it found. Where nothing was found, counting
    /// may tell why in plainer words than a proof by prices.
    func outcome() -> Outcome {
        let searched = search()
        guard searched.recount == nil else { return searched }
        let countingConflicts = CountingConflict.found(in: inputs.plan, inputs.pool)
        guard !countingConflicts.isEmpty else { return searched }
        var result = SearchResult(coreNominees: inputs.pool.count)
        result.provesInfeasible = true
        var counted = outcome(result, by: .counting, countingConflicts)
        (counted.proof, counted.work, counted.confirmedBy) = (searched.proof, searched.work, searched.confirmedBy)
        return counted
    }

    private func search() -> Outcome {
        guard options.solver != .greedy else {
            var found = dived()
            holdAny(in: &found)
            return outcome(found, by: .greedy)
        }
        let engines = DelegateSelector.engines(for: options.solver)
        return options.isConfirmed ? confirmed(exact(engines)) : exact(engines)
    }

    private func dived(
        for purpose: DiveSearch.Purpose = .answer, start: [UInt32] = [], control: StoppingCriteria? = nil,
        report: ((SearchProgress) -> Void)? = nil
    ) -> SearchResult {
        var search = DiveSearch(
            formulation.problem, for: purpose, start: start, control: control ?? self.control,
            threads: options.threads, report: report ?? options.report)
        return search.run()
    }

    /// A selection for an exact search to start from. Its progress is reported as construction, not as a level of that
    /// search.
    private func startSolution(from start: [UInt32]) -> SearchResult {
        dived(for: .start(rounds: 6), start: start) { [report = options.report] progress in
            var progress = progress
            (progress.phase, progress.best, progress.bound) = (.construction, nil, nil)
            report(progress)
        }
    }

    /// The exact search with the first engine; where it breaks down or its share of the time runs out, with the next
    /// one, from the best selection so far. Each but the last has nine tenths of the time that is left:
    /// where the first has found no proof by then, the next one mostly can only fail in another way.
    private func exact(_ engines: [any IntegerProgramSolver]) -> Outcome {
        var (finder, reasons, work) = (Outcome.Solver.greedy, [Message](), SearchWork())
        let first = StartSolution { startSolution(from: $0) }
        var best: SearchResult?
        for (index, engine) in engines.enumerated() {
            let isLast = index == engines.count - 1
            let held = best?.selection
            let result = search(engine, control: isLast ? control : control.shortened) {
                held.map(SearchResult.init(holding:)) ?? first.result(among: $0)
            }
            work += result.work
            let faults = (engine as? RoutedSolver)?.faults ?? []
            reasons += (faults + result.solverFaults).map { EngineMessage.message($0, of: engine.name) }
            let reason = shortcoming(of: result, self.finder(result, engine).name)
            if reason == nil || isBetter(result, than: best) {
                let isFirst = first.selection != nil && result.selection == first.selection && result.stop != .completed
                finder = isFirst || result.selection == nil && reason != nil ? .greedy : self.finder(result, engine)
                best = result
            }
            guard let reason else { break }
            reasons.append(reason)
            if result.stop == .interrupted { break }
        }
        var last = best ?? SearchResult(coreNominees: inputs.pool.count)
        if last.selection == nil, !last.provesInfeasible, last.stop.mayBeLate {
            let late = lateSelection()
            (last.selection, last.brokenFor, finder) = (late.selection, late.brokenFor, .greedy)
            work += late.work
        }
        // The work of every engine counts, whichever result it is.
        last.work = work
        // Whoever presses Ctrl-C wants what there is, and at once.
        if last.selection == nil, !last.provesInfeasible, last.stop.mayBeLate || last.stop == .interrupted {
            holdAny(in: &last)
            if last.selection != nil { finder = .greedy }
        }
        return provenAgain(outcome(last, by: finder.inPlace(of: reasons)), engines)
    }

    /// The outcome, confirmed by the own tree where that proved again what another engine found.
    private func provenAgain(_ outcome: Outcome, _ engines: [any IntegerProgramSolver]) -> Outcome {
        let own = BuiltinSolver(version: DelegateSelector.version)
        let isFoundByOther = engines.contains { !$0.provesInWholeNumbers && $0.name == outcome.solver.name }
        guard isFoundByOther, outcome.status == .optimal || outcome.status == .infeasible else { return outcome }
        var outcome = outcome
        outcome.confirmedBy = Outcome.Solver(name: own.name, version: own.version)
        return outcome
    }

    /// The solver whose result it is: the engine, or the own tree where that had to correct it.
    private func finder(_ result: SearchResult, _ engine: any IntegerProgramSolver) -> Outcome.Solver {
        let isOvertaken = (engine as? RoutedSolver).map { !$0.foundEverything } ?? false
        let isCorrected = !result.solverFaults.isEmpty || isOvertaken
        let own = BuiltinSolver(version: DelegateSelector.version)
        return Outcome.Solver(
            name: isCorrected ? own.name : engine.name, version: isCorrected ? own.version : engine.version)
    }

    /// True where a result without a verdict holds more than another one: a better selection, or more levels proven.
    private func isBetter(_ result: SearchResult, than other: SearchResult?) -> Bool {
        guard let other, let held = other.selection else { return true }
        guard let selection = result.selection else { return false }
        if formulation.problem.isBetter(selection, than: held) { return true }
        return selection == held && result.provenLevels > other.provenLevels
    }

    /// A selection found after every engine has failed, or in a moment after the time limit, so that there is one; after
    /// the limit, pools that take longer are left alone.
    private func lateSelection() -> SearchResult {
        if control.stop == nil {
            let late = dived()
            if late.selection != nil { return late }
        }
        guard inputs.pool.count <= SelectionRun.poolOfAMoment else { return SearchResult(coreNominees: 0) }
        return dived(
            control: StoppingCriteria(deadline: .now + SelectionRun.moment, interruption: options.interruption))
    }

    /// Gives a result without a selection any selection that fits.
    private func holdAny(in result: inout SearchResult) {
        if result.selection == nil, !result.provesInfeasible {
            var search = FirstFit(formulation.problem)
            result.selection = search.run()
        }
        result.countProven(in: formulation.problem)
    }

    private static let moment = Duration.milliseconds(300)
    private static let poolOfAMoment = 50_000

    private func search(
        _ engine: any IntegerProgramSolver, control: StoppingCriteria,
        startSolution: @escaping ([UInt32]) -> SearchResult?
    ) -> SearchResult {
        var search = LexicographicSearch(
            formulation.problem, engine: engine, control: control, threads: options.threads,
            recordsTrees: options.recordsTrees, start: working, startSolution: startSolution, report: options.report)
        return search.run()
    }

    /// The outcome after another engine has proven it again; only a proof is confirmed.
    private func confirmed(_ outcome: Outcome) -> Outcome {
        let others = (DelegateSelector.engines(for: .builtin) + DelegateSelector.engines(for: .glpk))
            .filter { $0.name != outcome.solver.name }
        guard outcome.status == .optimal || outcome.status == .infeasible, let other = others.first else {
            return outcome
        }
        var outcome = outcome
        let again = search(other, control: control) { _ in nil }
        if let reason = shortcoming(of: again, other.name) {
            outcome.solver = outcome.solver.inPlace(
                of: [Message(EngineMessage.engineNotConfirmed), reason]
                    + outcome.solver.fallbackReasons)
            return outcome
        }
        if formulation.status(again) == outcome.status, again.selection ?? [] == outcome.selected {
            outcome.confirmedBy = Outcome.Solver(name: other.name, version: other.version)
            return outcome
        }
        // Both claim a proof and they differ: keep the better selection, claim nothing.
        var doubtful = SearchResult(coreNominees: again.coreNominees)
        let better = again.selection.map {
            outcome.selected.isEmpty || formulation.problem.isBetter($0, than: outcome.selected)
        }
        doubtful.selection = better == true ? again.selection : (outcome.recount == nil ? nil : outcome.selected)
        doubtful.stop = .failure(.notTheBest)
        return self.outcome(
            doubtful,
            by: outcome.solver.inPlace(
                of: [Message(EngineMessage.engineContradicts(engine: other.name, other: outcome.solver.name))]))
    }

    /// The reason why an engine did not decide the matter, or nil where it did.
    private func shortcoming(of result: SearchResult, _ engine: String) -> Message? {
        if let reason = result.stop.reason(of: engine) { return reason }
        let status = formulation.status(result)
        return status == .optimal || status == .infeasible
            ? nil : Message(EngineMessage.engineNoProof(engine: engine))
    }

    private func outcome(
        _ result: SearchResult, by solver: Outcome.Solver, _ countingConflicts: [CountingConflict] = []
    ) -> Outcome {
        let searched = ContinuousClock.now
        let selection = result.selection ?? []
        let bounds = formulation.bounds(result)
        var timing = Outcome.Timing()
        timing.reduce = (formulated - start).seconds
        timing.solve = (searched - formulated).seconds
        timing.total = (ContinuousClock.now - start).seconds
        let lottery = Lottery(seed: inputs.plan.lotterySeed, pool: inputs.pool)
        var outcome = Outcome(
            status: formulation.status(result), stopped: result.outcomeStop, solver: solver,
            recount: result.selection.map { Recount($0, inputs.plan, inputs.pool) }, selected: selection,
            lotteryNumbers: selection.map { lottery.number(round: 0, row: $0) },
            bound: bounds, gap: formulation.gap(result), countingConflicts: countingConflicts,
            inputs: inputs.fingerprints,
            core: .init(types: result.coreTypes, nominees: result.coreNominees), timing: timing)
        if outcome.status == .unknown {
            outcome.longestBroken = inputs.plan.longestBroken(
                result.brokenFor, of: formulation, over: inputs.pool)
        }
        outcome.work = result.work
        outcome.ties = result.ties
        outcome.working = result.workingSet
        outcome.proof = result.proof.stages.isEmpty ? nil : result.proof
        return outcome
    }
}

/// A selection that is looked for when it is first asked for: a second search would find the same, or nothing again.
private final class StartSolution {
    private let find: ([UInt32]) -> SearchResult
    private var isAsked = false
    private(set) var selection: [Int]?

    init(_ find: @escaping ([UInt32]) -> SearchResult) { self.find = find }

    /// The selection, with the work of finding it the first time.
    func result(among nominees: [UInt32]) -> SearchResult? {
        if isAsked { return selection.map(SearchResult.init(holding:)) }
        isAsked = true
        let found = find(nominees)
        selection = found.selection
        return found
    }
}

extension SearchResult {
    /// A selection that was found before.
    fileprivate init(holding selection: [Int]) {
        self.init(coreNominees: 0)
        self.selection = selection
    }
}
