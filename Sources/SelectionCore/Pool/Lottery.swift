import Crypto

/// The published lottery: every nominee's numbers follow from the seed and the id, so anyone can compute them again.
///
/// The number of a round is 20 bits of SHA-256 over the UTF-8 bytes of seed, a line feed, id: the first 20 bits
/// (big-endian) in round 0, the next 20 in round 1, and so on.
package struct Lottery: Sendable {
    /// The count of numbers of 20 bits that one hash holds.
    package static let rounds = 12
    private static let bits = 20

    private let seed: String
    private let pool: Pool

    /// The lottery of `seed` among the nominees of `pool`.
    package init(seed: String, pool: Pool) {
        self.seed = seed
        self.pool = pool
    }

    /// The number, 0 ..< 2²⁰, that the nominee in `row` draws in `round`.
    @Sendable package func number(round: Int, row: Int) -> Int {
        Lottery.number(seed: seed, id: pool.id(row), round: round)
    }

    /// The number, 0 ..< 2²⁰, that the nominee with `id` draws in `round`.
    package static func number(seed: String, id: String, round: Int = 0) -> Int {
        var text = seed + "\n" + id
        var hash = SHA256()
        text.withUTF8 { hash.update(bufferPointer: UnsafeRawBufferPointer($0)) }
        return hash.finalize().withUnsafeBytes { digest in
            // Twenty bits lie within three bytes, wherever they begin.
            let first = round * bits
            let bytes = digest[first / 8..<first / 8 + 3].reduce(0) { $0 << 8 | Int($1) }
            return bytes >> (24 - first % 8 - bits) & ((1 << bits) - 1)
        }
    }
}
