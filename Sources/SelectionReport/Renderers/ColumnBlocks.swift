/// A table's columns in blocks that each fit a width: the repeated ones stand in every block, parts stay together.
struct ColumnBlocks {
    /// The columns of each block, in the table's order.
    let blocks: [[Int]]

    /// The blocks of a table.
    /// - Parameters:
    ///   - room: how wide a block may be.
    ///   - width: how wide a column is, what is between it and the next included.
    init(of table: ReportTable, room: Int, width: (Int) -> Int) {
        let (repeated, parts) = table.columnParts
        guard parts.count > 1 else {
            blocks = [Array(table.columns.indices)]
            return
        }
        let free = room - repeated.reduce(0) { $0 + width($1) }
        var blocks: [[Int]] = []
        var left = -1
        for part in parts {
            let needed = part.reduce(0) { $0 + width($1) }
            if needed > left || blocks.isEmpty {
                blocks.append(repeated)
                left = free
            }
            blocks[blocks.count - 1] += part
            left -= needed
        }
        self.blocks = blocks.map { $0.sorted() }
    }
}
