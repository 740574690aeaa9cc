/// A CSV file read strictly: a reader apart from the writer under test.
public struct CSVTable {
    /// The first line.
    public let header: [String]
    /// The others.
    public let rows: [[String]]

    /// Reads `bytes`.
    public init(_ bytes: [UInt8]) {
        var (lines, fields, field, isQuoted, position) = ([[String]](), [String](), [UInt8](), false, 0)
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == UInt8(ascii: "\"") {
                let isDoubled = isQuoted && position < bytes.count && bytes[position] == byte
                if isDoubled {
                    field.append(byte)
                    position += 1
                } else {
                    isQuoted.toggle()
                }
            } else if !isQuoted && (byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n")) {
                fields.append(String(decoding: field, as: UTF8.self))
                field = []
                if byte == UInt8(ascii: "\n") {
                    lines.append(fields)
                    fields = []
                }
            } else {
                field.append(byte)
            }
        }
        header = lines.first ?? []
        rows = Array(lines.dropFirst())
    }

    /// The cells under a header; none if there is no such header.
    public func column(_ name: String) -> [String] {
        guard let index = header.firstIndex(of: name) else { return [] }
        return rows.map { $0[index] }
    }
}
