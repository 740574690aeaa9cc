import DelegateSelection

/// Finds where nodes begin and end in the text that they were read from.
struct TextSpans {
    private let lines: SourceLines
    private var scalars: [Unicode.Scalar] { lines.scalars }

    /// The spans in `lines`.
    init(_ lines: SourceLines) { self.lines = lines }

    /// The span of a value that is written in one line.
    func scalar(_ node: DocumentNode) throws(PlanText.Fault) -> Range<Int> {
        guard case .scalar(let text, let isQuoted) = node.content, let start = lines.offset(of: node.location),
            start < scalars.count
        else { throw .layout }
        if isQuoted { return start..<(try quoteEnd(start)) }
        let written = Array(text.unicodeScalars)
        guard !written.isEmpty, start + written.count <= scalars.count,
            Array(scalars[start..<(start + written.count)]) == written
        else { throw .layout }
        return start..<(start + written.count)
    }

    /// The end of any node.
    func end(of node: DocumentNode) throws(PlanText.Fault) -> Int {
        guard let start = lines.offset(of: node.location), start < scalars.count else { throw .layout }
        switch node.content {
        case .scalar: return try scalar(node).upperBound
        case .list(let items):
            if scalars[start] == "[" { return try bracketEnd(start) + 1 }
            guard let last = items.last else { throw .layout }
            return try end(of: last)
        case .map(let entries):
            if scalars[start] == "{" { return try bracketEnd(start) + 1 }
            guard let last = entries.last else { throw .layout }
            return try end(of: last.value)
        }
    }

    /// What goes with an entry of a map.
    func entry(
        _ index: Int, of entries: [DocumentNode.Entry], in map: DocumentNode
    ) throws(PlanText.Fault) -> Range<Int> {
        guard let start = lines.offset(of: entries[index].location) else { throw .layout }
        let end = try self.end(of: entries[index].value)
        if isFlow(map) { return try flowPiece(start..<end) }
        return try wholeLines(start..<end, from: start)
    }

    /// What goes with an item of a list; the comment above it goes with it.
    func item(_ index: Int, of items: [DocumentNode], in list: DocumentNode) throws(PlanText.Fault) -> Range<Int> {
        guard let start = lines.offset(of: items[index].location) else { throw .layout }
        let end = try self.end(of: items[index])
        if isFlow(list) { return try flowPiece(start..<end) }
        guard let hyphen = scalars[..<start].lastIndex(of: "-"), lines.lineStart(hyphen) == lines.lineStart(start),
            lines.isBlank((hyphen + 1)..<start)
        else { throw .layout }
        let range = try wholeLines(start..<end, from: hyphen)
        return commentStart(above: range.lowerBound, indent: hyphen - lines.lineStart(hyphen))..<range.upperBound
    }

    /// Where a new item of a list is written, and what.
    func newItem(
        _ item: String, after items: [DocumentNode], in list: DocumentNode, _ lineEnd: String
    ) throws(PlanText.Fault) -> (Int, String) {
        guard let last = items.last, !isFlow(list) else { return try newPiece(item, isFirst: items.isEmpty, in: list) }
        guard let start = lines.offset(of: list.location), scalars[start] == "-" else { throw .layout }
        let indent = String(repeating: " ", count: start - lines.lineStart(start))
        return (lines.lineEnd(try end(of: last)), lineEnd + indent + "- " + item)
    }

    /// Where a new entry of a map is written, and what.
    /// - Parameter next: the entry that it stands before; nil for after the last.
    func newEntry(
        _ entry: String, before next: Int?, of entries: [DocumentNode.Entry], in map: DocumentNode, _ lineEnd: String
    ) throws(PlanText.Fault) -> (Int, String) {
        if let next, let offset = lines.offset(of: entries[next].location) {
            if isFlow(map) { return (offset, entry + ", ") }
            return (offset, entry + lineEnd + String(repeating: " ", count: offset - lines.lineStart(offset)))
        }
        guard let last = entries.last, !isFlow(map) else {
            return try newPiece(entry, isFirst: entries.isEmpty, in: map)
        }
        guard let start = lines.offset(of: entries[0].location) else { throw .layout }
        let indent = String(repeating: " ", count: start - lines.lineStart(start))
        return (lines.lineEnd(try end(of: last.value)), lineEnd + indent + entry)
    }

