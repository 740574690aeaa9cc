/// The messages of one area of the product: an enumeration whose cases carry their parameters, so that a message without one
/// of them does not compile.
public protocol MessageWords: Sendable, Hashable {
    /// The words of the case, in both languages.
    var words: Words { get }
    /// The words on the office's page, where nobody types a command: without its options, with what is clicked instead. The same
    /// unless an area says otherwise.
    var wordsOnPage: Words { get }
}

extension MessageWords {
    public var wordsOnPage: Words { words }
}

/// A message of any area. Each area has an initializer of its own, so that `Message(.unknownKey(key: "min"))` can be written.
public struct Message: Sendable, Equatable {
    /// The case of an area, with its parameters.
    public let content: any MessageWords

    /// The message that says `content`.
    public init(_ content: any MessageWords) { self.content = content }

    /// The message in words.
    public func text(_ language: Language) -> String { content.words.text(language) }

    /// The message in words on the office's page.
    public func textOnPage(_ language: Language) -> String { content.wordsOnPage.text(language) }

    /// The name of the case, without its parameters: what messages of one kind have in common.
    public var kind: String {
        Mirror(reflecting: content).children.first?.label ?? "\(content)"
    }

    /// True for the same case of the same area with the same parameters.
    public static func == (one: Message, other: Message) -> Bool {
        AnyHashable(one.content) == AnyHashable(other.content)
    }
}
