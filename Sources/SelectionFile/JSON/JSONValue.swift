import ExactArithmetic

/// A JSON value whose keys keep their order, so that equal values are equal bytes.
package indirect enum JSONValue: Equatable, Sendable {
    case null
    case bool(Bool)
    /// A number by its digits.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([Member])

    /// A key and its value.
    package struct Member: Equatable, Sendable {
        package var key: String
        package var value: JSONValue

        /// `value` under `key`.
        package init(key: String, value: JSONValue) { (self.key, self.value) = (key, value) }
    }

    /// A count.
    package static func count(_ count: Int) -> JSONValue { .number("\(count)") }

    /// An exact quantity: a string such as `"7/2"`.
    package static func exact(_ quantity: Rational) -> JSONValue { .string(quantity.description) }

    /// `value`, or null where there is none.
    package static func optional<Value>(_ value: Value?, _ json: (Value) -> JSONValue) -> JSONValue {
        value.map(json) ?? .null
    }

    /// An object of `members`, those without a value left out.
    package static func fields(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
        .object(members.compactMap { key, value in value.map { Member(key: key, value: $0) } })
    }
}
