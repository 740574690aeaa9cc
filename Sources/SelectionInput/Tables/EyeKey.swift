import Foundation

/// The text as the eye reads it: what two spellings of one word have in common.
///
/// Capitals, runs of blanks, the place of the tone mark (hòa, hoà), letters that look alike (Đ, Ð, Ɖ; Cyrillic, Greek),
/// apostrophes, dashes, i and y as the only vowel after a consonant (sĩ, sỹ) and a final full stop make no difference.
package struct EyeKey {
    /// The differences that are not seen.
    package struct Folds: OptionSet, Sendable {
        package let rawValue: Int

        package init(rawValue: Int) { self.rawValue = rawValue }

        package static let capitals = Folds(rawValue: 1)
        package static let tonePlaces = Folds(rawValue: 2)
        package static let lookAlikes = Folds(rawValue: 4)
        package static let vowels = Folds(rawValue: 8)
        package static let fullStop = Folds(rawValue: 16)
        package static let blanks = Folds(rawValue: 32)
        package static let all: Folds = [.capitals, .tonePlaces, .lookAlikes, .vowels, .fullStop, .blanks]
    }

    private let folds: Folds
    private var text = String.UnicodeScalarView()
    private var letters = String.UnicodeScalarView()
    private var tones = String.UnicodeScalarView()

    private init(_ folds: Folds) { self.folds = folds }

    /// The key of `text`: equal for texts that differ in nothing but `folds`.
    /// - Complexity: O(characters).
    package static func of(_ text: String, folding folds: Folds = .all) -> String {
        var key = EyeKey(folds)
        let decomposed = text.utf8.allSatisfy { $0 < 0x80 } ? text : text.decomposedStringWithCanonicalMapping
        for scalar in decomposed.unicodeScalars where !InvisibleCharacters.contains(scalar) { key.add(scalar) }
        key.endWord()
        if folds.contains(.fullStop) { while key.text.last == "." || key.text.last == " " { key.text.removeLast() } }
        return String(key.text)
    }

    /// True where two texts that are not the same look the same.
    static func areAlike(_ left: String, _ right: String) -> Bool { left != right && of(left) == of(right) }

    private mutating func add(_ scalar: Unicode.Scalar) {
        if folds.contains(.tonePlaces), EyeKey.toneMarks.contains(scalar) { return tones.append(scalar) }
        if scalar.properties.isWhitespace {
            endWord()
            if !folds.contains(.blanks) { text.append(scalar) } else if text.last != " " { text.append(" ") }
            return
        }
        let seen = folds.contains(.lookAlikes) ? LookAlikes.plain[scalar] ?? scalar : scalar
        let lower = Array(
            folds.contains(.capitals) ? seen.properties.lowercaseMapping.unicodeScalars : String(seen).unicodeScalars)
        guard seen.properties.isAlphabetic || seen.properties.generalCategory == .nonspacingMark else {
            endWord()
            return text.append(contentsOf: lower)
        }
        letters.append(contentsOf: lower)
    }

    private mutating func endWord() {
        text.append(contentsOf: folds.contains(.vowels) ? EyeKey.withOneVowel(letters) : letters)
        text.append(contentsOf: tones)
        (letters, tones) = (String.UnicodeScalarView(), String.UnicodeScalarView())
    }

    /// The letters of a word, i for y where that is the only vowel and follows a consonant; the u of qu is none.
    private static func withOneVowel(_ letters: String.UnicodeScalarView) -> String.UnicodeScalarView {
        var vowels: [String.UnicodeScalarView.Index] = []
        for index in letters.indices where "aeiouyAEIOUY".unicodeScalars.contains(letters[index]) {
            let before = index > letters.startIndex ? letters[letters.index(before: index)] : nil
            let isOfQ = "uU".unicodeScalars.contains(letters[index]) && (before == "q" || before == "Q")
            if !isOfQ { vowels.append(index) }
        }
        guard vowels.count == 1, vowels[0] > letters.startIndex, letters[vowels[0]] == "y" || letters[vowels[0]] == "Y"
        else { return letters }
        var plain = letters
        plain.replaceSubrange(vowels[0]...vowels[0], with: letters[vowels[0]] == "y" ? ["i"] : ["I"])
        return plain
    }

    /// Grave, acute, tilde, hook above, dot below.
    private static let toneMarks: Set<Unicode.Scalar> = ["\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]
}

/// Characters that look like others.
package enum LookAlikes {
    /// The usual character for each that looks like it; in the case in which they look alike.
    package static let plain: [Unicode.Scalar: Unicode.Scalar] = {
        var plain: [Unicode.Scalar: Unicode.Scalar] = [:]
        for (alike, usual) in pairs {
            for (left, right) in zip(alike.unicodeScalars, usual.unicodeScalars) { plain[left] = right }
        }
        return plain
    }()

    /// The text with the usual characters in place of those that look like them.
    static func replaced(in text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { plain[$0] ?? $0 }))
    }

    private static let pairs = [
        // Latin: eth and African d; Vietnamese has d with stroke.
        ("\u{D0}\u{189}\u{F0}\u{256}", "\u{110}\u{110}\u{111}\u{111}"),
        // Cyrillic.
        ("АВЕКМНОРСТУХІЈЅ", "ABEKMHOPCTYXIJS"), ("аекорсухіјѕһԁ", "aekopcyxijshd"),
        // Greek.
        ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"), ("αικνορυχ", "aikvopux"),
        // Apostrophes, then dashes and quotes.
        ("\u{2018}\u{2019}\u{2BC}\u{2BB}\u{2032}\u{B4}`\u{FF07}", "''''''''"),
        ("\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2212}", "------"), ("“”„", "\"\"\""),
    ]
}
