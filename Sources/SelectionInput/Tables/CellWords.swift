/// Up to sixteen bytes of text as two numbers, the missing ones zero: equal where the texts are, since no text that is
/// taken holds a NUL byte.
struct CellWords {
    var first: UInt64
    var second: UInt64

    @inline(__always)
    init(first: UInt64, second: UInt64) {
        self.first = first
        self.second = second
    }

    /// The bytes at `range`, at most sixteen.
    init(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) {
        (first, second) = (0, 0)
        for (place, offset) in range.enumerated() {
            if place < 8 {
                first |= UInt64(bytes[offset]) << UInt64(8 * place)
            } else {
                second |= UInt64(bytes[offset]) << UInt64(8 * (place - 8))
            }
        }
    }

    /// `length` bytes, at most sixteen, at a place that sixteen bytes can be read from.
    @inline(__always)
    init(at place: UnsafeRawPointer, length: Int) {
        let kept = CellWords.kept(length)
        first = UInt64(littleEndian: place.loadUnaligned(as: UInt64.self)) & kept.first
        second = UInt64(littleEndian: (place + 8).loadUnaligned(as: UInt64.self)) & kept.second
    }

    /// All bits of the first `length` bytes, at most sixteen. The shifts are by less than 64.
    @inline(__always)
    private static func kept(_ length: Int) -> (first: UInt64, second: UInt64) {
        let bits = UInt64(truncatingIfNeeded: length) &* 8
        let first = length == 0 ? 0 : UInt64.max &>> (64 &- min(bits, 64))
        return (first, length <= 8 ? 0 : UInt64.max &>> (128 &- bits))
    }

    /// True where the `length` bytes are printable ASCII without blanks and do not begin with a quote: the text is what
    /// it is compared by.
    @inline(__always)
    func isCanonical(length: Int) -> Bool {
        let kept = CellWords.kept(length)
        let high: UInt64 = 0x8080_8080_8080_8080
        let first = CellWords.unprintable(self.first | ~kept.first & CellWords.filler)
        let second = CellWords.unprintable(self.second | ~kept.second & CellWords.filler)
        return (first | second) & high == 0 && self.first & 0xFF != UInt64(UInt8(ascii: "\""))
    }

    private static let filler: UInt64 = 0x3030_3030_3030_3030

    /// The high bit of some byte is set if one is below 0x21 or above 0x7E: the sum and the difference carry over to
    /// the next byte only where there is such a one.
    @inline(__always)
    private static func unprintable(_ word: UInt64) -> UInt64 {
        word | (word &+ 0x0101_0101_0101_0101) | (word &- 0x2121_2121_2121_2121)
    }
}
