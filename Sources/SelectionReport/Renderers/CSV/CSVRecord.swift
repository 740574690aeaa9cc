import Wording

/// A line of a table for spreadsheets, as RFC 4180 has it: commas, quotes where they are needed; a line feed at its end.
package enum CSVRecord {
    /// A record for a spreadsheet, quoted where that is needed: nothing in it is run when the file is opened, and control
    /// characters are written out.
    package static func line(_ fields: [String]) -> String { exactLine(fields.map(harmless)) }

    /// A record with its fields as they are, for files that are read again: an apostrophe more, and a name would be another.
    package static func exactLine(_ fields: [String]) -> String { fields.map(quoted).joined(separator: ",") + "\n" }

    /// The cell as a spreadsheet takes it for text, or for the number that it is. An apostrophe before anything that begins
    /// a formula is how the office's programs are told so.
    static func harmless(_ cell: String) -> String {
        let visible = VisibleText.of(cell, keeping: "\t", "\n", "\r")
        // A carriage return by itself writes over the line in a terminal; before a line feed it is a line end.
        let text =
            visible.unicodeScalars.contains("\r")
            ? visible.replacing("\r\n", with: "\n").replacing("\r", with: VisibleText.written("\r")) : visible
        guard let first = cell.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) else { return text }
        return isNumber(cell) ? text : "'" + text
    }

    /// True where a cell is a number, as we write them or a file has them: a sign, digits, what divides them; a fraction; `%`.
    private static func isNumber(_ cell: String) -> Bool {
        var digits = cell.utf8[...]
        if let sign = digits.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { digits.removeFirst() }
        if digits.last == UInt8(ascii: "%") { digits.removeLast() }
        let parts = digits.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return parts.count <= 2
            && parts.allSatisfy { part in
                let isDigit = { (byte: UInt8) in UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
                return part.contains(where: isDigit)
                    && part.allSatisfy { isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
            }
    }

    private static func quoted(_ field: String) -> String {
        let isPlain = field.utf8.allSatisfy { ![UInt8(ascii: ","), UInt8(ascii: "\""), 10, 13].contains($0) }
        guard !isPlain else { return field }
        var quoted = "\""
        for scalar in field.unicodeScalars {
            if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }
}
