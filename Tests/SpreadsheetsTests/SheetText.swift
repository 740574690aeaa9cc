@testable import Spreadsheets

extension Sheet {
    /// The rows in words: `3: A=1 C=40%`, a sign behind what is no text, `*` behind what a formula gave.
    var lines: [String] {
        rows.map { row in
            let cells = cells[row.cells].map { cell in
                let sign: String =
                    switch cell.kind {
                    case .text: ""
                    case .number: "#"
                    case .percent: "%"
                    case .day: "@"
                    case .boolean: "?"
                    case .error: "!"
                    case .noResult: "-"
                    }
                return CellAddress.letters(ofColumn: Int(cell.column)) + sign + (cell.isFormula ? "*" : "") + "="
                    + text(cell)
            }
            return "\(row.number)\(row.isHidden ? " hidden" : ""): " + cells.joined(separator: " ")
        }
    }
}

/// The sheets of a file in memory.
func workbook(_ bytes: [UInt8], limits: SpreadsheetLimits = SpreadsheetLimits()) throws -> Workbook {
    try bytes.withUnsafeBytes { try SpreadsheetReader.workbook($0, limits: limits) }
}

/// The fault of a file in memory; nil where it has none.
func fault(_ bytes: [UInt8], limits: SpreadsheetLimits = SpreadsheetLimits()) -> SpreadsheetFault? {
    bytes.withUnsafeBytes { buffer in
        do throws(SpreadsheetFault) {
            _ = try SpreadsheetReader.workbook(buffer, limits: limits)
            return nil
        } catch {
            return error
        }
    }
}
