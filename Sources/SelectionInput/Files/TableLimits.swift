import SelectionCore
import Spreadsheets
import Wording

/// What the table of a file may have at most, where somebody else sent it: a kilobyte can hold a million rows.
package struct TableLimits: Sendable, Equatable {
    /// The most rows that hold something, in a sheet.
    package var rows: Int
    /// The most rows that hold something in all files that are read together.
    package var rowsTogether: Int
    /// The most columns, up to the last that holds something.
    package var columns: Int
    /// The most cells that hold something, in a file.
    package var cells: Int
    /// The most bytes of a cell's text.
    package var textBytes: Int
    /// The most bytes that a spreadsheet file unpacks to.
    package var unpackedBytes: Int

    /// The limits on what is sent to an office. Chosen: the largest conference has 2,000 nominees, so a list of 5,000 rows is more than
    /// any, and its 300,000 cells are 60 a row where forms have 25; together, the lists of all units have some thousands of rows.
    /// Excel takes 100 bytes for a cell. Reading so much takes seconds, and less than 200 MB.
    package static let office = TableLimits(
        rows: 5_000, rowsTogether: 10_000, columns: 200, cells: 300_000, textBytes: 20_000, unpackedBytes: 64 << 20)

    /// The limits on reading a spreadsheet file.
    var spreadsheet: SpreadsheetLimits {
        var limits = SpreadsheetLimits()
        (limits.rows, limits.columns, limits.cells, limits.bytes) = (rows, columns, cells, unpackedBytes)
        limits.merged = rows * columns
        return limits
    }

    /// What a table of so many rows and columns has too much of; nil where it is within the limits.
    func excess(rows: Int, columns: Int, cells: Int) -> SheetFileMessage? {
        if rows > self.rows { return .tooManyRows(most: "\(self.rows)", found: "\(rows)") }
        if columns > self.columns { return .tooManyColumns(most: "\(self.columns)", found: "\(columns)") }
        return cells > self.cells ? .tooManyCells(most: "\(self.cells)") : nil
    }

    /// What files that are read together have too much of; nil where they are within the limits.
    package func excess(rowsTogether rows: Int) -> Message? {
        guard rows > rowsTogether else { return nil }
        return Message(SheetFileMessage.tooManyRowsTogether(most: "\(rowsTogether)", found: "\(rows)"))
    }
}
