/// The lines that a command printed, to find numbers in.
struct OutputLines {
    /// Every line that is not empty.
    let all: [Substring]

    init(_ text: String) { all = text.split(whereSeparator: \.isNewline) }

    /// The words that follow `label` in the last line that begins with it; none where there is no such line.
    func words(after label: String) -> [Substring] {
        guard let line = all.last(where: { $0.drop { $0 == " " }.hasPrefix(label) }) else { return [] }
        return line.drop { $0 == " " }.dropFirst(label.count).split { $0 == " " || $0 == "\t" }
    }

    /// True where some line has `text`.
    func contains(_ text: String) -> Bool { all.contains { $0.contains(text) } }

    /// The last line that begins with `prefix`.
    func last(beginningWith prefix: String) -> Substring? { all.last { $0.hasPrefix(prefix) } }
}
