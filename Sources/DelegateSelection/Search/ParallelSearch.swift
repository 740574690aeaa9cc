import SelectionCore
import SelectionModel
import Synchronization

/// Selections by several plans over one pool, as many at a time as there are threads; what comes of them does not depend on
/// how many that are.
struct ParallelSearch: Sendable {
    let inputs: SelectionInputs
    let options: SelectionOptions
    /// True where plans without a selection are explained; it takes about as long again.
    var explainsInfeasibility = false
    /// Called on any thread with the number of searches done, and of all.
    var progress: @Sendable (_ done: Int, _ all: Int) -> Void = { _, _ in }

    /// The outcome of every plan, in their order.
    /// - Throws: `InputRejection` of the first plan whose numbers would not stay exact.
    func outcomes(_ plans: [Plan]) throws(InputRejection) -> [Outcome] {
        let results: [Result<Outcome, InputRejection>] = results(plans.count) { index, options in
            outcome(plans[index], options)
        }
        var outcomes: [Outcome] = []
        for result in results { outcomes.append(try result.get()) }
        return outcomes
    }

    /// The results of `answer` for each number below `count`, asked with the options of a search of its own.
    func results<Answer: Sendable>(
        _ count: Int, _ answer: @Sendable (Int, SelectionOptions) -> Answer
    ) -> [Answer] {
        let workers = max(1, min(options.threads, count))
        var own = options
        own.threads = max(1, options.threads / workers)
        own.explainsInfeasibility = explainsInfeasibility
        own.findsSupply = false
        own.report = { _ in }
        let inner = own
        let done = Mutex(0)
        return Concurrently.map(count, threads: workers) { index in
            let found = answer(index, inner)
            done.withLock { done in
                done += 1
                progress(done, count)
            }
            return found
        }
    }

    /// The outcome of one plan.
    func outcome(_ plan: Plan, _ options: SelectionOptions) -> Result<Outcome, InputRejection> {
        var inputs = inputs
        inputs.plan = plan
        do {
            return .success(try DelegateSelector.select(inputs, options: options))
        } catch {
            return .failure(error)
        }
    }
}

/// Work that is shared among threads.
enum Concurrently {
    /// What `answer` gives for each number below `count`, as many at a time as there are threads.
    static func map<Answer: Sendable>(
        _ count: Int, threads: Int, _ answer: @Sendable (Int) -> Answer
    ) -> [Answer] {
        let workers = max(1, min(threads, count))
        let answers = Mutex([Answer?](repeating: nil, count: count))
        let next = Mutex(0)
        SharedWork.perform(workers) { _ in
            while true {
                let index = next.withLock { next in
                    next += 1
                    return next - 1
                }
                guard index < count else { return }
                let found = answer(index)
                answers.withLock { $0[index] = found }
            }
        }
        return answers.withLock { $0.compactMap(\.self) }
    }
}
