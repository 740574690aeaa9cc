/// The character that separates the fields of a table.
enum Delimiter {
    /// The delimiters that are looked for, in the order of preference.
    static let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]

    /// The candidate that stands most often in the header line outside quotes; a comma if none does.
    static func detect(in bytes: UnsafeRawBufferPointer, from start: Int) -> UInt8 {
        var counts = [0, 0, 0]
        var isQuoted = false
        for byte in bytes[start...] {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if byte == UInt8(ascii: "\n"), !isQuoted { break }
            if !isQuoted, let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
        }
        let most = counts.max() ?? 0
        return candidates[counts.firstIndex(of: most) ?? 0]
    }

    /// The delimiter that a first line `sep=;` states, as spreadsheets write it, and the place where that line ends; nil
    /// where there is no such line.
    static func stated(in bytes: UnsafeRawBufferPointer, from start: Int) -> (byte: UInt8, end: Int)? {
        let line = bytes[start...].prefix(16).prefix { $0 != UInt8(ascii: "\n") }
        let end = line.endIndex
        guard line.count >= 5, end < bytes.count, String(decoding: line.prefix(4), as: UTF8.self).lowercased() == "sep="
        else { return nil }
        let rest = line.dropFirst(5)
        guard
            rest.allSatisfy({ $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: " ") || $0 == line[line.startIndex + 4] }),
            let byte = byte(of: Character(Unicode.Scalar(line[line.startIndex + 4])))
        else { return nil }
        return (byte, end + 1)
    }

    /// The byte of a delimiter that the user asked for, or nil if it cannot be one.
    static func byte(of character: Character) -> UInt8? {
        // As a character, a carriage return with a line feed is a line feed: bytes are compared.
        guard character.utf8.count == 1, let byte = character.utf8.first, !"\"\r\n\0".utf8.contains(byte),
            !character.isLetter, !character.isNumber
        else { return nil }
        return byte
    }
}
