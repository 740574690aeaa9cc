import TestSupport
import Testing

@testable import OfficialDocuments

@Suite struct SmallCellsTests {
    @Test(arguments: [
        ([[5, 7, 9]], [[false, false, false]]), ([[5, 2, 9]], [[true, true, false]]),
        ([[2, 1, 9]], [[true, true, false]]), ([[0, 7, 9]], [[false, false, false]]), ([[3]], [[false]]), ([], []),
        // Two ones, and two twos, are known by their sum.
        ([[1, 1, 9]], [[true, true, true]]), ([[2, 2, 9, 5]], [[true, true, false, true]]),
        // 1 and 3 are: with 2 there, the other were 2 and had the other mark.
        ([[1, 3, 9]], [[true, true, true]]),
    ])
    func whatHasToBeHidden(counts: [[Int]], hidden: [[Bool]]) {
        let cells = SmallCells(counts)
        #expect(cells.isHidden == hidden)
        #expect(cells.isProtected)
    }

    @Test func whereTheSumSaysItTheSumIsHiddenOrItIsSaid() {
        // A unit of one person, one of two, and two larger ones, by two classes.
        let counts = [[1, 0], [5, 6], [0, 2], [8, 4]]
        #expect(!SmallCells(counts).isProtected)
        #expect(SmallCells(counts).isRowSumHidden == [false, false, false, false])
        let cells = SmallCells(counts, hidesSums: true)
        #expect(cells.isProtected)
        #expect(cells.isRowSumHidden[0])
        #expect(!SmallCells([[1, 0, 0]]).isProtected)
        #expect(SmallCells([[1, 0, 0]]).isHidden == [[true, true, false]])
    }

    @Test(arguments: 1...150, [false, true])
    func nobodyWorksOutASmallCount(seed: Int, hidesSums: Bool) {
        var random = RandomSource(seed: seed)
        let (rows, columns) = (1 + random.number(0...2), 2 + random.number(0...1))
        let most = 4 + random.number(0...3)
        let counts = (0..<rows).map { _ in (0..<columns).map { _ in random.number(0...most) } }
        let cells = SmallCells(counts, hidesSums: hidesSums)
        let reader = Reader(counts, cells)
        for row in counts.indices {
            #expect(cells.isHidden[row].count { $0 } != 1, "seed \(seed)")
            for column in 0..<columns where (1..<3).contains(counts[row][column]) {
                #expect(cells.isHidden[row][column])
                if cells.isProtected { #expect(reader.possible(row, column) == [1, 2], "seed \(seed): \(counts)") }
            }
        }
    }

    /// Six units by three classes: mostly without hiding a sum, always with.
    @Test(arguments: [(false, 126), (true, 150)])
    func tablesAreProtected(hidesSums: Bool, protected: Int) {
        let found = (1...150).count { seed in
            var random = RandomSource(seed: seed)
            let counts = (0..<6).map { _ in (0..<3).map { _ in random.number(0...9) } }
            return SmallCells(counts, hidesSums: hidesSums).isProtected
        }
        #expect(found == protected)
    }
}

/// Somebody who reads the paper and tries every table that fits it.
private struct Reader {
    private let counts: [[Int]]
    private let cells: SmallCells
    private var tables: [[[Int]]] = []

    init(_ counts: [[Int]], _ cells: SmallCells) {
        (self.counts, self.cells) = (counts, cells)
        fill([], counts.joined().reduce(0, +))
    }

    /// The counts that a cell has in the tables that fit.
    func possible(_ row: Int, _ column: Int) -> Set<Int> { Set(tables.map { $0[row][column] }) }

    private mutating func fill(_ rows: [[Int]], _ left: Int) {
        guard rows.count < counts.count else {
            if left == 0, fitsColumns(rows) { tables.append(rows) }
            return
        }
        for line in lines(rows.count, left) { fill(rows + [line], left - line.reduce(0, +)) }
    }

    /// The fillings of a row that fit its marks and its sum.
    private func lines(_ row: Int, _ left: Int) -> [[Int]] {
        let all = counts[row].indices.reduce([[]]) { lines, column -> [[Int]] in
            let shown = counts[row][column]
            let choices = cells.isHidden[row][column] ? fitting(shown, upTo: left) : [shown]
            return lines.flatMap { line in choices.map { line + [$0] } }
        }
        let sum = counts[row].reduce(0, +)
        return all.filter { fits($0.reduce(0, +), sum, isHidden: cells.isRowSumHidden[row]) }
    }

    /// Only tables of more than one row show the sums of their columns.
    private func fitsColumns(_ rows: [[Int]]) -> Bool {
        rows.count == 1
            || counts[0].indices.allSatisfy { column in
                fits(
                    rows.reduce(0) { $0 + $1[column] }, counts.reduce(0) { $0 + $1[column] },
                    isHidden: cells.isColumnSumHidden[column])
            }
    }

    private func fits(_ number: Int, _ actual: Int, isHidden: Bool) -> Bool {
        isHidden ? (1..<3).contains(number) == (1..<3).contains(actual) : number == actual
    }

    private func fitting(_ count: Int, upTo most: Int) -> [Int] {
        (1..<3).contains(count) ? [1, 2] : [0] + (most >= 3 ? Array(3...most) : [])
    }
}
