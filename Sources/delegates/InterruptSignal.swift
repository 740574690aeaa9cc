import Foundation
import IntegerProgramming

/// Ctrl-C: the first one ends the search with what it holds, the second one the process.
enum InterruptSignal {
    /// Thrown by the signal's handler, which does nothing else.
    private static let interruption = Interruption()

    /// Listens from now on.
    /// - Returns: what the first signal throws; made before the handler can run.
    static func listen() -> Interruption {
        let made = interruption
        signal(SIGINT) { _ in
            InterruptSignal.interruption.request()
            signal(SIGINT, SIG_DFL)
        }
        return made
    }

    /// Lets the next signal end the process again.
    static func ignoreNoMore() { signal(SIGINT, SIG_DFL) }
}
