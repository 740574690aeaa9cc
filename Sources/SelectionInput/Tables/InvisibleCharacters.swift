/// Characters that show nothing and come along when text is copied: zero-width ones, the soft hyphen, byte order and
/// bidirectional marks.
package enum InvisibleCharacters {
    /// True for a character that shows nothing.
    package static func contains(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x61C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: true
        default: false
        }
    }

    /// The number of them in a text.
    static func count(in text: some StringProtocol) -> Int { text.unicodeScalars.count(where: contains) }

    /// The number of them among the bytes at `range`, which are UTF-8.
    /// - Complexity: O(bytes).
    static func count(in bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Int {
        guard mayOccur(in: bytes, range) else { return 0 }
        return count(in: String(decoding: UnsafeRawBufferPointer(rebasing: bytes[range]), as: UTF8.self))
    }

    /// True where one of the bytes at `range` may begin such a character; Vietnamese letters begin with others.
    /// - Complexity: O(bytes), sixteen at a time.
    static func mayOccur(in bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Bool {
        guard let base = bytes.baseAddress else { return false }
        var position = range.lowerBound
        while position + 16 <= range.upperBound {
            if isSuspicious(base + position) { return true }
            position += 16
        }
        return bytes[position..<max(position, range.upperBound)].contains(where: mayBegin)
    }

    /// True where a character that begins with `byte` may show nothing, or be a blank.
    @inline(__always)
    static func mayBegin(_ byte: UInt8) -> Bool { byte == 0xC2 || byte == 0xD8 || byte == 0xE2 || byte == 0xEF }

    @inline(__always)
    private static func isSuspicious(_ place: UnsafeRawPointer) -> Bool {
        typealias Bytes = SIMD16<UInt8>
        typealias Mask = SIMDMask<SIMD16<Int8>>
        let halves = place.loadUnaligned(as: SIMD2<UInt64>.self)
        if (halves[0] | halves[1]) & 0x8080_8080_8080_8080 == 0 { return false }
        let here = unsafeBitCast(halves, to: Bytes.self)
        let latin: Mask = here .== Bytes(repeating: 0xC2)
        let arabic: Mask = here .== Bytes(repeating: 0xD8)
        let general: Mask = here .== Bytes(repeating: 0xE2)
        let special: Mask = here .== Bytes(repeating: 0xEF)
        let any = unsafeBitCast(latin .| arabic .| general .| special, to: SIMD2<UInt64>.self)
        return any[0] | any[1] != 0
    }
}
