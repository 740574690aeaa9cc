/// Two texts of a plan in one, with marks around what differs, to be merged by hand.
enum PlanMerge {
    private static let (begin, middle, end) = ("# <<<<<<<", "# =======", "# >>>>>>>")

    /// Both texts; where they say the same, it stands once.
    /// - Parameters:
    ///   - theirs: the text that is stored, and what it is called.
    ///   - mine: the text that was typed, and what it is called.
    static func marked(
        _ theirs: (text: String, name: String), _ mine: (text: String, name: String)
    ) -> String {
        var lines: [String] = []
        var (gone, new): ([String], [String]) = ([], [])
        func flush() {
            guard !gone.isEmpty || !new.isEmpty else { return }
            lines += [begin + " " + theirs.name] + gone + [middle] + new + [end + " " + mine.name]
            (gone, new) = ([], [])
        }
        for line in LineDifference(from: theirs.text, to: mine.text).lines {
            switch line.change {
            case .removed: gone.append(line.text)
            case .added: new.append(line.text)
            case .same:
                flush()
                lines.append(line.text)
            }
        }
        flush()
        return lines.joined(separator: "\n")
    }

    /// True where some marks are still in a text.
    static func hasMarks(_ text: String) -> Bool {
        text.split(whereSeparator: \.isNewline).contains { line in
            line.hasPrefix(begin) || line.hasPrefix(middle) || line.hasPrefix(end)
        }
    }
}
