/// Counts that are not shown in papers for everybody, because somebody might be known by them: those under three, and as many
/// others of their rows and columns that none can be worked out from the sums.
struct SmallCells {
    /// The least count that is shown. DOMAIN: a single person of a group is known by it.
    static let least = 3

    /// True for each cell that is not shown.
    private(set) var isHidden: [[Bool]]

    /// The cells to hide of a table of counts whose rows and columns have sums.
    /// - Complexity: O(cells²) at worst.
    init(_ counts: [[Int]]) {
        isHidden = counts.map { $0.map { (1..<SmallCells.least).contains($0) } }
        var hasChanged = true
        while hasChanged {
            hasChanged = false
            for row in counts.indices {
                let line = counts[row].indices.map { (row, $0) }
                if let cell = SmallCells.second(line, counts, isHidden) {
                    isHidden[cell.0][cell.1] = true
                    hasChanged = true
                }
            }
            for column in counts.first?.indices ?? 0..<0 {
                let line = counts.indices.map { ($0, column) }
                if let cell = SmallCells.second(line, counts, isHidden) {
                    isHidden[cell.0][cell.1] = true
                    hasChanged = true
                }
            }
        }
    }

    /// The smallest cell of a line that is to be hidden with the only one that is; a zero where there is nothing else.
    private static func second(_ line: [(Int, Int)], _ counts: [[Int]], _ isHidden: [[Bool]]) -> (Int, Int)? {
        guard line.count(where: { isHidden[$0.0][$0.1] }) == 1 else { return nil }
        let others = line.filter { !isHidden[$0.0][$0.1] }
        return others.filter { counts[$0.0][$0.1] > 0 }.min { counts[$0.0][$0.1] < counts[$1.0][$1.1] } ?? others.first
    }
}
