import Dispatch

#if canImport(Glibc)
    import Glibc
#endif

/// Work that is shared among threads of the calling thread's priority.
package enum SharedWork {
    /// Calls `body` with every number below `count`, each on a thread of its own, and waits for all of them.
    ///
    /// Dispatch's own threads have the process's priority on Linux, whatever the calling thread has: a search that must not keep
    /// others waiting brings threads of its own, which take over its priority.
    package static func perform(_ count: Int, _ body: @Sendable (Int) -> Void) {
        #if os(Linux)
            if count > 1, isLowered { return performOnOwnThreads(count, body) }
        #endif
        DispatchQueue.concurrentPerform(iterations: count, execute: body)
    }

    #if os(Linux)
        /// As a main thread has.
        private static let stackBytes = 8 << 20

        private static let process = Int32(PRIO_PROCESS.rawValue)

        /// True where the calling thread has a lower priority than the process's first one.
        private static var isLowered: Bool {
            getpriority(process, 0) > getpriority(process, id_t(getpid()))
        }

        /// What a thread does; it is let go of before the thread ends.
        private final class Share: Sendable {
            let index: Int
            let body: @Sendable (Int) -> Void

            init(_ index: Int, _ body: @escaping @Sendable (Int) -> Void) { (self.index, self.body) = (index, body) }
        }

        private static func performOnOwnThreads(_ count: Int, _ body: @Sendable (Int) -> Void) {
            withoutActuallyEscaping(body) { body in
                var attributes = pthread_attr_t()
                pthread_attr_init(&attributes)
                pthread_attr_setstacksize(&attributes, stackBytes)
                defer { pthread_attr_destroy(&attributes) }
                var threads: [pthread_t] = []
                var own = [0]
                for index in 1..<count {
                    let share = Unmanaged.passRetained(Share(index, body))
                    var thread = pthread_t()
                    let fault = pthread_create(
                        &thread, &attributes,
                        { argument in
                            guard let argument else { return nil }
                            let share = Unmanaged<Share>.fromOpaque(argument).takeRetainedValue()
                            share.body(share.index)
                            return nil
                        }, share.toOpaque())
                    if fault == 0 {
                        threads.append(thread)
                    } else {
                        // No further thread can be had: the calling one does it.
                        share.release()
                        own.append(index)
                    }
                }
                for index in own { body(index) }
                for thread in threads { pthread_join(thread, nil) }
            }
        }
    #endif
}
