/// A hash of bytes; it decides where something is looked for, never what is found or in which order.
enum ByteHash {
    /// Drawn once a run, so that no file can be made to collide.
    static let seeds = (
        first: UInt64.random(in: .min ... .max), second: UInt64.random(in: .min ... .max) | 1
    )

    /// The hash of up to sixteen bytes, as `CellWords` holds them.
    @inline(__always)
    static func of(_ words: CellWords, seeds: (first: UInt64, second: UInt64)) -> UInt64 {
        let product = (words.first ^ seeds.first).multipliedFullWidth(by: words.second ^ seeds.second)
        return product.high ^ product.low
    }

    /// The hash of any bytes; of up to sixteen it is that of their `CellWords`.
    /// - Complexity: O(bytes), sixteen at a time.
    static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        guard bytes.count > 16, let base = bytes.baseAddress else {
            return of(CellWords(bytes, 0..<bytes.count), seeds: seeds)
        }
        var hash = UInt64(bytes.count)
        for position in stride(from: 0, to: bytes.count - 16, by: 16) {
            hash = of(CellWords(at: base + position, length: 16), after: hash)
        }
        return of(CellWords(at: base + bytes.count - 16, length: 16), after: hash)
    }

    private static func of(_ words: CellWords, after hash: UInt64) -> UInt64 {
        of(CellWords(first: words.first ^ hash, second: words.second &+ hash), seeds: seeds)
    }

    static func of(_ text: String) -> UInt64 {
        var text = text
        return text.withUTF8 { of(UnsafeRawBufferPointer($0)) }
    }
}
