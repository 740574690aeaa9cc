import IntegerProgramming
import SelectionModel
import Testing

@Suite struct PackedColumnsTests {
    /// Four nominees, an attribute of two codes that feeds row 1, row 0 that everyone feeds, row 2 that names two.
    private let columns = PackedColumns(
        count: 4, common: [RowEntry(row: 0, coefficient: 1)],
        tables: [
            AttributeTable(codes: .bytes([0, 1, 1, 0]), entriesOfCode: [[], [RowEntry(row: 1, coefficient: 5)]])
        ],
        memberships: [1: [RowEntry(row: 2, coefficient: 1)], 3: [RowEntry(row: 2, coefficient: 1)]])

    @Test(arguments: [
        (0, [RowEntry(row: 0, coefficient: 1)]),
        (1, [RowEntry(row: 0, coefficient: 1), RowEntry(row: 1, coefficient: 5), RowEntry(row: 2, coefficient: 1)]),
        (2, [RowEntry(row: 0, coefficient: 1), RowEntry(row: 1, coefficient: 5)]),
        (3, [RowEntry(row: 0, coefficient: 1), RowEntry(row: 2, coefficient: 1)]),
    ]) func aColumnIsTheSumOfItsParts(_ nominee: Int, _ entries: [RowEntry]) {
        #expect(columns.entries(of: nominee) == entries)
    }

    @Test func selectionsAreEvaluatedInWholeNumbers() {
        let worth = NomineeValues(terms: [
            .init(codes: .bytes([0, 1, 1, 0]), worth: [2, 7]),
            .init(codes: .bytes([0, 1, 2, 3]), worth: [0, 1, 2, 3]),
        ])
        let problem = SelectionProblem(
            columns: columns, rows: [.init(lower: 0, upper: 3), .init(lower: 8), .init(upper: 1)], included: [0],
            excluded: [2], shortfalls: [.init(row: 1, maximum: 8)],
            levels: [.count, .shortfall(weights: [3]), .value(worth)], lotteryRounds: 1
        ) { _, nominee in 100 + nominee }
        #expect(problem.activities(of: [0, 1]) == [2, 5, 1])
        #expect(problem.levelValues(of: [0, 1]) == [2, -9, 10])
        #expect(problem.lotterySum(of: [0, 1], round: 0) == 201)
        #expect(problem.isFeasible([0, 1]))
        #expect(!problem.isFeasible([1]), "a pinned nominee is missing")
        #expect(!problem.isFeasible([0, 2]), "an excluded nominee is in")
        #expect(!problem.isFeasible([0, 1, 3]), "row 2 is over its range")
        #expect(problem.isBetter([0, 1], than: [0, 3]), "the shortfall decides")
        #expect(problem.isBetter([0, 1], than: [0]))
        #expect(!problem.isBetter([0, 1], than: [0, 1]))
    }
}
