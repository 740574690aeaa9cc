import Foundation
import Synchronization

/// Work that takes longer than a page may: threads of its own, so that pages are answered meanwhile. What takes seconds, such as
/// imports and exports, is done one at a time, and nothing short waits for it.
final class Work: Sendable {
    private let short = OperationQueue()
    private let long = OperationQueue()
    private let longCount = Mutex(0)

    /// Short work on all cores but one, on one at least; long work on one, at a lower priority.
    init() {
        short.maxConcurrentOperationCount = max(1, ProcessInfo.processInfo.activeProcessorCount - 1)
        short.qualityOfService = .userInitiated
        long.maxConcurrentOperationCount = 1
        long.qualityOfService = .utility
    }

    /// True while long work is under way or waits.
    var isLongUnderWay: Bool { longCount.withLock { $0 > 0 } }

    /// Does `body`, which takes less than a second, in turn.
    func run<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await Work.run(on: short, body)
    }

    /// Does `body`, which may take seconds, in turn.
    func runLong<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        longCount.withLock { $0 += 1 }
        defer { longCount.withLock { $0 -= 1 } }
        return try await Work.run(on: long, body)
    }

    private static func run<Value: Sendable>(
        on queue: OperationQueue, _ body: @escaping @Sendable () throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            queue.addOperation { continuation.resume(with: Result { try body() }) }
        }
    }
}
