/// What is to be said, as data: a code and its parameters. The words are in the catalogue, once for each language.
public struct Message: Sendable, Equatable {
    /// Which message.
    public var code: MessageCode
    /// What stands in place of `{0}`, `{1}`, … in its words.
    public var parameters: [String]

    /// The message `code` with `parameters`.
    public init(_ code: MessageCode, _ parameters: String...) {
        self.code = code
        self.parameters = parameters
    }

    /// The message in words. In the catalogue, `{0}` stands for a parameter; `{0|seat|seats}` for the first word where the
    /// parameter is 1, for the second where it is not.
    public func text(_ language: Language) -> String {
        var (text, rest) = ("", Catalogue.words(code, language)[...])
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            text += rest[..<open]
            text += words(for: rest[rest.index(after: open)..<close])
            rest = rest[rest.index(after: close)...]
        }
        return text + rest
    }

    /// What stands in place of a mark between braces.
    private func words(for mark: Substring) -> String {
        let parts = mark.split(separator: "|", omittingEmptySubsequences: false)
        guard let index = parts.first.flatMap({ Int($0) }), parameters.indices.contains(index) else { return "" }
        guard parts.count == 3 else { return parameters[index] }
        return String(parameters[index] == "1" ? parts[1] : parts[2])
    }
}

/// The words of every message, in every language.
enum Catalogue {
    static func words(_ code: MessageCode, _ language: Language) -> String {
        switch language {
        case .english: english(code)
        case .vietnamese: vietnamese(code)
        }
    }
}
