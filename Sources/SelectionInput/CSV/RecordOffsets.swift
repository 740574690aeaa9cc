/// The places where records start in a file, in four bytes each: the offsets of each chunk from where the chunk starts.
struct RecordOffsets {
    private struct Part {
        var firstRow: Int
        var start: Int
        var offsets: [UInt32]
    }

    private var parts: [Part] = []
    private(set) var count = 0

    /// Adds the records at `offsets` from `start`.
    mutating func append(_ offsets: [UInt32], from start: Int) {
        guard !offsets.isEmpty else { return }
        parts.append(Part(firstRow: count, start: start, offsets: offsets))
        count += offsets.count
    }

    /// The place where the record of `row` starts.
    /// - Complexity: O(log chunks).
    subscript(row: Int) -> Int {
        var (low, high) = (0, parts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if parts[middle].firstRow <= row { low = middle } else { high = middle }
        }
        return parts[low].start + Int(parts[low].offsets[row - parts[low].firstRow])
    }
}
