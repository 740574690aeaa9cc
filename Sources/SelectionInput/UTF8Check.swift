/// Whether bytes are UTF-8 as Unicode defines it (table 3-7: no overlong forms, no surrogates).
enum UTF8Check {
    /// The offset of the first byte in `range` that is not part of a character, or nil if all are.
    /// - Complexity: O(bytes), eight at a time while they are ASCII.
    static func firstInvalid(_ bytes: UnsafeRawBufferPointer, in range: Range<Int>) -> Int? {
        var position = range.lowerBound
        while position < range.upperBound {
            if position + 8 <= range.upperBound,
                bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
            {
                position += 8
            } else if bytes[position] < 0x80 {
                position += 1
            } else {
                let length = characterLength(bytes, at: position, before: range.upperBound)
                if length == 0 { return position }
                position += length
            }
        }
        return nil
    }

    /// How many bytes the character at `position` has, which is not ASCII; 0 if it is none.
    private static func characterLength(_ bytes: UnsafeRawBufferPointer, at position: Int, before end: Int) -> Int {
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch bytes[position] {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        case 0xF1...0xF3: length = 4
        default: return 0
        }
        guard position + length <= end, second.contains(bytes[position + 1]) else { return 0 }
        for index in 2..<max(2, length) where bytes[position + index] & 0xC0 != 0x80 { return 0 }
        return length
    }
}
