import Foundation

extension String {
    /// The text as it is compared: in NFC, without invisible characters and blanks around it, each run of blanks inside it as
    /// one; line ends inside it stay.
    package var normalized: String {
        if isPlain { return self }
        let composed = utf8.allSatisfy { $0 < 0x80 } ? self : visible.precomposedStringWithCanonicalMapping
        return composed.withSingleBlanks
    }

    /// True where the text is printable ASCII with single blanks inside.
    private var isPlain: Bool {
        var last = UInt8(ascii: " ")
        for byte in utf8 {
            guard byte >= 0x20, byte < 0x7F, byte != 0x20 || last != 0x20 else { return false }
            last = byte
        }
        return isEmpty || last != 0x20
    }

    /// The text without characters that show nothing.
    private var visible: String {
        guard unicodeScalars.contains(where: InvisibleCharacters.contains) else { return self }
        return String(UnicodeScalarView(unicodeScalars.filter { !InvisibleCharacters.contains($0) }))
    }

    private var withSingleBlanks: String {
        var (text, blanks) = (UnicodeScalarView(), UnicodeScalarView())
        for scalar in unicodeScalars {
            if !scalar.properties.isWhitespace {
                if !text.isEmpty { text.append(contentsOf: blanks) }
                blanks = UnicodeScalarView()
                text.append(scalar)
            } else if CharacterSet.newlines.contains(scalar) {
                blanks.append(scalar)
            } else if blanks.last != " " {
                blanks.append(" ")
            }
        }
        return String(text)
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
