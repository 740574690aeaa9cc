import Foundation

extension String {
    /// The text as the contract compares it: in NFC and without white space around it.
    package var normalized: String {
        let composed = utf8.allSatisfy { $0 < 0x80 } ? self : precomposedStringWithCanonicalMapping
        let isSpace: (Unicode.Scalar) -> Bool = { $0.properties.isWhitespace }
        guard let first = composed.unicodeScalars.firstIndex(where: { !isSpace($0) }),
            let last = composed.unicodeScalars.lastIndex(where: { !isSpace($0) })
        else { return "" }
        return String(composed.unicodeScalars[first...last])
    }

    /// The text without case and diacritics, `đ` as `d`: what a hurried typist means.
    var folded: String {
        folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
            .replacingOccurrences(of: "đ", with: "d").replacingOccurrences(of: "Đ", with: "d")
    }

    /// The text, shortened to what fits a message, on one line.
    package var quotable: String {
        let short = count > 60 ? prefix(60) + "…" : self
        return short.contains(where: \.isNewline) ? String(short.map { $0.isNewline ? " " : $0 }) : short
    }
}
