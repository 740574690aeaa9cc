import Foundation
import SelectionInput

/// A text without what cannot be seen in it.
enum WrittenText {
    /// What a text becomes, and why.
    struct Step: Equatable {
        var text: String
        var rule: ImportRule
        var isCertain: Bool
    }

    /// The steps from what is written to the clean text, none where it is clean: first blanks, then letters of another code, both
    /// certain; then letters of other scripts, which somebody has to agree to.
    static func steps(_ written: String) -> [Step] {
        var steps: [Step] = []
        var text = written
        func step(_ next: String, _ rule: ImportRule, isCertain: Bool = true) {
            guard !next.unicodeScalars.elementsEqual(text.unicodeScalars) else { return }
            text = next
            steps.append(Step(text: next, rule: rule, isCertain: isCertain))
        }
        step(withOneBlank(text), .blanks)
        step(withVietnameseD(text.precomposedStringWithCanonicalMapping), .letters)
        step(withLatinLetters(text), .lookAlike, isCertain: false)
        return steps
    }

    /// The text with single usual blanks, none around it, and without characters that show nothing.
    static func withOneBlank(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) { return text }
        var clean = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !InvisibleCharacters.contains(scalar) {
            if scalar.properties.isWhitespace {
                if let last = clean.last, last != " " { clean.append(" ") }
            } else {
                clean.append(scalar)
            }
        }
        if clean.last == " " { clean.removeLast() }
        return String(clean)
    }

    /// The text with đ and Đ in place of the letters of other languages that look like them.
    static func withVietnameseD(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { dAlikes[$0] != nil }) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { dAlikes[$0] ?? $0 }))
    }

    private static let dAlikes: [Unicode.Scalar: Unicode.Scalar] = [
        "\u{D0}": "\u{110}", "\u{189}": "\u{110}", "\u{F0}": "\u{111}", "\u{256}": "\u{111}",
    ]

    /// The text with Latin letters in place of Greek and Cyrillic ones that look like them.
    static func withLatinLetters(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { (0x370...0x52F).contains($0.value) }) else { return text }
        return String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { (0x370...0x52F).contains($0.value) ? LookAlikes.plain[$0] ?? $0 : $0 }))
    }
}
