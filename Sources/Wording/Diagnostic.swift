/// A problem of the input, or something about it that the user should know: what it is and where.
public struct Diagnostic: Sendable, Equatable {
    /// How much it matters.
    public enum Severity: String, Sendable {
        /// The input is rejected.
        case error
        /// The input is taken, but something in it is probably not meant.
        case warning
        /// The input is taken as it is.
        case note
    }

    /// How much it matters.
    public var severity: Severity
    /// Where it is.
    public var location: SourceLocation?
    /// What is wrong.
    public var problem: Message
    /// What is allowed, and the nearest name, where that can be said.
    public var advice: [Message]

    /// A problem at a place.
    public init(
        _ severity: Severity, at location: SourceLocation?, _ problem: Message, advice: [Message] = []
    ) {
        self.severity = severity
        self.location = location
        self.problem = problem
        self.advice = advice
    }

    /// `file:line:column: what is wrong; what is allowed; the nearest name`. Never holds personal data beyond ids.
    public func text(_ language: Language) -> String {
        let words = ([problem] + advice).map { $0.text(language) }.joined(separator: "; ")
        return [place, words].compactMap(\.self).joined(separator: " ")
    }

    private var place: String? {
        guard let location else { return nil }
        let parts = [location.line, location.column].prefix { $0 > 0 }.map { ":\($0)" }
        return VisibleText.of(location.file) + parts.joined() + ":"
    }
}
