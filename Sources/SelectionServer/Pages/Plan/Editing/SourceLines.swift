import DelegateSelection

/// A text by its scalars and lines, as the reader of YAML counts them: columns are scalars from 1.
struct SourceLines: Sendable {
    private(set) var scalars: [Unicode.Scalar]
    private var starts: [Int]

    /// The lines of `text`.
    init(_ text: String) { self.init(Array(text.unicodeScalars)) }

    private init(_ scalars: [Unicode.Scalar]) {
        self.scalars = scalars
        // A mark of the byte order is not counted.
        starts = [scalars.first == "\u{FEFF}" ? 1 : 0]
        for (index, scalar) in scalars.enumerated() where SourceLines.isBreak(scalar) {
            let isHalf = scalar == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n"
            if !isHalf { starts.append(index + 1) }
        }
    }

    /// The text.
    var text: String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return String(text)
    }

    /// The text's own end of a line.
    var lineEnd: String { text.contains("\r\n") ? "\r\n" : "\n" }

    /// The offset of a place; nil where the text has none.
    func offset(of location: SourceLocation) -> Int? {
        guard starts.indices.contains(location.line - 1), location.column > 0 else { return nil }
        let offset = starts[location.line - 1] + location.column - 1
        return offset <= scalars.count ? offset : nil
    }

    /// The start of the line that `offset` is in.
    func lineStart(_ offset: Int) -> Int { starts.last { $0 <= offset } ?? 0 }

    /// The end of the line that `offset` is in, before its break.
    func lineEnd(_ offset: Int) -> Int {
        scalars[offset...].firstIndex(where: SourceLines.isBreak) ?? scalars.count
    }

    /// The start of the line after the one that `offset` is in.
    func nextLine(_ offset: Int) -> Int { starts.first { $0 > offset } ?? scalars.count }

    /// The text between two offsets.
    func part(_ range: Range<Int>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[range])
        return String(text)
    }

    /// True where there are only blanks between two offsets.
    func isBlank(_ range: Range<Int>) -> Bool { scalars[range].allSatisfy { $0 == " " } }

    /// The text with other words in the place of a part of it.
    func replacing(_ range: Range<Int>, by words: String) -> SourceLines {
        SourceLines(Array(scalars[..<range.lowerBound]) + Array(words.unicodeScalars) + scalars[range.upperBound...])
    }

    /// True for what ends a line in YAML.
    static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
        ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"].contains(scalar)
    }
}
