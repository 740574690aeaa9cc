import ArgumentParser
import DelegateSelection
import Foundation
import Synchronization

/// When progress is shown.
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
    private let levels: [String]
    private let language: Language
    private let start = ContinuousClock.now
    private let state: Mutex<State>

    /// A line for a search over `plan`; `auto` waits for a second, and for a terminal.
    init(_ choice: ProgressChoice, _ plan: Plan, _ language: Language) {
        isShown = choice == .always || choice == .auto && isatty(STDERR_FILENO) == 1
        levels = ProgressLine.levels(plan, language)
        self.language = language
        state = Mutex(State(next: choice == .auto ? start + .seconds(1) : start))
    }

    /// The names of the objectives in their order, the lottery last.
    private static func levels(_ plan: Plan, _ language: Language) -> [String] {
        let ranks = Set(plan.quotas.compactMap(\.priority?.rank) + plan.rules.compactMap(\.priority?.rank)).sorted()
        let seats = [Message(.objectiveSeats).text(language)]
        let kept = plan.keeping == nil ? [] : [Message(.objectiveKept).text(language)]
        let targets = ranks.map { Message(.progressTargets, "\($0)").text(language) }
        let merit = plan.merit.isEmpty ? [] : [Message(.objectiveMerit).text(language)]
        let aimed = plan.seats.fill == .first ? seats + kept + targets : kept + targets + seats
        return aimed + merit + [Message(.objectiveLottery).text(language)]
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
            if let best = progress.best { parts.append(words(.progressBest, numbers.text(best))) }
            if let bound = progress.bound { parts.append(words(.progressBound, numbers.text(bound))) }
        }
        if let best = progress.best, let bound = progress.bound, best != 0 {
            let gap = Rational(bound.magnitude > best.magnitude ? bound - best : best - bound, best)
            parts.append(words(.progressGap, numbers.percent(gap < .zero ? -gap : gap)))
        }
        return parts.joined(separator: " · ")
    }

    /// Whether the search counts in the units that people know: delegates and lottery numbers, not scaled points.
    private func isCounted(_ phase: SearchProgress.Phase) -> Bool {
        switch phase {
        case .construction: true
        case .level(let index):
            !levels.indices.contains(index) || index == levels.count - 1
                || levels[index] == Message(.objectiveSeats).text(language)
        }
    }

    private func phase(_ phase: SearchProgress.Phase) -> String {
        switch phase {
        case .construction: words(.progressConstruction)
        case .level(let index): levels.indices.contains(index) ? levels[index] : levels.last ?? ""
        }
    }

    private func words(_ code: CommandMessage, _ parameters: String...) -> String {
        Message(code, parameters: parameters).text(language)
    }
}
