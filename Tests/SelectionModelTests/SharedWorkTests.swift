import Foundation
import Synchronization
import Testing

@testable import SelectionModel

/// Shared work has the priority of the thread that shares it.
@Suite struct SharedWorkTests {
    @Test func `every number is done once`() {
        let done = Mutex([Int](repeating: 0, count: 100))
        SharedWork.perform(100) { index in done.withLock { $0[index] += 1 } }
        #expect(done.withLock { $0.allSatisfy { $0 == 1 } })
    }

    #if os(Linux)
        @Test func `threads of a search have its lower priority`() async {
            let all = await withCheckedContinuation { continuation in
                let thread = Thread {
                    let process = Int32(PRIO_PROCESS.rawValue)
                    _ = setpriority(process, 0, 10)
                    let own = Mutex([Int32]())
                    SharedWork.perform(4) { _ in own.withLock { $0.append(getpriority(process, 0)) } }
                    continuation.resume(returning: own.withLock { $0 })
                }
                thread.start()
            }
            #expect(all == [10, 10, 10, 10])
        }
    #endif
}
