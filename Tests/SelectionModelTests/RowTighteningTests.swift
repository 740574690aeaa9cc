import IntegerProgramming
import ProgramSupport
import Testing

@testable import SelectionModel

@Suite struct RowTighteningTests {
    /// At least `numerator` / 20 of code 0 among `seats`, as a row 20·w − numerator·n ≥ 0; a target where it may be missed.
    private static func share(_ numerator: Int, seats: Int, isTarget: Bool) -> SelectionProblem {
        SelectionProblem(
            columns: PackedColumns(
                count: 400, common: [RowEntry(row: 0, coefficient: 1)],
                tables: [
                    AttributeTable(
                        codes: .bytes((0..<400).map { UInt8($0 % 2) }),
                        entriesOfCode: [20 - numerator, -numerator].map { coefficient in
                            coefficient == 0 ? [] : [RowEntry(row: 1, coefficient: coefficient)]
                        })
                ], memberships: [:]),
            rows: [.init(lower: seats, upper: seats), .init(lower: 0)], included: [], excluded: [],
            shortfalls: isTarget ? [.init(row: 1, maximum: numerator * seats)] : [],
            levels: isTarget ? [.count, .shortfall(weights: [1])] : [.count], lotteryRounds: 1
        ) { _, nominee in nominee }
    }

    /// The coefficients of each code in the share's row.
    private static func coefficients(_ tight: RowTightening) -> [Int] {
        var coefficients = [0, 0]
        for code in 0..<2 {
            for entry in tight.columns.tables[0].entries(ofCode: code) where entry.row == 1 {
                coefficients[code] = entry.coefficient
            }
        }
        return coefficients
    }

    @Test(arguments: [(7, 150, 53), (7, 160, 56), (10, 151, 76), (1, 19, 1), (20, 30, 30)])
    func `a share of a fixed number is a number of people`(numerator: Int, seats: Int, people: Int) {
        let problem = Self.share(numerator, seats: seats, isTarget: false)
        let tight = RowTightening(Face(problem, TableRefinements(problem.columns)))
        #expect(!tight.isImpossible)
        // The row may count those of the share or, negated, the others.
        let entries = Self.coefficients(tight)
        let lower = tight.rows[1].lower ?? Int.min
        for count in [people - 1, people] {
            let activity = entries[0] * count + entries[1] * (seats - count)
            #expect((activity >= lower) == (count == people), "\(count) of \(seats): \(entries), \(lower)")
        }
        #expect(entries.allSatisfy { abs($0) <= 1 })
    }

    /// A missed share is whole people missed; the costs of the steps add up to the shortfall that the problem states.
    @Test(arguments: [(7, 150), (10, 151), (13, 40)]) func `shortfalls are steps of whole people`(
        numerator: Int, seats: Int
    ) {
        let problem = Self.share(numerator, seats: seats, isTarget: true)
        let tight = RowTightening(Face(problem, TableRefinements(problem.columns)))
        let lower = tight.rows[1].lower ?? 0
        let entries = Self.coefficients(tight)
        for count in [0, 1, seats / 4, seats / 2, seats] {
            let stated = max(0, numerator * seats - 20 * count)
            let missing = max(0, lower - entries[0] * count - entries[1] * (seats - count))
            // The first step is the cheaper one: steps are taken in the order in which they stand.
            var (left, paid) = (missing, 0)
            for column in tight.shortfalls {
                let steps = min(left, column.range.upperBound)
                (left, paid) = (left - steps, paid + steps * column.amount)
            }
            #expect(left == 0 && paid == stated, "\(count) of \(seats)")
        }
    }

    @Test(arguments: 0..<80) func `no selection is lost or gained`(seed: Int) {
        let problem = SmallSelection.random(seed: seed).problem
        let tight = RowTightening(Face(problem, TableRefinements(problem.columns)))
        guard !tight.isImpossible else {
            #expect(problem.everySelection.isEmpty, "seed \(seed)")
            return
        }
        let soft = Set(problem.shortfalls.map(\.row))
        for subset in 0..<1 << problem.columns.count {
            let selection = (0..<problem.columns.count).filter { subset >> $0 & 1 == 1 }
            var activities = [Int](repeating: 0, count: tight.rows.count)
            for nominee in selection {
                tight.columns.forEachEntry(of: nominee) { activities[Int($0.row)] += $0.coefficient }
            }
            let holds = tight.rows.indices.allSatisfy { row in
                soft.contains(row)
                    || (tight.rows[row].lower.map { $0 <= activities[row] } ?? true)
                        && (tight.rows[row].upper.map { activities[row] <= $0 } ?? true)
            }
            let pinned =
                Set(problem.included).isSubset(of: selection) && Set(problem.excluded).isDisjoint(with: selection)
            #expect((holds && pinned) == problem.isFeasible(selection), "seed \(seed): \(selection)")
        }
    }
}
