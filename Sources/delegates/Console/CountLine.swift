import DelegateSelection
import Foundation
import Synchronization

/// The number of searches done, of several, on one line of standard error that is written over and over.
final class CountLine: Sendable {
    private let isShown: Bool
    private let words: @Sendable (_ done: String, _ all: String) -> any MessageWords
    private let language: Language
    private let start: ContinuousClock.Instant
    private let width = Mutex(0)

    /// A line of the `words` for how many are done and how many there are; `auto` waits for a second, and for a terminal.
    init(
        _ choice: ProgressChoice, _ language: Language,
        _ words: @escaping @Sendable (_ done: String, _ all: String) -> any MessageWords
    ) {
        isShown = choice == .always || choice == .auto && isatty(STDERR_FILENO) == 1
        start = choice == .auto ? .now + .seconds(1) : .now
        (self.words, self.language) = (words, language)
    }

    /// Shows the number done.
    func show(_ done: Int, of all: Int) {
        guard isShown, ContinuousClock.now >= start else { return }
        let text = Message(words("\(done)", "\(all)")).text(language)
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
