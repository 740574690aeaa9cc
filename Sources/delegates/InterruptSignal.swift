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
        unblock()
        return made
    }

    /// Lets the signal through, even where whoever started the process holds it back.
    private static func unblock() {
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGINT)
        pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    }

    /// Lets the next signal end the process again.
    static func ignoreNoMore() { signal(SIGINT, SIG_DFL) }
}
