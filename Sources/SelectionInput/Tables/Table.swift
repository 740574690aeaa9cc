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

    init(file: InputFile, delimiter: UInt8, headers: [String], headerStart: Int, headerLine: Int) {
        self.file = file
        self.delimiter = delimiter
        self.headers = headers
        self.headerStart = headerStart
        self.headerLine = headerLine
        lines = LineIndex(file.bytes)
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

    /// The place of the byte at `offset`, which belongs to the record that starts at `start`.
    func location(of offset: Int, inRecordAt start: Int) -> SourceLocation {
        SourceText.location(
            of: offset, in: file.bytes.buffer, file: file.name, from: start, line: lines.line(of: start))
    }

    /// The place of the header of `column`.
    func location(ofHeader column: Int) -> SourceLocation {
        withExtendedLifetime(file.bytes) {
            var scanner = RecordScanner(file.bytes.buffer, delimiter: delimiter, from: headerStart, line: headerLine)
            guard scanner.next(), scanner.fields.indices.contains(column) else { return file.place }
            return SourceText.location(
                of: scanner.fields[column].start, in: file.bytes.buffer, file: file.name, from: headerStart,
                line: headerLine)
        }
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
