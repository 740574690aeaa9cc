/// Reads `multipart/form-data` (RFC 7578) as it comes, in pieces of any length: parts, their headers, their bytes. It holds no more
/// than a header and a boundary; limits are checked before anything is kept. How a body is cut makes no difference.
package struct MultipartParser {
    /// What may come.
    package struct Limits: Sendable {
        /// The most bytes in all, of a part, and of a part's headers; the most parts.
        package var total = 64 << 20
        package var part = 20 << 20
        package var header = 8 << 10
        package var parts = 500

        /// The usual limits.
        package init() {}
    }

    /// The reason why a body is not taken.
    package enum Fault: Error, Equatable {
        case malformed, tooLarge
    }

    /// What is read.
    package enum Event: Equatable {
        /// A part begins: the field's name, and the file's where it is one.
        case begin(field: String, file: String?)
        /// Bytes of the part.
        case bytes(ArraySlice<UInt8>)
        /// The part ends.
        case end
    }

    private enum State {
        case preamble, headers, content, afterBoundary, epilogue
    }

    private let limits: Limits
    /// The line break and the boundary that end a part.
    private let delimiter: [UInt8]
    private var state = State.preamble
    /// What came and was not read yet, from `next` on.
    private var held: [UInt8]
    private var next = 0
    /// What was searched before without finding anything, from `next` on: it is not searched again.
    private var searched = 0
    private var total = 0
    private var partLength = 0
    private var parts = 0

    private static let lineBreak = Array("\r\n".utf8)
    private static let headerEnd = Array("\r\n\r\n".utf8)

    /// A parser of a body whose parts are divided by `boundary`.
    package init(boundary: [UInt8], limits: Limits = Limits()) {
        self.limits = limits
        delimiter = Array("\r\n--".utf8) + boundary
        // The first boundary needs no line break before it.
        held = MultipartParser.lineBreak
    }

    /// The boundary that a content type names; nil where it is no form, or names none that is allowed.
    package static func boundary(of type: String) -> [UInt8]? {
        let parts = type.utf8.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
            .map { HeaderText.trimmed(Array($0)) }
        guard let first = parts.first, HeaderText.lowered(first) == Array("multipart/form-data".utf8) else {
            return nil
        }
        let name = Array("boundary=".utf8)
        for part in parts.dropFirst() where HeaderText.lowered(part).starts(with: name) {
            var value = Array(part.dropFirst(name.count))
            if value.count >= 2, value.first == UInt8(ascii: "\""), value.last == UInt8(ascii: "\"") {
                value = Array(value.dropFirst().dropLast())
            }
            guard (1...70).contains(value.count), value.allSatisfy({ (0x20..<0x7F).contains($0) }),
                value.last != UInt8(ascii: " ")
            else { return nil }
            return value
        }
        return nil
    }

    /// Takes the next bytes.
    /// - Parameter event: told what they are.
    /// - Throws: `Fault`; the parser must not be fed again then.
    package mutating func feed(
        _ bytes: some Collection<UInt8>, _ event: (Event) throws(Fault) -> Void
    ) throws(Fault) {
        total += bytes.count
        guard total <= limits.total else { throw .tooLarge }
        held.append(contentsOf: bytes)
        while try step(event) {}
        held.removeFirst(next)
        next = 0
    }

    /// Says that there is nothing more.
    /// - Throws: `Fault.malformed` where the last boundary has not come.
    package func finish() throws(Fault) {
        guard state == .epilogue else { throw .malformed }
    }

    /// Goes on with what is held; false where more has to come.
    private mutating func step(_ event: (Event) throws(Fault) -> Void) throws(Fault) -> Bool {
        switch state {
        case .preamble:
            guard let start = find(delimiter) else {
                take(max(0, held.count - next - delimiter.count + 1))
                return false
            }
            take(start - next + delimiter.count)
            state = .afterBoundary
            return true
        case .afterBoundary: return try afterBoundary()
        case .headers: return try headers(event)
        case .content: return try content(event)
        case .epilogue:
            take(held.count - next)
            return false
        }
    }

    /// Goes over so many bytes.
    private mutating func take(_ count: Int) {
        next += count
        searched = 0
    }

    /// The place of the first `pattern` in what is held.
    /// - Complexity: O(bytes that were not searched before × the pattern's length), mostly O(bytes).
    private mutating func find(_ pattern: [UInt8]) -> Int? {
        let last = held.count - pattern.count
        var place = next + searched
        while place <= last {
            if held[place] == pattern[0], held[place..<(place + pattern.count)].elementsEqual(pattern) { return place }
            place += 1
        }
        searched = max(0, last + 1 - next)
        return nil
    }

    private mutating func headers(_ event: (Event) throws(Fault) -> Void) throws(Fault) -> Bool {
        guard let end = find(MultipartParser.headerEnd) else {
            // The end itself may be in what is held, but for its last byte.
            guard held.count - next < limits.header + MultipartParser.headerEnd.count else { throw .tooLarge }
            return false
        }
        guard end - next <= limits.header else { throw .tooLarge }
        guard let header = MultipartHeader(held[next..<end]) else { throw .malformed }
        take(end - next + MultipartParser.headerEnd.count)
        parts += 1
        guard parts <= limits.parts else { throw .tooLarge }
        partLength = 0
        state = .content
        try event(.begin(field: header.field, file: header.file))
        return true
    }

    /// After a boundary: two hyphens end the body, a line break begins a part; blanks may stand between.
    private mutating func afterBoundary() throws(Fault) -> Bool {
        let rest = held[next...]
        if rest.starts(with: "--".utf8) {
            state = .epilogue
            return true
        }
        let blanks = rest.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.count
        guard blanks <= limits.header else { throw .tooLarge }
        let after = rest.dropFirst(blanks)
        guard after.count >= 2 else {
            let isHyphen = blanks == 0 && after.first == UInt8(ascii: "-")
            if let first = after.first, first != UInt8(ascii: "\r"), !isHyphen { throw .malformed }
            return false
        }
        guard after.starts(with: MultipartParser.lineBreak) else { throw .malformed }
        take(blanks + MultipartParser.lineBreak.count)
        state = .headers
        return true
    }

    private mutating func content(_ event: (Event) throws(Fault) -> Void) throws(Fault) -> Bool {
        let found = find(delimiter)
        // What may be the beginning of a boundary is held until more has come.
        let sure = found.map { $0 - next } ?? max(0, held.count - next - delimiter.count + 1)
        if sure > 0 {
            partLength += sure
            guard partLength <= limits.part else { throw .tooLarge }
            try event(.bytes(held[next..<(next + sure)]))
        }
        guard found != nil else {
            take(sure)
            return false
        }
        take(sure + delimiter.count)
        state = .afterBoundary
        try event(.end)
        return true
    }
}
