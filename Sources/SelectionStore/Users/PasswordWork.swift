import Foundation
import Synchronization

/// The reason why a password is not looked at now: too many are waiting already.
package struct PasswordsBusy: Error, Equatable {
    /// Nothing more is told.
    package init() {}
}

/// Hashes of passwords, one after another on a thread of their own: each takes a core for a tenth of a second and 32 MiB, so that
/// many who sign in at once neither stop the pages nor fill the memory.
final class PasswordWork: Sendable {
    private let queue: OperationQueue
    private let waiting = Mutex(0)
    /// The most that wait. Chosen: the last one waits a few seconds.
    static let mostWaiting = 30

    init() {
        queue = OperationQueue()
        queue.maxConcurrentOperationCount = 1
        queue.qualityOfService = .userInitiated
    }

    /// Does `body` in turn.
    /// - Throws: `PasswordsBusy` where too many are waiting.
    func run<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        let isTaken = waiting.withLock { count in
            guard count < PasswordWork.mostWaiting else { return false }
            count += 1
            return true
        }
        guard isTaken else { throw PasswordsBusy() }
        defer { waiting.withLock { $0 -= 1 } }
        return try await withCheckedThrowingContinuation { continuation in
            queue.addOperation { continuation.resume(with: Result { try body() }) }
        }
    }
}

/// Wrong tries to sign in under names that are nobody's: they are locked as users' names are, so that an answer does not tell which
/// names there are. Held in memory: what was typed may be a password in the wrong field.
final class UnknownNames: Sendable {
    private struct Tries {
        var failures = 0
        var until: StoreTime?
    }

    private let tries = Mutex<[String: Tries]>([:])
    private static let mostNames = 10_000

    /// Until when a name is locked; nil where it is not.
    func locked(_ name: String, at now: StoreTime) -> StoreTime? {
        let until = tries.withLock { $0[UnknownNames.key(name)]?.until }
        return until.flatMap { $0 > now ? $0 : nil }
    }

    /// Counts a wrong try; the time until which the name is locked now, or nil.
    func fail(_ name: String, at now: StoreTime) -> StoreTime? {
        tries.withLock { tries in
            if tries.count >= UnknownNames.mostNames { UnknownNames.drop(&tries, now) }
            var found = tries[UnknownNames.key(name)] ?? Tries()
            if let until = found.until, until > now { return until }
            found.failures += 1
            found.until = nil
            if found.failures >= OfficeStore.mostFailures {
                found = Tries(failures: 0, until: now.adding(seconds: OfficeStore.lockSeconds))
            }
            tries[UnknownNames.key(name)] = found
            return found.until
        }
    }

    private static func key(_ name: String) -> String { Digest.of(name.lowercased()) }

    private static func drop(_ tries: inout [String: Tries], _ now: StoreTime) {
        tries = tries.filter { $0.value.until.map { $0 > now } ?? false }
        if tries.count >= mostNames { tries.removeAll() }
    }
}
