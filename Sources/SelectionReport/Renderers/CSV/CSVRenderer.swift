/// The tables of documents for spreadsheets: each under a line with its title, a blank line between; numbers are exact.
package enum CSVRenderer {
    /// The text. Sentences and pictures are left out, rows that a short form leaves out are there.
    package static func text(_ document: ReportDocument) -> String {
        document.tables.map(text).joined(separator: "\n")
    }

    private static func text(_ table: ReportTable) -> String {
        let title = table.title.map { [[$0]] } ?? []
        let rows = (table.rows + table.totals).map { row in row.cells.map(cell) }
        return (title + [table.columns.map(\.header)] + rows).map(CSVRecord.line).joined()
    }

    /// The text of a cell: a decimal where that ends, otherwise a fraction; words as they are shown.
    private static func cell(_ cell: ReportCell) -> String {
        switch cell.value {
        case .amount(let quantity): quantity.decimal ?? quantity.description
        case .share: cell.text
        case .count, .date, .long: cell.value?.exact ?? cell.text
        case nil: cell.text
        }
    }
}
