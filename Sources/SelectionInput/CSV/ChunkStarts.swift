import Dispatch
import Synchronization

/// The places where the first record of each chunk of a file starts, if all quotes stand where they should.
///
/// A line feed ends a record unless an odd number of quotes comes before it. In a file with misplaced quotes that is
/// not so; then some chunk does not end where the next one starts, and whoever reads the chunks sees it.
struct ChunkStarts {
    private let bytes: MappedBytes
    /// The places where chunks begin; the last one is the end of the file.
    let boundaries: [Int]
    /// True for each chunk that begins inside quotes.
    private let isQuoted: [Bool]

    /// Divides `bytes`, which have a record starting at `start`, into chunks of `size` bytes.
    /// - Complexity: O(bytes), to count quotes.
    init(_ bytes: MappedBytes, from start: Int, size: Int, threads: Int) {
        let count = bytes.buffer.count
        let boundaries = Array(stride(from: start, to: count, by: size)) + [count]
        let chunks = boundaries.count - 1
        let isOdd = Mutex([Bool](repeating: false, count: chunks))
        DispatchQueue.concurrentPerform(iterations: threads) { thread in
            for chunk in chunks * thread / threads..<chunks * (thread + 1) / threads {
                let range = boundaries[chunk]..<boundaries[chunk + 1]
                if ByteTally.count(of: UInt8(ascii: "\""), in: bytes.buffer, range) & 1 == 1 {
                    isOdd.withLock { $0[chunk] = true }
                }
            }
        }
        var isQuoted = [false]
        for isOdd in isOdd.withLock({ $0 }) { isQuoted.append(isQuoted[isQuoted.count - 1] != isOdd) }
        self.bytes = bytes
        self.boundaries = boundaries
        self.isQuoted = isQuoted
    }

    var count: Int { boundaries.count - 1 }

    /// The place of the first record that starts in the chunk, or nil where none does.
    func first(in chunk: Int) -> Int? {
        let (begin, end, bytes) = (boundaries[chunk], boundaries[chunk + 1], bytes.buffer)
        var isQuoted = isQuoted[chunk]
        if chunk == 0 || !isQuoted && bytes[begin - 1] == UInt8(ascii: "\n") { return begin }
        for position in begin..<end - 1 {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if byte == UInt8(ascii: "\n"), !isQuoted { return position + 1 }
        }
        return nil
    }
}
