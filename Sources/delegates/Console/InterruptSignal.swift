import DelegateSelection
import Foundation

/// Ctrl-C, or SIGTERM: the first one ends the search with what it holds, the second one the process.
enum InterruptSignal {
    /// The switch that the signal's handler throws; it does nothing else.
    private static let interruption = Interruption()

    private static let signals = [SIGINT, SIGTERM]

    /// Listens from now on.
    /// - Returns: what the first signal throws; made before the handler can run.
    static func listen() -> Interruption {
        let made = interruption
        for number in signals {
            signal(number) { _ in
                InterruptSignal.interruption.request()
                signal(SIGINT, SIG_DFL)
                signal(SIGTERM, SIG_DFL)
            }
        }
        return made
    }

    /// Lets the signal through, even where the process that started this one holds it back.
    static func unblock() {
        var set = sigset_t()
        sigemptyset(&set)
        for number in signals { sigaddset(&set, number) }
        pthread_sigmask(SIG_UNBLOCK, &set, nil)
    }

    /// Lets the next signal end the process again.
    static func ignoreNoMore() {
        for number in signals { signal(number, SIG_DFL) }
    }
}
