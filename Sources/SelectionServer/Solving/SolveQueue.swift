import DelegateSelection
import Foundation
import SelectionStore
import Synchronization

/// Selects, one run after another, on all cores but one and at a lower priority than pages. What waits survives the end of the
/// process: it is in the store.
package actor SolveQueue {
    /// What is known of the run that is under way.
    struct Progress: Sendable {
        var run: Int
        var search: SearchProgress?
        var began: ContinuousClock.Instant
    }

    private let store: OfficeStore
    private let progressBox = ProgressBox()
    private var waiting: [StoredRun] = []
    private var current: (run: Int, interruption: Interruption, isCancelled: Bool)?
    private var isShut = false
    private var idle: [CheckedContinuation<Void, Never>] = []
    /// The longest time of a run; the command's own limit is longer, an office's patience is not. Chosen.
    private static let timeLimit = Duration.seconds(120)

    init(store: OfficeStore) { self.store = store }

    /// Takes up what an earlier process left waiting or under way.
    package func resume() async throws {
        waiting = try await store.openRuns()
        next()
    }

    /// Queues a run.
    func add(_ run: StoredRun) {
        waiting.append(run)
        next()
    }

    /// Cancels a run: one that waits is never begun; one that is under way ends, with what it holds.
    func cancel(_ run: Int, by author: Author) async throws {
        if current?.run == run {
            current?.isCancelled = true
            current?.interruption.request()
            return
        }
        guard waiting.contains(where: { $0.id == run }) else { return }
        waiting.removeAll { $0.id == run }
        try await store.end(run, selection: nil, status: nil, summary: nil, state: .cancelled, by: author)
    }

    /// The number of runs before one: 0 for the one under way; nil for one that is over.
    func place(of run: Int) -> Int? {
        if current?.run == run { return 0 }
        return waiting.firstIndex { $0.id == run }.map { $0 + 1 }
    }

    /// What is known of the run under way.
    nonisolated var progress: Progress? { progressBox.value }

    /// Ends the run under way without an outcome, so that it is begun again by the next process, and begins no other.
    package func shut() async {
        isShut = true
        current?.interruption.request()
        if current != nil { await withCheckedContinuation { idle.append($0) } }
    }

    private func next() {
        guard current == nil, !isShut, !waiting.isEmpty else { return }
        let run = waiting.removeFirst()
        let interruption = Interruption()
        current = (run.id, interruption, false)
        Task { await work(on: run, interruption) }
    }

    private func work(on run: StoredRun, _ interruption: Interruption) async {
        progressBox.begin(run.id)
        do {
            try await store.begin(run.id)
            let folder = try await store.folder(ofRun: run.id)
            let list = try await SolveJob.list(of: run.question, store)
            let result = await select(run, folder, list, interruption)
            // Whoever ends the process asks for nothing: the run stays open, and is begun anew.
            if !isShut || current?.isCancelled == true {
                let isCancelled = current?.isCancelled == true && result.summary == nil
                let state: StoredRun.State = result.fault != nil ? .failed : isCancelled ? .cancelled : .done
                try await store.end(
                    run.id, selection: result.selection, status: result.status, summary: result.summary, state: state,
                    fault: result.fault, by: Author(run.author))
            }
        } catch {
            await fail(run, error)
        }
        progressBox.end()
        current = nil
        for waiter in idle { waiter.resume() }
        idle = []
        next()
    }

    private func fail(_ run: StoredRun, _ error: any Error) async {
        do {
            try await store.end(
                run.id, selection: nil, status: nil, summary: nil, state: .failed, fault: "\(type(of: error))",
                by: .server)
        } catch {
            // The store itself cannot be written: the run stays open in it, and the next process takes it up.
            return
        }
    }

    /// Selects on a thread of its own.
    private func select(
        _ run: StoredRun, _ folder: ConferenceFolder, _ list: String?, _ interruption: Interruption
    ) async -> SolveJob.Result {
        var options = SelectionOptions()
        options.timeLimit = SolveQueue.timeLimit
        options.threads = max(1, ProcessInfo.processInfo.activeProcessorCount - 1)
        options.interruption = interruption
        options.report = { [progressBox] in progressBox.report($0) }
        return await SearchThread.run { [options] in
            do throws(InputRejection) {
                return try SolveJob.run(run.question, folder, list, options)
            } catch {
                let words = error.diagnostics.map { $0.text(.vietnamese) }.joined(separator: "\n")
                return SolveJob.Result(fault: words)
            }
        }
    }
}

/// The progress of the run under way, told by the thread that searches.
private final class ProgressBox: Sendable {
    private let progress = Mutex<SolveQueue.Progress?>(nil)

    var value: SolveQueue.Progress? { progress.withLock { $0 } }

    func begin(_ run: Int) { progress.withLock { $0 = SolveQueue.Progress(run: run, began: .now) } }

    func report(_ search: SearchProgress) { progress.withLock { $0?.search = search } }

    func end() { progress.withLock { $0 = nil } }
}
