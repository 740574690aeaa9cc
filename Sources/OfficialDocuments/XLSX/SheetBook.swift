import CXlsxwriter
import CalendarDays
import Foundation
import Wording

/// A workbook of typed cells, as `libxlsxwriter` writes it.
package struct SheetBook: Sendable {
    /// The content of a cell.
    package enum Value: Sendable, Equatable {
        case text(String)
        case title(String)
        case header(String)
        /// A sentence, which may go on over the columns.
        case prose(String)
        case count(Int)
        case amount(Double)
        /// A share of 1.
        case share(Double)
        case day(CalendarDay)
        case blank
    }

    /// A row of cells.
    package struct Row: Sendable, Equatable {
        package var cells: [Value]
        package var isBold = false

        /// A row.
        package init(_ cells: [Value], isBold: Bool = false) { (self.cells, self.isBold) = (cells, isBold) }
    }

    /// A sheet.
    package struct Sheet: Sendable, Equatable {
        /// The name on its tab; made fit where it is too long, has a sign that is not allowed, or is there already.
        package var name: String
        /// The rows, from the first.
        package var rows: [Row] = []
        /// The widths of columns in characters.
        package var widths: [Double] = []
        /// The number of rows that stay in view, the last of them the header; 0 for none.
        package var frozen = 0
        /// The column in whose cells below the header one of two words is chosen.
        package var choice: (column: Int, yes: String, no: String)?
        /// True where it is printed across.
        package var isLandscape = false

        /// A sheet without rows.
        package init(_ name: String) { self.name = name }

        package static func == (one: Sheet, other: Sheet) -> Bool {
            one.name == other.name && one.rows == other.rows && one.widths == other.widths && one.frozen == other.frozen
                && one.choice?.column == other.choice?.column && one.isLandscape == other.isLandscape
        }
    }

    /// The reasons why no workbook is written.
    package enum Fault: Error, Equatable {
        /// The build has no libxlsxwriter.
        case notBuilt
        /// The file cannot be written.
        case unwritable
        /// A text is longer than a cell can be.
        case tooLong(sheet: String)
    }

    /// The most characters of a cell, in units of UTF-16.
    package static let mostCharacters = 32_767

    /// The sheets.
    package var sheets: [Sheet]

    /// A workbook.
    package init(_ sheets: [Sheet]) { self.sheets = sheets }

    /// True where workbooks can be written: the build has libxlsxwriter.
    package static var isAvailable: Bool { cxlsx_is_available() != 0 }

    /// The bytes of the file; equal sheets give equal bytes.
    /// - Complexity: O(cells).
    package func bytes() throws(Fault) -> [UInt8] {
        guard SheetBook.isAvailable else { throw .notBuilt }
        let place = FileManager.default.temporaryDirectory.appending(path: "delegates-\(UUID().uuidString).xlsx")
        defer { SheetBook.remove(place) }
        if let sheet = sheets.first(where: \.isTooLong) { throw .tooLong(sheet: sheet.name) }
        guard let book = cxlsx_begin(place.path) else { throw .unwritable }
        var names: Set<String> = []
        let areWritten = sheets.map { write($0, as: SheetBook.name($0.name, besides: &names), to: book) }
        // The book is closed also where a sheet was refused.
        guard cxlsx_end(book) == 0, !areWritten.contains(false) else { throw .unwritable }
        do {
            return Array(try Data(contentsOf: place))
        } catch {
            throw .unwritable
        }
    }

    private static func remove(_ place: URL) {
        // A temporary file that stays is no reason to fail.
        do { try FileManager.default.removeItem(at: place) } catch { return }
    }

    /// A name of at most 31 units of UTF-16 without `[]:*?/\` and control characters, that does not start or end with an apostrophe
    /// and that no other sheet has, capitals aside; nor is it `History`, which Excel keeps for itself.
    static func name(_ wanted: String, besides names: inout Set<String>) -> String {
        let text = wanted.precomposedStringWithCanonicalMapping.map { character in
            "[]:*?/\\".contains(character) || character.unicodeScalars.contains { $0.value < 32 } ? "-" : character
        }
        var number = 1
        while true {
            let end = number == 1 ? "" : " (\(number))"
            let name = start(String(text), most: 31 - end.utf16.count) + end
            if name.lowercased() != "history", names.insert(name.lowercased()).inserted { return name }
            number += 1
        }
    }

    /// The start of a text, as many whole characters as fit, trimmed; `Sheet` where nothing is left.
    private static func start(_ text: String, most: Int) -> String {
        let trimmed = String(text.drop { $0 == "'" || $0.isWhitespace })
        var (start, length) = ("", 0)
        for character in trimmed {
            length += character.utf16.count
            if length > most { break }
            start.append(character)
        }
        while let last = start.last, last == "'" || last.isWhitespace { start.removeLast() }
        return start.isEmpty ? "Sheet" : start
    }

    /// Writes a sheet.
    /// - Returns: false where the library refuses it.
    private func write(_ sheet: Sheet, as name: String, to book: OpaquePointer) -> Bool {
        guard cxlsx_sheet(book, name, sheet.isLandscape ? 1 : 0) != 0 else { return false }
        for (column, width) in sheet.widths.enumerated() { cxlsx_width(book, Int32(clamping: column), width) }
        for (row, line) in sheet.rows.enumerated() {
            for (column, value) in line.cells.enumerated() {
                write(value, Int32(clamping: row), Int32(clamping: column), line.isBold ? 1 : 0, book)
            }
        }
        let lastColumn = (sheet.rows.map(\.cells.count).max() ?? 1) - 1
        if sheet.frozen > 0 {
            cxlsx_freeze(
                book, Int32(clamping: sheet.frozen), Int32(clamping: sheet.rows.count - 1), Int32(clamping: lastColumn))
        }
        if let choice = sheet.choice, sheet.rows.count > sheet.frozen {
            cxlsx_choice(
                book, Int32(clamping: sheet.frozen), Int32(clamping: sheet.rows.count - 1),
                Int32(clamping: choice.column),
                choice.yes, choice.no)
        }
        return true
    }

    /// The text without what XML cannot hold, and with what Excel would read as a character's number, `_x0041_`, kept as it is.
    static func escaped(_ text: String) -> String {
        var escaped = VisibleText.of(text, keeping: "\t", "\n", "\r")
        for scalar: Unicode.Scalar in ["\u{FFFE}", "\u{FFFF}"] where escaped.unicodeScalars.contains(scalar) {
            escaped = escaped.unicodeScalars.map { $0 == scalar ? VisibleText.written($0) : String($0) }.joined()
        }
        return escaped.replacing(/_x(?=[0-9A-Fa-f]{4}_)/) { _ in "_x005F_x" }
    }

    private func write(_ value: Value, _ row: Int32, _ column: Int32, _ isBold: Int32, _ book: OpaquePointer) {
        func text(_ text: String, _ look: cxlsx_look) {
            cxlsx_text(book, row, column, SheetBook.escaped(text), look, isBold)
        }
        switch value {
        case .text(let words): text(words, CXLSX_TEXT)
        case .title(let words): text(words, CXLSX_TITLE)
        case .header(let words): text(words, CXLSX_HEADER)
        case .prose(let words): text(words, CXLSX_PROSE)
        case .count(let number): cxlsx_number(book, row, column, Double(number), CXLSX_COUNT, isBold)
        case .amount(let number): cxlsx_number(book, row, column, number, CXLSX_AMOUNT, isBold)
        case .share(let number): cxlsx_number(book, row, column, number, CXLSX_PERCENT, isBold)
        // Spreadsheets count days from 31 December 1899 on, and one too many from March 1900.
        case .day(let day): cxlsx_number(book, row, column, Double(day.number + 25_569), CXLSX_DAY, isBold)
        case .blank: text("", CXLSX_TEXT)
        }
    }
}

extension SheetBook.Sheet {
    /// True where a text of it is longer than a cell can be: the library would leave the cell out.
    fileprivate var isTooLong: Bool {
        rows.contains { row in
            row.cells.contains { cell in
                switch cell {
                case .text(let text), .title(let text), .header(let text), .prose(let text):
                    text.utf16.count > SheetBook.mostCharacters
                case .count, .amount, .share, .day, .blank: false
                }
            }
        }
    }
}
