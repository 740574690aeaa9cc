import SelectionCore
import Wording

extension ReportPage {
    /// What is held and proven, who found it, why the search ended and how long it took: separate sentences.
    /// - Parameter start: since when nothing is in the outcome's total time yet.
    func verdict(showsTiming: Bool, since start: ContinuousClock.Instant? = nil) -> [String] {
        let later = start.map { (ContinuousClock.now - $0) / .seconds(1) } ?? 0
        let timing = showsTiming ? [duration(and: later)] : []
        let lines = findings + [warnings].compactMap(\.self) + timing
        return [words(.reportResult)] + lines.flatMap { DisplayText.sentence($0, start: "  ") }
    }

    /// That the input has warnings, where it has: who reads the report may not have seen them.
    var warnings: String? {
        let count = inputs.remarks.count { $0.severity == .warning }
        guard count > 0 else { return nil }
        return Message(WarningsMessage.warningsLeft, parameters: ["\(count)"]).text(language)
    }

    /// What is held and proven, of what cannot be why, who found it and why the search ended: a sentence a line.
    var findings: [String] {
        let facts =
            proof + emptySeats + [
                solver, outcome.solver.fallbackReason(language).map { words(.verdictFallback, $0) }, stop,
            ]
        return facts.compactMap(\.self)
    }

    private var proof: [String?] {
        switch outcome.status {
        case .optimal: optimal + [outcome.selected.isEmpty ? words(.verdictNobody) : nil]
        case .feasible:
            [
                isSelection ? words(.verdictFeasible) : words(.replacementFeasible),
                outcome.gap.map { words(.verdictGap, numbers.percent($0), openLevel) } ?? words(.verdictNoGap),
            ]
        case .infeasible:
            [isSelection ? words(.verdictInfeasible) : words(.replacementImpossible)] + reasons
                + ConflictLines.lines(outcome, inputs, language)
        case .unknown:
            [isSelection ? words(.verdictUnknown) : words(.replacementUnknown)]
                + ConflictLines.lines(outcome, inputs, language)
        }
    }

    private var isSelection: Bool { inputs.replacement == nil }

    /// What is proven of the best: it is the best selection, or the one that follows a list with the fewest changes.
    private var optimal: [String] {
        if isSelection { return [words(.verdictOptimal)] }
        let isFull = inputs.plan.seats.fill == .first
        return [isFull ? words(.replacementProvenSeats) : words(.replacementProven), words(.replacementProvenBest)]
    }

    /// The first objective whose bound is not attained.
    private var openLevel: String {
        guard let attained = outcome.recount?.objective else { return "" }
        let bound = outcome.bound
        let seats = bound.seats == attained.seats ? nil : words(.levelSeats)
        let kept = bound.kept == attained.kept ? nil : words(.levelKept)
        let shortfall = attained.shortfalls.first { !bound.shortfalls.contains($0) }
            .map { words(.levelShortfall, "\($0.priority)") }
        let targets = inputs.plan.seats.fill == .first ? [seats, kept, shortfall] : [kept, shortfall, seats]
        let merit = bound.merit == attained.merit || inputs.plan.merit.isEmpty ? nil : words(.levelMerit)
        return (targets + [merit]).compactMap(\.self).first ?? words(.levelLottery)
    }

    private var reasons: [String] {
        guard !outcome.countingConflicts.isEmpty else {
            return outcome.conflict == nil ? [words(.verdictNoReason)] : []
        }
        return [words(.verdictReasons)]
            + outcome.countingConflicts.map { "  • " + Diagnostic(.error, at: $0.location, $0.message).text(language) }
    }

    /// Who found it, and who proved it again; nobody where counting was enough.
    private var solver: String? {
        guard outcome.countingConflicts.isEmpty else { return nil }
        let (name, version) = (outcome.solver.name, outcome.solver.version)
        guard let other = outcome.confirmedBy else { return words(.verdictSolver, name, version) }
        return words(.verdictConfirmed, name, version, other.name, other.version)
    }

    private var stop: String? {
        switch outcome.stopped {
        case .completed: nil
        case .timeLimit: words(.stoppedByTime)
        case .gapLimit: words(.stoppedByGap)
        case .interrupted: words(.stoppedByUser)
        case .solverFailure: words(.stoppedByFailure)
        }
    }

    private func duration(and later: Double) -> String {
        words(.verdictTiming, numbers.seconds(outcome.timing.total + later), numbers.seconds(outcome.timing.read))
    }
}
