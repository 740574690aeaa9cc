import ExactArithmetic
import IntegerProgramming

/// The rows of a problem in their strongest form, still packed: a table's rows are stated over the counts of its codes,
/// n(code), and tightened as any programme (see `IntegerProgram.tightened`). From 20·w − 7·n ≥ 0 and n = 150 follows
/// w ≥ 53, for a million nominees as fast as for ten.
struct RowTightening {
    /// The columns, adding to tightened rows.
    private(set) var columns: PackedColumns
    /// The rows' ranges, for whole selections.
    var rows: [IntegerProgram.Row]
    /// The columns that stand for shortfalls in tightened rows.
    var shortfalls: [ShortfallColumn] = []
    /// The least and most of each shortfall, as the problem states it.
    var shortfallRange: [ClosedRange<Int>]
    /// True where some row or shortfall was found to have no possible value.
    var isImpossible = false
    /// True for the shortfalls that have their columns.
    var isRestated: [Bool]

    /// Tightens the rows of the problem of `face`, given what its cutoffs say of shortfalls and seats.
    init(_ face: Face) {
        let problem = face.problem
        columns = problem.columns
        rows = problem.rows
        shortfallRange = problem.shortfalls.indices.map { 0...max(0, face.most(ofShortfall: $0)) }
        isRestated = [Bool](repeating: false, count: problem.shortfalls.count)
        isImpossible = problem.shortfalls.indices.contains { face.most(ofShortfall: $0) < 0 }
        var tables = problem.columns.tables
        roundSizes(problem)
        let seats = seats(face)
        narrowShortfalls(face, most: seats.upperBound)
        for index in face.refinements.order where RowTightening.mayTighten(tables[index]) {
            tables[index] = tightened(
                index, tables, face, seats: seats.lowerBound == seats.upperBound ? seats.lowerBound : nil)
        }
        columns = problem.columns.feeding(common: problem.columns.common, tables: tables)
        for index in problem.shortfalls.indices where !isRestated[index] {
            append(index, row: problem.shortfalls[index].row, RowRestatement())
        }
    }

    /// The least and the greatest number of delegates, as the rows that everyone feeds and the cutoffs say.
    private mutating func seats(_ face: Face) -> ClosedRange<Int> {
        var (least, most) = (0, columns.count)
        for entry in columns.common where entry.coefficient > 0 {
            let row = rows[Int(entry.row)]
            if let lower = row.lower { least = max(least, ceilingQuotient(lower, entry.coefficient)) }
            if let upper = row.upper { most = min(most, floorQuotient(upper, entry.coefficient)) }
        }
        for cutoff in face.cutoffs where cutoff.isSeats {
            least = max(least, cutoff.value)
            if cutoff.isOptimum { most = min(most, cutoff.value) }
        }
        isImpossible = isImpossible || least > most
        return min(least, most)...most
    }

    /// Rounds the limits of how many are selected of a group to the multiples that its fixed shares allow.
    private mutating func roundSizes(_ problem: SelectionProblem) {
        for group in problem.counted {
            let step = problem.step(of: group)
            guard step > 1 else { continue }
            rows[group.row].lower = rows[group.row].lower.map { ceilingQuotient($0, step) * step }
            rows[group.row].upper = rows[group.row].upper.map { floorQuotient($0, step) * step }
        }
    }

    /// True where the equalities may say more of the table's rows: some coefficient is large, or a row has both signs.
    private static func mayTighten(_ table: AttributeTable) -> Bool {
        var signs: [Int32: Int] = [:]
        for code in 0..<table.codeCount where table.sizes[code] > 0 {
            for entry in table.entries(ofCode: code) {
                let known = signs[entry.row] ?? entry.coefficient.signum()
                if abs(entry.coefficient) > 1 || known != entry.coefficient.signum() { return true }
                signs[entry.row] = known
            }
        }
        return false
    }

    /// The table with its rows tightened; `seats` is the number of delegates where it is known.
    private mutating func tightened(
        _ index: Int, _ tables: [AttributeTable], _ face: Face, seats: Int?
    ) -> AttributeTable {
        let rowOfShortfall = face.problem.shortfalls.map(\.row)
        let fed = Set(tables[index].fedRows)
        let soft = rowOfShortfall.indices.filter { fed.contains(rowOfShortfall[$0]) }
        settleShortfalls(soft, face)
        let missable = soft.filter { !isRestated[$0] }
        var table = TableTightening(tables[index], missable: missable.map { rowOfShortfall[$0] })
        table.collect(rows, seats: seats, coarser: face.refinements.coarser[index].map { (tables[$0.table], $0.code) })
        table.tighten()
        isImpossible = isImpossible || table.isImpossible
        for (row, range) in table.tightenedRanges { rows[row] = range }
        for (index, restatement) in zip(missable, table.restate()) {
            append(index, row: rowOfShortfall[index], restatement)
        }
        return table.result
    }
}
