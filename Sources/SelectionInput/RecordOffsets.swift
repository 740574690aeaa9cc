/// Where records start in a file, in ascending order, in four bytes each.
struct RecordOffsets {
    /// The low 32 bits of each offset.
    private var low: [UInt32] = []
    /// The first record at or beyond each multiple of 2³²: what the high bits of an offset are.
    private var pageStarts = [0]

    var count: Int { low.count }

    mutating func reserveCapacity(_ count: Int) { low.reserveCapacity(count) }

    /// Adds the records at `offsets` from `start`.
    mutating func append(_ offsets: some Collection<UInt32>, from start: Int) {
        guard let last = offsets.max() else { return }
        guard (start + Int(last)) >> 32 >= pageStarts.count else {
            let base = UInt32(truncatingIfNeeded: start)
            low.append(contentsOf: offsets.lazy.map { base &+ $0 })
            return
        }
        for offset in offsets {
            let offset = start + Int(offset)
            while offset >> 32 >= pageStarts.count { pageStarts.append(low.count) }
            low.append(UInt32(truncatingIfNeeded: offset))
        }
    }

    subscript(row: Int) -> Int {
        var page = pageStarts.count - 1
        while pageStarts[page] > row { page -= 1 }
        return page << 32 | Int(low[row])
    }
}
