import Wording

/// A sentence that describes something, in every language of the product.
package struct Sentence: Sendable, Equatable {
    /// The sentence in English.
    package let english: String
    /// The same in Vietnamese.
    package let vietnamese: String

    /// A sentence in both languages.
    package init(_ english: String, _ vietnamese: String) { (self.english, self.vietnamese) = (english, vietnamese) }

    /// The sentence in `language`.
    package func text(_ language: Language) -> String { language == .english ? english : vietnamese }
}
