import ArgumentParser
import DelegateSelection
import Foundation
import Synchronization

/// The choice whether progress is shown.
enum ProgressChoice: String, CaseIterable, ExpressibleByArgument {
    case auto, always, never
}

/// One line on standard error that is written over and over, and wiped out at the end.
final class ProgressLine: Sendable {
    private static let interval = Duration.milliseconds(100)

    private struct State {
        var next: ContinuousClock.Instant
        var width = 0
    }

    private let isShown: Bool
    private let levels: [ObjectiveOrder.Level]
    private let language: Language
    private let start = ContinuousClock.now
    private let state: Mutex<State>

    /// A line for a search over `inputs`; `auto` waits for a second, and for a terminal.
    init(_ choice: ProgressChoice, _ inputs: SelectionInputs, _ language: Language) {
        isShown = choice == .always || choice == .auto && isatty(STDERR_FILENO) == 1
        levels = isShown ? ObjectiveOrder(searched: inputs.plan, over: inputs.pool).levels : []
        self.language = language
        state = Mutex(State(next: choice == .auto ? start + .seconds(1) : start))
    }

    /// The line's name for an objective.
    private static func name(_ level: ObjectiveOrder.Level, _ language: Language) -> String {
        switch level {
        case .seats: Message(.objectiveSeats).text(language)
        case .kept: Message(.objectiveKept).text(language)
        case .shortfall(let priority): Message(.progressTargets(priority: "\(priority)")).text(language)
        case .merit: Message(.objectiveMerit).text(language)
        case .lottery: Message(.objectiveLottery).text(language)
        }
    }

    /// Shows where the search is, unless it did so a moment ago.
    func show(_ progress: SearchProgress) {
        guard isShown else { return }
        let now = ContinuousClock.now
        state.withLock { state in
            guard now >= state.next else { return }
            let text = self.text(progress, now - start)
            Console.status("\r" + text + String(repeating: " ", count: max(0, state.width - text.count)))
            (state.width, state.next) = (text.count, now + ProgressLine.interval)
        }
    }

    /// Wipes the line out.
    func erase() {
        state.withLock { state in
            if state.width > 0 { Console.status("\r" + String(repeating: " ", count: state.width) + "\r") }
            state.width = 0
        }
    }

    private func text(_ progress: SearchProgress, _ elapsed: Duration) -> String {
        var parts = ["\(elapsed.components.seconds) s", phase(progress.phase)]
        let numbers = NumberStyle(language)
        if isCounted(progress.phase) {
            if let best = progress.best { parts.append(words(.progressBest(value: numbers.text(best)))) }
            if let bound = progress.bound { parts.append(words(.progressBound(value: numbers.text(bound)))) }
        }
        if let best = progress.best, let bound = progress.bound, best != 0 {
            let gap = Rational(bound.magnitude > best.magnitude ? bound - best : best - bound, best)
            parts.append(words(.progressGap(value: numbers.percent(gap < .zero ? -gap : gap))))
        }
        return parts.joined(separator: " · ")
    }

    /// True where the search counts in the units that people know: delegates and lottery numbers, not scaled points.
    private func isCounted(_ phase: SearchProgress.Phase) -> Bool {
        switch phase {
        case .construction: true
        case .level(let index):
            !levels.indices.contains(index) || levels[index] == .lottery || levels[index] == .seats
        }
    }

    private func phase(_ phase: SearchProgress.Phase) -> String {
        switch phase {
        case .construction: words(.progressConstruction)
        case .level(let index): ProgressLine.name(levels.indices.contains(index) ? levels[index] : .lottery, language)
        }
    }

    private func words(_ message: CommandMessage) -> String {
        Message(message).text(language)
    }
}
