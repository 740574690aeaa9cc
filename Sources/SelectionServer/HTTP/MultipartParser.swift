/// Reads `multipart/form-data` (RFC 7578) as it comes, in pieces of any length: parts, their headers, their bytes. It holds no more
/// than a header and a boundary; limits are checked before anything is kept.
struct MultipartParser {
    /// What may come.
    struct Limits: Sendable {
        /// The most bytes in all, of a part, and of a part's headers; the most parts.
        var total = 64 << 20
        var part = 20 << 20
        var header = 8 << 10
        var parts = 500
    }

    /// The reason why a body is not taken.
    enum Fault: Error, Equatable {
        case malformed, tooLarge
    }

    /// What is read.
    enum Event: Equatable {
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
    private var held: [UInt8]
    private var total = 0
    private var partLength = 0
    private var parts = 0

    /// A parser of a body whose parts are divided by `boundary`.
    init(boundary: [UInt8], limits: Limits = Limits()) {
        self.limits = limits
        delimiter = Array("\r\n--".utf8) + boundary
        // The first boundary needs no line break before it.
        held = Array("\r\n".utf8)
    }

    /// The boundary that a content type names; nil where it is no form, or names none that is allowed.
    static func boundary(of type: String) -> [UInt8]? {
        let parts = type.split(separator: ";").map { $0.drop { $0 == " " } }
        guard parts.first?.lowercased().trimmingSuffix(while: { $0 == " " }) == "multipart/form-data" else {
            return nil
        }
        for part in parts.dropFirst() where part.lowercased().hasPrefix("boundary=") {
            var value = Array(part.utf8.dropFirst("boundary=".utf8.count))
            if value.count >= 2, value.first == UInt8(ascii: "\""), value.last == UInt8(ascii: "\"") {
                value = Array(value.dropFirst().dropLast())
            }
            guard (1...70).contains(value.count), value.allSatisfy({ (0x20..<0x7F).contains($0) }) else { return nil }
            return value
        }
        return nil
    }

    /// Takes the next bytes.
    /// - Parameter event: told what they are.
    /// - Throws: `Fault`; the parser must not be fed again then.
    mutating func feed(
        _ bytes: some Collection<UInt8>, _ event: (Event) throws(Fault) -> Void
    ) throws(Fault) {
        total += bytes.count
        guard total <= limits.total else { throw .tooLarge }
        held.append(contentsOf: bytes)
        while try step(event) {}
    }

    /// Says that there is nothing more.
    /// - Throws: `Fault.malformed` where the last boundary has not come.
    func finish() throws(Fault) {
        guard state == .epilogue else { throw .malformed }
    }

    /// Goes on with what is held; false where more has to come.
    private mutating func step(_ event: (Event) throws(Fault) -> Void) throws(Fault) -> Bool {
        switch state {
        case .preamble:
            guard let start = held.firstRange(of: delimiter) else {
                held.removeFirst(max(0, held.count - delimiter.count + 1))
                return false
            }
            held.removeFirst(start.upperBound)
            state = .afterBoundary
        case .afterBoundary:
            return try afterBoundary()
        case .headers:
            guard let end = held.firstRange(of: Array("\r\n\r\n".utf8)) else {
                guard held.count <= limits.header else { throw .tooLarge }
                return false
            }
            guard end.lowerBound <= limits.header else { throw .tooLarge }
            guard let header = MultipartHeader(held[..<end.lowerBound]) else { throw .malformed }
            held.removeFirst(end.upperBound)
            parts += 1
            guard parts <= limits.parts else { throw .tooLarge }
            partLength = 0
            state = .content
            try event(.begin(field: header.field, file: header.file))
        case .content:
            return try content(event)
        case .epilogue:
            held.removeAll()
            return false
        }
        return true
    }

