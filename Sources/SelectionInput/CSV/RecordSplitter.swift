/// Splits a file into records at full speed: what is plain is done here, block by block; every record that is out of
/// the ordinary is left to `RecordScanner`, which decides what is wrong with it, or that nothing is.
struct RecordSplitter {
    let bytes: UnsafeRawBufferPointer
    let delimiter: UInt8
    let fieldCount: Int
    /// The field that is hardly ever blank, but in records that are blank as a whole.
    let idColumn: Int

    /// The place where the bytes that may be looked at end.
    let horizon: Int
    /// True where a record went on to the horizon where the file does not end: it is to be read in another way.
    private(set) var isCutOff = false
    private var scanner: RecordScanner

    /// A splitter of `bytes` that looks at nothing beyond `horizon`.
    init(_ bytes: UnsafeRawBufferPointer, delimiter: UInt8, fieldCount: Int, idColumn: Int, horizon: Int) {
        self.bytes = bytes
        self.delimiter = delimiter
        self.fieldCount = fieldCount
        self.idColumn = idColumn
        self.horizon = min(horizon, bytes.count)
        let seen = UnsafeRawBufferPointer(rebasing: bytes[..<self.horizon])
        scanner = RecordScanner(seen, delimiter: delimiter, from: 0, line: 0)
    }

    /// The way a record that looks plain ends.
    private enum End {
        /// The next one starts here.
        case next(Int)
        case irregular
    }

    /// Fills the batch with the records that start at `start` and after, but before `limit`; returns where the next
    /// record starts. With `isCareful`, every record is left to `RecordScanner`.
    mutating func fill(_ batch: RecordBatch, from start: Int, before limit: Int, isCareful: Bool = false) -> Int {
        batch.count = 0
        batch.faults.removeAll(keepingCapacity: true)
        guard let base = bytes.baseAddress else { return start }
        var start = start
        var cursor = MarkCursor(base, delimiter: delimiter, from: start, to: horizon)
        while start < limit, batch.count < RecordBatch.capacity {
            if !isCareful, case .next(let next) = splitPlain(batch, base, from: start, &cursor) {
                batch.count += 1
                start = next
                continue
            }
            start = splitIrregular(batch, from: start)
            if isCutOff { break }
            cursor = MarkCursor(base, delimiter: delimiter, from: start, to: horizon)
        }
        return start
    }

    /// Puts the ends of the fields of the record at `start` into the batch, if there is nothing unusual about it.
    @inline(__always)
    private func splitPlain(
        _ batch: RecordBatch, _ base: UnsafeRawPointer, from start: Int, _ cursor: inout MarkCursor
    ) -> End {
        let first = batch.boundaries + batch.count * batch.stride
        let last = first + fieldCount
        var boundary = first
        boundary.pointee = start - 1
        while true {
            let position = cursor.next()
            guard position < horizon else {
                guard boundary + 1 == last, horizon == bytes.count else { return .irregular }
                last.pointee = position
                return isOrdinary(first, base) ? .next(position) : .irregular
            }
            let byte = base.load(fromByteOffset: position, as: UInt8.self)
            if byte == delimiter {
                boundary += 1
                guard boundary < last else { return .irregular }
                boundary.pointee = position
            } else if byte == UInt8(ascii: "\n") {
                guard boundary + 1 == last else { return .irregular }
                let isAfterReturn =
                    position > boundary.pointee + 1
                    && base.load(fromByteOffset: position - 1, as: UInt8.self) == UInt8(ascii: "\r")
                last.pointee = isAfterReturn ? position - 1 : position
                return isOrdinary(first, base) ? .next(position + 1) : .irregular
            } else if byte == UInt8(ascii: "\"") {
                guard position == boundary.pointee + 1, skipQuoted(base, &cursor) else { return .irregular }
            } else if byte == 0 || byte == UInt8(ascii: "\r") && !isLineFeed(base, position + 1) {
                return .irregular
            }
        }
    }

    /// Goes on to the closing quote, if the field ends right after it.
    @inline(__always)
    private func skipQuoted(_ base: UnsafeRawPointer, _ cursor: inout MarkCursor) -> Bool {
        while true {
            let position = cursor.next()
            guard position < horizon else { return false }
            let byte = base.load(fromByteOffset: position, as: UInt8.self)
            if byte == 0 { return false }
            guard byte == UInt8(ascii: "\"") else { continue }
            guard position + 1 < horizon else { return true }
            switch base.load(fromByteOffset: position + 1, as: UInt8.self) {
            case UInt8(ascii: "\""): _ = cursor.next()
            // A blank may also be what follows a closing quote, as a delimiter it is ambiguous.
            case delimiter: return delimiter != UInt8(ascii: " ")
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return true
            default: return false
            }
        }
    }

    @inline(__always)
    private func isLineFeed(_ base: UnsafeRawPointer, _ position: Int) -> Bool {
        position < horizon && base.load(fromByteOffset: position, as: UInt8.self) == UInt8(ascii: "\n")
    }

    /// True where the record cannot be blank as a whole, nor have a field that is too long.
    @inline(__always)
    private func isOrdinary(_ first: UnsafeMutablePointer<Int>, _ base: UnsafeRawPointer) -> Bool {
        guard first[fieldCount] - first[0] <= RecordScanner.maximumFieldBytes else { return false }
        return isFilled(first, idColumn, base) || isFilled(first, 0, base)
    }

    /// True where the field begins with something that is clearly no blank, after its quote.
    @inline(__always)
    private func isFilled(_ first: UnsafeMutablePointer<Int>, _ column: Int, _ base: UnsafeRawPointer) -> Bool {
        let (start, end) = (first[column] + 1, first[column + 1])
        guard start < end else { return false }
        var byte = base.load(fromByteOffset: start, as: UInt8.self)
        if byte == UInt8(ascii: "\""), start + 1 < end { byte = base.load(fromByteOffset: start + 1, as: UInt8.self) }
        return byte > UInt8(ascii: "\"")
            && (byte < 0x80 || column == 0 && byte != 0xE3 && !InvisibleCharacters.mayBegin(byte))
    }

    /// Has the record at `start` read by `RecordScanner`; returns where the next one starts.
    private mutating func splitIrregular(_ batch: RecordBatch, from start: Int) -> Int {
        scanner.read(at: start)
        if scanner.position >= horizon, horizon < bytes.count {
            isCutOff = true
        } else if scanner.fault != nil {
            batch.faults.append(start)
        } else if scanner.isSkipped {
            return scanner.position
        } else if scanner.fields.count != fieldCount {
            batch.faults.append(start)
        } else {
            let boundaries = batch.boundaries + batch.count * batch.stride
            boundaries[0] = start - 1
            for (column, field) in scanner.fields.enumerated() { boundaries[column + 1] = field.outerEnd }
            batch.count += 1
        }
        return scanner.position
    }
}
