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
    private let hidesColumnSums: Bool

    /// A table of which only the counts under three are hidden.
    /// - Parameter hidesColumnSums: true where sums of columns under three are hidden as counts are.
    init(_ counts: [[Int]], hidesColumnSums: Bool) {
        self.hidesColumnSums = hidesColumnSums && counts.count > 1
        (rows, columns) = (counts.count, counts.first?.count ?? 0)
        let sums = (0..<columns).map { column in counts.reduce(0) { $0 + $1[column] } }
        self.counts = (counts + [sums]).map { $0 + [$0.reduce(0, +)] }
        isHidden =
            counts.map { $0.map { (1..<SmallCells.least).contains($0) } + [false] }
            + [Array(repeating: false, count: columns + 1)]
        for cell in small { self[cell] = true }
    }

    /// True where a place is not shown.
    subscript(cell: Cell) -> Bool {
        get { isHidden[cell.row][cell.column] }
        set { isHidden[cell.row][cell.column] = newValue }
    }

    /// The count, or the sum, at a place.
    func count(_ cell: Cell) -> Int { counts[cell.row][cell.column] }

    /// The counts under three, and the sums of columns where these are hidden, too.
    var small: [Cell] {
        cells(inRows: 0..<(hidesColumnSums ? rows + 1 : rows), columns: 0..<columns).filter {
            (1..<SmallCells.least).contains(count($0))
        }
    }

    /// Shows again whatever is hidden without need: of the places that are not under three, those that stay hidden are part of a
    /// change that keeps one that is from being worked out, so that none of them can be worked out either.
    mutating func showWhatNeedsNoHiding() {
        let small = small
        var needed = Set(small)
        for cell in small { needed.formUnion(Change(of: cell, in: self).way(in: self)) }
        for cell in cells(inRows: 0..<rows + 1, columns: 0..<columns + 1) where self[cell] && !needed.contains(cell) {
            self[cell] = false
        }
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

    fileprivate func isSum(_ cell: Cell) -> Bool { (cell.row == rows) != (cell.column == columns) }

    /// True where the place, were it hidden, could as well hold one more, or one less: 1 and 2 are one mark, 0 and 3 and more
    /// the other. A sum that is hidden has one mark, whatever it is, or two people of two classes were known by it. Sums count
    /// against their lines.
    fileprivate func couldBe(_ cell: Cell, more: Bool) -> Bool {
        let number = count(cell)
        if isSum(cell) { return !more || number > 1 }
        return more
            ? number == 1 || number >= SmallCells.least : number == SmallCells.least - 1 || number > SmallCells.least
    }
}

/// A change by one of a count, and the lines whose sums further changes of hidden places can make good: a row by a change the other
/// way, its column by one the first way, and so on.
private struct Change {
    /// A row or a column.
    private struct Line: Hashable {
        var isRow: Bool
        var index: Int
    }

    private let cell: PublishedTable.Cell
    /// True where lines get one more by it; a sum that grows takes from them.
    private let isMore: Bool
    /// The lines that are made good, each with the place by which, and the line before.
    private var reached: [Line: (place: PublishedTable.Cell, from: Line)?] = [:]

    /// The change of a count, or a sum, under three, to the other one.
    init(of cell: PublishedTable.Cell, in table: PublishedTable) {
        self.cell = cell
        isMore = (table.count(cell) == 1) != table.isSum(cell)
        let start = Line(isRow: true, index: cell.row)
        reached[start] = .some(nil)
        var waiting = [start]
        while let line = waiting.popLast() {
            for index in 0...(line.isRow ? table.columns : table.rows) {
                let other = Line(isRow: !line.isRow, index: index)
                let place = PublishedTable.Cell(
                    row: line.isRow ? line.index : index, column: line.isRow ? index : line.index)
                guard reached[other] == nil, place != cell, table[place],
                    table.couldBe(place, more: line.isRow ? !isMore : isMore)
                else { continue }
                reached[other] = (place, line)
                waiting.append(other)
            }
        }
    }

    /// The line in which it ends where it comes back: the column of the count, or any where columns have no sums.
    private func end(in table: PublishedTable) -> Line? {
        let ends = (table.rows == 1 ? Array(0...table.columns) : [cell.column]).map { Line(isRow: false, index: $0) }
        return ends.first { reached[$0] != nil }
    }

    /// True where the column of the count is made good, too, or has no sum: another table fits all that is shown.
    func comesBack(in table: PublishedTable) -> Bool { end(in: table) != nil }

    /// The places of the table that fits, too, that have another number in it; none where it does not come back.
    func way(in table: PublishedTable) -> [PublishedTable.Cell] {
        var places: [PublishedTable.Cell] = []
        var line = end(in: table)
        while let here = line, let step = reached[here] ?? nil {
            places.append(step.place)
            line = step.from
        }
        return places
    }

    /// True where the change could go to a further line, were a place hidden.
    func wouldGoOn(through place: PublishedTable.Cell, in table: PublishedTable) -> Bool {
        let row = reached[Line(isRow: true, index: place.row)] != nil
        let column = reached[Line(isRow: false, index: place.column)] != nil
        if row == column { return false }
        return table.couldBe(place, more: row ? !isMore : isMore)
    }
}
