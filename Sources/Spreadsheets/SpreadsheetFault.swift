/// The reason why a spreadsheet file cannot be read.
package enum SpreadsheetFault: Error, Equatable {
    /// It is no spreadsheet file of a kind that is known.
    case unknownKind
    /// It is a file of Excel 97 to 2003 (`.xls`).
    case oldExcel
    /// It is protected by a password.
    case encrypted
    /// It is a binary workbook (`.xlsb`).
    case binaryWorkbook
    /// The archive, or the named part of it, is cut off or damaged.
    case damaged(part: String)
    /// A part that the file names is not in it.
    case missingPart(String)
    /// A part is no well-formed XML; the line is counted from 1.
    case malformed(part: String, line: Int)
    /// A part declares a document type, which no spreadsheet program does and attacks do.
    case documentType(part: String)
    /// It unpacks to more than is allowed, or has more cells or deeper elements.
    case tooLarge(Excess)
    /// It has no sheet of cells.
    case noSheet

    /// What there is too much of.
    package enum Excess: Sendable, Equatable {
        case bytes(most: Int)
        case cells(most: Int)
        /// Rows that hold something: at least `found` in a sheet.
        case rows(most: Int, found: Int)
        /// Columns up to the last that holds something: at least `found` in a sheet.
        case columns(most: Int, found: Int)
        case merges(most: Int)
        case depth(most: Int)
    }
}

/// Limits on what a spreadsheet file may unpack to: a few kilobytes can hold gigabytes.
package struct SpreadsheetLimits: Sendable {
    /// The most bytes that all parts that are read unpack to.
    package var bytes = 1 << 30
    /// The most cells of a file.
    package var cells = 20_000_000
    /// The deepest nesting of elements; spreadsheet programs need about twelve.
    package var depth = 64
    /// The most rows that hold something, in a sheet.
    package var rows = Int.max
    /// The most columns of a sheet, up to the last that holds something.
    package var columns = Int.max
    /// The most places that cells of a sheet are merged over, each counted as often as it is.
    package var merged = Int.max

    /// The limits by default.
    package init() {}
}
