import Foundation
import SelectionCore
import Spreadsheets
import Wording

/// The cells of a sheet, or of a CSV file, as they stand, for whoever looks for a table in them.
package struct CellGrid: Sendable {
    /// A cell that holds something.
    package struct Cell: Sendable, Equatable {
        /// Its text as it is written.
        package var text: String
        /// What it holds.
        package var kind: Sheet.Kind = .text
        /// The name of its font; blank where the file names none.
        package var font = ""
    }

    /// A row with cells.
    package struct Row: Sendable {
        /// Its number as a spreadsheet shows it, from 1.
        package var number: Int
        /// True where it is not shown.
        package var isHidden = false
        /// Its cells by column, from 0; none is blank.
        package var cells: [Int: Cell]
    }

    /// The file's name without its folder.
    package let file: String
    /// The sheet's name; nil for a CSV file.
    package let sheet: String?
    /// True where the sheet's tab is not shown.
    package var isHidden = false
    /// The rows that hold something, ascending by number.
    package var rows: [Row] = []
    /// Cells that are merged to one, which the first of them holds.
    package var merges: [Sheet.Merge] = []
    /// True where the bytes were no UTF-8 and were read as the code page of Western European Windows, in which files in TCVN3
    /// and VNI are kept.
    package var isByCodePage = false

    /// A sheet without rows.
    package init(file: String, sheet: String?) { (self.file, self.sheet) = (file, sheet) }

    /// The place of a cell, or of a row as a whole.
    package func place(row: Int, column: Int? = nil) -> SourceLocation {
        var cell = SheetCell(row: row, column: column)
        cell.sheet = sheet
        return SourceLocation(file: file, line: row, cell: cell)
    }
}

extension CellGrid {
    /// The sheets of a spreadsheet file, or the only one of a CSV file. What keeps the file from being read is added to the problems,
    /// what is not seen in its cells besides.
    /// - Complexity: O(unpacked bytes).
    package static func read(_ file: InputFile, _ problems: inout ProblemList) -> [CellGrid] {
        let file = file.readable()
        return withExtendedLifetime(file.bytes) {
            guard SpreadsheetReader.isSpreadsheet(file.bytes.buffer) else {
                return csv(file, &problems).map { [$0] } ?? []
            }
            do throws(SpreadsheetFault) {
                let book = try SpreadsheetReader.workbook(
                    file.bytes.buffer, limits: file.limits?.spreadsheet ?? limits)
                let grids = book.sheets.map { CellGrid($0, of: file.name) }
                for grid in grids { grid.checkTexts(file.limits, &problems) }
                return grids
            } catch {
                problems.error(
                    at: file.place, Message(SheetFileMessage(error)), advice: [SheetFileMessage.advice(on: error)])
                return []
            }
        }
    }

    /// Lists are small: 100,000 nominees with 20 columns. Chosen.
    private static let limits: SpreadsheetLimits = {
        var limits = SpreadsheetLimits()
        limits.cells = 2_000_000
        return limits
    }()

    /// Refuses texts that are too long: matching them takes more than their length.
    private func checkTexts(_ limits: TableLimits?, _ problems: inout ProblemList) {
        guard let limits else { return }
        for row in rows {
            for (column, cell) in row.cells where cell.text.utf8.count > limits.textBytes {
                problems.error(
                    at: place(row: row.number, column: column),
                    Message(SheetFileMessage.textTooLong(most: "\(limits.textBytes)")))
            }
        }
    }

    private init(_ sheet: Sheet, of file: String) {
        self.init(file: file, sheet: sheet.name)
        isHidden = sheet.isHidden
        merges = sheet.merges
        rows = sheet.rows.map { row in
            var cells: [Int: Cell] = [:]
            for cell in sheet.cells[row.cells] {
                let text = sheet.text(cell)
                guard !text.normalized.isEmpty || cell.kind == .noResult else { continue }
                let font = sheet.fonts.indices.contains(Int(cell.font)) ? sheet.fonts[Int(cell.font)] : ""
                cells[Int(cell.column)] = Cell(text: text, kind: cell.kind, font: font)
            }
            return Row(number: row.number, isHidden: row.isHidden, cells: cells)
        }.filter { !$0.cells.isEmpty }
    }

    /// The rows of a CSV file, in UTF-8, in UTF-16 as Excel's “Unicode Text” is, or in the Windows code page.
    private static func csv(_ file: InputFile, _ problems: inout ProblemList) -> CellGrid? {
        let buffer = file.bytes.buffer
        var grid = CellGrid(file: file.name, sheet: nil)
        var bytes = Array(buffer)
        if let wide = utf16(buffer) {
            bytes = Array(wide.utf8)
        } else if var fault = SourceText.fault(of: buffer, isTable: true) {
            fault.location = file.place
            problems.add(fault)
            return nil
        } else if UTF8Check.firstInvalid(buffer, in: 0..<buffer.count) != nil {
            guard let text = String(data: Data(buffer), encoding: .windowsCP1252) else {
                problems.error(at: file.place, Message(.notUTF8), advice: [Message(.saveAsCSV)])
                return nil
            }
            (bytes, grid.isByCodePage) = (Array(text.utf8), true)
        }
        bytes.withUnsafeBytes { bytes in
            let mark = SourceText.byteOrderMark(bytes)
            let stated = Delimiter.stated(in: bytes, from: mark)
            let start = stated?.end ?? mark
            let delimiter = stated?.byte ?? mostFrequentDelimiter(bytes, from: start)
            var scanner = RecordScanner(bytes, delimiter: delimiter, from: start, line: stated == nil ? 1 : 2)
            var count = 0
            while scanner.next() {
                if let fault = scanner.fault {
                    problems.error(
                        at: grid.place(row: scanner.row, column: scanner.column(of: fault)), fault.problem,
                        advice: fault.advice)
                    continue
                }
                let texts = scanner.fields.map { $0.writtenText(in: bytes) }
                let cells = texts.enumerated().filter { !$0.element.normalized.isEmpty }
                guard !cells.isEmpty else { continue }
                count += cells.count
                let columns = (cells.last?.offset ?? -1) + 1
                if let excess = file.limits?.excess(rows: grid.rows.count + 1, columns: columns, cells: count) {
                    problems.error(at: grid.place(row: scanner.row), Message(excess), advice: [excess.advice])
                    return
                }
                grid.rows.append(
                    Row(
                        number: scanner.row,
                        cells: Dictionary(uniqueKeysWithValues: cells.map { ($0.offset, Cell(text: $0.element)) })))
            }
        }
        grid.checkTexts(file.limits, &problems)
        return grid
    }

    /// The delimiter that stands most often in the first lines: those above the header may have none.
    private static func mostFrequentDelimiter(_ bytes: UnsafeRawBufferPointer, from start: Int) -> UInt8 {
        var counts: [UInt8: Int] = [:]
        var lines = 0
        for byte in bytes[start...] {
            if byte == UInt8(ascii: "\n") { lines += 1 }
            if lines == linesLookedAt { break }
            if Delimiter.candidates.contains(byte) { counts[byte, default: 0] += byte == UInt8(ascii: ",") ? 2 : 3 }
        }
        return Delimiter.candidates.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? UInt8(ascii: ",")
    }

    /// The lines in which a delimiter is looked for. A comma also stands in sentences: the others count half more. Chosen.
    private static let linesLookedAt = 30

    private static func utf16(_ bytes: UnsafeRawBufferPointer) -> String? {
        guard bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) else { return nil }
        return String(data: Data(bytes), encoding: .utf16)
    }
}
