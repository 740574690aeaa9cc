import SelectionCore

/// The sentences of a selection file that are those of reports, in English. They are handed to its writer, which knows no
/// report.
package protocol SelectionSentences: Sendable {
    /// The name of a statement alone: a rule's label, a quota's value, what a pin says.
    func label(of statement: Statement) -> String

    /// The reasons why seats stay empty, or why there is no selection, as far as counting tells; none where it tells
    /// nothing.
    func seatReasons(_ outcome: Outcome, _ inputs: SelectionInputs) -> [String]
}