    /// A new piece before the bracket that ends a list or a map.
    private func newPiece(_ piece: String, isFirst: Bool, in node: DocumentNode) throws(PlanText.Fault) -> (Int, String)
    {
        guard let start = lines.offset(of: node.location), start < scalars.count else { throw .layout }
        var offset = try bracketEnd(start)
        while offset > start + 1, scalars[offset - 1] == " " { offset -= 1 }
        return (offset, isFirst ? piece : ", " + piece)
    }

    private func isFlow(_ node: DocumentNode) -> Bool {
        guard let start = lines.offset(of: node.location), start < scalars.count else { return false }
        return scalars[start] == "{" || scalars[start] == "["
    }

    /// A piece in brackets with the comma that goes with it.
    private func flowPiece(_ range: Range<Int>) throws(PlanText.Fault) -> Range<Int> {
        var end = range.upperBound
        while end < scalars.count, scalars[end] == " " { end += 1 }
        guard end < scalars.count else { throw .layout }
        if scalars[end] == "," {
            end += 1
            while end < scalars.count, scalars[end] == " " { end += 1 }
            return range.lowerBound..<end
        }
        var start = range.lowerBound
        while start > 0, scalars[start - 1] == " " { start -= 1 }
        guard start > 0, scalars[start - 1] == "," else { throw .layout }
        return (start - 1)..<range.upperBound
    }

    /// The lines of a piece that has them to itself.
    private func wholeLines(_ range: Range<Int>, from first: Int) throws(PlanText.Fault) -> Range<Int> {
        let start = lines.lineStart(first)
        guard lines.isBlank(start..<first) else { throw .layout }
        let rest = lines.part(range.upperBound..<lines.lineEnd(range.upperBound)).drop { $0 == " " }
        guard rest.isEmpty || rest.hasPrefix("#") else { throw .layout }
        return start..<lines.nextLine(range.upperBound)
    }

    /// The start of the comment whose lines stand right above, as far in as the item is.
    private func commentStart(above start: Int, indent: Int) -> Int {
        var first = start
        while first > 0 {
            let line = lines.lineStart(first - 1)
            let mark = line + indent
            guard mark < first, lines.isBlank(line..<mark), scalars[mark] == "#" else { break }
            first = line
        }
        return first
    }

    private func quoteEnd(_ start: Int) throws(PlanText.Fault) -> Int {
        let quote = scalars[start]
        guard quote == "\"" || quote == "'" else { throw .layout }
        var place = start + 1
        while place < scalars.count {
            if scalars[place] == "\\", quote == "\"" {
                place += 2
            } else if scalars[place] == quote {
                guard quote == "'", place + 1 < scalars.count, scalars[place + 1] == quote else { return place + 1 }
                place += 2
            } else {
                place += 1
            }
        }
        throw .layout
    }

    /// The bracket that ends what the one at `start` begins; brackets in quotes and comments are none.
    private func bracketEnd(_ start: Int) throws(PlanText.Fault) -> Int {
        var depth = 0
        var place = start
        while place < scalars.count {
            let mayBegin = place == 0 || " [{,:\n\r".unicodeScalars.contains(scalars[place - 1])
            switch scalars[place] {
            case "{", "[": depth += 1
            case "}", "]":
                depth -= 1
                if depth == 0 { return place }
            case "\"" where mayBegin, "'" where mayBegin:
                place = try quoteEnd(place)
                continue
            case "#" where mayBegin: place = lines.lineEnd(place)
            default: break
            }
            place += 1
        }
        throw .layout
    }
}
