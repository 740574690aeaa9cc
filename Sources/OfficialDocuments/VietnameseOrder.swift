import Foundation

/// The Vietnamese order of names: given name, which is the last word, then family name, then the words between; letters before
/// tones, whatever the machine's locale is.
enum VietnameseOrder {
    /// A name as it is compared.
    struct Key: Comparable {
        private let words: [[Int]]

        init(_ name: String) {
            let all = name.precomposedStringWithCanonicalMapping.lowercased().split(whereSeparator: \.isWhitespace)
                .map { VietnameseOrder.key(String($0)) }
            words = all.count > 1 ? [all[all.count - 1], all[0]] + all[1..<all.count - 1] : all
        }

        static func < (one: Key, other: Key) -> Bool {
            for (left, right) in zip(one.words, other.words) where left != right {
                return left.lexicographicallyPrecedes(right)
            }
            return one.words.count < other.words.count
        }
    }

    /// The letters of the alphabet, those of foreign names among them.
    private static let letters = Dictionary(
        uniqueKeysWithValues: "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".enumerated().map { ($0.element, $0.offset + 1) })

    /// The tones in their order: none, grave, hook, tilde, acute, dot below.
    private static let tones: [Unicode.Scalar] = ["\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]

    /// The letters of a word, then its tone: one syllable has one, wherever it is written.
    private static func key(_ word: String) -> [Int] {
        var (numbers, tone) = ([Int](), 0)
        for character in word {
            var letter = String.UnicodeScalarView()
            for scalar in String(character).decomposedStringWithCanonicalMapping.unicodeScalars {
                if let index = tones.firstIndex(of: scalar) { tone = index + 1 } else { letter.append(scalar) }
            }
            let plain = Character(String(letter).precomposedStringWithCanonicalMapping)
            numbers.append(letters[plain] ?? 100 + Int(plain.unicodeScalars.first?.value ?? 0))
        }
        return numbers + [0, tone]
    }
}
