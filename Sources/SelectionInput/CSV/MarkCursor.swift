/// Walks over the bytes of a table that may mean something: delimiters, quotes, and everything up to a carriage return
/// (line ends, NUL, other control characters). Sixty-four bytes are looked at at once.
struct MarkCursor {
    private let base: UnsafeRawPointer
    private let end: Int
    private let delimiter: SIMD16<UInt8>
    private var block: Int
    private var marks: UInt64

    /// A cursor over the bytes at `base` from `position` up to `end`.
    @inline(__always)
    init(_ base: UnsafeRawPointer, delimiter: UInt8, from position: Int, to end: Int) {
        self.base = base
        self.end = end
        self.delimiter = SIMD16(repeating: delimiter)
        block = position
        marks = 0
        if position < end { marks = load(position) }
    }

    /// The next position that may mean something; the end where there is none.
    @inline(__always)
    mutating func next() -> Int {
        while marks == 0 {
            guard block + 64 < end else { return end }
            block += 64
            marks = load(block)
        }
        let bit = marks.trailingZeroBitCount
        marks &= marks - 1
        return block + bit
    }

    @inline(__always)
    private func load(_ position: Int) -> UInt64 {
        position + 64 <= end ? MarkCursor.marks(at: base + position, delimiter) : loadLast(position)
    }

    @inline(never)
    private func loadLast(_ position: Int) -> UInt64 {
        withUnsafeTemporaryAllocation(byteCount: 64, alignment: 16) { copy in
            copy.initializeMemory(as: UInt8.self, repeating: UInt8(ascii: "x"))
            copy.copyMemory(from: UnsafeRawBufferPointer(start: base + position, count: end - position))
            guard let copied = copy.baseAddress else { return 0 }
            return MarkCursor.marks(at: UnsafeRawPointer(copied), delimiter)
                & (UInt64.max >> UInt64(64 - (end - position)))
        }
    }

    /// Bit i tells of byte i whether it may mean something.
    @inline(__always)
    private static func marks(at bytes: UnsafeRawPointer, _ delimiter: SIMD16<UInt8>) -> UInt64 {
        marks16(at: bytes, delimiter) | marks16(at: bytes + 16, delimiter) << 16
            | marks16(at: bytes + 32, delimiter) << 32 | marks16(at: bytes + 48, delimiter) << 48
    }

    /// The mask types are spelt out because the compiler makes vector instructions of the concrete operators only.
    @inline(__always)
    private static func marks16(at bytes: UnsafeRawPointer, _ delimiter: SIMD16<UInt8>) -> UInt64 {
        let loaded = bytes.loadUnaligned(as: SIMD16<UInt8>.self)
        let quote = SIMD16<UInt8>(repeating: UInt8(ascii: "\""))
        let carriageReturn = SIMD16<UInt8>(repeating: UInt8(ascii: "\r"))
        let delimiters: SIMDMask<SIMD16<Int8>> = loaded .== delimiter
        let quotes: SIMDMask<SIMD16<Int8>> = loaded .== quote
        let controls: SIMDMask<SIMD16<Int8>> = loaded .<= carriageReturn
        return bits(delimiters .| quotes .| controls)
    }

    /// The sixteen lanes as sixteen bits: each byte keeps the bit of its place, and a product adds up the eight.
    @inline(__always)
    private static func bits(_ mask: SIMDMask<SIMD16<Int8>>) -> UInt64 {
        let halves = unsafeBitCast(mask, to: SIMD2<UInt64>.self)
        let low = ((halves[0] & 0x8040_2010_0804_0201) &* 0x0101_0101_0101_0101) >> 56
        let high = ((halves[1] & 0x8040_2010_0804_0201) &* 0x0101_0101_0101_0101) >> 56
        return low | high << 8
    }
}
