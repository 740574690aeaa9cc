/// Tells quickly of most hashes that they are not among those wanted: a bit for each value of the top bits.
struct HashFilter {
    private static let bits = 18
    private var words = [UInt64](repeating: 0, count: 1 << (HashFilter.bits - 6))

    /// A filter that lets `hashes` through.
    init(_ hashes: some Sequence<UInt32>) {
        for hash in hashes {
            let bit = Int(hash >> UInt32(32 - HashFilter.bits))
            words[bit >> 6] |= 1 << UInt64(bit & 63)
        }
    }

    /// True where `hash` may be one of them.
    @inline(__always)
    func mayContain(_ hash: UInt32) -> Bool {
        let bit = Int(hash >> UInt32(32 - HashFilter.bits))
        return words[bit >> 6] & 1 << UInt64(bit & 63) != 0
    }
}
