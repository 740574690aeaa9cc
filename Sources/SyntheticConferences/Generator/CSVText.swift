/// CSV as in RFC 4180, with line feeds: the few ways to append text to a buffer of UTF-8 bytes.
extension [UInt8] {
    /// Appends a non-negative number in decimal, padded with zeros to `width` digits.
    mutating func append(number: Int, width: Int = 1) {
        let start = count
        var rest = number
        repeat {
            append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        while count - start < width { append(UInt8(ascii: "0")) }
        self[start...].reverse()
    }

    /// Appends a field that needs no quotes, and the comma after it.
    mutating func append(plain field: String) {
        append(contentsOf: field.utf8)
        append(UInt8(ascii: ","))
    }

    /// Appends a field, quoted if it holds a comma, a quote or a line break.
    mutating func append(field: String) {
        guard field.utf8.contains(where: Self.needsQuotes) else { return append(contentsOf: field.utf8) }
        append(UInt8(ascii: "\""))
        for byte in field.utf8 {
            if byte == UInt8(ascii: "\"") { append(byte) }
            append(byte)
        }
        append(UInt8(ascii: "\""))
    }

    /// Appends one line of fields, line feed included.
    mutating func append(line fields: [String]) {
        for (position, field) in fields.enumerated() {
            if position > 0 { append(UInt8(ascii: ",")) }
            append(field: field)
        }
        append(UInt8(ascii: "\n"))
    }

    private static func needsQuotes(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
            || byte == UInt8(ascii: "\r")
    }
}

/// Lines of fields as the text of a CSV file.
func csvText(_ lines: [[String]]) -> String {
    var buffer: [UInt8] = []
    for line in lines { buffer.append(line: line) }
    return String(decoding: buffer, as: UTF8.self)
}
