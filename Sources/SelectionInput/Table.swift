import SelectionCore

/// A CSV file of which it is known where each record starts; cells are read again when they are asked for.
struct Table: NomineeRecords {
    /// How many records share one remembered line number.
    static let stride = 32

    let file: InputFile
    let delimiter: UInt8
    /// The headers in NFC and trimmed, in the file's order; a header may be blank.
    let headers: [String]
    /// Where the header record starts, and its line.
    let headerStart: Int
    let headerLine: Int
    /// Where each record starts, in bytes.
    private(set) var offsets: [Int] = []
    /// The line of every `stride`-th record.
    private var lines: [Int] = []

    init(file: InputFile, delimiter: UInt8, headers: [String], headerStart: Int, headerLine: Int) {
        self.file = file
        self.delimiter = delimiter
        self.headers = headers
        self.headerStart = headerStart
        self.headerLine = headerLine
    }

    var count: Int { offsets.count }

    mutating func append(offset: Int, line: Int) {
        if offsets.count % Table.stride == 0 { lines.append(line) }
        offsets.append(offset)
    }

    func field(_ column: Int, ofRow row: Int) -> String {
        withExtendedLifetime(file.bytes) {
            var scanner = RecordScanner(file.bytes.buffer, delimiter: delimiter, from: offsets[row], line: 0)
            guard scanner.next(), scanner.fields.indices.contains(column) else { return "" }
            return scanner.fields[column].text(in: file.bytes.buffer)
        }
    }

    func location(ofRow row: Int) -> SourceLocation {
        let known = row / Table.stride
        return withExtendedLifetime(file.bytes) {
            SourceText.location(
                of: offsets[row], in: file.bytes.buffer, file: file.name, from: offsets[known * Table.stride],
                line: lines[known])
        }
    }

    /// Where the header of `column` stands.
    func location(ofHeader column: Int) -> SourceLocation {
        withExtendedLifetime(file.bytes) {
            var scanner = RecordScanner(file.bytes.buffer, delimiter: delimiter, from: headerStart, line: headerLine)
            guard scanner.next(), scanner.fields.indices.contains(column) else { return file.place }
            return SourceText.location(
                of: scanner.fields[column].start, in: file.bytes.buffer, file: file.name, from: headerStart,
                line: headerLine)
        }
    }

    /// The index of a header, or nil where the file has none of that name.
    func column(_ header: String) -> Int? { header.isEmpty ? nil : headers.firstIndex(of: header) }
}
