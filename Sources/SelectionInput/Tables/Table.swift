import SelectionCore
import Wording

/// A CSV file of which it is known where each record starts; cells are read again when they are asked for.
struct Table: NomineeRecords {
    let file: InputFile
    let delimiter: UInt8
    /// The headers in NFC and trimmed, in the file's order; a header may be blank.
    let headers: [String]
    /// The place where the header record starts, and its line.
    let headerStart: Int
    let headerLine: Int
    /// The number of invisible characters in each header.
    var invisibleInHeaders: [Int] = []
    /// The place where each record starts, in bytes.
    var offsets = RecordOffsets()
    private let lines: LineIndex
    private let rows: SheetRows

    /// - Parameter start: where the first record starts, which may be a blank line above the header.
    init(file: InputFile, delimiter: UInt8, headers: [String], start: Int, headerStart: Int, headerLine: Int) {
        self.file = file
        self.delimiter = delimiter
        self.headers = headers
        self.headerStart = headerStart
        self.headerLine = headerLine
        lines = LineIndex(file.bytes)
        rows = SheetRows(file.bytes, delimiter: delimiter, from: start)
    }

    var count: Int { offsets.count }

    func field(_ column: Int, ofRow row: Int) -> String { field(column, ofRecordAt: offsets[row]) }

    func location(ofRow row: Int) -> SourceLocation { location(of: offsets[row], inRecordAt: offsets[row]) }

    /// The text of a field of the record that starts at `start`.
    func field(_ column: Int, ofRecordAt start: Int) -> String {
        withExtendedLifetime(file.bytes) {
            let bytes = file.bytes.buffer
            if let field = plainField(column, ofRecordAt: start) { return field.text(in: bytes) }
            var scanner = RecordScanner(bytes, delimiter: delimiter, from: start, line: 0)
            guard scanner.next(), scanner.fields.indices.contains(column) else { return "" }
            return scanner.fields[column].text(in: bytes)
        }
    }

    /// The place of the byte at `offset`, which belongs to the record that starts at `start`, and to the cell in `column` of it.
    func location(of offset: Int, inRecordAt start: Int, column: Int? = nil) -> SourceLocation {
        var place = SourceText.location(
            of: offset, in: file.bytes.buffer, file: file.name, from: start, line: lines.line(of: start))
        place.cell = cell(column, inRow: rows.row(of: start))
        return place
    }

    /// The place of the field in `column` of the record that starts at `start`.
    func location(ofField column: Int, inRecordAt start: Int) -> SourceLocation {
        withExtendedLifetime(file.bytes) {
            var scanner = RecordScanner(file.bytes.buffer, delimiter: delimiter, from: start, line: 0)
            let isThere = scanner.next() && scanner.fields.indices.contains(column)
            return location(of: isThere ? scanner.fields[column].start : start, inRecordAt: start, column: column)
        }
    }

    /// The place of the headers.
    var headerPlace: SourceLocation {
        var place = location(ofHeader: 0)
        place.cell?.column = nil
        return place
    }

    /// The place of the header of `column`.
    func location(ofHeader column: Int) -> SourceLocation {
        withExtendedLifetime(file.bytes) {
            var scanner = RecordScanner(file.bytes.buffer, delimiter: delimiter, from: headerStart, line: headerLine)
            guard scanner.next(), scanner.fields.indices.contains(column) else { return file.place }
            var place = SourceText.location(
                of: scanner.fields[column].start, in: file.bytes.buffer, file: file.name, from: headerStart,
                line: headerLine)
            place.cell = cell(column, inRow: rows.row(of: headerStart))
            return place
        }
    }

    /// The cell in `column` of a spreadsheet's row, or the row as a whole.
    func cell(_ column: Int?, inRow row: Int) -> SheetCell {
        var cell = SheetCell(row: row, column: column)
        if let column, headers.indices.contains(column) { cell.heading = headers[column].quotable }
        cell.sheet = file.sheet
        return cell
    }

    /// The field of a well-formed record, where nothing up to its end is quoted or unusual.
    private func plainField(_ column: Int, ofRecordAt start: Int) -> FieldRange? {
        let bytes = file.bytes.buffer
        var (field, fieldStart, position) = (0, start, start)
        while position < bytes.count {
            let byte = bytes[position]
            if byte == delimiter {
                if field == column { return FieldRange(start: fieldStart, end: position) }
                (field, fieldStart) = (field + 1, position + 1)
            } else if byte == UInt8(ascii: "\n") {
                guard field == column else { return nil }
                let isAfterReturn = position > fieldStart && bytes[position - 1] == UInt8(ascii: "\r")
                return FieldRange(start: fieldStart, end: isAfterReturn ? position - 1 : position)
            } else if byte == UInt8(ascii: "\"") {
                return nil
            }
            position += 1
        }
        return nil
    }
}
