import SelectionCore
import Wording

/// The fields of a map, those without a value left out.
struct DocumentFields {
    let entries: [DocumentNode.Entry]
    let location: SourceLocation
    /// The keys that stand there with no value, of which it was said that this is wrong.
    let unfilled: Set<String>

    /// The fields of a map with these entries.
    init(_ entries: [DocumentNode.Entry], at location: SourceLocation) {
        self.entries = entries.filter { !$0.value.isNull }
        self.location = location
        unfilled = Set(entries.filter(\.value.isNull).map(\.key))
    }

    subscript(key: String) -> DocumentNode? { entries.first { $0.key == key }?.value }
}

/// Makes values of the nodes of a document, adding what is wrong with them to its problems.
protocol DocumentDecoding {
    /// The problems found so far.
    var problems: ProblemList { get set }
}

extension DocumentDecoding {
    /// The entries of a map, those without a value left out. `what` is the key that the message names; the keys `nullable` may
    /// be null.
    mutating func map(_ node: DocumentNode, as what: String, nullable: [String] = []) -> DocumentFields? {
        guard let entries = node.entries else {
            if !node.isMissing { problems.error(at: node.location, Message(.expectedMap(key: what))) }
            return nil
        }
        problems.checkNulls(of: entries, nullable: nullable)
        return DocumentFields(entries, at: node.location)
    }

    /// The fields of a map that may have the keys `allowed` and no others.
    mutating func fields(
        _ node: DocumentNode, as what: String, allowed: [String], nullable: [String] = []
    ) -> DocumentFields? {
        let fields = self.map(node, as: what, nullable: nullable)
        problems.checkKeys(of: node.entries ?? [], allowed: allowed)
        return fields
    }

    /// The field `key` of a map, which must have it.
    mutating func required(_ key: String, of fields: DocumentFields) -> DocumentNode? {
        if let node = fields[key] { return node }
        if !fields.unfilled.contains(key) {
            problems.error(at: fields.location, Message(.missingKey(key: key)))
        }
        return nil
    }

    /// The text of a scalar that is not blank.
    mutating func text(_ node: DocumentNode, as what: String) -> String? {
        if node.isMissing { return nil }
        guard let text = node.text else {
            problems.error(at: node.location, Message(.expectedText(key: what)))
            return nil
        }
        guard !text.isEmpty, !node.isNull else {
            problems.error(at: node.location, Message(.blankValue(key: what)))
            return nil
        }
        return text
    }

    /// The text of the required field `key`.
    mutating func requiredText(_ key: String, of fields: DocumentFields) -> String? {
        required(key, of: fields).flatMap { text($0, as: key) }
    }

    /// The nodes of a list; anything else is a list of one. An empty list is refused.
    mutating func items(_ node: DocumentNode, as what: String) -> [DocumentNode] {
        let items = node.list ?? [node]
        if items.isEmpty { problems.error(at: node.location, Message(.emptyList(key: what))) }
        return items
    }

    /// The texts of a list or a scalar, each once, with their places.
    mutating func texts(_ node: DocumentNode, as what: String) -> [(text: String, location: SourceLocation)] {
        var texts: [(text: String, location: SourceLocation)] = []
        var seen: Set<String> = []
        for item in items(node, as: what) {
            guard let text = self.text(item, as: what) else { continue }
            if seen.insert(text).inserted {
                texts.append((text, item.location))
            } else {
                problems.warning(at: item.location, Message(.repeatedValue(value: text.quotable)))
            }
        }
        return texts
    }

    /// One of the raw values of `Choice`.
    mutating func choice<Choice>(_ node: DocumentNode, as what: String, of type: Choice.Type) -> Choice?
    where Choice: RawRepresentable<String> & CaseIterable {
        guard let text = self.text(node, as: what) else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        let allowed = Choice.allCases.map(\.rawValue)
        problems.error(
            at: node.location, Message(.notAllowed(text: text.quotable)),
            advice: [Message(.allowedValues(values: allowed.joined(separator: ", "))), .nearest(text, among: allowed)])
        return nil
    }
}

extension ProblemList {
    /// Adds a problem for every key that is written as null and may not be; of values that are missing the reader has spoken.
    mutating func checkNulls(of entries: [DocumentNode.Entry], nullable: [String] = []) {
        for entry in entries where entry.value.isNull && !entry.value.isMissing && !nullable.contains(entry.key) {
            error(at: entry.location, Message(.nullValue(key: entry.key.quotable, text: entry.value.text ?? "")))
        }
    }

    /// Adds a problem for every key that is not allowed.
    mutating func checkKeys(of entries: [DocumentNode.Entry], allowed: [String]) {
        for entry in entries where !allowed.contains(entry.key) {
            error(
                at: entry.location, Message(.unknownKey(key: entry.key.quotable)),
                advice: [
                    Message(.allowedKeys(keys: allowed.joined(separator: ", "))), .nearest(entry.key, among: allowed),
                ])
        }
    }
}
