/// A hash of bytes, eight at a time; it decides where something is looked for, never what is found or in which order.
enum ByteHash {
    /// Drawn once a run, so that no file can be made to collide.
    private static let seed = UInt64.random(in: .min ... .max)

    static func of(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> UInt64 {
        var hash = seed ^ UInt64(truncatingIfNeeded: range.count)
        var position = range.lowerBound
        while position + 8 <= range.upperBound {
            hash = mix(hash, bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
            position += 8
        }
        var rest: UInt64 = 0
        while position < range.upperBound {
            rest = rest << 8 | UInt64(bytes[position])
            position += 1
        }
        return mix(hash, rest)
    }

    static func of(_ text: String) -> UInt64 {
        var text = text
        return text.withUTF8 { of(UnsafeRawBufferPointer($0), 0..<$0.count) }
    }

    private static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
        let product = (hash ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        return product.high ^ product.low &+ (hash << 1 | 1)
    }
}
