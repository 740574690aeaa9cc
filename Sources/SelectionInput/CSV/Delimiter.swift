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

    /// The byte of a delimiter that the user asked for, or nil if it cannot be one.
    static func byte(of character: Character) -> UInt8? {
        // As a character, a carriage return with a line feed is a line feed: bytes are compared.
        guard character.utf8.count == 1, let byte = character.utf8.first, !"\"\r\n\0".utf8.contains(byte),
            !character.isLetter, !character.isNumber
        else { return nil }
        return byte
    }
}
