/// The text of a value: what fits a line stands on one, lists of single values fill their lines.
extension JSONValue {
    /// The longest line, where a single value is not longer.
    private static let lineWidth = 110

    /// The whole document: a top-level object has each key on a line of its own.
    package var document: String { text(indent: 0, mayFitLine: false) + "\n" }

    /// The value on one line.
    package var compact: String {
        switch self {
        case .null: "null"
        case .bool(let value): value ? "true" : "false"
        case .number(let digits): digits
        case .string(let text): JSONValue.quoted(text)
        case .array(let elements): "[" + elements.map(\.compact).joined(separator: ", ") + "]"
        case .object(let members) where members.isEmpty: "{}"
        case .object(let members):
            "{ " + members.map { JSONValue.quoted($0.key) + ": " + $0.value.compact }.joined(separator: ", ") + " }"
        }
    }

    private func text(indent: Int, mayFitLine: Bool = true, reserved: Int = 0) -> String {
        if mayFitLine || isScalar, let line = line(atMost: isScalar ? .max : JSONValue.lineWidth - indent - reserved) {
            return line
        }
        switch self {
        case .array(let elements) where elements.allSatisfy(\.isScalar): return filled(elements, indent: indent + 2)
        case .array(let elements):
            let lines = elements.map { element in
                spaces(indent + 2) + (element.isFlat ? element.compact : element.text(indent: indent + 2))
            }
            return "[\n" + lines.joined(separator: ",\n") + "\n" + spaces(indent) + "]"
        case .object(let members):
            let lines = members.map { member in
                let key = JSONValue.quoted(member.key) + ": "
                return spaces(indent + 2) + key + member.value.text(indent: indent + 2, reserved: key.count)
            }
            return "{\n" + lines.joined(separator: ",\n") + "\n" + spaces(indent) + "}"
        default: return compact
        }
    }

    /// The value on one line, where it is not longer than that many characters.
    private func line(atMost width: Int) -> String? {
        guard leastLength(beyond: width) <= width else { return nil }
        let line = compact
        return line.count <= width ? line : nil
    }

    /// A length that the value has at least, counted no further than beyond `limit`.
    private func leastLength(beyond limit: Int) -> Int {
        switch self {
        case .null, .bool, .number: return 1
        case .string: return 2
        case .array(let elements):
            var length = 2
            for element in elements where length <= limit { length += 2 + element.leastLength(beyond: limit - length) }
            return max(2, length - 2)
        case .object(let members):
            var length = 2
            for member in members where length <= limit {
                length += 6 + member.value.leastLength(beyond: limit - length)
            }
            return max(2, length - 2)
        }
    }

    private func filled(_ elements: [JSONValue], indent: Int) -> String {
        var lines: [String] = []
        var line = ""
        for (index, element) in elements.enumerated() {
            let text = element.compact + (index + 1 < elements.count ? "," : "")
            if !line.isEmpty, indent + line.count + 1 + text.count > JSONValue.lineWidth {
                lines.append(line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + text
        }
        let body = (lines + [line]).map { spaces(indent) + $0 }.joined(separator: "\n")
        return "[\n" + body + "\n" + spaces(indent - 2) + "]"
    }

    private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

    /// True for an object of single values, which stands on one line in a list, like the row of a table.
    private var isFlat: Bool {
        guard case .object(let members) = self else { return false }
        return members.allSatisfy(\.value.isScalar)
    }

    private var isScalar: Bool {
        switch self {
        case .array, .object: false
        default: true
        }
    }

    /// A JSON string: quotes, backslashes and whatever is not plain text escaped, everything else as it is.
    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case _ where isPlain(scalar): quoted.unicodeScalars.append(scalar)
            default: quoted += escaped(scalar)
            }
        }
        return quoted + "\""
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF: false
        default: true
        }
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}
