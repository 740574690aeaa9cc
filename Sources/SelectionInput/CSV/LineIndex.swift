import Synchronization

/// The line on which a byte of a file stands; line feeds are counted in blocks, when first needed.
final class LineIndex: Sendable {
    /// The number of bytes that share one count.
    private static let stride = 1 << 12

    private let bytes: MappedBytes
    /// The numbers of line feeds before the byte `index · stride`, as far as they have been counted.
    private let counts = Mutex<[Int]>([0])

    init(_ bytes: MappedBytes) { self.bytes = bytes }

    /// The line, from 1, of the byte at `offset`.
    /// - Complexity: O(bytes before it) the first time, then O(1).
    func line(of offset: Int) -> Int {
        let block = offset / LineIndex.stride
        let before = counts.withLock { counts in
            while counts.count <= block {
                let start = (counts.count - 1) * LineIndex.stride
                counts.append(counts[counts.count - 1] + lineFeeds(start..<start + LineIndex.stride))
            }
            return counts[block]
        }
        return 1 + before + lineFeeds(block * LineIndex.stride..<offset)
    }

    private func lineFeeds(_ range: Range<Int>) -> Int {
        ByteTally.count(of: UInt8(ascii: "\n"), in: bytes.buffer, range)
    }
}
