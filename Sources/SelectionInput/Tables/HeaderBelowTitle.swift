import Wording

/// A header that stands some lines below the first one: what is above it looks like a title.
struct HeaderBelowTitle {
    /// The number of lines below the first one that are looked at.
    static let depth = 20
    /// The number of headings that the message names.
    private static let maximumNamed = 12

    private let line: Int
    private let headings: [String]

    /// Looks for a record with the `needed` headings; nil where the first one has any of them, or none has.
    /// - Parameters:
    ///   - asked: what separates fields where that was said; otherwise it is found out line by line.
    ///   - scanner: it has read the first record.
    init?(_ needed: [String], in table: Table, asked: UInt8?, _ scanner: RecordScanner) {
        let wanted = Set(needed)
        guard !wanted.isEmpty, !table.headers.contains(where: wanted.contains) else { return nil }
        var best: (line: Int, headings: [String], count: Int)?
        var (position, line) = (scanner.position, scanner.line)
        for _ in 0..<HeaderBelowTitle.depth where position < scanner.bytes.count {
            let delimiter = asked ?? Delimiter.detect(in: scanner.bytes, from: position)
            var record = RecordScanner(scanner.bytes, delimiter: delimiter, from: position, line: line)
            guard record.next() else { break }
            let cells = record.fault == nil ? record.fields.map { $0.text(in: scanner.bytes) } : []
            let count = Set(cells).intersection(wanted).count
            if count > (best?.count ?? 0) { best = (record.startLine, cells.filter { !$0.isEmpty }, count) }
            (position, line) = (record.position, record.line)
        }
        guard let best, best.count >= min(2, wanted.count) else { return nil }
        (self.line, headings) = (best.line, best.headings)
    }

    /// The message on it.
    func diagnostic(_ place: SourceLocation) -> Diagnostic {
        let more = headings.count > HeaderBelowTitle.maximumNamed ? ", …" : ""
        let names = headings.prefix(HeaderBelowTitle.maximumNamed).map(\.quotable).joined(separator: ", ") + more
        let message: NobodyMessage =
            line == 2
            ? .headerBelowLine(headings: names) : .headerBelow(line: "\(line)", headings: names, last: "\(line - 1)")
        return Diagnostic(.error, at: SourceLocation(file: place.file, line: 1, column: 1), Message(message))
    }
}
