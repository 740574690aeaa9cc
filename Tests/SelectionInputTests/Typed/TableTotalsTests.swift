import ExactArithmetic
import TestSupport
import Testing

@testable import SelectionInput

@Suite("Totals of a table")
struct TableTotalsTests {
    @Test("are told as adding up the rows one by one tells them")
    func plainMeaning() {
        var random = RandomSource(seed: 20_260_101)
        var found: Set<TableTotals.Evidence?> = []
        for seed in 0..<4000 {
            let table = RandomTotals(&random)
            let totals = TableTotals(table.figures, isNamed: table.isNamed)
            for row in table.figures.indices {
                let evidence = totals.evidence(ofRow: row)
                found.insert(evidence)
                #expect(evidence == table.evidence(ofRow: row), "table \(seed), row \(row): \(table)")
            }
        }
        #expect(found == [nil, .name, .sum, .nameAndSum])
    }

    @Test("are told in a time that grows with the rows where every row is called one")
    func manyNames() {
        let rows = 20_000
        let figures = (0..<rows).map { [Rational?]([Rational($0 + 1), nil]) }
        let totals = TableTotals(figures, isNamed: Array(repeating: true, count: rows))
        let duration = ContinuousClock().measure {
            for row in 0..<rows { #expect(totals.evidence(ofRow: row) == .name) }
        }
        // Adding up the others for each would be 4·10⁸ additions.
        #expect(duration < .seconds(20))
    }
}

/// A small table in which totals are likely, and what its rows are by the plain meaning.
private struct RandomTotals {
    var figures: [[Rational?]] = []
    var isNamed: [Bool] = []

    init(_ random: inout RandomSource) {
        let (rows, columns) = (random.number(1...7), random.number(1...3))
        let mayBeNegative = random.number(0...3) == 0
        for _ in 0..<rows {
            isNamed.append(random.number(0...2) == 0)
            figures.append(
                (0..<columns).map { _ in
                    let number = random.number((mayBeNegative ? -3 : 0)...4)
                    return random.number(0...5) == 0 ? nil : Rational(number, random.number(1...2))
                })
        }
        // Some row is made the sum of the others, or of those from some row on.
        let (row, first) = (random.number(0...rows - 1), random.number(0...rows - 1))
        for column in 0..<columns where random.number(0...1) == 0 {
            let addends = figures.indices.filter { $0 >= first && $0 != row }
            figures[row][column] = Rational.sum(of: addends.compactMap { figures[$0][column] })
        }
    }

    func evidence(ofRow row: Int) -> TableTotals.Evidence? {
        let columns = figures[row].indices.filter { figures[row][$0].map { $0 != .zero } ?? false }
        if isNamed[row] {
            let found = columns.contains { column in
                addends(row).contains { rows in
                    let addends = rows.compactMap { figures[$0][column] }
                    return addends.count > 1 && Rational.sum(of: addends) == figures[row][column]
                }
            }
            return found ? .nameAndSum : .name
        }
        guard figures.count > 2, row == 0 || row == figures.count - 1, !columns.isEmpty else { return nil }
        let others = figures.indices.filter { $0 != row }
        let addsUp = columns.allSatisfy { column in
            Rational.sum(of: others.compactMap { figures[$0][column] }) == figures[row][column]
        }
        return addsUp ? .sum : nil
    }

    /// The rows that a row called a total may add up.
    private func addends(_ row: Int) -> [[Int]] {
        let others = figures.indices.filter { $0 != row }
        let before = (0..<row).reversed().prefix { !isNamed[$0] }
        let after = (row + 1..<figures.count).prefix { !isNamed[$0] }
        return [
            others, others.filter { !isNamed[$0] }, others.filter { isNamed[$0] }, Array(before), Array(after),
        ]
    }
}
