/// Marks that people put in a cell to say that it reads like the one above it.
package enum AsAbove {
    private static let marks: Set<String> = [
        "//", "-//-", "- // -", "nt", "-nt-", "- nt -", "n.t", "n/t", "n.t.", "như trên", "-như trên-", "nhu tren",
        "\"", "-\"-", "- \" -", "''", "″", "”", "“", "〃", "ditto", "as above", "do.",
    ]

    /// True for such a mark, however blanks and a full stop stand in it; two capitals make another value of it: NT may be a class.
    package static func isMark(_ value: String) -> Bool {
        guard value.utf8.count <= 16 else { return false }
        if marks.contains(value) { return true }
        if value.count <= 2, value == value.uppercased() { return false }
        let plain = value.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return marks.contains(plain) || plain.hasSuffix(".") && marks.contains(String(plain.dropLast()))
    }
}
