import ExactArithmetic
import SelectionCore
import SelectionFile
import Wording

/// An outcome as people read it: what is proven, how every rule is kept, the delegates. It also is the selection file.
package struct OutcomeReport: Report {
    let outcome: Outcome
    let inputs: SelectionInputs
    /// The columns that stand in a table for spreadsheets.
    package var columns = PoolColumns.plan
    /// The extent to which lists without a natural end are shown.
    package var extent = ListExtent.short
    /// Since when nothing is in the outcome's total time yet; what writing takes is added to it then.
    package var start: ContinuousClock.Instant?
    /// True where the document says how long the search took. Pages do not: the same inputs give the same page.
    package var showsTiming = false

    /// A report of the outcome of selecting from `inputs`.
    package init(_ outcome: Outcome, _ inputs: SelectionInputs) { (self.outcome, self.inputs) = (outcome, inputs) }

    package func document(_ language: Language) -> ReportDocument {
        let sheet = OutcomeSheet(outcome: outcome, inputs: inputs, language: language, extent: extent)
        let timing = showsTiming ? [sheet.duration(since: start)] : []
        var sections = [sheet.verdict(timing)]
        if let recount = outcome.recount {
            sections += [sheet.objective(recount.objective), sheet.shares(recount), sheet.composition(recount)]
            sections += sheet.quotas(recount)
            sections += [sheet.rules(recount), sheet.cost(recount), sheet.lottery, sheet.delegates]
        }
        let words = sheet.words
        return ReportDocument(words.title, subtitles: words.scenario, language: language, sections: sections)
    }

    package func json(version: String) -> String {
        SelectionWriter(outcome, inputs, version: version, extent: extent).text(since: start)
    }

    package var csvIsComputed: Bool { false }

    /// The selected nominees under the headers of the nominees' file, in pool order.
    package func csv(_ language: Language) -> String {
        let table = columns.table(inputs)
        return ([table.headers] + outcome.selected.map(table.cells)).map(CSVRecord.line).joined()
    }
}

/// The data that the sections of a selection's report are made from.
struct OutcomeSheet {
    let outcome: Outcome
    let inputs: SelectionInputs
    let language: Language
    let extent: ListExtent
    let words: AnswerWords

    var numbers: NumberStyle { NumberStyle(language) }

    init(outcome: Outcome, inputs: SelectionInputs, language: Language, extent: ListExtent = .short) {
        (self.outcome, self.inputs, self.language, self.extent) = (outcome, inputs, language, extent)
        words = AnswerWords(inputs: inputs, language: language)
    }

    func say(_ message: ReportMessage) -> String {
        Message(message).text(language)
    }

    func say(_ message: CountingMessage) -> String {
        Message(message).text(language)
    }

    func say(_ message: FollowedListMessage) -> String {
        Message(message).text(language)
    }

    func say(_ message: ReplacementMessage) -> String {
        Message(message).text(language)
    }

    func say(_ message: ComparisonMessage) -> String {
        Message(message).text(language)
    }

    /// ✓ where a bound is kept, ✗ where not.
    func mark(_ count: Recount.RuleCount) -> ReportCell {
        count.isSatisfied ? .text("✓") : .text("✗", tone: .broken)
    }

    /// The priority that a rule has, or that it is required.
    func priority(_ count: Recount.RuleCount) -> ReportCell {
        .text(count.priority.map { "\($0)" } ?? say(.ruleIsRequired))
    }
}
