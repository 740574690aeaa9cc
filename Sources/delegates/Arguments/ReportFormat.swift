import ArgumentParser
import DelegateSelection

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
        switch self {
        case .table: TableReport.text(of: outcome, inputs, options: .init(language: language, since: start))
        case .json:
            JSONReport.text(of: outcome, inputs, version: DelegateSelector.version, extent: extent, since: start)
        case .csv: CSVReport.text(of: outcome, inputs, columns: columns)
        case .html: PageReport.text(of: outcome, inputs, language, extent: extent)
        }
    }
}
