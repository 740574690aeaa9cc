import DelegateSelection
import Foundation
import Synchronization

/// The number of searches done, of several, on one line of standard error that is written over and over.
final class CountLine: Sendable {
    private let isShown: Bool
    private let code: any MessageWords
    private let language: Language
    private let start: ContinuousClock.Instant
    private let width = Mutex(0)

    /// A line of `code`, whose parameters are the number done and the number of all; `auto` waits for a second, and for
    /// a terminal.
    init(_ choice: ProgressChoice, _ code: any MessageWords, _ language: Language) {
        isShown = choice == .always || choice == .auto && isatty(STDERR_FILENO) == 1
        start = choice == .auto ? .now + .seconds(1) : .now
        (self.code, self.language) = (code, language)
    }

    /// Shows the number done.
    func show(_ done: Int, of all: Int) {
        guard isShown, ContinuousClock.now >= start else { return }
        let text = Message(code, parameters: ["\(done)", "\(all)"]).text(language)
        width.withLock { width in
            Console.status("\r" + text + String(repeating: " ", count: max(0, width - text.count)))
            width = text.count
        }
    }

    /// Wipes the line out.
    func erase() {
        width.withLock { width in
            if width > 0 { Console.status("\r" + String(repeating: " ", count: width) + "\r") }
            width = 0
        }
    }
}
