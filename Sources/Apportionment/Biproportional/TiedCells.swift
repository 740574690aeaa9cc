/// One of several equally proportional matrices, on the way to the one that a lot asks for.
///
/// The undecided cells may each have the fewer or the greater number of seats; every choice that keeps the margins is
/// proportional by the same divisors. From one choice to another leads moving seats around cycles of such cells.
struct TiedCells {
    /// The seats as they are now; every decided cell keeps its own.
    private(set) var seats: [[Int]]
    /// The open cells of each row.
    private var cellsOfRow: [Int: [UndecidedCell]] = [:]
    /// The open cells of each column.
    private var cellsOfColumn: [Int: [UndecidedCell]] = [:]
    private var decided: Set<UndecidedCell> = []

    init(_ seats: [[Int]], _ undecided: [UndecidedCell]) {
        self.seats = seats
        for cell in undecided {
            cellsOfRow[cell.row, default: []].append(cell)
            cellsOfColumn[cell.column, default: []].append(cell)
        }
    }

    /// Gives the cell its greater number of seats if the margins and the cells decided before allow that, otherwise the
    /// fewer, once and for all.
    /// - Complexity: O(undecided cells).
    mutating func decide(_ cell: UndecidedCell) {
        decided.insert(cell)
        guard !isRaised(cell), let path = path(from: cell.column, to: cell.row) else { return }
        seats[cell.row][cell.column] += 1
        for other in path { seats[other.row][other.column] += isRaised(other) ? -1 : 1 }
    }

    private func isRaised(_ cell: UndecidedCell) -> Bool { seats[cell.row][cell.column] == cell.seats.upperBound }

    /// The open cells, by turns one that gives up a seat and one that gets it, by which a seat of the column moves to
    /// the row.
    private func path(from column: Int, to row: Int) -> [UndecidedCell]? {
        var before: [Int: UndecidedCell] = [:]
        var reachedRow: [Int: UndecidedCell] = [:]
        var queue = [column]
        var place = 0
        while place < queue.count {
            let column = queue[place]
            place += 1
            for giving in cellsOfColumn[column] ?? []
            where isRaised(giving) && !decided.contains(giving) && reachedRow[giving.row] == nil {
                reachedRow[giving.row] = giving
                if giving.row == row { return trace(giving, from: queue[0], before, reachedRow) }
                for taking in cellsOfRow[giving.row] ?? []
                where !isRaised(taking) && !decided.contains(taking) && before[taking.column] == nil
                    && taking.column != queue[0]
                {
                    before[taking.column] = taking
                    queue.append(taking.column)
                }
            }
        }
        return nil
    }

    private func trace(
        _ last: UndecidedCell, from column: Int, _ taking: [Int: UndecidedCell], _ giving: [Int: UndecidedCell]
    ) -> [UndecidedCell] {
        var (path, cell) = ([last], last)
        while cell.column != column, let taken = taking[cell.column], let given = giving[taken.row] {
            path += [taken, given]
            cell = given
        }
        return path
    }
}
