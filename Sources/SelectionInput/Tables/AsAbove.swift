/// Marks that people put in a cell to say that it reads like the one above it.
enum AsAbove {
    private static let marks: Set<String> = [
        "//", "-//-", "- // -", "nt", "-nt-", "- nt -", "n.t", "n/t", "n.t.", "như trên", "-như trên-", "nhu tren",
        "\"", "-\"-", "- \" -", "''", "″", "”", "“", "〃", "ditto", "as above", "do.",
    ]

    /// True for such a mark; capitals make another value of it: NT may be a class.
    static func isMark(_ value: String) -> Bool {
        guard value.utf8.count <= 16 else { return false }
        return marks.contains(value) || value.count > 2 && marks.contains(value.lowercased())
    }
}
