import SelectionCore
import Wording

/// Reads the records of a CSV file one by one (RFC 4180): where its fields are, and what is wrong with it.
///
/// It holds nothing but places; a billion-byte field costs no memory, nor do more fields than a record may have.
struct RecordScanner {
    /// The most bytes that a field may have.
    static let maximumFieldBytes = 1 << 20
    /// The most fields that a record may have, as many as the columns of a spreadsheet.
    static let maximumFields = 1 << 14

    /// The fault of a record as text, and where.
    struct Fault {
        var offset: Int
        var problem: Message
        var advice: [Message] = []
        /// True where what follows in the file cannot be trusted either.
        var isFatal = false
    }

    let bytes: UnsafeRawBufferPointer
    let delimiter: UInt8
    /// The place where the next record starts.
    private(set) var position: Int
    /// The line on which the next record starts.
    private(set) var line: Int
    /// The number of records that were read: the row of the record in a spreadsheet, where it was read from the first one on.
    private(set) var row = 0

    /// The place where the record starts.
    private(set) var start = 0
    /// The line on which it starts.
    private(set) var startLine = 0
    /// Its fields.
    private(set) var fields: [FieldRange] = []
    /// The first thing that is wrong with it.
    private(set) var fault: Fault?

    init(_ bytes: UnsafeRawBufferPointer, delimiter: UInt8, from position: Int, line: Int) {
        self.bytes = bytes
        self.delimiter = delimiter
        self.position = position
        self.line = line
    }

    /// True where every field of the record is blank.
    var isBlank: Bool { fields.allSatisfy { $0.count == 0 || $0.text(in: bytes).isEmpty } }

    /// True where the record is passed over: it is blank, which is no fault.
    var isSkipped: Bool {
        guard fault == nil else { return false }
        let mayBeBlank =
            fields.first.map { $0.count == 0 || bytes[$0.start] <= 0x20 || bytes[$0.start] >= 0x80 } ?? true
        return mayBeBlank && isBlank
    }

    /// Reads the record that starts at `position`; its lines are not known.
    mutating func read(at position: Int) {
        (self.position, line) = (position, 0)
        _ = next()
    }

    /// Reads the next record; false at the end of the file.
    mutating func next() -> Bool {
        guard position < bytes.count else { return false }
        (start, startLine, fault) = (position, line, nil)
        row += 1
        fields.removeAll(keepingCapacity: true)
        while readField() {}
        if let offset = UTF8Check.firstInvalid(bytes, in: start..<position) {
            note(.init(offset: offset, problem: Message(.notUTF8), advice: [Message(.saveAsCSV)]))
        }
        return true
    }

    /// Reads one field and what ends it; whether the record goes on.
    private mutating func readField() -> Bool {
        if position < bytes.count, bytes[position] == UInt8(ascii: "\"") { return readQuotedField() }
        return readPlainField(from: position)
    }

    private mutating func readPlainField(from fieldStart: Int) -> Bool {
        position = endOfPlainRun(from: position)
        while position < bytes.count {
            switch bytes[position] {
            case delimiter:
                append(FieldRange(start: fieldStart, end: position))
                position += 1
                return true
            case UInt8(ascii: "\n"): return endRecord(with: .init(start: fieldStart, end: position), 1)
            case UInt8(ascii: "\r"):
                if isLineEnd(position) { return endRecord(with: .init(start: fieldStart, end: position), 2) }
                note(.init(offset: position, problem: Message(.loneCarriageReturn)))
            case UInt8(ascii: "\""):
                note(.init(offset: position, problem: Message(.strayQuote), advice: [Message(.quoteRule)]))
            case 0: note(.init(offset: position, problem: Message(.nulByte), advice: [Message(.saveAsCSV)]))
            default: break
            }
            position = endOfPlainRun(from: position + 1)
        }
        append(FieldRange(start: fieldStart, end: position))
        return false
    }

    /// The place where the bytes that mean nothing special end, from `start` on.
    private func endOfPlainRun(from start: Int) -> Int {
        let (bytes, delimiter) = (bytes, delimiter)
        var cursor = start
        while cursor < bytes.count, bytes[cursor] > UInt8(ascii: "\""), bytes[cursor] != delimiter { cursor += 1 }
        return cursor
    }

    private mutating func readQuotedField() -> Bool {
        let opening = position
        var field = FieldRange(start: opening + 1, end: opening + 1)
        position += 1
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") {
                guard position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "\"") else {
                    field.end = position
                    return closeQuote(of: field)
                }
                field.hasEscapes = true
                position += 1
            } else if byte == UInt8(ascii: "\n") {
                line += 1
            } else if byte == 0 {
                note(.init(offset: position, problem: Message(.nulByte), advice: [Message(.saveAsCSV)]))
            }
            position += 1
        }
        fault = .init(offset: opening, problem: Message(.unclosedQuote), advice: [Message(.quoteRule)], isFatal: true)
        field.end = position
        fields.append(field)
        return false
    }

    /// Goes on after a closing quote: blanks may follow, then the field must end.
    private mutating func closeQuote(of field: FieldRange) -> Bool {
        position += 1
        while position < bytes.count, bytes[position] == UInt8(ascii: " ") { position += 1 }
        let ends = position == bytes.count || bytes[position] == delimiter || bytes[position] == UInt8(ascii: "\n")
        if !ends && !(bytes[position] == UInt8(ascii: "\r") && isLineEnd(position)) {
            note(.init(offset: position, problem: Message(.textAfterQuote), advice: [Message(.quoteRule)]))
        }
        let next = readPlainField(from: position)
        append(field, replacingLast: true)
        return next
    }

    private mutating func endRecord(with field: FieldRange, _ length: Int) -> Bool {
        append(field)
        position += position + length <= bytes.count ? length : 1
        line += 1
        return false
    }

    /// True where the carriage return at `offset` ends a line: a line feed or nothing follows.
    private func isLineEnd(_ offset: Int) -> Bool {
        offset + 1 == bytes.count || bytes[offset + 1] == UInt8(ascii: "\n")
    }

    private mutating func append(_ field: FieldRange, replacingLast: Bool = false) {
        if replacingLast {
            let outerEnd = fields[fields.count - 1].end
            fields[fields.count - 1] = field
            fields[fields.count - 1].outerEnd = outerEnd
        } else if fields.count < RecordScanner.maximumFields {
            fields.append(field)
        } else {
            note(.init(offset: field.start, problem: Message(.tooManyFields(most: "\(RecordScanner.maximumFields)"))))
        }
        if field.count > RecordScanner.maximumFieldBytes {
            note(
                .init(offset: field.start, problem: Message(.fieldTooLong(bytes: "\(RecordScanner.maximumFieldBytes)")))
            )
        }
    }

    private mutating func note(_ fault: Fault) {
        if self.fault == nil { self.fault = fault }
    }
}
