import SelectionCore
import Wording

/// Reads a CSV file record by record: its header first, then whoever asks gets each record that is well formed.
struct TableReader {
    let file: InputFile
    private(set) var table: Table
    private(set) var scanner: RecordScanner
    /// The columns of numbers, as far as they were read.
    var numbers: [Int: ColumnNumbers] = [:]

    /// Reads the header: a first line `sep=;` says what separates fields. Where there is no header to go by, or the `needed`
    /// headings stand further down, the problem is added and there is no reader.
    init?(_ file: InputFile, delimiter: UInt8?, needed: [String] = [], problems: inout ProblemList) {
        guard let file = file.table(&problems) else { return nil }
        let bytes = file.bytes.buffer
        if var fault = SourceText.fault(of: bytes, isTable: true) {
            fault.location = file.place
            problems.add(fault)
            return nil
        }
        let stated = Delimiter.stated(in: bytes, from: SourceText.byteOrderMark(bytes))
        let start = stated?.end ?? SourceText.byteOrderMark(bytes)
        let asked = file.sheet == nil ? delimiter : UInt8(ascii: ",")
        let delimiter = asked ?? stated?.byte ?? Delimiter.detect(in: bytes, from: start)
        scanner = RecordScanner(bytes, delimiter: delimiter, from: start, line: stated == nil ? 1 : 2)
        repeat {
            guard scanner.next() else {
                problems.error(at: file.place, Message(.emptyFile))
                return nil
            }
        } while scanner.fault == nil && scanner.isBlank
        self.file = file
        let headers = scanner.fault == nil ? scanner.fields.map { $0.text(in: bytes) } : []
        table = Table(
            file: file, delimiter: delimiter, headers: headers, start: start, headerStart: scanner.start,
            headerLine: scanner.startLine)
        let title = HeaderBelowTitle(needed, in: table, asked: asked ?? stated?.byte, scanner)
        if let title {
            problems.add(title.diagnostic(file.place))
            return nil
        }
        if let fault = scanner.fault {
            problems.add(diagnostic(fault))
            return nil
        }
        table.invisibleInHeaders = scanner.fields.map { InvisibleCharacters.count(in: bytes, $0.start..<$0.end) }
        checkHeaders(&problems)
    }

    /// The next record that is not blank; false at the end.
    mutating func next() -> Bool {
        while scanner.next() {
            if !scanner.isSkipped { return true }
        }
        return false
    }

    /// The fault of the record as such: its text, or the number of its fields.
    var fault: Diagnostic? {
        if let fault = scanner.fault { return diagnostic(fault) }
        let (found, expected) = (scanner.fields.count, table.headers.count)
        if found == expected { return nil }
        let place = location(of: scanner.start, column: nil)
        return Diagnostic(.error, at: place, Message(.wrongFieldCount(fields: "\(found)", headers: "\(expected)")))
    }

    /// The text of a field of the record.
    func text(_ column: Int) -> String { scanner.fields[column].text(in: scanner.bytes) }

    /// The place of a field of the record.
    func location(ofField column: Int) -> SourceLocation {
        location(of: scanner.fields[column].start, column: column)
    }

    private func location(of offset: Int, column: Int?) -> SourceLocation {
        var place = SourceText.location(
            of: offset, in: scanner.bytes, file: file.name, from: scanner.start, line: scanner.startLine)
        place.cell = table.cell(column, inRow: scanner.row)
        return place
    }

    private func diagnostic(_ fault: RecordScanner.Fault) -> Diagnostic {
        let place = location(of: fault.offset, column: scanner.column(of: fault))
        return Diagnostic(.error, at: place, fault.problem, advice: fault.advice)
    }

    private func checkHeaders(_ problems: inout ProblemList) {
        var first: [String: Int] = [:]
        for (column, header) in table.headers.enumerated() where !header.isEmpty {
            guard let earlier = first[header] else {
                first[header] = column
                continue
            }
            problems.error(
                at: location(ofField: column),
                Message(.duplicateHeader(header: header.quotable, first: "\(earlier + 1)", second: "\(column + 1)")))
        }
    }
}
