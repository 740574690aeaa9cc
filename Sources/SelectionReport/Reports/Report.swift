import Wording

/// An answer that can be written in every format.
package protocol Report {
    /// The answer as people read it.
    func document(_ language: Language) -> ReportDocument

    /// The answer for scripts. Equal answers give equal bytes; messages are in English.
    /// - Parameter version: the product's.
    func json(version: String) -> String

    /// The answer for spreadsheets: data with headers in English where the answer has a form of its own, otherwise the
    /// tables of its document.
    func csv(_ language: Language) -> String

    /// True where the numbers of that are computed, false where they are cells of the nominees' file, which stay as they are.
    var csvIsComputed: Bool { get }
}

/// An answer that has a picture of its own.
package protocol PicturedReport: Report {
    /// The picture, as a file in SVG.
    var svg: String { get }
}

extension Report {
    package func csv(_ language: Language) -> String { CSVRenderer.text(document(language)) }

    package var csvIsComputed: Bool { true }

    /// The answer in a format.
    /// - Parameters:
    ///   - version: the product's.
    ///   - width: the terminal's that shows it; nil where it goes to a file or a pipe.
    package func text(
        as format: DocumentFormat, _ language: Language, version: String, width: Int? = nil
    ) -> String {
        switch format {
        case .table: TerminalRenderer.text(document(language), width: width)
        case .html: HTMLRenderer.text(document(language))
        case .csv: csv(language)
        case .csvExcel: ExcelCSV.text(csv(language), hasDecimalCommas: csvIsComputed)
        case .json: json(version: version)
        }
    }
}

/// The formats that every answer has.
package enum DocumentFormat: String, CaseIterable, Sendable {
    case table, json, csv
    /// CSV with semicolons and a byte order mark, which Excel opens with a double click.
    case csvExcel = "csv-excel"
    case html

    /// True for both forms of CSV.
    package var isCSV: Bool { self == .csv || self == .csvExcel }

    /// CSV with the same fields in the form of `csv-excel`.
    package static func forExcel(_ csv: String) -> String { ExcelCSV.text(csv) }
}
