/// Counts that are not shown in papers for everybody, because somebody might be known by them: those under three, and as many
/// others that none of these can be worked out from the sums, from what is shown, and from the marks of what is not.
///
/// Whoever reads the paper knows that a cell marked “< 3” is 1 or 2, and that another hidden one is neither; of a hidden sum only that
/// somebody is counted. A cell is protected
/// where another table fits all that too, and has another number there (Cox 1995, “Network models for complementary cell
/// suppression”).
struct SmallCells {
    /// The least count that is shown. DOMAIN: a single person of a group is known by it.
    static let least = 3

    /// True for each cell that is not shown.
    var isHidden: [[Bool]] { table.isHidden.dropLast().map { Array($0.dropLast()) } }
    /// True for the sum of each row that is not shown.
    var isRowSumHidden: [Bool] { table.isHidden.dropLast().compactMap(\.last) }
    /// True for the sum of each column that is not shown.
    var isColumnSumHidden: [Bool] { table.isHidden.last.map { Array($0.dropLast()) } ?? [] }
    /// True where no cell under three can be worked out. That cannot be reached where the sums alone say it, as they do of a row
    /// of one person, unless sums may be hidden too.
    private(set) var isProtected = true

    private var table: PublishedTable

    /// The cells to hide of a table of counts whose rows and columns have sums.
    /// - Parameters:
    ///   - hidesSums: true where sums of rows and columns may be hidden, but for the sum of all.
    ///   - hidesColumnSums: true where sums of columns under three are to be hidden as counts are, as another table shows these
    ///     sums as counts of its own.
    /// - Complexity: O(cells²) at worst.
    init(_ counts: [[Int]], hidesSums: Bool = false, hidesColumnSums: Bool = false) {
        table = PublishedTable(counts, hidesColumnSums: hidesColumnSums)
        var hasChanged = true
        while hasChanged {
            let before = table.isHidden
            hideSeconds()
            isProtected = true
            for cell in table.small where !table.protect(cell, hidesSums: hidesSums) { isProtected = false }
            hasChanged = table.isHidden != before
        }
        if isProtected { table.showWhatNeedsNoHiding() }
    }

    /// Hides another cell in every row and column that has only one hidden.
    private mutating func hideSeconds() {
        for row in 0..<table.rows { hideSecond((0..<table.columns).map { PublishedTable.Cell(row: row, column: $0) }) }
        for column in 0..<table.columns {
            hideSecond((0..<table.rows).map { PublishedTable.Cell(row: $0, column: column) })
        }
    }

    /// Hides the smallest cell of a line that is to be hidden with the only one that is; a zero where there is nothing else.
    private mutating func hideSecond(_ line: [PublishedTable.Cell]) {
        guard line.count(where: { table[$0] }) == 1 else { return }
        let others = line.filter { !table[$0] }
        let second = others.filter { table.count($0) > 0 }.min { table.count($0) < table.count($1) } ?? others.first
        if let second { table[second] = true }
    }
}
