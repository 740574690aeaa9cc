import SelectionCore
import SelectionInput
import SelectionReport
import Wording

extension Verification {
    /// Compares a part of the file with what was derived again, value by value.
    /// - Parameters:
    ///   - name: what messages call the part.
    ///   - optional: keys that a file need not have.
    mutating func compare(
        _ node: DocumentNode, with expected: JSONValue, as name: String, optional: Set<String> = []
    ) {
        switch expected {
        case .object(let members):
            guard node.entries != nil else { return add(Message(.expectedMap(key: name)), at: node) }
            for member in members {
                if let value = optional.contains(member.key) ? node[member.key] : required(member.key, of: node) {
                    compare(value, with: member.value, as: name + "." + member.key)
                }
            }
        case .array(let elements):
            guard let list = node.list else { return add(Message(.expectedList(key: name)), at: node) }
            if list.count != elements.count {
                let counts = ["\(list.count)", "\(elements.count)"]
                return add(
                    Message(.valueDiffers(key: name + ".count", stated: counts[0], derived: counts[1])), at: node)
            }
            for (index, pair) in zip(list, elements).enumerated() {
                compare(pair.0, with: pair.1, as: name + "[\(index)]")
            }
        default:
            guard !node.is(expected) else { return }
            add(Message(.valueDiffers(key: name, stated: node.jsonText, derived: expected.compact)), at: node)
        }
    }
}

extension DocumentNode {
    /// The text of a scalar exactly as the file has it; nil for a list or a map.
    var rawText: String? {
        guard case .scalar(let text, _) = content else { return nil }
        return text
    }

    /// The text of a scalar in quotes; nil for anything else.
    var string: String? {
        guard case .scalar(let text, isQuoted: true) = content else { return nil }
        return text
    }

    /// True where the node is this value that is neither a list nor a map, in the same form.
    func `is`(_ expected: JSONValue) -> Bool {
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
    var jsonText: String {
        switch content {
        case .scalar(let text, let isQuoted):
            let shown = text.count > 70 ? text.prefix(70) + "…" : text
            return isQuoted ? "\"\(shown)\"" : shown
        case .list: return "[…]"
        case .map: return "{…}"
        }
    }
}
