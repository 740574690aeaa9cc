import SelectionCore

/// A part of a YAML or JSON document: its text exactly as written, and where it stands.
///
/// Nothing is interpreted: `0012`, `yes`, `1e3` and dates are text until someone asks for a number.
public struct DocumentNode: Sendable, Equatable {
    /// What a node holds.
    public indirect enum Content: Sendable, Equatable {
        /// Text, and whether it stands in quotes.
        case scalar(String, isQuoted: Bool)
        /// Nodes in order.
        case list([DocumentNode])
        /// Keys and their nodes, in order, each key once.
        case map([Entry])
    }

    /// A key of a map and what stands under it.
    public struct Entry: Sendable, Equatable {
        /// The key in NFC and trimmed.
        public var key: String
        /// Where the key stands.
        public var location: SourceLocation
        /// What stands under it.
        public var value: DocumentNode

        /// `value` under `key`.
        public init(key: String, location: SourceLocation, value: DocumentNode) {
            self.key = key
            self.location = location
            self.value = value
        }
    }

    /// What the node holds.
    public var content: Content
    /// Where it starts.
    public var location: SourceLocation

    /// A node that holds `content`.
    public init(_ content: Content, at location: SourceLocation) {
        self.content = content
        self.location = location
    }

    /// Whether it is an absent value: nothing, `~` or `null` without quotes.
    public var isNull: Bool {
        guard case .scalar(let text, isQuoted: false) = content else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(text)
    }

    /// The text of a scalar in NFC and trimmed; nil for a list or a map.
    public var text: String? {
        guard case .scalar(let text, _) = content else { return nil }
        return text.normalized
    }

    /// The nodes of a list; nil for anything else.
    public var list: [DocumentNode]? {
        guard case .list(let nodes) = content else { return nil }
        return nodes
    }

    /// The entries of a map; nil for anything else.
    public var entries: [Entry]? {
        guard case .map(let entries) = content else { return nil }
        return entries
    }

    /// What stands under `key` of a map; nil if nothing does or it is not a map.
    public subscript(key: String) -> DocumentNode? { entries?.first { $0.key == key }?.value }
}
