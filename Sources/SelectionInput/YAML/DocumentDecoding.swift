import ExactArithmetic
import SelectionCore
import Wording

/// The fields of a map, those without a value left out.
struct DocumentFields {
    let entries: [DocumentNode.Entry]
    let location: SourceLocation

    subscript(key: String) -> DocumentNode? { entries.first { $0.key == key }?.value }
}

/// Makes values of the nodes of a document, adding what is wrong with them to its problems.
protocol DocumentDecoding {
    /// The problems found so far.
    var problems: ProblemList { get set }
}

extension DocumentDecoding {
    /// The entries of a map, those without a value left out. `what` is the key that the message names.
    mutating func map(_ node: DocumentNode, as what: String) -> DocumentFields? {
        guard let entries = node.entries else {
            problems.error(at: node.location, Message(.expectedMap(key: what)))
            return nil
        }
        return DocumentFields(entries: entries.filter { !$0.value.isNull }, location: node.location)
    }

    /// The fields of a map that may have the keys `allowed` and no others.
    mutating func fields(_ node: DocumentNode, as what: String, allowed: [String]) -> DocumentFields? {
        let fields = self.map(node, as: what)
        problems.checkKeys(of: node.entries ?? [], allowed: allowed)
        return fields
    }

    /// The field `key` of a map, which must have it.
    mutating func required(_ key: String, of fields: DocumentFields) -> DocumentNode? {
        guard let node = fields[key] else {
            problems.error(at: fields.location, Message(.missingKey(key: key)))
            return nil
        }
        return node
    }

    /// The text of a scalar that is not blank.
    mutating func text(_ node: DocumentNode, as what: String) -> String? {
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

    /// A decimal.
    mutating func number(_ node: DocumentNode, as what: String) -> Rational? {
        text(node, as: what).flatMap { number($0, at: node.location) }
    }

    /// A decimal that is not negative.
    mutating func amount(_ node: DocumentNode, as what: String) -> Rational? {
        guard let number = self.number(node, as: what) else { return nil }
        guard number >= .zero else {
            problems.error(at: node.location, Message(.negativeNumber(text: node.text ?? "")))
            return nil
        }
        return number
    }

    /// A share such as `40%`.
    mutating func share(_ text: String, at location: SourceLocation) -> Rational? {
        let digits = String(text.dropLast()).normalized
        guard let percent = number(digits, at: location, writtenAs: text) else { return nil }
        if percent < .zero {
            problems.error(at: location, Message(.negativeNumber(text: text)))
            return nil
        }
        if percent > 100 {
            problems.error(at: location, Message(.shareAboveWhole(text: text)))
            return nil
        }
        return percent / 100
    }

    /// A whole number from `least` on.
    mutating func whole(_ node: DocumentNode, as what: String, from least: Int) -> Int? {
        guard let text = self.text(node, as: what) else { return nil }
        let number: Rational
        do {
            number = try Rational(decimal: text)
        } catch {
            problems.error(at: node.location, Message(.notWhole(text: text.quotable, least: "\(least)")))
            return nil
        }
        guard let whole = number.whole, whole >= least else {
            problems.error(at: node.location, Message(.notWhole(text: text, least: "\(least)")))
            return nil
        }
        return whole
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

    /// The decimal `text`, which may be a part of what is written.
    mutating func number(_ text: String, at location: SourceLocation, writtenAs whole: String? = nil) -> Rational? {
        let written = whole ?? text
        do {
            return try Rational(decimal: text)
        } catch {
            problems.error(
                at: location, Message(.notANumber(text: written.quotable)), advice: [.advice(for: error, in: written)])
            return nil
        }
    }
}

extension ProblemList {
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
