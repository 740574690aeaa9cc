/// Names cut to what fits, such that different names stay different: at the end, otherwise in the middle, otherwise with a
/// number.
struct ShortNames {
    private var short: [String: String] = [:]
    private var taken: Set<String> = []

    /// The short forms of `names`; `fits` holds of every text that is no longer than one that fits.
    /// - Complexity: O(names), and for those that are alike at the beginning O(length²) each.
    init(_ names: some Sequence<String>, fits: (String) -> Bool) {
        var long: [(head: String, names: [String])] = []
        var places: [String: Int] = [:]
        var seen: Set<String> = []
        for name in names where seen.insert(name).inserted {
            guard !fits(name) else {
                (short[name], _) = (name, taken.insert(name))
                continue
            }
            let head = ShortNames.cut(name, fits)
            let place = places[head] ?? long.count
            if place == long.count {
                places[head] = place
                long.append((head, []))
            }
            long[place].names.append(name)
        }
        for (head, names) in long { settle(names, head, fits) }
    }

    /// The short form of a name; one that was not among the names is not cut.
    subscript(name: String) -> String { short[name] ?? name }

    /// The beginning that fits with an ellipsis after it.
    private static func cut(_ name: String, _ fits: (String) -> Bool) -> String {
        var kept = name
        while !kept.isEmpty, !fits(kept + "…") { kept.removeLast() }
        return kept + "…"
    }

    /// Gives names that begin alike short forms that differ from each other and from all others.
    private mutating func settle(_ names: [String], _ head: String, _ fits: (String) -> Bool) {
        if names.count == 1, !taken.contains(head) { return keep([head], for: names) }
        for tail in 1..<max(2, head.count) {
            let forms = names.map { ShortNames.cut($0, keeping: tail, head) }
            if Set(forms).count == forms.count, taken.isDisjoint(with: forms), forms.allSatisfy(fits) {
                return keep(forms, for: names)
            }
        }
        var number = 0
        for name in names {
            var form = head
            repeat {
                number += 1
                form = "\(head.dropLast(min(head.count - 1, "\(number)".count + 1)))…\(number)"
            } while taken.contains(form)
            keep([form], for: [name])
        }
    }

    /// The beginning and the last letters of a name, as long as `head` together.
    private static func cut(_ name: String, keeping tail: Int, _ head: String) -> String {
        name.prefix(max(0, head.count - 1 - tail)) + "…" + name.suffix(tail)
    }

    private mutating func keep(_ forms: [String], for names: [String]) {
        for (form, name) in zip(forms, names) { (short[name], _) = (form, taken.insert(form)) }
    }
}
