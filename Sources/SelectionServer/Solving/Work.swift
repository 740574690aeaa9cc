import Foundation

/// Work that takes longer than a page may: a few threads of their own, so that pages are answered meanwhile.
final class Work: Sendable {
    private let queue: OperationQueue

    /// Work on all cores but one, on one at least.
    init() {
        queue = OperationQueue()
        queue.maxConcurrentOperationCount = max(1, ProcessInfo.processInfo.activeProcessorCount - 1)
        queue.qualityOfService = .utility
    }

    /// Does `body` in turn.
    func run<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            queue.addOperation { continuation.resume(with: Result { try body() }) }
        }
    }
}
