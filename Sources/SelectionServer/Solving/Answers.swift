import DelegateSelection
import Foundation
import SelectionStore
import Synchronization

/// Answers that take longer than a page may: each is worked out once, two of different sorts at a time, and the last few are held, so
/// that a page that is asked for again does not search again. Whoever asked may cancel, and so may the office.
actor Answers {
    /// What is asked: equal keys have equal answers.
    struct Key: Hashable, Sendable {
        /// The sort of work, of which one at a time is done.
        enum Sort: Sendable { case search, paper }

        var conference: Int
        var sort: Sort
        /// The question with the digests of all that it is asked of.
        var question: String
        /// The address of the page that shows the answer; it is no part of the question.
        var address: String
        /// What the page is about, for lists of answers.
        var title = ""

        static func == (one: Key, other: Key) -> Bool {
            one.conference == other.conference && one.question == other.question
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(conference)
            hasher.combine(question)
        }
    }

    /// What came of a question.
    enum Held: Sendable {
        case comparison(Comparison)
        case frontier(Frontier, SelectionInputs)
        case sweep(Sweep, SelectionInputs)
        /// An outcome without a selection, with its reasons.
        case reasons(Outcome)
        /// What cannot hold together, or who is missing.
        case explanation(Explanation, SelectionInputs)
        /// A whole proof as a file; nil where the selection could not be proven again in the time.
        case certificate([UInt8]?)
        case reserves(AlternatesAnswer)
        case papers(ExportAnswer, bytes: [UInt8])
        /// No file could be made.
        case noFile(PaperFile.Fault)
        /// The question cannot be asked, with every problem.
        case rejected(InputRejection)
    }

    /// How far an answer is.
    enum State: Sendable {
        case waiting
        case working(done: Int, all: Int)
        case held(Held)
    }

    /// What a piece of work is told, and tells.
    struct Control: Sendable {
        /// Ends the work, with what it has.
        let interruption = Interruption()
        fileprivate let progress = CountBox()

        /// The options of a search that is part of it.
        var options: SelectionOptions {
            var options = SelectionOptions()
            options.timeLimit = Answers.searchLimit
            options.threads = max(1, ProcessInfo.processInfo.activeProcessorCount - 1)
            options.interruption = interruption
            return options
        }

        /// Says how much is done.
        func report(_ done: Int, _ all: Int) { progress.set(done, all) }
    }

    /// An answer that is not there yet, as whoever cancels it names it.
    struct Ticket: Sendable, Equatable {
        let number: Int
        /// The name of whoever asked.
        let asker: String
    }

    private struct Entry {
        let key: Key
        let ticket: Ticket
        let control: Control
        let work: @Sendable (Control) throws -> Held
        var isUnderWay = false
        var isCancelled = false
        var held: Held?
        /// Why there is no answer, though nobody cancelled: it is told to the next who asks.
        var failure: (any Error)?
        var waiters: [CheckedContinuation<Void, Never>] = []

        /// True until its work has ended.
        var isOpen: Bool { held == nil && failure == nil }
    }

    private var entries: [Entry] = []
    private var asked = 0
    private var isShut = false
    private var ending: [CheckedContinuation<Void, Never>] = []

    /// The most answers that are held, and that wait. Chosen: a comparison of ten scenarios of 2,000 nominees takes some megabytes.
    private static let most = 12
    private static let mostWaiting = 8
    /// The longest time of one search, and of all searches of an answer together. Chosen: what an office waits for.
    private static let searchLimit = Duration.seconds(60)
    private static let limit = Duration.seconds(300)
    /// The longest time that the end of the process waits for work that is told to end. Chosen: a service has two seconds.
    private static let endLimit = Duration.milliseconds(1_200)

    /// The state of an answer; nil where nobody has asked for it.
    func state(_ key: Key) -> State? {
        guard let entry = place(key).map({ entries[$0] }), entry.failure == nil else { return nil }
        if let held = entry.held { return .held(held) }
        guard entry.isUnderWay else { return .waiting }
        let (done, all) = entry.control.progress.value
        return .working(done: done, all: all)
    }

    /// The answers of a conference that are there or are worked on, the newest first.
    func keys(of conference: Int, _ sort: Key.Sort) -> [Key] {
        entries.reversed().filter { !$0.isCancelled && $0.failure == nil }.map(\.key).filter {
            $0.conference == conference && $0.sort == sort
        }
    }

    /// What an answer that is not there yet is cancelled by; nil where it is there, or nobody has asked.
    func ticket(_ key: Key) -> Ticket? {
        place(key).flatMap { entries[$0].isOpen ? entries[$0].ticket : nil }
    }

    /// The place of an answer; one that was cancelled is none any more, even where its work has not ended yet.
    private func place(_ key: Key) -> Int? { entries.firstIndex { $0.key == key && !$0.isCancelled } }

    /// Asks, where nobody has asked yet, and waits a moment for the answer.
    /// - Parameter asker: who asks, and may cancel.
    /// - Throws: `Refusal.tooMany` where too many others wait, or the process is about to end; what `work` threw, but for rejected
    ///   inputs, which are an answer.
    func ask(
        _ key: Key, by asker: Author = .server, waiting patience: Duration = .milliseconds(700),
        _ work: @escaping @Sendable (Control) throws -> Held
    ) async throws -> State {
        if place(key) == nil {
            guard !isShut, entries.count(where: \.isOpen) < Answers.mostWaiting else { throw Refusal.tooMany }
            asked += 1
            let ticket = Ticket(number: asked, asker: asker.name)
            entries.append(Entry(key: key, ticket: ticket, control: Control(), work: work))
            next()
        }
        await wait(for: key, patience)
        if let index = place(key), let failure = entries[index].failure {
            forget(index)
            throw failure
        }
        return state(key) ?? .waiting
    }

    /// Cancels an answer that is not there yet: one that waits is forgotten at once, one that is worked on as soon as that ends.
    /// - Parameters:
    ///   - number: the number of its ticket.
    ///   - visitor: who cancels: whoever asked, or the office.
    /// - Throws: `Refusal.forbidden` for others.
    func cancel(_ number: Int, in conference: Int, by visitor: Visitor) throws {
        guard
            let index = entries.firstIndex(where: {
                $0.ticket.number == number && $0.key.conference == conference && $0.isOpen && !$0.isCancelled
            })
        else { return }
        guard visitor.role == .office || visitor.author.name == entries[index].ticket.asker else {
            throw Refusal.forbidden
        }
        guard entries[index].isUnderWay else { return forget(index) }
        wake(entries[index].key)
        entries[index].isCancelled = true
        entries[index].control.interruption.request()
    }

    /// Ends all work, as the process is about to end: what waits is never begun, what is worked on is told to end and waited for,
    /// but not for longer than a service has.
    func shut() async {
        isShut = true
        while let index = entries.firstIndex(where: { !$0.isUnderWay && $0.isOpen }) { forget(index) }
        for entry in entries { entry.control.interruption.request() }
        guard entries.contains(where: \.isUnderWay) else { return }
        let alarm = Task {
            do { try await Task.sleep(for: Answers.endLimit) } catch { return }
            tellEnd()
        }
        await withCheckedContinuation { ending.append($0) }
        alarm.cancel()
    }

    private func tellEnd() {
        for waiter in ending { waiter.resume() }
        ending = []
    }

    private func forget(_ index: Int) {
        for waiter in entries.remove(at: index).waiters { waiter.resume() }
    }

    private func wait(for key: Key, _ patience: Duration) async {
        guard let index = place(key), entries[index].isOpen else { return }
        let alarm = Task {
            do { try await Task.sleep(for: patience) } catch { return }
            wake(key)
        }
        await withCheckedContinuation { entries[index].waiters.append($0) }
        alarm.cancel()
    }

    private func wake(_ key: Key) {
        guard let index = place(key) else { return }
        let waiters = entries[index].waiters
        entries[index].waiters = []
        for waiter in waiters { waiter.resume() }
    }

    private func next() {
        guard !isShut else { return }
        for sort in [Key.Sort.search, .paper] where !entries.contains(where: { $0.isUnderWay && $0.key.sort == sort }) {
            guard let index = entries.firstIndex(where: { !$0.isUnderWay && $0.isOpen && $0.key.sort == sort })
            else { continue }
            entries[index].isUnderWay = true
            let entry = entries[index]
            Task { await work(on: entry) }
        }
    }

    private func work(on entry: Entry) async {
        let alarm = Task {
            do { try await Task.sleep(for: Answers.limit) } catch { return }
            entry.control.interruption.request()
        }
        let result = await SearchThread.run { () -> Result<Held, any Error> in
            do {
                return .success(try entry.work(entry.control))
            } catch let rejection as InputRejection {
                return .success(.rejected(rejection))
            } catch {
                return .failure(error)
            }
        }
        alarm.cancel()
        finish(entry.ticket, result)
    }

    private func finish(_ ticket: Ticket, _ result: Result<Held, any Error>) {
        guard let index = entries.firstIndex(where: { $0.ticket == ticket }) else { return }
        entries[index].isUnderWay = false
        if entries[index].isCancelled || isShut {
            forget(index)
        } else {
            switch result {
            case .success(let held): entries[index].held = held
            case .failure(let error): entries[index].failure = error
            }
            wake(entries[index].key)
        }
        if isShut, !entries.contains(where: \.isUnderWay) { tellEnd() }
        while entries.count(where: { !$0.isOpen }) > Answers.most,
            let oldest = entries.firstIndex(where: { !$0.isOpen })
        {
            entries.remove(at: oldest)
        }
        next()
    }
}

/// How much of an answer is done, told by threads that search.
private final class CountBox: Sendable {
    private let counts = Mutex<(Int, Int)>((0, 0))

    var value: (Int, Int) { counts.withLock { $0 } }

    func set(_ done: Int, _ all: Int) { counts.withLock { $0 = (done, all) } }
}
