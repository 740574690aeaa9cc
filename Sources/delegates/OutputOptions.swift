import ArgumentParser
import DelegateSelection
import SelectionCore
import SelectionReport

/// How an allotment is written.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
    case table, json, csv
}

/// How a selection is written.
enum SelectionFormat: String, CaseIterable, ExpressibleByArgument {
    case table, json, csv, html

    /// The outcome in this format.
    func text(of outcome: Outcome, _ inputs: SelectionInputs, _ language: Language) -> String {
        switch self {
        case .table: TableReport.text(of: outcome, inputs, options: .init(language: language))
        case .json: JSONReport.text(of: outcome, inputs, version: DelegateSelector.version)
        case .csv: CSVReport.text(of: outcome, inputs)
        case .html: PageReport.text(of: outcome, inputs, language)
        }
    }
}

/// `--format`, `--output` and `--force`.
struct OutputOptions: ParsableArguments {
    @Option(help: "How the result is written.")
    var format = SelectionFormat.table

    @Option(
        help: "Write the result to this file, whole or not at all, instead of standard output.", completion: .file())
    var output: String?

    @Flag(help: "Replace the output file if it exists.")
    var force = false

    /// The file to write, found to be writable; nil for standard output.
    /// - Throws: `CommandFailure`.
    func file(inputs: [String]) throws(CommandFailure) -> OutputFile? {
        guard let output else { return nil }
        return try OutputFile(path: output, mayReplace: force, inputs: inputs)
    }
}
