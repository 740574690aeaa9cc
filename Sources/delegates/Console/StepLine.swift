import DelegateSelection
import Foundation
import Synchronization

/// One line on standard error that counts searches, written over and over, and wiped out at the end.
final class StepLine: Sendable {
    private let isShown: Bool
    private let language: Language
    private let start: ContinuousClock.Instant
    private let width = Mutex(0)

    /// A line that shows nothing yet; `auto` waits for a second, and for a terminal.
    init(_ choice: ProgressChoice, _ language: Language) {
        isShown = choice == .always || choice == .auto && isatty(STDERR_FILENO) == 1
        self.language = language
        start = choice == .auto ? .now + .seconds(1) : .now
    }

    /// Shows how many searches are done.
    func show(_ done: Int, of all: Int) {
        guard isShown, ContinuousClock.now >= start else { return }
        let text = Message(WhatIfMessage.explainProgress, parameters: ["\(done)", "\(all)"]).text(language)
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
