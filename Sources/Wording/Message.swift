/// The codes of one area of the catalogue, with their words in every language.
///
/// In the words, `{0}` stands for a parameter; `{0|seat|seats}` for the first word where the parameter is 1, for the second
/// where it is not.
public protocol MessageWords: RawRepresentable<String>, CaseIterable, Sendable {
    /// The words of the code in `language`.
    func words(in language: Language) -> String
}

/// A message as data: a code and its parameters. The words are in the catalogue, once for each language.
public struct Message: Sendable, Equatable {
    /// The code of the message.
    public var code: any MessageWords
    /// The texts that stand in place of `{0}`, `{1}`, … in its words.
    public var parameters: [String]

    /// The message `code`, of any area, with `parameters`.
    public init(_ code: any MessageWords, parameters: [String]) {
        self.code = code
        self.parameters = parameters
    }

    /// True for the message `code`, whatever its parameters.
    public func isThe<Code: MessageWords>(_ code: Code) -> Bool { (self.code as? Code)?.rawValue == code.rawValue }

    /// True where both say the same: the same code of the same area, with the same parameters.
    public static func == (one: Message, other: Message) -> Bool {
        type(of: one.code) == type(of: other.code) && one.code.rawValue == other.code.rawValue
            && one.parameters == other.parameters
    }

    /// The message in words. Parameters come from files and arguments, so control characters in them are written out.
    public func text(_ language: Language) -> String {
        var (text, rest) = ("", code.words(in: language)[...])
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            text += rest[..<open]
            text += words(for: rest[rest.index(after: open)..<close])
            rest = rest[rest.index(after: close)...]
        }
        return text + rest
    }

    /// The text that stands in place of a mark between braces.
    private func words(for mark: Substring) -> String {
        let parts = mark.split(separator: "|", omittingEmptySubsequences: false)
        guard let index = parts.first.flatMap({ Int($0) }), parameters.indices.contains(index) else { return "" }
        guard parts.count == 3 else { return VisibleText.of(parameters[index]) }
        return String(parameters[index] == "1" ? parts[1] : parts[2])
    }
}
