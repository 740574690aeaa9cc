import Foundation

/// A thread for a search: it has a main thread's stack, and a lower priority than the threads that answer pages.
enum SearchThread {
    /// As a main thread has.
    private static let stackBytes = 8 << 20

    /// Does `body` on a thread of its own.
    static func run<Value: Sendable>(_ body: @escaping @Sendable () -> Value) async -> Value {
        await withCheckedContinuation { continuation in
            let thread = Thread {
                lowerPriority()
                continuation.resume(returning: body())
            }
            thread.stackSize = stackBytes
            thread.start()
        }
    }

    /// On Linux 0 stands for the calling thread, which has a priority of its own and gives it to threads that it starts.
    private static func lowerPriority() {
        #if os(Linux)
            _ = setpriority(Int32(PRIO_PROCESS.rawValue), 0, 10)
        #else
            Thread.current.qualityOfService = .utility
        #endif
    }
}
