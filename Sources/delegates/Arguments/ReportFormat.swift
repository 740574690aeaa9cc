import ArgumentParser
import DelegateSelection

extension DocumentFormat: ExpressibleByArgument {}

/// The format of an answer; `--format`.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
    case table, json, csv
    case csvExcel = "csv-excel"
    case html
    /// Files of Word and of Excel, which standard output is no place for.
    case docx, xlsx

    /// The format as text; nil for files of bytes.
    var text: DocumentFormat? { DocumentFormat(rawValue: rawValue) }

    /// True for both forms of CSV.
    var isCSV: Bool { text?.isCSV ?? false }

    /// The answer in this format.
    /// - Parameter width: the terminal's that shows it; nil where none does.
    /// - Throws: `CommandFailure` where the build writes no workbooks, or a text is too long for one.
    func bytes(_ report: some Report, _ language: Language, width: Int?) throws(CommandFailure) -> [UInt8] {
        switch self {
        case .docx: DOCXRenderer.bytes(report.document(language))
        case .xlsx: try PaperBytes.workbook(XLSXRenderer.book(report.document(language)))
        case .table, .json, .csv, .csvExcel, .html:
            Array(
                report.text(
                    as: text ?? .table, language, version: DelegateSelector.version, width: width
                ).utf8)
        }
    }
}
