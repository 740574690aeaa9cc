import SelectionInput

/// A node of a selection file, by its keys and beside values of JSON.
extension DocumentNode {
    /// The value under `key` of a map; nil if there is none or it is not a map.
    package subscript(key: some DescribedKey) -> DocumentNode? { self[key.name] }

    /// The text of a scalar exactly as the file has it; nil for a list or a map.
    package var rawText: String? {
        guard case .scalar(let text, _) = content else { return nil }
        return text
    }

    /// The text of a scalar in quotes; nil for anything else.
    package var string: String? {
        guard case .scalar(let text, isQuoted: true) = content else { return nil }
        return text
    }

    /// True where the node is this value that is neither a list nor a map, in the same form.
    package func `is`(_ expected: JSONValue) -> Bool {
        guard case .scalar(let text, let isQuoted) = content else { return false }
        switch expected {
        case .string(let string): return isQuoted && text == string
        case .number(let digits): return !isQuoted && text == digits
        case .bool(let value): return !isQuoted && text == (value ? "true" : "false")
        case .null: return isNull
        case .array, .object: return false
        }
    }

    /// The node as a message shows it, shortened.
    package var jsonText: String {
        switch content {
        case .scalar(let text, let isQuoted):
            let shown = text.count > 70 ? text.prefix(70) + "…" : text
            return isQuoted ? "\"\(shown)\"" : shown
        case .list: return "[…]"
        case .map: return "{…}"
        }
    }
}
