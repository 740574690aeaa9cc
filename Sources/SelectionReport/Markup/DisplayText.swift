import SelectionCore
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

    /// `text` in lines that are not wider than `width` where its words allow; all but the first begin with `indent`.
    static func wrapped(_ text: String, width: Int, indent: String) -> [String] {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last, last.count + 1 + word.count <= width {
                lines[lines.count - 1] += " " + word
            } else {
                lines.append((lines.isEmpty ? "" : indent) + word)
            }
        }
        return lines
    }

    /// `text` filled up with blanks to `width`.
    static func padded(_ text: String, width: Int, isRightAligned: Bool) -> String {
        let blanks = String(repeating: " ", count: max(0, width - text.count))
        return isRightAligned ? blanks + text : text + blanks
    }
}

extension String {
    /// The text without blanks at its ends.
    var trimmed: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}
