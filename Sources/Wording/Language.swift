/// A language of messages and reports.
public enum Language: String, Sendable, CaseIterable {
    /// English.
    case english = "en"
    /// Vietnamese.
    case vietnamese = "vi"
}
