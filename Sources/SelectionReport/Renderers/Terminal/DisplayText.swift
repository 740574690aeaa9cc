import Wording

/// Text as a terminal shows it, a letter with its marks one wide; East Asian wide letters are not looked for.
enum DisplayText {
    /// `text` on one line and without control characters, cut off with an ellipsis where it is wider than `width`.
    static func fitted(_ text: String, width: Int) -> String {
        let line = oneLine(text)
        return line.count <= width ? line : line.prefix(max(width, 1) - 1) + "…"
    }

    /// `text` with blanks in place of line ends and tabs, as cells of spreadsheets have them, and other control characters
    /// written out.
    static func oneLine(_ text: String) -> String {
        let visible = VisibleText.of(text, keeping: "\t", "\n", "\r")
        guard visible.utf8.contains(where: { $0 < 0x20 }) else { return visible }
        return String(String.UnicodeScalarView(visible.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
    }

    /// `words` after `start`, broken at blanks where a line would be wider than `limit`; further lines are indented.
    static func wrapped(
        _ words: String, start: String = "", indent: Int, width limit: Int = TerminalTable.maximumWidth
    ) -> [String] {
        let margin = String(repeating: " ", count: indent)
        var (lines, line) = ([String](), start)
        var (width, isFresh) = (start.count, true)
        for word in words.split(separator: " ") {
            let length = word.count
            if !isFresh, width + 1 + length > limit {
                lines.append(line)
                (line, width, isFresh) = (margin, indent, true)
            }
            line += (isFresh ? "" : " ") + word
            width += (isFresh ? 0 : 1) + length
            isFresh = false
        }
        return lines + [line]
    }

    /// `text` filled up with blanks to `width`.
    static func padded(_ text: String, width: Int, isRightAligned: Bool) -> String {
        let blanks = String(repeating: " ", count: max(0, width - text.count))
        return isRightAligned ? blanks + text : text + blanks
    }
}
