import TestSupport
import Testing

@testable import OfficialDocuments

@Suite struct SmallCellsTests {
    @Test(arguments: [
        ([[5, 7, 9]], [[false, false, false]]), ([[5, 2, 9]], [[true, true, false]]),
        ([[2, 1, 9]], [[true, true, false]]), ([[0, 7, 9]], [[false, false, false]]), ([[3]], [[false]]), ([], []),
        // Two ones, and two twos, are known by their sum.
        ([[1, 1, 9]], [[true, true, true]]), ([[2, 2, 9, 5]], [[true, true, false, true]]),
        // 1 and 3 are: with 2 there, the other were 2 and had the other mark. 9 might be 8.
        ([[1, 3, 9]], [[true, false, true]]),
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
        let counts = Self.table(seed)
        let cells = SmallCells(counts, hidesSums: hidesSums)
        let possible = Reader(counts, cells).possible
        for row in counts.indices {
            for column in counts[row].indices where (1..<3).contains(counts[row][column]) {
                #expect(cells.isHidden[row][column])
                if cells.isProtected { #expect(possible.counts[row][column] == [1, 2], "seed \(seed): \(counts)") }
            }
        }
    }

    /// Also what is hidden for the sake of others, and sums.
    @Test(arguments: 1...200)
    func nothingThatIsHiddenIsWorkedOut(seed: Int) {
        let counts = Self.table(seed)
        let cells = SmallCells(counts, hidesSums: true, hidesColumnSums: true)
        guard cells.isProtected else { return }
        let possible = Reader(counts, cells).possible
        for row in counts.indices {
            #expect(possible.rowSums[row].count > 1 || !cells.isRowSumHidden[row], "seed \(seed): \(counts)")
            for column in counts[row].indices where cells.isHidden[row][column] {
                #expect(possible.counts[row][column].count > 1, "seed \(seed): \(counts)")
            }
        }
        for column in counts[0].indices where counts.count > 1 {
            let sum = counts.reduce(0) { $0 + $1[column] }
            #expect(cells.isColumnSumHidden[column] || !(1..<3).contains(sum))
            #expect(
                possible.columnSums[column].count > 1 || !cells.isColumnSumHidden[column], "seed \(seed): \(counts)")
        }
    }

    @Test func mostSmallTablesAreProtected() {
        let found = (1...200).count {
            SmallCells(Self.table($0), hidesSums: true, hidesColumnSums: true).isProtected
        }
        #expect(found > 150, "\(found)")
    }

    private static func table(_ seed: Int) -> [[Int]] {
        var random = RandomSource(seed: seed)
        let (rows, columns) = (1 + random.number(0...2), 2 + random.number(0...1))
        let most = 4 + random.number(0...3)
        return (0..<rows).map { _ in (0..<columns).map { _ in random.number(0...most) } }
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

/// Somebody who reads a table and tries every one that fits what is printed.
struct Reader {
    /// What is printed of a number.
    enum Mark: Equatable {
        case shown(Int)
        /// 1 or 2.
        case small
        /// Neither of these.
        case other
        /// A hidden sum of at least one.
        case any

        init(_ text: String) { self = text == "< 3" ? .small : Int(text).map { .shown($0) } ?? .other }

        init(_ count: Int, isHidden: Bool) {
            self = !isHidden ? .shown(count) : (1..<3).contains(count) ? .small : .other
        }

        /// What is printed of a sum.
        init(sum: String) { self = Int(sum).map { .shown($0) } ?? .any }

        func fits(_ number: Int) -> Bool {
            switch self {
            case .shown(let shown): number == shown
            case .small: (1..<3).contains(number)
            case .other: !(1..<3).contains(number)
            case .any: number > 0
            }
        }

        func fitting(upTo most: Int) -> [Int] { most < 0 ? [] : (0...most).filter(fits) }
    }

    /// The numbers that each place has in the tables that fit.
    struct Possible {
        var counts: [[Set<Int>]]
        var rowSums: [Set<Int>]
        var columnSums: [Set<Int>]
    }

    private let marks: [[Mark]]
    private let rowSums: [Mark]
    /// Nil where columns have no sums.
    private let columnSums: [Mark]?
    private let total: Int
    private(set) var possible: Possible

    init(_ marks: [[Mark]], rowSums: [Mark], columnSums: [Mark]?, total: Int) {
        (self.marks, self.rowSums, self.columnSums, self.total) = (marks, rowSums, columnSums, total)
        possible = Possible(
            counts: marks.map { $0.map { _ in [] } }, rowSums: marks.map { _ in [] },
            columnSums: marks[0].map { _ in [] })
        fill([], total)
    }

    /// Only tables of more than one row show the sums of their columns.
    init(_ counts: [[Int]], _ cells: SmallCells) {
        let sums = counts[0].indices.map { column in counts.reduce(0) { $0 + $1[column] } }
        self.init(
            zip(counts, cells.isHidden).map { zip($0, $1).map { Mark($0, isHidden: $1) } },
            rowSums: zip(counts, cells.isRowSumHidden).map { $1 ? .any : .shown($0.reduce(0, +)) },
            columnSums: counts.count == 1 ? nil : zip(sums, cells.isColumnSumHidden).map { $1 ? .any : .shown($0) },
            total: sums.reduce(0, +))
    }

    private mutating func fill(_ rows: [[Int]], _ left: Int) {
        guard rows.count < marks.count else {
            if left == 0 { add(rows) }
            return
        }
        for line in lines(rows.count, left) { fill(rows + [line], left - line.reduce(0, +)) }
    }

    private mutating func add(_ rows: [[Int]]) {
        let sums = marks[0].indices.map { column in rows.reduce(0) { $0 + $1[column] } }
        if let columnSums, !zip(columnSums, sums).allSatisfy({ $0.fits($1) }) { return }
        for row in rows.indices {
            possible.rowSums[row].insert(rows[row].reduce(0, +))
            for column in rows[row].indices { possible.counts[row][column].insert(rows[row][column]) }
        }
        for column in sums.indices { possible.columnSums[column].insert(sums[column]) }
    }

    /// The fillings of a row that fit its marks and its sum.
    private func lines(_ row: Int, _ left: Int) -> [[Int]] {
        let all = marks[row].reduce([(line: [Int](), left: left)]) { lines, mark in
            lines.flatMap { line in
                mark.fitting(upTo: line.left).map { (line: line.line + [$0], left: line.left - $0) }
            }
        }
        return all.map(\.line).filter { rowSums[row].fits($0.reduce(0, +)) }
    }
}
