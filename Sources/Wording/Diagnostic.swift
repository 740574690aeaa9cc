/// A problem of the input, or something about it that the user should know, with its place.
public struct Diagnostic: Sendable, Equatable {
    /// The gravity of a problem.
    public enum Severity: String, Sendable {
        /// The input is rejected.
        case error
        /// The input is taken, but something in it is probably not meant.
        case warning
        /// The input is taken as it is.
        case note
    }

    /// The gravity of the problem.
    public var severity: Severity
    /// The place of the problem; nil where it has none.
    public var location: SourceLocation?
    /// The problem itself.
    public var problem: Message
    /// The values that are allowed, and the nearest name, where that can be said.
    public var advice: [Message]
    /// The number of others of its kind that are not told one by one, in words; nil where there are none.
    public var remainder: Message?

    /// A problem at a place.
    public init(
        _ severity: Severity, at location: SourceLocation?, _ problem: Message, advice: [Message] = []
    ) {
        self.severity = severity
        self.location = location
        self.problem = problem
        self.advice = advice
    }

    /// `file:line:column: what is wrong; what is allowed; the nearest name`, and last the cell of a table, for whoever edits it
    /// in a spreadsheet; in a spreadsheet file `file.xlsx:Sheet1!D14: …`. Never holds personal data beyond ids.
    public func text(_ language: Language) -> String {
        let said = [problem] + advice + [location?.cell?.message, remainder].compactMap(\.self)
        let words = said.map { $0.text(language) }.joined(separator: "; ")
        return [place, words].compactMap(\.self).joined(separator: " ")
    }

    private var place: String? {
        guard let location else { return nil }
        if let address = location.cell?.address { return VisibleText.of(location.file) + ":" + address + ":" }
        let parts = [location.line, location.column].prefix { $0 > 0 }.map { ":\($0)" }
        return VisibleText.of(location.file) + parts.joined() + ":"
    }
}
