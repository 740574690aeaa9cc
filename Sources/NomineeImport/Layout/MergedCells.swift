import Spreadsheets

/// Which rows of a column are merged to one cell, found without looking at every merge.
struct MergedCells {
    /// The rows of each merge by column, ascending.
    private var rows: [Int: [ClosedRange<Int>]] = [:]

    /// The widest merge that is looked at: wider ones are titles. Chosen.
    private static let widest = 64

    /// The merges over several rows.
    /// - Parameter onlyColumns: true to leave out those that are several columns wide.
    init(_ merges: [Sheet.Merge], onlyColumns: Bool) {
        for merge in merges where merge.rows.count > 1 && merge.columns.count <= (onlyColumns ? 1 : MergedCells.widest)
        {
            for column in merge.columns { rows[column, default: []].append(merge.rows) }
        }
        for column in rows.keys { rows[column]?.sort { $0.lowerBound < $1.lowerBound } }
    }

    /// The rows that are one cell with `row` in a column; nil where it stands by itself.
    /// - Complexity: O(log merges).
    func rows(with row: Int, inColumn column: Int) -> ClosedRange<Int>? {
        guard let merges = rows[column] else { return nil }
        var (low, high) = (0, merges.count)
        while low < high {
            let middle = (low + high) / 2
            if merges[middle].lowerBound <= row { low = middle + 1 } else { high = middle }
        }
        guard low > 0, merges[low - 1].contains(row) else { return nil }
        return merges[low - 1]
    }
}
