import SelectionFile
import SelectionInput

/// A check of values against JSON Schemas, of the keywords that ours are made of; an unknown keyword is a failure of its own.
package struct SchemaCheck {
    /// A keyword that is not understood, or a schema that is none.
    package struct Fault: Error { var keyword: String }

    private let root: JSONValue

    /// A check against the schema `root`.
    package init(_ root: JSONValue) { self.root = root }

    /// The first place at which `value` is not as the schema says, and the keyword that says so; nil where it is.
    package func problem(of value: JSONValue) throws -> String? { try problem(of: value, root, at: "") }

    private func problem(of value: JSONValue, _ schema: JSONValue, at path: String) throws -> String? {
        switch schema {
        case .bool(let allowed): return allowed ? nil : "\(path): nothing is allowed"
        case .object(let members):
            for member in members {
                if let problem = try self.problem(of: value, member.key, member.value, members, at: path) {
                    return problem
                }
            }
            return nil
        default: throw Fault(keyword: schema.compact)
        }
    }

    private func problem(
        of value: JSONValue, _ keyword: String, _ operand: JSONValue, _ schema: [JSONValue.Member], at path: String
    ) throws -> String? {
        func fails(_ isFine: Bool) -> String? { isFine ? nil : "\(path): \(keyword) \(operand.compact)" }
        switch (keyword, operand) {
        case ("$schema", _), ("description", _), ("$defs", _), ("then", _), ("else", _): return nil
        case ("type", .string(let type)): return fails(value.isA(type))
        case ("type", .array(let types)): return fails(types.contains { value.isA($0.words) })
        case ("enum", .array(let values)): return fails(values.contains(value))
        case ("const", _): return fails(value == operand)
        case ("minimum", _): return fails(value.amount.map { $0 >= operand.amount ?? 0 } ?? true)
        case ("exclusiveMinimum", _): return fails(value.amount.map { $0 > operand.amount ?? 0 } ?? true)
        case ("maximum", _): return fails(value.amount.map { $0 <= operand.amount ?? 0 } ?? true)
        case ("pattern", .string(let pattern)):
            guard case .string(let text) = value else { return nil }
            return fails(try text.firstMatch(of: Regex(pattern)) != nil)
        case ("$ref", .string(let name)):
            let definition = root.member("$defs")?.member(String(name.dropFirst("#/$defs/".count)))
            guard let definition else { throw Fault(keyword: name) }
            return try problem(of: value, definition, at: path)
        case ("anyOf", .array(let forms)):
            return fails(try forms.contains { try problem(of: value, $0, at: path) == nil })
        case ("allOf", .array(let forms)):
            return try forms.lazy.compactMap { try problem(of: value, $0, at: path) }.first
        case ("not", _): return fails(try problem(of: value, operand, at: path) != nil)
        case ("if", _):
            let branch = try problem(of: value, operand, at: path) == nil ? "then" : "else"
            guard let form = schema.first(where: { $0.key == branch }) else { return nil }
            return try problem(of: value, form.value, at: path)
        default: return try problemOfParts(of: value, keyword, operand, schema, at: path)
        }
    }

    private func problemOfParts(
        of value: JSONValue, _ keyword: String, _ operand: JSONValue, _ schema: [JSONValue.Member], at path: String
    ) throws -> String? {
        switch (keyword, operand, value) {
        case ("items", _, .array(let elements)):
            return try elements.enumerated().lazy
                .compactMap { try problem(of: $1, operand, at: "\(path)/\($0)") }.first
        case ("minItems", _, .array(let elements)):
            return Double(elements.count) >= operand.amount ?? 0 ? nil : "\(path): minItems"
        case ("properties", .object(let properties), .object(let members)):
            return try properties.lazy.compactMap { property in
                try members.first { $0.key == property.key }
                    .flatMap { try problem(of: $0.value, property.value, at: "\(path)/\($0.key)") }
            }.first
        case ("additionalProperties", _, .object(let members)):
            let known = Set(schema.first { $0.key == "properties" }?.value.keys ?? [])
            return try members.lazy.filter { !known.contains($0.key) }
                .compactMap { try problem(of: $0.value, operand, at: "\(path)/\($0.key)") }.first
        case ("propertyNames", _, .object(let members)):
            return try members.lazy.compactMap { try problem(of: .string($0.key), operand, at: "\(path)/\($0.key)") }
                .first
        case ("required", .array(let keys), .object(let members)):
            return keys.first { key in !members.contains { .string($0.key) == key } }
                .map { "\(path): \($0.words) is missing" }
        case ("items", _, _), ("minItems", _, _), ("properties", .object, _), ("additionalProperties", _, _),
            ("propertyNames", _, _), ("required", .array, _):
            return nil
        default: throw Fault(keyword: keyword)
        }
    }
}

extension JSONValue {
    fileprivate var words: String {
        guard case .string(let text) = self else { return compact }
        return text
    }

    fileprivate var amount: Double? {
        guard case .number(let digits) = self else { return nil }
        return Double(digits)
    }

    fileprivate var keys: [String] {
        guard case .object(let members) = self else { return [] }
        return members.map(\.key)
    }

    fileprivate func member(_ key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    fileprivate func isA(_ type: String) -> Bool {
        switch self {
        case .null: type == "null"
        case .bool: type == "boolean"
        case .number: type == "number" || type == "integer" && amount?.rounded() == amount
        case .string: type == "string"
        case .array: type == "array"
        case .object: type == "object"
        }
    }
}

extension JSONValue {
    /// The value that a JSON tool sees in a document: the kinds of scalars are those of YAML 1.2.
    package init(_ node: DocumentNode) {
        switch node.content {
        case .list(let nodes): self = .array(nodes.map { JSONValue($0) })
        case .map(let entries): self = .object(entries.map { .init(key: $0.key, value: JSONValue($0.value)) })
        case .scalar(let text, isQuoted: true): self = .string(text)
        case .scalar(let text, isQuoted: false): self = JSONValue.plain(text, isNull: node.isNull)
        }
    }

    private static func plain(_ text: String, isNull: Bool) -> JSONValue {
        if isNull { return .null }
        if ["true", "True", "TRUE"].contains(text) { return .bool(true) }
        if ["false", "False", "FALSE"].contains(text) { return .bool(false) }
        let isNumber = text.wholeMatch(of: /[-+]?(\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?/) != nil
        return isNumber ? Double(text).map { .number(digits($0)) } ?? .string(text) : .string(text)
    }

    private static func digits(_ number: Double) -> String {
        number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
    }
}
