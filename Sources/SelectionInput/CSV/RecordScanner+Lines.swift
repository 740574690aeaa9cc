/// The lines that a record that was read goes over: a quote that was opened by mistake takes in other records.
extension RecordScanner {
    /// A quoted field that goes over several lines.
    struct LongQuote {
        /// The place where the quote is opened.
        var opening: Int
        /// The number of lines the field is on.
        var lines: Int
    }

    /// True where the record is on several lines, whether a quote or a lone carriage return makes it so.
    var isOnSeveralLines: Bool {
        var end = position
        while end > start, isLineBreak(bytes[end - 1]) { end -= 1 }
        return bytes[start..<end].contains(where: isLineBreak)
    }

    /// True where `field` is on several lines.
    func isOnSeveralLines(_ field: FieldRange) -> Bool { bytes[field.start..<field.end].contains(where: isLineBreak) }

    /// The field that is on the most lines, the first of equals; nil where quotes take in no line.
    var longestQuote: LongQuote? {
        let quotes = fields.map { field in
            let breaks = ByteTally.count(of: UInt8(ascii: "\n"), in: bytes, field.start..<field.end)
            return LongQuote(opening: field.start - 1, lines: breaks + 1)
        }
        return quotes.max { $0.lines < $1.lines }.flatMap { $0.lines > 1 ? $0 : nil }
    }

    /// The column of the field that a fault of the record is in; nil where that is none of its fields.
    func column(of fault: Fault) -> Int? {
        let column = fields.lastIndex { $0.start <= fault.offset + 1 }
        return column.flatMap { max(fields[$0].end, fields[$0].outerEnd) >= fault.offset ? $0 : nil }
    }

    private func isLineBreak(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
}
