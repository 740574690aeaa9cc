import SelectionCore
import SelectionFile
import SelectionInput
import Wording

extension Verification {
    /// Compares what stands under a key of the file with what was derived again.
    mutating func compare(
        _ node: DocumentNode, with expected: JSONValue, as key: SelectionKey, optional: [any DescribedKey] = []
    ) {
        compare(node, with: expected, as: key.name, optional: optional)
    }

    /// Compares a part of the file with what was derived again, value by value.
    /// - Parameters:
    ///   - name: what messages call the part.
    ///   - optional: keys that a file need not have.
    mutating func compare(
        _ node: DocumentNode, with expected: JSONValue, as name: String, optional: [any DescribedKey] = []
    ) {
        let optional = Set(optional.map(\.name))
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
