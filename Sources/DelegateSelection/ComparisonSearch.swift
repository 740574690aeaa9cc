import Dispatch
import SelectionCore
import Synchronization

extension DelegateSelector {
    /// Selects by each of several plans over the same pool, each as `select` does by itself: the first plan, and then the
    /// others side by side, starting from the nominees that the first search looked at.
    ///
    /// Every search has the time limit for itself. What is selected depends neither on the number of threads nor on the
    /// other plans.
    /// - Parameters:
    ///   - inputs: the plans, of one reading of the pool; see `InputReader.read(_:scenarios:options:)`.
    ///   - finished: told how many searches are done, one at a time, on whatever thread.
    /// - Throws: `InputRejection` with the problems of every plan whose weights, shares or points do not stay exact.
    public static func select(
        all inputs: [SelectionInputs], options: SelectionOptions = SelectionOptions(),
        finished: @escaping @Sendable (Int) -> Void = { _ in }
    ) throws(InputRejection) -> [Outcome] {
        guard let first = inputs.first else { return [] }
        let prepared = try prepare(inputs, threads: options.threads)
        let progress = Counter(finished)
        let base = prepared[0].run(first, options).outcome()
        progress.count()
        guard inputs.count > 1 else { return [base] }
        let workers = min(options.threads, inputs.count - 1)
        var shared = options
        shared.threads = max(1, options.threads / workers)
        let own = shared
        let others = inParallel(inputs.count - 1, workers: workers) { index in
            let plan = inputs[index + 1]
            let start = plan.pool.count == first.pool.count ? base.working : []
            let outcome = prepared[index + 1].run(plan, own, start).outcome()
            progress.count()
            return outcome
        }
        return [base] + others
    }

    /// A plan in whole numbers, and when that was done.
    private struct Prepared: Sendable {
        let formulation: Formulation
        let start: ContinuousClock.Instant
        let end: ContinuousClock.Instant

        func run(_ inputs: SelectionInputs, _ options: SelectionOptions, _ working: [UInt32] = []) -> SelectionRun {
            SelectionRun(inputs, options, formulation, since: start, until: end, working: working)
        }
    }

    private static func prepare(_ inputs: [SelectionInputs], threads: Int) throws(InputRejection) -> [Prepared] {
        let codings = SharedCodings()
        @Sendable func one(_ index: Int) -> Result<Prepared, InputRejection> {
            let start = ContinuousClock.now
            do {
                let formulation = try SelectionRun.formulation(inputs[index], sharing: codings)
                return .success(Prepared(formulation: formulation, start: start, end: .now))
            } catch {
                return .failure(error)
            }
        }
        // The first one fills what the others share.
        let first = one(0)
        let others = inParallel(inputs.count - 1, workers: threads) { one($0 + 1) }
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

    /// What `work` makes of the numbers below `count`, on so many threads; in the order of the numbers.
    private static func inParallel<Value: Sendable>(
        _ count: Int, workers: Int, _ work: @Sendable (Int) -> Value
    ) -> [Value] {
        let values = Mutex<[Value?]>(Array(repeating: nil, count: count))
        let next = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: max(1, min(workers, count))) { _ in
            while true {
                let index = next.add(1, ordering: .relaxed).oldValue
                guard index < count else { return }
                let value = work(index)
                values.withLock { $0[index] = value }
            }
        }
        return values.withLock { $0.compactMap(\.self) }
    }

    /// Counts what is done, and tells so.
    private final class Counter: Sendable {
        private let done = Mutex(0)
        private let tell: @Sendable (Int) -> Void

        init(_ tell: @escaping @Sendable (Int) -> Void) { self.tell = tell }

        func count() {
            done.withLock { done in
                done += 1
                tell(done)
            }
        }
    }
}
