import Synchronization

/// The row of a spreadsheet that shows a byte of a table; rows are counted when first needed, from front to back.
///
/// A record is a row, a blank line too; a line `sep=;` before the first row is none. Line breaks within quotes begin no row.
final class SheetRows: Sendable {
    /// The number of bytes, or a few more, from one mark to the next: as many are read again at most for a row, in a table
    /// without quotes with two instructions for sixteen of them.
    private static let stride = 1 << 10

    /// The place where a row starts.
    private struct Mark {
        var start: Int
        var row: Int
    }

    private let bytes: MappedBytes
    private let delimiter: UInt8
    /// Some rows, ascending, as far as they have been counted.
    private let marks: Mutex<[Mark]>

    /// The rows of a table whose first one starts at `start`.
    init(_ bytes: MappedBytes, delimiter: UInt8, from start: Int) {
        (self.bytes, self.delimiter) = (bytes, delimiter)
        marks = Mutex([Mark(start: start, row: 1)])
    }

    /// The row, from 1, of the byte at `offset`.
    /// - Complexity: O(bytes before it) the first time, then O(log bytes).
    func row(of offset: Int) -> Int {
        let mark = marks.withLock { marks in
            while let next = next(after: marks[marks.count - 1], upTo: offset) { marks.append(next) }
            return SheetRows.last(of: marks, upTo: offset)
        }
        return self.row(of: offset, from: mark)
    }

    /// The last mark that is not beyond `offset`.
    private static func last(of marks: [Mark], upTo offset: Int) -> Mark {
        var (low, high) = (0, marks.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if marks[middle].start <= offset { low = middle } else { high = middle }
        }
        return marks[low]
    }

    /// The first row that starts at least `stride` bytes beyond the mark; nil where that is beyond `offset`.
    private func next(after mark: Mark, upTo offset: Int) -> Mark? {
        let limit = mark.start + SheetRows.stride
        guard limit <= offset else { return nil }
        var next = mark
        if !hasQuote(mark.start..<limit) {
            let breaks = ByteTally.count(of: UInt8(ascii: "\n"), in: bytes.buffer, mark.start..<limit)
            next = Mark(start: lastStart(in: mark.start..<limit), row: mark.row + breaks)
        }
        while next.start < limit {
            next = Mark(start: end(ofRecordAt: next.start, upTo: offset), row: next.row + 1)
        }
        return next.start <= offset ? next : nil
    }

    /// The row of the byte at `offset`, which is not before the mark.
    private func row(of offset: Int, from mark: Mark) -> Int {
        if !hasQuote(mark.start..<offset) {
            return mark.row + ByteTally.count(of: UInt8(ascii: "\n"), in: bytes.buffer, mark.start..<offset)
        }
        var (start, row) = (mark.start, mark.row)
        while true {
            start = end(ofRecordAt: start, upTo: offset)
            if start > offset { return row }
            row += 1
        }
    }

    private func hasQuote(_ range: Range<Int>) -> Bool {
        ByteTally.count(of: UInt8(ascii: "\""), in: bytes.buffer, range) > 0
    }

    /// The place after the last line break in `range`; where it has none, its start.
    private func lastStart(in range: Range<Int>) -> Int {
        range.last { bytes.buffer[$0] == UInt8(ascii: "\n") }.map { $0 + 1 } ?? range.lowerBound
    }

    /// The place after the record that starts at `start`, as `RecordScanner` has it but without its fields; where it takes in
    /// the byte at `offset`, a place beyond that.
    private func end(ofRecordAt start: Int, upTo offset: Int) -> Int {
        let bytes = bytes.buffer
        var (position, isFieldStart) = (start, true)
        while position <= offset {
            let byte = bytes[position]
            position += 1
            if byte == UInt8(ascii: "\""), isFieldStart {
                position = end(ofQuotesAt: position, upTo: offset)
                isFieldStart = false
            } else if byte == delimiter {
                isFieldStart = true
            } else if byte == UInt8(ascii: "\n") {
                return position
            } else {
                isFieldStart = false
            }
        }
        return position
    }

    /// The place after the quote that closes the one before `start`, and after blanks that follow; or one beyond `offset`.
    private func end(ofQuotesAt start: Int, upTo offset: Int) -> Int {
        let bytes = bytes.buffer
        var position = start
        while position <= offset {
            if bytes[position] == UInt8(ascii: "\"") {
                position += 1
                guard position <= offset, bytes[position] == UInt8(ascii: "\"") else { break }
            }
            position += 1
        }
        while position <= offset, bytes[position] == UInt8(ascii: " ") { position += 1 }
        return position
    }
}
