/// A value in YAML's flow style, `{ key: value }`, `[a, b]` or text, read strictly.
enum FlowValue: Equatable {
    case text(String)
    case list([FlowValue])
    case map([Entry])

    struct Entry: Equatable {
        let key: String
        let value: FlowValue
    }

    /// Reads one value; nil if it is not well-formed or something is left over.
    init?(_ source: some StringProtocol) {
        var reader = Reader(rest: Array(source.utf8)[...])
        guard let value = reader.value(), reader.isAtEnd else { return nil }
        self = value
    }

    subscript(key: String) -> FlowValue? { entries.first { $0.key == key }?.value }

    var entries: [Entry] {
        if case .map(let entries) = self { return entries }
        return []
    }

    /// The texts of a list, or the one text.
    var texts: [String] {
        switch self {
        case .text(let text): return [text]
        case .list(let values): return values.flatMap(\.texts)
        case .map: return []
        }
    }

    var text: String? {
        if case .text(let text) = self { return text }
        return nil
    }

    var number: Int? { text.flatMap { Int($0) } }

    private struct Reader {
        var rest: ArraySlice<UInt8>

        var isAtEnd: Bool { rest.allSatisfy { $0 == UInt8(ascii: " ") } }

        mutating func value() -> FlowValue? {
            if take("{") { return map() }
            if take("[") { return list() }
            return scalar().map { .text($0) }
        }

        private mutating func map() -> FlowValue? {
            var entries: [Entry] = []
            while !take("}") {
                guard entries.isEmpty || take(","), let key = scalar(), take(":"), let value = value() else {
                    return nil
                }
                entries.append(Entry(key: key, value: value))
            }
            return .map(entries)
        }

        private mutating func list() -> FlowValue? {
            var values: [FlowValue] = []
            while !take("]") {
                guard values.isEmpty || take(","), let value = value() else { return nil }
                values.append(value)
            }
            return .list(values)
        }

        private mutating func scalar() -> String? {
            skipSpaces()
            let isQuoted = take("\"")
            let ends = isQuoted ? Array("\"".utf8) : Array("{}[],:\"".utf8)
            let bytes = rest.prefix { !ends.contains($0) }
            rest = rest.dropFirst(bytes.count)
            if isQuoted && !take("\"") { return nil }
            let text = String(decoding: bytes, as: UTF8.self)
            if isQuoted { return text }
            let words = text.split(separator: " ").joined(separator: " ")
            return words.isEmpty ? nil : words
        }

        private mutating func take(_ mark: Unicode.Scalar) -> Bool {
            skipSpaces()
            guard rest.first == UInt8(ascii: mark) else { return false }
            rest = rest.dropFirst()
            return true
        }

        private mutating func skipSpaces() { rest = rest.drop { $0 == UInt8(ascii: " ") } }
    }
}
