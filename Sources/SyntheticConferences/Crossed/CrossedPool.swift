/// The nominees of the families `many`, `tight`, `crossed15` and `crossed25`: attributes that are drawn independently,
/// so that every combination occurs, and a merit that depends on all of them.
///
/// - The values of an attribute are the letters A, B, …; value v is drawn with a weight of 1–9, itself drawn once.
/// - Merit = 50 + one effect of −6 to 6 for each attribute's value + noise of −20 to 20, cut to 0–100. The effects are
///   drawn once: whoever is chosen by merit alone comes from the groups with good effects.
struct CrossedPool: Sendable {
    let seed: UInt64
    /// The number of values of each attribute, 2–10.
    let sizes: [Int]
    private let choices: [WeightedChoice]
    private let effects: [[Int]]

    init(seed: UInt64, sizes: [Int]) {
        self.seed = seed
        self.sizes = sizes
        var draw = SeededGenerator(seed: seed, purpose: .vocabulary)
        choices = sizes.map { size in WeightedChoice((0..<size).map { _ in 1 + draw.below(9) }) }
        effects = sizes.map { size in (0..<size).map { _ in draw.below(13) - 6 } }
    }

    func nominee(at index: Int) -> CrossedNominee {
        var draw = SeededGenerator(seed: seed, stream: index)
        let values = choices.map { $0.draw(&draw) }
        var score = 50 + draw.below(41) - 20
        for (attribute, value) in values.enumerated() { score += effects[attribute][value] }
        let (given, family) = (CityVocabulary.givenNames.count, CityVocabulary.familyNames.count)
        return CrossedNominee(
            values: values, score: min(max(score, 0), 100), givenName: draw.below(given), familyName: draw.below(family)
        )
    }

    /// The number of times that each value of each attribute occurs among the nominees at some indices.
    func counts(of members: [Int]) -> [[Int]] {
        var counts = sizes.map { [Int](repeating: 0, count: $0) }
        for index in members {
            for (attribute, value) in nominee(at: index).values.enumerated() { counts[attribute][value] += 1 }
        }
        return counts
    }

    /// The header of `nominees.csv`.
    var header: String {
        (["id", "name"] + sizes.indices.map(Self.name) + ["score"]).joined(separator: ",") + "\n"
    }

    /// `attribute1`, `attribute2`, …
    static func name(of attribute: Int) -> String { "attribute\(attribute + 1)" }

    /// A, B, …, J.
    static func letter(of value: Int) -> String { String(UnicodeScalar(UInt8(ascii: "A") + UInt8(value))) }
}

/// A nominee of a crossed pool; the values are numbers from 0.
struct CrossedNominee {
    var values: [Int]
    var score: Int
    var givenName: Int
    var familyName: Int

    /// Appends the nominee's line but for the id.
    func append(to buffer: inout [UInt8]) {
        CityVocabulary.append(familyName: familyName, givenName: givenName, to: &buffer)
        for value in values {
            buffer.append(UInt8(ascii: "A") + UInt8(value))
            buffer.append(UInt8(ascii: ","))
        }
        buffer.append(number: score)
        buffer.append(UInt8(ascii: "\n"))
    }
}
