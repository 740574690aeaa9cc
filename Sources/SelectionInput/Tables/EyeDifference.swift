import Wording

/// The differences between two texts that look the same.
enum EyeDifference {
    private static let kinds: [(EyeKey.Folds, SpellingMessage)] = [
        (.capitals, .capitalsDiffer), (.tonePlaces, .tonePlaceDiffers), (.vowels, .vowelsDiffer),
        (.fullStop, .fullStopDiffers), (.blanks, .blanksDiffer),
    ]

    /// The characters of `variant` that `value` has not, each once.
    static func messages(_ variant: String, from value: String) -> [Message] {
        let characters = character(variant, from: value)
        let others = kinds.filter { fold, _ in
            let rest = EyeKey.Folds.all.subtracting(fold)
            return EyeKey.of(variant, folding: rest) != EyeKey.of(value, folding: rest)
        }
        return (characters.map { [$0] } ?? []) + others.map { Message($0.1) }
    }

    /// The first character that only looks like the one in its place.
    private static func character(_ variant: String, from value: String) -> Message? {
        for (left, right) in zip(variant.unicodeScalars, value.unicodeScalars) where left != right {
            let isAlike = LookAlikes.plain[left] != nil || LookAlikes.plain[right] != nil
            guard isAlike, EyeKey.of(String(left)) == EyeKey.of(String(right)) else { continue }
            let (alike, usual) = LookAlikes.plain[left] == nil ? (right, left) : (left, right)
            return Message(SpellingMessage.lookAlike(written: named(alike), usual: named(usual)))
        }
        return nil
    }

    private static func named(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "\(scalar) (U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits))"
    }
}
