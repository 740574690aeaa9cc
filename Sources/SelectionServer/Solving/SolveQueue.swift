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

    /// The run under way, how it is ended, and who asked for that.
    private struct Current {
        var run: Int
        var interruption: Interruption
        var cancelledBy: Author?
    }

    private let store: OfficeStore
    /// Whoever keeps outcomes for a while, with what the selection file does not say.
    private let inputs: InputsCache
    private let progressBox = ProgressBox()
    private var waiting: [StoredRun] = []
    /// Runs whose end could not be kept, as the store could not be written: they are worked on again.
    private var postponed: [StoredRun] = []
    private var pause: Task<Void, Never>?
    private var current: Current?
    private var isShut = false
    private var idle: [CheckedContinuation<Void, Never>] = []
    /// The longest time of a run; the command's own limit is longer, an office's patience is not. Chosen.
    private static let timeLimit = Duration.seconds(120)
    /// The time after which a store that could not be written is tried again. Chosen: space is made by people.
    private static let pauseSeconds = Duration.seconds(60)

    init(store: OfficeStore, inputs: InputsCache) { (self.store, self.inputs) = (store, inputs) }

    /// Takes up what an earlier process left waiting or under way.
    package func resume() async throws {
        for run in try await store.openRuns() { add(run) }
    }

    /// Begins runs again whose end could not be kept.
    func takeUpPostponed() {
        pause?.cancel()
        pause = nil
        waiting = postponed + waiting
        postponed = []
        next()
    }

    /// Queues a run; one that is queued already stays where it is.
    func add(_ run: StoredRun) {
        let isKnown = (waiting + postponed).contains { $0.id == run.id }
        if !run.isOver, current?.run != run.id, !isKnown { waiting.append(run) }
        takeUpPostponed()
    }

    /// Cancels a run: one that waits is never begun; one that is under way ends, with what it holds. One that is over stays so.
    func cancel(_ run: Int, by author: Author) async throws {
        if current?.run == run {
            if current?.cancelledBy == nil { current?.cancelledBy = author }
            current?.interruption.request()
            return
        }
        let held = (waiting + postponed).first { $0.id == run }
        waiting.removeAll { $0.id == run }
        postponed.removeAll { $0.id == run }
        do {
            // The store leaves a run as it is that has ended already.
            try await store.end(run, selection: nil, status: nil, summary: nil, state: .cancelled, by: author)
        } catch {
            if let held { add(held) }
            throw error
        }
    }

    /// The number of runs before one: 0 for the one under way; nil for one that is over.
    func place(of run: Int) -> Int? {
        if current?.run == run { return 0 }
        return (waiting + postponed).firstIndex { $0.id == run }.map { $0 + 1 }
    }

    /// What is known of the run under way.
    nonisolated var progress: Progress? { progressBox.value }

    /// Ends the run under way without an outcome, so that it is begun again by the next process, and begins no other.
    package func shut() async {
        isShut = true
        pause?.cancel()
        current?.interruption.request()
        if current != nil { await withCheckedContinuation { idle.append($0) } }
    }

    private func next() {
        guard current == nil, !isShut, !waiting.isEmpty else { return }
        let run = waiting.removeFirst()
        let interruption = Interruption()
        current = Current(run: run.id, interruption: interruption)
        Task { await work(on: run, interruption) }
    }

    private func work(on run: StoredRun, _ interruption: Interruption) async {
        do {
            // The store knows what was cancelled before the run was queued here.
            guard try await store.begin(run.id) else { return goOn() }
            progressBox.begin(run.id)
            var folder = try await store.folder(ofRun: run.id)
            // What is selected now is selected from what is there now.
            folder.record = nil
            let list = try await SolveJob.list(of: run.question, store)
            let result = await select(run, folder, list, interruption)
            try await keep(result, of: run)
            // The store can be written: what could not be kept before can be now.
            waiting = postponed + waiting
            postponed = []
        } catch {
            await fail(run, error)
        }
        goOn()
    }

    /// Leaves the run that was under way, and begins the next.
    private func goOn() {
        progressBox.end()
        current = nil
        for waiter in idle { waiter.resume() }
        idle = []
        next()
    }

    /// Keeps what came of a run. Whoever ends the process asks for nothing: what was not searched to its end stays open, and is
    /// begun anew.
    private func keep(_ result: SolveJob.Result, of run: StoredRun) async throws {
        let canceller = current?.cancelledBy
        let isComplete = result.fault != nil || result.answer?.outcome.stopped == .completed
        guard !isShut || canceller != nil || isComplete else { return }
        let isEmpty = result.answer?.outcome.status == .unknown
        if canceller != nil, isEmpty {
            return try await store.end(
                run.id, selection: nil, status: nil, summary: nil, state: .cancelled, by: canceller ?? .server)
        }
        if let answer = result.answer { await inputs.keep(answer.outcome, of: run.id) }
        try await store.end(
            run.id, selection: result.selection, status: result.status, summary: result.summary,
            state: result.fault != nil ? .failed : .done, fault: result.fault, by: canceller ?? Author(run.author))
    }

    private func fail(_ run: StoredRun, _ error: any Error) async {
        do {
            try await store.end(
                run.id, selection: nil, status: nil, summary: nil, state: .failed, fault: "\(type(of: error))",
                by: .server)
        } catch {
            // The store itself cannot be written: the run stays open in it, and is worked on again when it may be.
            postponed.append(run)
            tryAgainLater()
        }
    }

    private func tryAgainLater() {
        guard pause == nil, !isShut else { return }
        pause = Task {
            do { try await Task.sleep(for: SolveQueue.pauseSeconds) } catch { return }
            takeUpPostponed()
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
                // Its words are in no language yet, and may name people: the page finds them again.
                return SolveJob.Result(fault: SolveJob.rejected)
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
