/// CSV as Excel opens it with a double click where the decimal sign is a comma: a byte order mark, so that it is read as
/// UTF-8; semicolons between fields; CR LF at the ends of lines.
enum ExcelCSV {
    /// `csv`, which has commas and line feeds, with the same fields.
    /// - Complexity: O(bytes).
    static func text(_ csv: String) -> String {
        var bytes = Array("\u{FEFF}".utf8)
        var (field, isQuoted) = ([UInt8](), false)
        func finished() -> [UInt8] {
            let needsQuotes = field.first != quote && field.contains(semicolon)
            return needsQuotes ? [quote] + field + [quote] : field
        }
        for byte in csv.utf8 {
            if byte == quote { isQuoted.toggle() }
            switch byte {
            case comma where !isQuoted:
                bytes += finished() + [semicolon]
                field.removeAll(keepingCapacity: true)
            case lineFeed where !isQuoted:
                bytes += finished() + [carriageReturn, lineFeed]
                field.removeAll(keepingCapacity: true)
            default: field.append(byte)
            }
        }
        return String(decoding: bytes + finished(), as: UTF8.self)
    }

    private static let (quote, comma, semicolon) = (UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: ";"))
    private static let (lineFeed, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
}
