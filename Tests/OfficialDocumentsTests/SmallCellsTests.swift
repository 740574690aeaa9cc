import TestSupport
import Testing

@testable import OfficialDocuments

@Suite struct SmallCellsTests {
    @Test(arguments: [
        ([[5, 7, 9]], [[false, false, false]]), ([[5, 2, 9]], [[true, true, false]]),
        ([[2, 1, 9]], [[true, true, false]]),
        ([[0, 7, 9]], [[false, false, false]]), ([[1, 0, 0]], [[true, true, false]]), ([[3]], [[false]]), ([], []),
    ])
    func whatHasToBeHidden(counts: [[Int]], hidden: [[Bool]]) {
        #expect(SmallCells(counts).isHidden == hidden)
    }

    @Test(arguments: 1...200)
    func nobodyWorksOutAHiddenCellFromOneSum(seed: Int) {
        var random = RandomSource(seed: seed)
        let (rows, columns) = (2 + random.number(0...5), 2 + random.number(0...4))
        let counts = (0..<rows).map { _ in (0..<columns).map { _ in random.number(0...6) } }
        let hidden = SmallCells(counts).isHidden
        for row in counts.indices {
            for column in counts[row].indices where (1..<3).contains(counts[row][column]) {
                #expect(hidden[row][column])
            }
            #expect(hidden[row].count { $0 } != 1, "seed \(seed)")
        }
        for column in 0..<columns { #expect(hidden.count { $0[column] } != 1, "seed \(seed)") }
    }
}
