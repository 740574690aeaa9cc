import Synchronization

/// Lets so many work at a time; the others wait in turn.
final class Turnstile: Sendable {
    private struct State {
        var free: Int
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let state: Mutex<State>

    init(_ count: Int) { state = Mutex(State(free: count)) }

    /// Does `body` as soon as a place is free.
    func inTurn<Value: Sendable>(_ body: @Sendable () async throws -> Value) async throws -> Value {
        await enter()
        defer { leave() }
        return try await body()
    }

    /// Takes a place as soon as one is free.
    func enter() async {
        await withCheckedContinuation { continuation in
            let isFree = state.withLock { state in
                guard state.free > 0 else {
                    state.waiting.append(continuation)
                    return false
                }
                state.free -= 1
                return true
            }
            if isFree { continuation.resume() }
        }
    }

    /// Gives a place back.
    func leave() {
        let next = state.withLock { state -> CheckedContinuation<Void, Never>? in
            guard state.waiting.isEmpty else { return state.waiting.removeFirst() }
            state.free += 1
            return nil
        }
        next?.resume()
    }
}

/// Lets everybody do one thing at a time: a second waits until the first is done, and of those who wait there are a few.
final class OwnTurn: Sendable {
    private let waiting = Mutex<[String: [CheckedContinuation<Void, Never>]]>([:])
    /// The most that wait for the turn of one. Chosen: impatient people press twice.
    private static let mostWaiting = 2

    /// Takes the turn of `key` as soon as nobody has it.
    /// - Returns: false where too many wait for it.
    func enter(_ key: String) async -> Bool {
        guard waiting.withLock({ $0[key, default: []].count < OwnTurn.mostWaiting }) else { return false }
        await withCheckedContinuation { continuation in
            let isFree = waiting.withLock { waiting in
                guard waiting[key] != nil else {
                    waiting[key] = []
                    return true
                }
                waiting[key]?.append(continuation)
                return false
            }
            if isFree { continuation.resume() }
        }
        return true
    }

    /// Gives the turn of `key` back.
    func leave(_ key: String) {
        let next = waiting.withLock { waiting -> CheckedContinuation<Void, Never>? in
            guard let first = waiting[key]?.first else {
                waiting[key] = nil
                return nil
            }
            waiting[key]?.removeFirst()
            return first
        }
        next?.resume()
    }
}