    /// After a boundary: two hyphens end the body, a line break begins a part; blanks may stand between.
    private mutating func afterBoundary() throws(Fault) -> Bool {
        if held.starts(with: "--".utf8) {
            state = .epilogue
            return true
        }
        let blanks = held.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.count
        guard blanks <= limits.header else { throw .tooLarge }
        let rest = held.dropFirst(blanks)
        guard rest.count >= 2 else {
            if let first = rest.first, first != UInt8(ascii: "\r"), first != UInt8(ascii: "-") { throw .malformed }
            return false
        }
        guard rest.starts(with: "\r\n".utf8) else { throw .malformed }
        held.removeFirst(blanks + 2)
        state = .headers
        return true
    }

    private mutating func content(_ event: (Event) throws(Fault) -> Void) throws(Fault) -> Bool {
        let found = held.firstRange(of: delimiter)
        // What may be the beginning of a boundary is held until more has come.
        let sure = found?.lowerBound ?? max(0, held.count - delimiter.count + 1)
        if sure > 0 {
            partLength += sure
            guard partLength <= limits.part else { throw .tooLarge }
            try event(.bytes(held[..<sure]))
        }
        guard let found else {
            held.removeFirst(sure)
            return false
        }
        held.removeFirst(found.upperBound)
        state = .afterBoundary
        try event(.end)
        return true
    }
}

/// The header of a part.
struct MultipartHeader: Equatable {
    var field: String
    var file: String?

    /// The header in the lines `bytes`; nil where it names no field.
    init?(_ bytes: ArraySlice<UInt8>) {
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        for line in text.split(separator: "\r\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, parts[0].lowercased() == "content-disposition" else { continue }
            let values = MultipartHeader.parameters(parts[1])
            guard let field = values["name"] else { return nil }
            self.field = field
            file = values["filename"].map(MultipartHeader.lastPart)
            return
        }
        return nil
    }

    /// The name without folders: some browsers send them.
    private static func lastPart(_ name: String) -> String {
        name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
    }

    /// `name="a"; filename="b.xlsx"`: quoted values, in which browsers write a quote as `%22` or `\"`.
    private static func parameters(_ text: Substring) -> [String: String] {
        var values: [String: String] = [:]
        var rest = text[...]
        while let semicolon = rest.firstIndex(of: ";") {
            rest = rest[rest.index(after: semicolon)...].drop { $0 == " " }
            guard let equals = rest.firstIndex(of: "=") else { break }
            let key = rest[..<equals].lowercased()
            rest = rest[rest.index(after: equals)...]
            var value = ""
            if rest.first == "\"" {
                rest.removeFirst()
                while let character = rest.popFirst(), character != "\"" {
                    if character == "\\", rest.first == "\"" {
                        value.append(rest.removeFirst())
                    } else {
                        value.append(character)
                    }
                }
            } else {
                let end = rest.firstIndex(of: ";") ?? rest.endIndex
                value = String(rest[..<end])
                rest = rest[end...]
            }
            if values[key] == nil { values[key] = value.replacing("%22", with: "\"") }
        }
        return values
    }
}

extension String {
    fileprivate func trimmingSuffix(while predicate: (Character) -> Bool) -> String {
        var text = self
        while let last = text.last, predicate(last) { text.removeLast() }
        return text
    }
}

/// Gathers the parts of a form.
struct MultipartCollector {
    private(set) var form = FormFields()
    private(set) var files: [UploadedFile] = []
    private var field = ""
    private var file: String?
    private var bytes: [UInt8] = []

    /// Takes what a parser read.
    /// - Throws: `MultipartParser.Fault.malformed` for a text that is no UTF-8.
    mutating func take(_ event: MultipartParser.Event) throws(MultipartParser.Fault) {
        switch event {
        case .begin(let field, let file): (self.field, self.file, bytes) = (field, file, [])
        case .bytes(let more): bytes.append(contentsOf: more)
        case .end:
            if let file {
                // A field for files in which none was chosen comes as a file without name and bytes.
                if !file.isEmpty { files.append(UploadedFile(field: field, name: file, bytes: bytes)) }
            } else {
                guard let text = String(validating: bytes, as: UTF8.self) else { throw .malformed }
                form.add(field, text)
            }
            bytes = []
        }
    }
}
