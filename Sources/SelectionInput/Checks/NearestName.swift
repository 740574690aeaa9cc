/// The name that was probably meant: the one at the smallest edit distance, if that is small enough.
///
/// The distance counts insertions, deletions, replacements and swaps of neighbours (Damerau 1964, Levenshtein 1966, in
/// the form that edits no substring twice) on text without case and diacritics.
package enum NearestName {
    /// The number of names that are looked at; beyond that a suggestion is not worth the time.
    static let maximumCandidates = 5_000

    /// The candidate that looks like `name`; otherwise the nearest, the first of equals, or nil if none is within a third of
    /// the name's length.
    /// - Parameter numbersMayDiffer: true for ids, of which hardly anything else differs.
    package static func of(
        _ name: String, among candidates: some Sequence<String>, numbersMayDiffer: Bool = false
    ) -> String? {
        let target = Array(name.folded.unicodeScalars.prefix(100))
        var best: (name: String, distance: Int)?
        let key = EyeKey.of(name)
        var limit = max(1, (target.count + 1) / 3)
        let frame = numbersMayDiffer ? nil : frame(of: name)
        for candidate in candidates.prefix(maximumCandidates) where !candidate.isEmpty && candidate != name {
            // What differs in a number only is another thing, not a slip.
            if let frame, NearestName.frame(of: candidate) == frame { continue }
            let scalars = Array(candidate.folded.unicodeScalars.prefix(100))
            guard abs(scalars.count - target.count) <= limit else { continue }
            if EyeKey.of(candidate) == key { return candidate }
            let distance = distance(target, scalars)
            guard distance <= limit, distance < min(target.count, scalars.count), distance < best?.distance ?? .max
            else { continue }
            (best, limit) = ((candidate, distance), distance)
        }
        return best?.name
    }

    /// The edit distance of two names without case and diacritics, of their first 100 letters.
    package static func distance(of name: String, to other: String) -> Int {
        distance(Array(name.folded.unicodeScalars.prefix(100)), Array(other.folded.unicodeScalars.prefix(100)))
    }

    /// The name with its numbers taken out, in digits or as Roman numerals; nil where it has none.
    private static func frame(of name: String) -> [String]? {
        let words = name.folded.split { !($0.isLetter || $0.isNumber) }.map(String.init)
        guard words.contains(where: \.isNumeral) else { return nil }
        return words.map { $0.isNumeral ? $0.filter { !$0.isNumber && !"ivxlc".contains($0) } + "#" : $0 }
    }

    private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            for column in right.indices {
                let replaced = last[column] + (left[row] == right[column] ? 0 : 1)
                var cost = min(replaced, last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current.append(cost)
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count]
    }
}
