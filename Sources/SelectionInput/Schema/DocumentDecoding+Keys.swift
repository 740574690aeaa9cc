import DocumentSchema
import ExactArithmetic
import Wording

extension DocumentFields {
    /// The node under `key`.
    subscript<Form>(key: Key<Form>) -> DocumentNode? { self[key.name] }

    /// True where, of some keys of which one has to be there, none is.
    func lacksAlternative(of map: MapDescription) -> Bool {
        map.alternatives.contains { $0.allSatisfy { self[$0] == nil && !unfilled.contains($0) } }
    }
}

extension DocumentDecoding {
    /// The fields of a map that has the keys of `map` and no others.
    mutating func fields(_ node: DocumentNode, as what: String, of map: MapDescription) -> DocumentFields? {
        fields(node, as: what, allowed: map.names, nullable: map.nullable)
    }

    /// The node under `key`; where there is none and one is required, that is a problem.
    mutating func node<Form>(_ key: Key<Form>, of fields: DocumentFields) -> DocumentNode? {
        key.isRequired ? required(key.name, of: fields) : fields[key.name]
    }

    /// The text under `key`.
    mutating func value(_ key: Key<TextForm>, of fields: DocumentFields) -> String? {
        node(key, of: fields).flatMap { text($0, as: key.name) }
    }

    /// The whole number under `key`.
    mutating func value(_ key: Key<WholeForm>, of fields: DocumentFields) -> Int? {
        guard let node = node(key, of: fields), let number = whole(node, as: key.name, from: key.form.least) else {
            return nil
        }
        guard let most = key.form.most, number > most else { return number }
        problems.error(
            at: node.location, Message(ConferenceFileMessage.tooMany(count: node.text ?? "", most: "\(most)")))
        return nil
    }

    /// The decimal under `key`.
    mutating func value(_ key: Key<DecimalForm>, of fields: DocumentFields) -> Rational? {
        guard let node = node(key, of: fields) else { return nil }
        switch key.form.range {
        case .any: return number(node, as: key.name)
        case .notNegative: return amount(node, as: key.name)
        case .positive:
            let number = self.number(node, as: key.name)
            if let number, number <= .zero {
                problems.error(at: node.location, Message(.notPositive(text: node.text ?? "")))
            }
            return number
        }
    }

    /// `true` or `false` under `key`.
    mutating func value(_ key: Key<TruthForm>, of fields: DocumentFields) -> Bool? {
        node(key, of: fields).flatMap { choice($0, as: key.name, of: Truth.self) }.map { $0 == .yes }
    }

    /// The choice under `key`.
    mutating func value<Choice>(_ key: Key<ChoiceForm<Choice>>, of fields: DocumentFields) -> Choice? {
        node(key, of: fields).flatMap { choice($0, as: key.name, of: Choice.self) }
    }
}

/// The two words of YAML that are read as a yes or a no.
private enum Truth: String, CaseIterable {
    case yes = "true"
    case no = "false"
}
