/// A table of counts with the sums of its rows as its last column and those of its columns as its last row, and what of it is not
/// shown. A table of one row has the sum of that row only.
struct PublishedTable {
    /// The place of a count, or of a sum.
    struct Cell: Hashable {
        var row: Int
        var column: Int
    }

    /// The number of rows and columns without the sums.
    let (rows, columns): (Int, Int)
    /// True for each place that is not shown.
    private(set) var isHidden: [[Bool]]
    private let counts: [[Int]]

    /// A table of which only the counts under three are hidden.
    init(_ counts: [[Int]]) {
        (rows, columns) = (counts.count, counts.first?.count ?? 0)
        let sums = (0..<columns).map { column in counts.reduce(0) { $0 + $1[column] } }
        self.counts = (counts + [sums]).map { $0 + [$0.reduce(0, +)] }
        isHidden =
            counts.map { $0.map { (1..<SmallCells.least).contains($0) } + [false] }
            + [Array(repeating: false, count: columns + 1)]
    }

    /// True where a place is not shown.
    subscript(cell: Cell) -> Bool {
        get { isHidden[cell.row][cell.column] }
        set { isHidden[cell.row][cell.column] = newValue }
    }

    /// The count, or the sum, at a place.
    func count(_ cell: Cell) -> Int { counts[cell.row][cell.column] }

    /// The counts under three.
    var small: [Cell] {
        cells(inRows: 0..<rows, columns: 0..<columns).filter { (1..<SmallCells.least).contains(count($0)) }
    }

    /// Hides as many further places as keep the count at `cell` from being worked out.
    /// - Returns: false where no further ones do.
    mutating func protect(_ cell: Cell, hidesSums: Bool) -> Bool {
        while true {
            let change = Change(of: cell, in: self)
            if change.comesBack(in: self) { return true }
            let places = hidesSums ? (rows + 1, columns + 1) : (rows, columns)
            let further = cells(inRows: 0..<places.0, columns: 0..<places.1).filter { place in
                !self[place] && !isSumOfAll(place) && change.wouldGoOn(through: place, in: self)
            }
            // Sums are the last to be hidden, and small counts rather than large ones.
            guard let next = further.min(by: { (rank($0), count($0)) < (rank($1), count($1)) }) else { return false }
            self[next] = true
        }
    }

    private func rank(_ cell: Cell) -> Int { isSum(cell) ? 1 : 0 }

    private func cells(inRows rows: Range<Int>, columns: Range<Int>) -> [Cell] {
        rows.flatMap { row in columns.map { Cell(row: row, column: $0) } }
    }

    private func isSumOfAll(_ cell: Cell) -> Bool { cell.column == columns && (cell.row == rows || rows == 1) }

    private func isSum(_ cell: Cell) -> Bool { (cell.row == rows) != (cell.column == columns) }

    /// True where the place, were it hidden, could as well hold one more, or one less: 1 and 2 are one mark, 0 and 3 and more
    /// the other. Sums count against their lines.
    fileprivate func couldBe(_ cell: Cell, more: Bool) -> Bool {
        let number = count(cell)
        return more != isSum(cell)
            ? number == 1 || number >= SmallCells.least : number == SmallCells.least - 1 || number > SmallCells.least
    }
}

/// A change by one of a count, and the lines whose sums further changes of hidden places can make good: a row by a change the other
/// way, its column by one the first way, and so on.
private struct Change {
    private let cell: PublishedTable.Cell
    private let isMore: Bool
    private var rows: [Bool]
    private var columns: [Bool]

    /// The change of a count under three, to the other one.
    init(of cell: PublishedTable.Cell, in table: PublishedTable) {
        self.cell = cell
        isMore = table.count(cell) == 1
        rows = Array(repeating: false, count: table.rows + 1)
        columns = Array(repeating: false, count: table.columns + 1)
        rows[cell.row] = true
        var waiting = [(isRow: true, index: cell.row)]
        while let line = waiting.popLast() {
            for other in (line.isRow ? columns : rows).indices where !(line.isRow ? columns[other] : rows[other]) {
                let place = PublishedTable.Cell(
                    row: line.isRow ? line.index : other, column: line.isRow ? other : line.index)
                guard place != cell, table[place], table.couldBe(place, more: line.isRow ? !isMore : isMore) else {
                    continue
                }
                if line.isRow { columns[other] = true } else { rows[other] = true }
                waiting.append((!line.isRow, other))
            }
        }
    }

    /// True where the column of the count is made good, too, or has no sum: another table fits all that is shown.
    func comesBack(in table: PublishedTable) -> Bool { table.rows == 1 ? columns.contains(true) : columns[cell.column] }

    /// True where the change could go to a further line, were a place hidden.
    func wouldGoOn(through place: PublishedTable.Cell, in table: PublishedTable) -> Bool {
        if rows[place.row], !columns[place.column] { return table.couldBe(place, more: !isMore) }
        if columns[place.column], !rows[place.row] { return table.couldBe(place, more: isMore) }
        return false
    }
}
