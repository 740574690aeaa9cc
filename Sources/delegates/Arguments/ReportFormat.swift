import ArgumentParser
import DelegateSelection
import SelectionCore
import SelectionReport
import Wording

/// How a result is written that is a list or a table.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
    case table, json, csv
}

/// How a selection is written.
enum SelectionFormat: String, CaseIterable, ExpressibleByArgument {
    case table, json, csv, html

    /// The outcome in this format.
    func text(
        of outcome: Outcome, _ inputs: SelectionInputs, _ language: Language, columns: PoolColumns, extent: ListExtent,
        since start: ContinuousClock.Instant
    ) -> String {
        var report = OutcomeReport(outcome, inputs)
        (report.columns, report.extent, report.start) = (columns, extent, start)
        report.showsTiming = self == .table
        return switch self {
        case .table: TerminalRenderer.text(report.document(language))
        case .json: report.json(version: DelegateSelector.version)
        case .csv: report.csv(language)
        case .html: HTMLRenderer.text(report.document(language))
        }
    }
}
