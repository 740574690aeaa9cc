import SelectionCore
import Wording

extension DelegateSelector {
    /// Selects by each of several plans over the same pool, each as `select` does by itself: the first plan, and then the
    /// others side by side, starting from the nominees that the first search looked at.
    ///
    /// Every search has the time limit for itself. What is selected depends neither on the number of threads nor on the
    /// other plans.
    /// - Parameters:
    ///   - inputs: the plans, of one reading of the pool; see `SelectionInputs.read`.
    ///   - options: who searches, for how long.
    ///   - finished: told how many searches are done, one at a time, on whatever thread.
    /// - Throws: `InputRejection` with the problems of every plan whose weights, shares or points do not stay exact.
    public static func compare(
        _ inputs: [SelectionInputs], options: SelectionOptions = SelectionOptions(),
        finished: @escaping @Sendable (Int) -> Void = { _ in }
    ) throws(InputRejection) -> [Outcome] {
        guard let first = inputs.first else { return [] }
        let others = ParallelSearch(
            inputs: first, options: options, explainsInfeasibility: options.explainsInfeasibility,
            progress: { done, _ in finished(done + 1) })
        let prepared = try prepare(inputs, options)
        let base = prepared[0].outcome(first, options)
        finished(1)
        guard inputs.count > 1 else { return [base] }
        return [base]
            + others.results(inputs.count - 1) { index, own in
                let plan = inputs[index + 1]
                let start = plan.pool.count == first.pool.count ? base.working : []
                return prepared[index + 1].outcome(plan, own, start)
            }
    }

    /// A plan in whole numbers, and when that was done.
    private struct Prepared: Sendable {
        let formulation: Formulation
        let start: ContinuousClock.Instant
        let end: ContinuousClock.Instant

        func outcome(_ inputs: SelectionInputs, _ options: SelectionOptions, _ working: [UInt32] = []) -> Outcome {
            let run = SelectionRun(inputs, options, formulation, since: start, until: end, working: working)
            return run.explained(run.outcome())
        }
    }

    private static func prepare(
        _ inputs: [SelectionInputs], _ options: SelectionOptions
    ) throws(InputRejection) -> [Prepared] {
        let codings = SharedCodings()
        @Sendable func one(_ index: Int) -> Result<Prepared, InputRejection> {
            let start = ContinuousClock.now
            do {
                let formulation = try Formulation(inputs[index], sharing: codings)
                return .success(Prepared(formulation: formulation, start: start, end: .now))
            } catch {
                return .failure(error)
            }
        }
        // The first one fills what the others share.
        let first = one(0)
        let others = ParallelSearch(inputs: inputs[0], options: options).results(inputs.count - 1) { index, _ in
            one(index + 1)
        }
        var problems: [Diagnostic] = []
        var prepared: [Prepared] = []
        for result in [first] + others {
            switch result {
            case .success(let one): prepared.append(one)
            case .failure(let rejection): problems += rejection.diagnostics.filter { !problems.contains($0) }
            }
        }
        guard problems.isEmpty else { throw InputRejection(problems) }
        return prepared
    }
}
