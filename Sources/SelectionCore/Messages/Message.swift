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

    /// The message in words.
    public func text(_ language: Language) -> String {
        var (text, rest) = ("", Catalogue.words(code, language)[...])
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            text += rest[..<open]
            if let index = Int(rest[rest.index(after: open)..<close]), parameters.indices.contains(index) {
                text += parameters[index]
            }
            rest = rest[rest.index(after: close)...]
        }
        return text + rest
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
