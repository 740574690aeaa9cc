import Dispatch
import SelectionCore
import Synchronization

/// Puts the chunks of a file together: offsets, hashes and codes of the rows that are in the pool.
struct PoolAssembly {
    private(set) var offsets = RecordOffsets()
    /// The hash of each row's id, chunk by chunk.
    private(set) var hashes: [[UInt32]] = []
    /// By each way to tell a person: the hash of each row's person, chunk by chunk.
    private(set) var persons: [[[UInt32]]] = []
    /// The number of invisible characters in each column of the file; empty where there are none.
    private(set) var invisible: [Int] = []
    /// The coded columns in the order of the layout.
    let columns: [CodedColumn]

    /// Assembles what was read, `leftOut` giving the rows of each chunk that are not in the pool.
    /// - Complexity: O(rows × columns).
    init(_ reading: consuming RecordReading, without leftOut: [[Int]], threads: Int) {
        let kept = zip(reading.chunks, leftOut).map { KeptRows(count: $0.count, leftOut: $1) }
        for (chunk, kept) in zip(reading.chunks, kept) {
            offsets.append(kept.of(chunk.offsets), from: chunk.start)
            hashes.append(kept.of(chunk.hashes))
            if persons.isEmpty { persons = chunk.persons.map { _ in [] } }
            for way in chunk.persons.indices { persons[way].append(kept.of(chunk.persons[way])) }
            if invisible.isEmpty { invisible = chunk.invisible.map { _ in 0 } }
            for column in chunk.invisible.indices { invisible[column] += chunk.invisible[column] }
        }
        let readers = reading.chunks.map(\.reader)
        let sources = (reading.coders.first ?? []).indices.map { column in
            ColumnSource(
                coders: reading.coders.map { $0[column] }, parts: reading.chunks.map { $0.columns[column] },
                readers: readers, kept: kept)
        }
        reading = RecordReading.empty
        columns = PoolAssembly.columns(of: sources, threads: threads)
    }

    /// Puts each column together on one thread, and gives up what it was made of.
    private static func columns(of sources: consuming [ColumnSource], threads: Int) -> [CodedColumn] {
        let count = sources.count
        let open = Mutex(sources.map(Optional.some))
        sources = []
        let columns = Mutex([CodedColumn?](repeating: nil, count: count))
        let taken = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: max(1, min(threads, count))) { _ in
            while case let column = taken.add(1, ordering: .relaxed).oldValue, column < count {
                let source = open.withLock { open in
                    defer { open[column] = nil }
                    return open[column]
                }
                let made = source?.column()
                columns.withLock { $0[column] = made }
            }
        }
        return columns.withLock { $0.compactMap(\.self) }
    }
}

/// The rows of a chunk that are in the pool.
struct KeptRows {
    /// The ranges of the rows, ascending and not adjacent.
    let ranges: [Range<Int>]
    /// The number of rows.
    let count: Int

    /// All of `count` rows but those `leftOut`, which are ascending.
    init(count: Int, leftOut: [Int]) {
        var ranges: [Range<Int>] = []
        var start = 0
        for row in leftOut {
            if row > start { ranges.append(start..<row) }
            start = row + 1
        }
        if count > start { ranges.append(start..<count) }
        self.ranges = ranges
        self.count = count - leftOut.count
    }

    /// The elements that belong to these rows, of a list with an element for each row of the chunk.
    func of(_ list: [UInt32]) -> [UInt32] {
        count == list.count ? list : ranges.flatMap { list[$0] }
    }
}
