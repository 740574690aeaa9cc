/// The header of a part.
struct MultipartHeader: Equatable {
    /// The field's name.
    var field: String
    /// The file's name without folders; blank where none was chosen, nil where the part is no file.
    var file: String?

    /// The header in the lines `bytes`; nil where it is malformed, names no field, or names a file as no file is called.
    init?(_ bytes: ArraySlice<UInt8>) {
        guard !bytes.contains(0), String(validating: bytes, as: UTF8.self) != nil else { return nil }
        var disposition: [UInt8]?
        for line in HeaderText.lines(bytes) {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
            guard HeaderText.lowered(line[..<colon]) == Array("content-disposition".utf8) else { continue }
            // Of two headers nobody could say which one counts.
            guard disposition == nil else { return nil }
            disposition = Array(line[(colon + 1)...])
        }
        guard let disposition, let values = HeaderText.parameters(disposition, of: "form-data"),
            let field = values["name"]
        else { return nil }
        self.field = field
        guard let path = values["filename"] else { return }
        let name = MultipartHeader.lastPart(path)
        guard name != ".", name != "..", name.utf8.count <= MultipartHeader.longestName,
            name.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F })
        else { return nil }
        file = name
    }

    /// The longest name of a file, in bytes: file systems have 255 letters, of four bytes at most.
    private static let longestName = 255 * 4

    /// The name without folders: some browsers send them.
    private static func lastPart(_ name: String) -> String {
        let scalars = name.unicodeScalars
        let start = scalars.lastIndex { $0 == "/" || $0 == "\\" }.map { scalars.index(after: $0) }
        return String(scalars[(start ?? scalars.startIndex)...])
    }
}

/// The bytes of headers. They are read byte by byte: a letter's mark after a quote would make the two one character.
enum HeaderText {
    /// The bytes with small letters for capitals of ASCII.
    static func lowered(_ bytes: some Collection<UInt8>) -> [UInt8] {
        bytes.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 + 0x20 : $0 }
    }

    /// The bytes without blanks at their ends.
    static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
        guard let start = bytes.firstIndex(where: { !isBlank($0) }), let end = bytes.lastIndex(where: { !isBlank($0) })
        else { return [] }
        return Array(bytes[start...end])
    }

    /// The lines between line breaks; a blank one is among them.
    static func lines(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = bytes.startIndex
        var place = start
        while place < bytes.endIndex {
            if bytes[place] == UInt8(ascii: "\r"), place + 1 < bytes.endIndex, bytes[place + 1] == UInt8(ascii: "\n") {
                lines.append(bytes[start..<place])
                place += 2
                start = place
            } else {
                place += 1
            }
        }
        return lines + [bytes[start...]]
    }

    /// `form-data; name="a"; filename="b.xlsx"`: the values by their names, the first of each. Browsers write a quote in a value as
    /// `%22` or `\"`. Nil where the text is malformed, or is of another kind.
    static func parameters(_ bytes: [UInt8], of kind: String) -> [String: String]? {
        var values: [String: String] = [:]
        var place = bytes.firstIndex(of: UInt8(ascii: ";")) ?? bytes.endIndex
        guard lowered(trimmed(Array(bytes[..<place]))) == Array(kind.utf8) else { return nil }
        while place < bytes.endIndex {
            place += 1
            let end =
                bytes[place...].firstIndex { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ";") } ?? bytes.endIndex
            let key = String(decoding: lowered(trimmed(Array(bytes[place..<end]))), as: UTF8.self)
            guard end < bytes.endIndex, bytes[end] == UInt8(ascii: "=") else {
                // A semicolon at the end is nothing; a word without a value is not allowed.
                guard key.isEmpty else { return nil }
                place = end
                continue
            }
            guard let value = value(bytes, from: end + 1, &place) else { return nil }
            if values[key] == nil { values[key] = value }
        }
        return values
    }

    /// A value from `start` on; `place` is the semicolon after it, or the end.
    private static func value(_ bytes: [UInt8], from start: Int, _ place: inout Int) -> String? {
        var index = bytes[start...].firstIndex { !isBlank($0) } ?? bytes.endIndex
        guard index < bytes.endIndex, bytes[index] == UInt8(ascii: "\"") else {
            place = bytes[index...].firstIndex(of: UInt8(ascii: ";")) ?? bytes.endIndex
            return text(trimmed(Array(bytes[index..<place])))
        }
        var value: [UInt8] = []
        index += 1
        while index < bytes.endIndex, bytes[index] != UInt8(ascii: "\"") {
            // A backslash before anything else is one: folders of Windows.
            let isEscape = bytes[index] == UInt8(ascii: "\\") && index + 1 < bytes.endIndex
            if isEscape, bytes[index + 1] == UInt8(ascii: "\"") { index += 1 }
            value.append(bytes[index])
            index += 1
        }
        guard index < bytes.endIndex else { return nil }
        place = bytes[(index + 1)...].firstIndex { !isBlank($0) } ?? bytes.endIndex
        guard place == bytes.endIndex || bytes[place] == UInt8(ascii: ";") else { return nil }
        return text(value)
    }

    private static func text(_ bytes: [UInt8]) -> String? {
        String(validating: bytes, as: UTF8.self)?.replacing("%22", with: "\"")
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}
