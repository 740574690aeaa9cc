import Apportionment
import ExactArithmetic
import TestSupport
import Testing

@Suite struct ControlledRoundingTests {
    @Test func constructedTable() throws {
        let half = Rational(1, 2)
        let table = [[Rational(3, 2), half, 1], [half, Rational(5, 2), 1], [1, 1, 1]]
        let rounded = try ControlledRounding(table).table
        #expect([[[1, 1, 1], [1, 2, 1], [1, 1, 1]], [[2, 0, 1], [0, 3, 1], [1, 1, 1]]].contains(rounded))
    }

    @Test(arguments: Campaign.batches(of: 20)) func everythingStaysAdjacent(_ batch: Int) throws {
        for seed in batch * 100..<(batch + 1) * 100 {
            var source = RandomSource(seed: seed)
            let (rows, columns) = (source.number(1...7), source.number(1...7))
            let denominators = source.element([[1, 2], [2, 3, 4], [10], [7, 11, 13], [1000]])
            let table = (0..<rows).map { _ in
                (0..<columns).map { _ in Rational(source.number(-30...60), source.element(denominators)) }
            }
            let rounded = try ControlledRounding(table).table
            let sums = { (line: [Rational]) in line.reduce(.zero, +) }
            let ofRows = (0..<rows).map { (rounded[$0].reduce(0, +), sums(table[$0])) }
            let ofColumns = (0..<columns).map { column in
                (rounded.reduce(0) { $0 + $1[column] }, sums(table.map { $0[column] }))
            }
            let total = (rounded.joined().reduce(0, +), sums(Array(table.joined())))
            let pairs = Array(zip(rounded.joined(), table.joined())) + ofRows + ofColumns + [total]
            #expect(pairs.allSatisfy(adjacent), "seed \(seed)")
            #expect(try ControlledRounding(table).table == rounded, "seed \(seed)")
        }
    }

    private func adjacent(_ whole: Int, _ fraction: Rational) -> Bool {
        whole == fraction.floor || whole == fraction.ceiling
    }

    @Test func largerFractionsAreRoundedUpFirst() throws {
        #expect(try ControlledRounding([[Rational(1, 5), Rational(3, 10), Rational(1, 2)]]).table == [[0, 0, 1]])
    }

    @Test func emptyTables() throws {
        #expect(try ControlledRounding([]).table == [])
        #expect(try ControlledRounding([[], []]).table == [[], []])
    }

    @Test func raggedTablesAreRefused() {
        #expect(throws: ControlledRounding.Failure.columnCount(row: 1, 1, expected: 2)) {
            try ControlledRounding([[1, 2], [3]])
        }
    }

    @Test func sumsThatDoNotFitAreRefused() {
        #expect(throws: ControlledRounding.Failure.tooLarge) { try ControlledRounding([[Rational(.max), 1]]) }
        #expect(throws: ControlledRounding.Failure.tooLarge) {
            try ControlledRounding([[Rational(1, .max), Rational(1, .max - 1), Rational(1, .max - 2)]])
        }
    }
}
