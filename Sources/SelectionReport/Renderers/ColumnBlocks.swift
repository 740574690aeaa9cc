/// A table's columns in blocks that each fit a width: the repeated ones stand in every block, parts stay together, and no block
/// is much wider than the others.
struct ColumnBlocks {
    /// The columns of each block, in the table's order.
    let blocks: [[Int]]

    /// The blocks of a table.
    /// - Parameters:
    ///   - room: how wide a block may be.
    ///   - width: how wide a column is, what is between it and the next included.
    /// - Complexity: O(parts · log room).
    init(of table: ReportTable, room: Int, width: (Int) -> Int) {
        let (repeated, parts) = table.columnParts
        guard parts.count > 1 else {
            blocks = [Array(table.columns.indices)]
            return
        }
        let widths = parts.map { $0.reduce(0) { $0 + width($1) } }
        let free = room - repeated.reduce(0) { $0 + width($1) }
        let count = ColumnBlocks.sizes(widths, within: free).count
        // The narrowest room that takes no more blocks makes them as alike as can be.
        var (low, high) = (0, max(free, 0))
        while high - low > 1 {
            let middle = low + (high - low) / 2
            if ColumnBlocks.sizes(widths, within: middle).count <= count { high = middle } else { low = middle }
        }
        var rest = parts[...]
        blocks = ColumnBlocks.sizes(widths, within: high).map { size in
            defer { rest = rest.dropFirst(size) }
            return (repeated + rest.prefix(size).joined()).sorted()
        }
    }

    /// The number of parts in each block where every block takes as many as fit, one at least.
    private static func sizes(_ widths: [Int], within room: Int) -> [Int] {
        var sizes: [Int] = []
        var left = -1
        for width in widths {
            if width > left || sizes.isEmpty {
                sizes.append(0)
                left = room
            }
            sizes[sizes.count - 1] += 1
            left -= width
        }
        return sizes
    }
}
