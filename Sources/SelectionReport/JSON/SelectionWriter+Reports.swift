import SelectionCore
import SelectionFile
import Wording

extension SelectionWriter {
    /// A writer of `outcome` in the words of the reports.
    /// - Parameters:
    ///   - version: the product's.
    ///   - extent: how long lists without a natural end may be.
    package init(_ outcome: Outcome, _ inputs: SelectionInputs, version: String, extent: ListExtent = .short) {
        let sentences = ReportSentences(words: StatementWords(inputs.plan, .english))
        self.init(outcome, inputs, version: version, extent: extent, sentences: sentences)
    }
}

/// The sentences of a selection file as the reports say them.
private struct ReportSentences: SelectionSentences {
    let words: StatementWords

    func label(of statement: Statement) -> String { words.label(of: statement) }

    func seatReasons(_ outcome: Outcome, _ inputs: SelectionInputs) -> [String] {
        guard outcome.status != .unknown, outcome.selected.count < inputs.plan.seats.maximum else { return [] }
        let reasons = SeatReasons(inputs, .english)
        guard outcome.status != .infeasible || reasons.most < inputs.plan.seats.minimum else { return [] }
        return reasons.sentences
    }
}
