/// Makes text harmless to a terminal: characters that a terminal would obey are written out, as `\u{1B}`, so that an
/// input can neither move the cursor, nor turn the reading direction, nor begin a line of its own.
public enum VisibleText {
    /// `text` with every such character written out but those of `kept`.
    public static func of(_ text: String, keeping kept: Unicode.Scalar...) -> String {
        // Nearly all texts have none; their bytes tell that much faster than their characters.
        guard text.utf8.contains(where: mayBegin) else { return text }
        guard text.unicodeScalars.contains(where: { isObeyed($0) && !kept.contains($0) }) else { return text }
        var visible = ""
        for scalar in text.unicodeScalars {
            if isObeyed(scalar), !kept.contains(scalar) {
                visible += written(scalar)
            } else {
                visible.unicodeScalars.append(scalar)
            }
        }
        return visible
    }

    /// True for a character that a terminal obeys in place of showing it: control characters, line and paragraph
    /// separators, and those that embed, override or isolate a reading direction.
    public static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// The character as Swift writes it: `\u{1B}`.
    public static func written(_ scalar: Unicode.Scalar) -> String {
        "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
    }

    /// True where a byte may be the first of a character that is written out.
    private static func mayBegin(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, 0x7F, 0xC2, 0xE2: true
        default: false
        }
    }
}
