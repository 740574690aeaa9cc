/// The fields of a form or of a query, `application/x-www-form-urlencoded`: names in their order, each with its values.
package struct FormFields: Sendable, Equatable {
    package private(set) var fields: [(name: String, value: String)] = []

    /// No fields.
    package init() {}

    /// The fields of an encoded text; a field that is no UTF-8 makes it nil.
    /// - Parameter limit: the most fields that there may be.
    package init?(_ text: String, limit: Int = FormFields.mostFields) {
        for pair in text.utf8.split(separator: UInt8(ascii: "&")) {
            guard fields.count < limit else { return nil }
            let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = FormFields.decoded(parts[0]),
                let value = parts.count > 1 ? FormFields.decoded(parts[1]) : ""
            else { return nil }
            fields.append((name, value))
        }
    }

    /// The most fields of a form. Chosen: a plan of a thousand rules has four each.
    package static let mostFields = 20_000

    /// Adds a field.
    package mutating func add(_ name: String, _ value: String) { fields.append((name, value)) }

    /// The first value of a field, without blanks around it; nil where there is none.
    package subscript(name: String) -> String? { text(name).map(FormFields.trimmed) }

    /// The first value of a field as it was typed.
    package func text(_ name: String) -> String? { fields.first { $0.name == name }?.value }

    /// All values of a field.
    package func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

    /// True where a field is there and not blank.
    package func has(_ name: String) -> Bool { !(self[name] ?? "").isEmpty }

    /// The fields whose names begin with `prefix`, by the rest of their names, in their order.
    package func beginning(with prefix: String) -> [(name: String, value: String)] {
        fields.filter { $0.name.hasPrefix(prefix) }.map { (String($0.name.dropFirst(prefix.count)), $0.value) }
    }

    package static func == (one: FormFields, other: FormFields) -> Bool {
        one.fields.map(\.name) == other.fields.map(\.name) && one.fields.map(\.value) == other.fields.map(\.value)
    }

    private static func trimmed(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard let start = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let end = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(scalars[start...end])
    }

    /// A text with `+` for blanks and `%E1` for bytes; nil where the bytes are no UTF-8 or hold a zero byte, or a percent sign stands alone.
    package static func decoded(_ text: some Sequence<UInt8>, plusIsBlank: Bool = true) -> String? {
        var bytes: [UInt8] = []
        var iterator = text.makeIterator()
        while let byte = iterator.next() {
            switch byte {
            case UInt8(ascii: "+") where plusIsBlank: bytes.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard let high = iterator.next().flatMap(hexadecimal), let low = iterator.next().flatMap(hexadecimal)
                else { return nil }
                bytes.append(high << 4 | low)
            default: bytes.append(byte)
            }
        }
        guard !bytes.contains(0) else { return nil }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func hexadecimal(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    /// A text as a part of an address.
    package static func encoded(_ text: String) -> String {
        var encoded = ""
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                encoded += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return encoded
    }
}
