import Foundation

/// Vietnamese text in the encodings from before Unicode, whose bytes appear as letters of Western Europe: TCVN3 (ABC, TCVN
/// 5712:1993, fonts such as .VnTime) and VNI (fonts such as VNI-Times).
enum LegacyText: Sendable {
    case tcvn3, vni

    /// The encoding that a font is made for; nil for one of Unicode.
    init?(font: String) {
        let font = font.lowercased()
        if font.hasPrefix(".vn") {
            self = .tcvn3
        } else if font.hasPrefix("vni-") || font.hasPrefix("vni ") {
            self = .vni
        } else {
            return nil
        }
    }

    /// True for a font of TCVN3 whose small letters look like capitals: the encoding has no capitals with tones.
    static func showsCapitals(font: String) -> Bool { font.lowercased().hasPrefix(".vn") && font.hasSuffix("H") }

    /// The encoding that the letters of some texts show; nil where they are Unicode, or do not show it.
    ///
    /// Letters that Vietnamese in Unicode has and Western Europe has not (ạ, ư, đ) speak against both; letters that
    /// Vietnamese never has (µ, ¸, ß, ø) for one of them.
    /// - Complexity: O(characters).
    static func shown(by texts: some Sequence<String>) -> LegacyText? {
        var (strange, ofTCVN3, ofVNI) = (0, 0, 0)
        for text in texts {
            var last: Unicode.Scalar = " "
            for scalar in text.unicodeScalars {
                defer { last = scalar }
                guard scalar.value > 0x7F else { continue }
                if isVietnamese(scalar) { return nil }
                guard (0xA1...0xFE).contains(scalar.value) else { continue }
                if vniMarks[Character(Character(scalar).lowercased())] != nil,
                    "aeouyAEOUYôÔöÖ".unicodeScalars.contains(last)
                {
                    ofVNI += 1
                }
                guard !westernVietnamese.contains(scalar) else { continue }
                strange += 1
                if (0xA8...0xBE).contains(scalar.value) { ofTCVN3 += 1 }
            }
        }
        guard strange >= leastStrangeLetters else { return nil }
        if ofTCVN3 > 0 { return .tcvn3 }
        return ofVNI >= leastStrangeLetters ? .vni : nil
    }

    /// The letters that never occur in Vietnamese after which a text is no longer taken for Unicode. Chosen.
    private static let leastStrangeLetters = 3

    /// True for a letter that only Vietnamese in Unicode has.
    private static func isVietnamese(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1EA0...0x1EF9, 0x102, 0x103, 0x110, 0x111, 0x128, 0x129, 0x168, 0x169, 0x1A0, 0x1A1, 0x1AF, 0x1B0: true
        default: false
        }
    }

    /// The letters of Western Europe that are Vietnamese ones too.
    private static let westernVietnamese = Set("ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý".unicodeScalars)

    /// The text in Unicode.
    func unicode(_ text: String) -> String {
        switch self {
        case .tcvn3:
            String(String.UnicodeScalarView(text.unicodeScalars.map { LegacyText.tcvn3Letters[$0] ?? $0 }))
        case .vni: LegacyText.fromVNI(text)
        }
    }

    /// The letters of TCVN3 by the code at which they stand.
    private static let tcvn3Letters: [Unicode.Scalar: Unicode.Scalar] = {
        let rows: [(first: UInt32, letters: String)] = [
            (0xA1, "ĂÂÊÔƠƯĐăâêôơưđ"), (0xB5, "àảãáạ"), (0xBB, "ằẳẵắ"), (0xC6, "ặầẩẫấậè"), (0xCE, "ẻẽéẹềểễếệìỉ"),
            (0xDC, "ĩíịò"), (0xE1, "ỏõóọồổỗốộờởỡớợù"), (0xF1, "ủũúụừửữứựỳỷỹýỵ"),
        ]
        var letters: [Unicode.Scalar: Unicode.Scalar] = [:]
        for (first, row) in rows {
            for (offset, letter) in row.precomposedScalars.enumerated() {
                if let code = Unicode.Scalar(first + UInt32(offset)) { letters[code] = letter }
            }
        }
        return letters
    }()

    /// The letters that VNI has as one character.
    private static let vniLetters: [Character: Character] = [
        "ô": "ơ", "Ô": "Ơ", "ö": "ư", "Ö": "Ư", "ñ": "đ", "Ñ": "Đ", "æ": "ỉ", "Æ": "Ỉ", "ó": "ĩ", "Ó": "Ĩ", "ò": "ị",
        "Ò": "Ị", "î": "ỵ", "Î": "Ỵ",
    ]

    /// The marks that VNI writes after a letter, as combining marks of Unicode, by their small form.
    private static let vniMarks: [Character: String] = [
        "ù": "\u{301}", "ø": "\u{300}", "û": "\u{309}", "õ": "\u{303}", "ï": "\u{323}", "â": "\u{302}",
        "á": "\u{302}\u{301}", "à": "\u{302}\u{300}", "å": "\u{302}\u{309}", "ã": "\u{302}\u{303}",
        "ä": "\u{302}\u{323}", "ê": "\u{306}", "é": "\u{306}\u{301}", "è": "\u{306}\u{300}", "ú": "\u{306}\u{309}",
        "ü": "\u{306}\u{303}", "ë": "\u{306}\u{323}",
    ]

    private static func fromVNI(_ text: String) -> String {
        var unicode = ""
        var bearsMark = false
        for character in text {
            let small = Character(character.lowercased())
            if bearsMark, let mark = vniMarks[small] {
                unicode.unicodeScalars.append(contentsOf: mark.unicodeScalars)
                bearsMark = false
            } else {
                let letter = vniLetters[character] ?? character
                unicode.append(letter)
                bearsMark = "aeouyơư".contains(letter.lowercased())
            }
        }
        return unicode.precomposedStringWithCanonicalMapping
    }
}

extension String {
    /// The scalars of the text in NFC.
    fileprivate var precomposedScalars: String.UnicodeScalarView {
        precomposedStringWithCanonicalMapping.unicodeScalars
    }
}
