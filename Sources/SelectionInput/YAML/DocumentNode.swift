import SelectionCore
import Wording

/// A part of a YAML or JSON document: its text exactly as written, and where it stands.
///
/// Nothing is interpreted: `0012`, `yes`, `1e3` and dates are text until someone asks for a number.
package struct DocumentNode: Sendable, Equatable {
    /// The content of a node.
    package indirect enum Content: Sendable, Equatable {
        /// Text, and whether it stands in quotes.
        case scalar(String, isQuoted: Bool)
        /// Nodes in order.
        case list([DocumentNode])
        /// Keys and their nodes, in order, each key once.
        case map([Entry])
    }

    /// A key of a map and what stands under it.
    package struct Entry: Sendable, Equatable {
        /// The key in NFC and trimmed.
        package var key: String
        /// The place of the key.
        package var location: SourceLocation
        /// The value under it.
        package var value: DocumentNode

        /// `value` under `key`.
        package init(key: String, location: SourceLocation, value: DocumentNode) {
            self.key = key
            self.location = location
            self.value = value
        }
    }

    /// The content of the node.
    package var content: Content
    /// The place where it starts.
    package var location: SourceLocation

    /// A node that holds `content`.
    package init(_ content: Content, at location: SourceLocation) {
        self.content = content
        self.location = location
    }

    /// True where nothing is written: a key with nothing after its colon, a hyphen with nothing after it.
    package var isMissing: Bool { content == .scalar("", isQuoted: false) }

    /// A node in place of a value that is missing.
    static func missing(at location: SourceLocation) -> DocumentNode {
        DocumentNode(.scalar("", isQuoted: false), at: location)
    }

    /// True where it is no value: nothing, `~` or `null` without quotes.
    package var isNull: Bool {
        guard case .scalar(let text, isQuoted: false) = content else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(text)
    }

    /// The text of a scalar in NFC and trimmed; nil for a list or a map.
    package var text: String? {
        guard case .scalar(let text, _) = content else { return nil }
        return text.normalized
    }

    /// The nodes of a list; nil for anything else.
    package var list: [DocumentNode]? {
        guard case .list(let nodes) = content else { return nil }
        return nodes
    }

    /// The entries of a map; nil for anything else.
    package var entries: [Entry]? {
        guard case .map(let entries) = content else { return nil }
        return entries
    }

    /// The value under `key` of a map; nil if there is none or it is not a map.
    package subscript(key: String) -> DocumentNode? { entries?.first { $0.key == key }?.value }
}
