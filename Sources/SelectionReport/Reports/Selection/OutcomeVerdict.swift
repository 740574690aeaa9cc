import SelectionCore
import Wording

/// The verdict: what is held and proven, who found it, why the search ended and how long it took: separate sentences.
extension OutcomeSheet {
    /// The section of the verdict; `timing` stands at its end.
    func verdict(_ timing: [String] = []) -> ReportSection {
        let ofList = inputs.listRemarks.filter { $0.severity == .warning }.map { remark in
            var paragraph = ReportParagraph(say(.warningOfList(words: remark.text(language))))
            paragraph.onPage = say(.warningOfList(words: remark.textOnPage(language)))
            return paragraph
        }
        let rest = [warnings].compactMap(\.self) + ofList + leftOut + timing.map { ReportParagraph($0) }
        return ReportSection(say(.reportResult), (findings + rest).map(ReportBlock.paragraph))
    }

    /// The sentence that the input has warnings, where it has: a reader of the report may not have seen them.
    private var warnings: ReportParagraph? {
        let count = inputs.remarks.count { $0.severity == .warning }
        return count > 0 ? ReportParagraph(Message(.warningsLeft(count: "\(count)")), language) : nil
    }

    /// The most rows that were left out that are told one by one.
    private static let mostLeftOut = 20

    /// The rows that were left out and why: those who are not in the selection since they were never looked at.
    private var leftOut: [ReportParagraph] {
        guard !inputs.leftOut.isEmpty else { return [] }
        let shown = inputs.leftOut.prefix(OutcomeSheet.mostLeftOut)
        let hidden = inputs.leftOut.count - shown.count
        let lead = ReportParagraph(say(.rowsLeftOut(count: numbers.text(inputs.leftOut.count))))
        let rows = shown.map { ReportParagraph($0, language, level: 2, style: .bullet) }
        guard hidden > 0 else { return [lead] + rows }
        return [lead] + rows
            + [ReportParagraph(Message(.moreRowsLeftOut(count: numbers.text(hidden))), language, level: 2)]
    }

    /// The findings: what is held and proven, of what cannot be why, who found it and why the search ended.
    var findings: [ReportParagraph] {
        let end = [solver, outcome.solver.fallbackReason(language).map { say(.verdictFallback(reason: $0)) }, stop]
        return proof + emptySeats + end.compactMap(\.self).map { ReportParagraph($0) }
    }

    private var proof: [ReportParagraph] {
        switch outcome.status {
        case .optimal: sentences(optimal + (outcome.selected.isEmpty ? [say(.verdictNobody)] : []))
        case .feasible:
            sentences([
                isSelection ? say(.verdictFeasible) : say(.replacementFeasible),
                outcome.gap.map { say(.verdictGap(gap: numbers.percent($0), level: openLevel)) } ?? say(.verdictNoGap),
            ])
        case .infeasible:
            sentences([isSelection ? say(.verdictInfeasible) : say(.replacementImpossible)]) + reasons
                + ConflictParagraphs.of(outcome, inputs, language) + supply
        case .unknown:
            sentences([isSelection ? say(.verdictUnknown) : say(.replacementUnknown)])
                + ConflictParagraphs.of(outcome, inputs, language)
        }
    }

    /// The additional nominees with whom no rule would have to give.
    private var supply: [ReportParagraph] {
        guard let supply = outcome.supply, !supply.parts.isEmpty else { return [] }
        let said = SupplyWords(inputs: inputs, language: language)
        let lead: SupplyMessage = supply.standing == .fewest ? .inSelect : .inSelectPossible
        return [ReportParagraph(words.text(lead))]
            + supply.parts.map { ReportParagraph(said.text($0), level: 2, style: .bullet) }
    }

    private func sentences(_ sentences: [String]) -> [ReportParagraph] { sentences.map { ReportParagraph($0) } }

    private var isSelection: Bool { inputs.replacement == nil }

    /// The proven facts of the best: it is the best selection, or the one that follows a list with the fewest changes.
    private var optimal: [String] {
        if isSelection { return [say(.verdictOptimal)] }
        let isFull = inputs.plan.seats.fill == .first
        return [isFull ? say(.replacementProvenSeats) : say(.replacementProven), say(.replacementProvenBest)]
    }

    /// The first objective whose bound is not attained.
    private var openLevel: String {
        guard let attained = outcome.recount?.objective else { return "" }
        let bound = outcome.bound
        let seats = bound.seats == attained.seats ? nil : say(.levelSeats)
        let kept = bound.kept == attained.kept ? nil : say(.levelKept)
        let shortfall = attained.shortfalls.first { !bound.shortfalls.contains($0) }
            .map { say(.levelShortfall(priority: "\($0.priority)")) }
        let targets = inputs.plan.seats.fill == .first ? [seats, kept, shortfall] : [kept, shortfall, seats]
        let merit = bound.merit == attained.merit || inputs.plan.merit.isEmpty ? nil : say(.levelMerit)
        return (targets + [merit]).compactMap(\.self).first ?? say(.levelLottery)
    }

    private var reasons: [ReportParagraph] {
        guard !outcome.countingConflicts.isEmpty else {
            return outcome.conflict == nil ? [ReportParagraph(say(.verdictNoReason))] : []
        }
        return [ReportParagraph(say(.verdictReasons))]
            + outcome.countingConflicts.map {
                ReportParagraph(Diagnostic(.error, at: $0.location, $0.message), language, level: 2, style: .bullet)
            }
    }

    /// The solver that found it, and the one that proved it again; nobody where counting was enough.
    private var solver: String? {
        guard outcome.countingConflicts.isEmpty else { return nil }
        let (name, version) = (outcome.solver.name, outcome.solver.version)
        guard let other = outcome.confirmedBy else { return say(.verdictSolver(name: name, version: version)) }
        return say(
            .verdictConfirmed(finder: name, finderVersion: version, prover: other.name, proverVersion: other.version))
    }

    private var stop: String? {
        switch outcome.stopped {
        case .completed: nil
        case .timeLimit: say(.stoppedByTime)
        case .gapLimit: say(.stoppedByGap)
        case .interrupted: say(.stoppedByUser)
        case .solverFailure: say(.stoppedByFailure)
        }
    }

    /// The time it took, and since when nothing is in the outcome's total time yet.
    func duration(since start: ContinuousClock.Instant?) -> String {
        let later = start.map { (ContinuousClock.now - $0) / .seconds(1) } ?? 0
        return say(
            .verdictTiming(
                total: numbers.seconds(outcome.timing.total + later), reading: numbers.seconds(outcome.timing.read)))
    }
}
