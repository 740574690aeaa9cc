import DocumentSchema
import SelectionFile
import Wording

/// A description of documents as a JSON Schema, draft 2020-12, which editors check documents against while they are typed.
package struct JSONSchema {
    private let document: DocumentDescription
    private let language: Language
    /// True where keys that later versions may add are refused.
    private let isStrict: Bool

    /// The schema of `document`, its descriptions in `language`.
    package init(_ document: DocumentDescription, _ language: Language, isStrict: Bool = false) {
        (self.document, self.language, self.isStrict) = (document, language, isStrict)
    }

    /// The text of the schema. Equal descriptions give equal bytes.
    package var text: String { value.document }

    /// The schema as a value.
    package var value: JSONValue {
        let head: [JSONValue.Member] = [
            .init(key: "$schema", value: .string("https://json-schema.org/draft/2020-12/schema")),
            .init(key: "description", value: .string(document.summary.text(language))),
        ]
        let definitions = document.definitions.map { JSONValue.Member(key: $0.name, value: .object(members($0.form))) }
        let tail: [JSONValue.Member] =
            definitions.isEmpty ? [] : [.init(key: "$defs", value: .object(definitions))]
        return .object(head + members(of: document.root) + tail)
    }

    /// The keywords that state `form`.
    private func members(_ form: ValueForm) -> [JSONValue.Member] {
        switch form {
        case .text, .pattern, .decimal, .whole, .share, .bound, .json: SingleValueSchema(form).members
        case .choice(let words): fields(["enum": strings(words)])
        case .list(let item, let mayBeEmpty):
            fields(["type": .string("array"), "items": schema(item), "minItems": mayBeEmpty ? nil : .count(1)])
        case .map(let map): members(of: map)
        case .names(let form, let reserved, let keys):
            fields([
                "type": .string("object"),
                "properties": keys.isEmpty
                    ? nil : .object(keys.map { JSONValue.Member(key: $0.name, value: property($0)) }),
                "propertyNames": reserved.isEmpty ? nil : .fields(["not": .fields(["enum": strings(reserved)])]),
                "additionalProperties": schema(form),
            ])
        case .either(let forms): fields(["anyOf": .array(forms.map(schema))])
        case .byCase(let key, let value, let then, let otherwise):
            fields([
                "if": .fields([
                    "type": .string("object"), "required": strings([key]),
                    "properties": .object([.init(key: key, value: .fields(["const": .string(value)]))]),
                ]),
                "then": schema(then), "else": schema(otherwise),
            ])
        case .reference(let name): fields(["$ref": .string("#/$defs/" + name)])
        case .nullable(let form): nullable(members(form))
        }
    }

    private func schema(_ form: ValueForm) -> JSONValue { .object(members(form)) }

    private func members(of map: MapDescription) -> [JSONValue.Member] {
        let properties = map.keys.map { JSONValue.Member(key: $0.name, value: property($0)) }
        let required = map.keys.filter(\.isRequired).map(\.name)
        let alternatives = map.alternatives.map { names in JSONValue.fields(["anyOf": .array(names.map(stated))]) }
        return fields([
            "type": .string("object"),
            "properties": .object(properties),
            "required": required.isEmpty ? nil : strings(required),
            "allOf": alternatives.isEmpty ? nil : .array(alternatives),
            "additionalProperties": map.isOpen && !isStrict ? nil : .bool(false),
        ])
    }

    private func property(_ key: KeyDescription) -> JSONValue {
        let summary = JSONValue.Member(key: "description", value: .string(key.summary.text(language)))
        return .object([summary] + members(key.form))
    }

    /// The condition that a key is there.
    private func stated(_ key: String) -> JSONValue { .fields(["required": strings([key])]) }

    /// The keywords of a form, null allowed besides.
    private func nullable(_ members: [JSONValue.Member]) -> [JSONValue.Member] {
        guard members.count == 1 || members.first?.key == "type" else {
            return fields(["anyOf": .array([.object(members), .fields(["type": .string("null")])])])
        }
        return members.map { member in
            switch (member.key, member.value) {
            case ("type", .string(let type)): .init(key: "type", value: strings([type, "null"]))
            case ("type", .array(let types)): .init(key: "type", value: .array(types + [.string("null")]))
            case ("enum", .array(let words)): .init(key: "enum", value: .array(words + [.null]))
            case ("anyOf", .array(let forms)):
                .init(key: "anyOf", value: .array(forms + [.fields(["type": .string("null")])]))
            case ("$ref", _):
                .init(key: "anyOf", value: .array([.object([member]), .fields(["type": .string("null")])]))
            default: member
            }
        }
    }

    private func fields(_ members: KeyValuePairs<String, JSONValue?>) -> [JSONValue.Member] {
        members.compactMap { key, value in value.map { .init(key: key, value: $0) } }
    }

    private func strings(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }
}
