/// A sentence in both languages.
public struct Words: Sendable, Equatable {
    private let english: Sentence
    private let vietnamese: Sentence

    /// The same sentence in English and in Vietnamese.
    public init(_ english: Sentence, _ vietnamese: Sentence) { (self.english, self.vietnamese) = (english, vietnamese) }

    /// The sentence in `language`.
    public func text(_ language: Language) -> String {
        switch language {
        case .english: english.text
        case .vietnamese: vietnamese.text
        }
    }
}

/// A sentence in one language. Whatever is set in comes from files and arguments, so control characters in it are written out.
///
/// `"\(count) \(count, "seat", "seats")"` says “1 seat” and “2 seats”.
public struct Sentence: ExpressibleByStringInterpolation, Sendable, Equatable {
    /// The sentence as it is said.
    let text: String

    /// A sentence with nothing set in.
    public init(stringLiteral text: String) { self.text = text }

    /// A sentence with parameters set in.
    public init(stringInterpolation parts: Parts) { text = parts.text }

    /// The parts of a sentence, put together.
    public struct Parts: StringInterpolationProtocol {
        fileprivate var text = ""

        public init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity * 2) }

        /// Adds what the sentence says whatever its parameters.
        public mutating func appendLiteral(_ literal: String) { text += literal }

        /// Adds a parameter.
        public mutating func appendInterpolation(_ parameter: String) { text += VisibleText.of(parameter) }

        /// Adds `one` where the number `count` is 1, else `many`.
        public mutating func appendInterpolation(_ count: String, _ one: String, _ many: String) {
            text += count == "1" ? one : many
        }
    }
}
