import SelectionCore
import Spreadsheets
import Wording

/// A sheet of a spreadsheet file as a table: CSV with commas whose records are the rows of the sheet, so that whoever reads tables
/// reads it, and row and column of every place are the sheet's.
struct SheetTable {
    /// The sheet that is read.
    let sheet: Sheet
    private let workbook: Workbook
    private let file: InputFile
    private let isChosen: Bool

    /// The sheet called `name`, or the first one, of a spreadsheet file. What keeps it from being read is added to the problems.
    /// - Complexity: O(unpacked bytes).
    init?(_ file: InputFile, sheet name: String?, _ problems: inout ProblemList) {
        let workbook: Workbook
        do throws(SpreadsheetFault) {
            workbook = try withExtendedLifetime(file.bytes) { () throws(SpreadsheetFault) in
                try SpreadsheetReader.workbook(
                    file.bytes.buffer, limits: file.limits?.spreadsheet ?? SpreadsheetLimits())
            }
        } catch {
            problems.error(
                at: file.place, Message(SheetFileMessage(error)), advice: [SheetFileMessage.advice(on: error)])
            return nil
        }
        let names = workbook.sheets.map(\.name)
        let found =
            name.map { name in workbook.sheets.first { $0.name.normalized == name.normalized } }
            ?? workbook.sheets.first { !$0.isHidden } ?? workbook.sheets.first
        guard let found else {
            problems.error(
                at: file.place, Message(SheetFileMessage.unknownSheet(name: (name ?? "").quotable)),
                advice: [
                    Message(.allowedValues(values: names.map(\.quotable).joined(separator: ", "))),
                    .nearest(name ?? "", among: names),
                ])
            return nil
        }
        let width = (found.cells.map { Int($0.column) }.max() ?? 0) + 1
        guard found.rows.count <= SheetTable.mostFields / width else {
            problems.error(at: file.place, Message(SheetFileMessage.tooMuch))
            return nil
        }
        (self.file, self.workbook, sheet, isChosen) = (file, workbook, found, name != nil)
    }

    /// The most fields of a table, blank ones among them: a cell far to the right makes every row as wide. Chosen.
    private static let mostFields = 200_000_000

    /// The rows as CSV, a line for each row of the sheet, one that is absent blank; line breaks in cells are blanks, and all records
    /// have as many fields.
    /// - Complexity: O(bytes).
    var csv: [UInt8] {
        let width = (sheet.cells.map { Int($0.column) }.max() ?? 0) + 1
        var csv: [UInt8] = []
        var line = 1
        for row in sheet.rows {
            while line < row.number {
                csv.append(UInt8(ascii: "\n"))
                line += 1
            }
            var commas = 0
            for cell in sheet.cells[row.cells] {
                csv.append(contentsOf: repeatElement(UInt8(ascii: ","), count: Int(cell.column) - commas))
                commas = Int(cell.column)
                sheet.withBytes(of: cell) { SheetTable.append($0, to: &csv) }
            }
            csv.append(contentsOf: repeatElement(UInt8(ascii: ","), count: width - 1 - commas))
            csv.append(UInt8(ascii: "\n"))
            line += 1
        }
        return csv
    }

    private static func append(_ text: UnsafeRawBufferPointer, to csv: inout [UInt8]) {
        let quote = UInt8(ascii: "\"")
        let isPlain = text.allSatisfy { $0 != quote && $0 != UInt8(ascii: ",") && $0 >= UInt8(ascii: " ") }
        if isPlain { return csv.append(contentsOf: text) }
        csv.append(quote)
        for byte in text {
            if byte == quote { csv.append(quote) }
            csv.append(byte == 10 || byte == 13 ? UInt8(ascii: " ") : byte)
        }
        csv.append(quote)
    }

    /// Says what of the file is not seen in the table: other sheets, hidden rows, merged cells, formulas without a result.
    func remark(_ problems: inout ProblemList) {
        let others = workbook.sheets.filter { $0.name != sheet.name && !$0.rows.isEmpty }
        if !isChosen, !others.isEmpty {
            let names = others.map(\.name.quotable).joined(separator: ", ")
            problems.warning(
                at: file.place, Message(SheetFileMessage.otherSheets(read: sheet.name.quotable, others: names)))
        }
        let hidden = sheet.rows.filter(\.isHidden)
        if let first = hidden.first {
            problems.warning(
                at: place(first.number, nil),
                Message(SheetFileMessage.hiddenRows(rows: "\(hidden.count)", first: "\(first.number)")))
        }
        let merges = sheet.merges.filter { $0.rows.count > 1 }
        if let first = merges.min(by: { $0.rows.lowerBound < $1.rows.lowerBound }) {
            problems.warning(
                at: place(first.rows.lowerBound, first.columns.lowerBound),
                Message(SheetFileMessage.mergedCells(places: "\(merges.count)")))
        }
        remark(on: .noResult, &problems) { count, _ in .noResult(cells: "\(count)") }
        remark(on: .error, &problems) { .errorValue(cells: "\($0)", text: sheet.text($1).quotable) }
    }

    private func remark(
        on kind: Sheet.Kind, _ problems: inout ProblemList, message: (Int, Sheet.Cell) -> SheetFileMessage
    ) {
        let count = sheet.cells.count { $0.kind == kind }
        guard count > 0,
            let row = sheet.rows.first(where: { sheet.cells[$0.cells].contains { $0.kind == kind } }),
            let cell = sheet.cells[row.cells].first(where: { $0.kind == kind })
        else { return }
        problems.warning(at: place(row.number, Int(cell.column)), Message(message(count, cell)))
    }

    private func place(_ row: Int, _ column: Int?) -> SourceLocation {
        var cell = SheetCell(row: row, column: column)
        cell.sheet = sheet.name
        return SourceLocation(file: file.name, line: row, cell: cell)
    }
}
