import DocumentSchema
import ExactArithmetic
import SelectionFile

/// The keywords of JSON Schema for a single value. What people type in a YAML file is a text for us, and a text, a number or
/// `true` for an editor; so where numbers are asked for, both are described.
struct SingleValueSchema {
    private let form: ValueForm

    init(_ form: ValueForm) { self.form = form }

    /// Digits after a point or a comma.
    private static let fraction = #"([.,]\d{1,\#(Rational.maximumFractionDigits)})?"#
    /// A decimal without a sign, whose comma does not look like one that divides thousands.
    private static let decimal =
        #"(?![1-9]\d{0,2},\d{3}\s*$)0*\d{1,\#(Rational.maximumIntegerDigits)}"# + fraction
    /// No mark before three digits that may divide thousands.
    private static let ungrouped = #"(?![1-9]\d{0,2}[.,]\d{3}\s*$)"#
    /// A share, in percent or as a fraction.
    private static let share =
        #"(\+?0*(100([.,]0+)?|\d{1,2}"# + fraction + #")\s*%|\d{1,6}\s*/\s*0*[1-9]\d{0,5})"#

    /// The keywords.
    var members: [JSONValue.Member] {
        switch form {
        case .text(let reserved): text(reserved)
        case .pattern(let pattern): fields(["type": .string("string"), "pattern": .string(pattern)])
        case .decimal(let range, let most): decimal(range, most)
        case .whole(let least, let most): whole(least, most)
        case .share: fields(["type": .string("string"), "pattern": whole(line: SingleValueSchema.share)])
        case .bound: bound
        case .json(let kind): json(kind)
        default: []
        }
    }

    private func text(_ reserved: [String]) -> [JSONValue.Member] {
        let pattern = reserved.isEmpty ? #"\S"# : #"^\s*(?!"# + reserved.joined(separator: "|") + #")\S"#
        return fields(["type": types("string", "number", "boolean"), "pattern": .string(pattern)])
    }

    private func decimal(_ range: DecimalRange, _ most: Int?) -> [JSONValue.Member] {
        let sign =
            switch range {
            case .any: "[+−-]?"
            case .notNegative: #"(\+|[−-](?=0*([.,]0*)?$))?"#
            case .positive: #"\+?(?!0*([.,]0*)?$)"#
            }
        return fields([
            "type": types("number", "string"),
            "minimum": range == .notNegative ? .count(0) : nil,
            "exclusiveMinimum": range == .positive ? .count(0) : nil,
            "maximum": most.map(JSONValue.count),
            "pattern": whole(line: sign + SingleValueSchema.decimal),
        ])
    }

    private func whole(_ least: Int, _ most: Int?) -> [JSONValue.Member] {
        let sign = least > 0 ? #"\+?(?!0*([.,]0*)?$)"# : #"\+?"#
        return fields([
            "type": types("integer", "string"), "minimum": .count(least), "maximum": most.map(JSONValue.count),
            "pattern": whole(
                line: sign + SingleValueSchema.ungrouped
                    + #"0*\d{1,\#(Rational.maximumIntegerDigits)}([.,]0+)?"#),
        ])
    }

    /// People, of whom less than one is nobody or a mistake, or a share.
    private var bound: [JSONValue.Member] {
        let count = #"\+?(?!0*[.,]0*[1-9])"# + SingleValueSchema.ungrouped + SingleValueSchema.decimal
        return fields([
            "anyOf": .array([
                .fields(["type": .string("number"), "minimum": .count(1)]), .fields(["const": .count(0)]),
                .fields([
                    "type": .string("string"),
                    "pattern": whole(line: "(" + count + "|" + SingleValueSchema.share + ")"),
                ]),
            ])
        ])
    }

    private func json(_ kind: JSONKind) -> [JSONValue.Member] {
        switch kind {
        case .text: fields(["type": .string("string")])
        case .boolean: fields(["type": .string("boolean")])
        case .count: fields(["type": .string("integer"), "minimum": .count(0)])
        case .wholeNumber: fields(["type": .string("integer")])
        case .number: fields(["type": .string("number")])
        case .exact: fields(["type": .string("string"), "pattern": .string(#"^-?\d+(/\d+)?$"#)])
        }
    }

    /// A pattern for all of a text, blanks around it aside.
    private func whole(line pattern: String) -> JSONValue { .string(#"^\s*"# + pattern + #"\s*$"#) }

    private func types(_ names: String...) -> JSONValue { .array(names.map(JSONValue.string)) }

    private func fields(_ members: KeyValuePairs<String, JSONValue?>) -> [JSONValue.Member] {
        members.compactMap { key, value in value.map { .init(key: key, value: $0) } }
    }
}
