import Foundation

extension String {
    /// The text as it is compared: in NFC, without invisible characters and without blanks around it; other blanks, such as
    /// U+00A0, are usual ones.
    package var normalized: String {
        if utf8.allSatisfy({ $0 < 0x80 }) { return trimmed }
        return visible.precomposedStringWithCanonicalMapping.trimmed
    }

    private var trimmed: String {
        let isSpace: (Unicode.Scalar) -> Bool = { $0.properties.isWhitespace }
        guard let first = unicodeScalars.firstIndex(where: { !isSpace($0) }),
            let last = unicodeScalars.lastIndex(where: { !isSpace($0) })
        else { return "" }
        return String(unicodeScalars[first...last])
    }

    /// The text without characters that show nothing, with usual blanks.
    private var visible: String {
        let isUnusual: (Unicode.Scalar) -> Bool = {
            $0.value >= 0x80 && $0.properties.generalCategory == .spaceSeparator
        }
        guard unicodeScalars.contains(where: { InvisibleCharacters.contains($0) || isUnusual($0) }) else { return self }
        let seen = unicodeScalars.lazy.filter { !InvisibleCharacters.contains($0) }.map { isUnusual($0) ? " " : $0 }
        return String(UnicodeScalarView(seen))
    }

    /// The text without case and diacritics, `đ` as `d`: what a hurried typist means.
    package var folded: String {
        folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
            .replacingOccurrences(of: "đ", with: "d").replacingOccurrences(of: "Đ", with: "d")
    }

    /// The text, shortened to what fits a message, on one line.
    package var quotable: String {
        let short = count > 60 ? prefix(60) + "…" : self
        return short.contains(where: \.isNewline) ? String(short.map { $0.isNewline ? " " : $0 }) : short
    }
}
